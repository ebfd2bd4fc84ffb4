import { useState } from 'react';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import { type Answer, answers, type Guest, guestsOf } from './event-fields.ts';

const statuses: Readonly<Record<Answer, Status>> = {
  accepted: 'pass',
  tentative: 'warning',
  declined: 'fail',
  needsAction: 'unknown',
};

/** Who is invited, by answer; rooms apart; what guests may do. `domain` is that of the calendar’s owner. */
export function EventGuests({ event, domain }: { readonly event: CalendarEvent; readonly domain: string | null }) {
  const { t } = useWords();
  const guests = guestsOf(event);
  if (guests.length === 0) return null;
  const people = guests.filter(({ room }) => !room);
  const of = (answer: Answer) => people.filter((guest) => guest.answer === answer);
  const groups = [
    ...answers.map((answer) => ({ id: answer, label: t(`event.guests.${answer}`), members: of(answer) })),
    { id: 'rooms', label: t('event.guests.rooms'), members: guests.filter(({ room }) => room) },
  ].filter(({ members }) => members.length > 0);
  return (
    <section className="stack tight">
      <h3>{t('event.guests.count', { count: people.length })}</h3>
      {people.length > 3 && (
        <p className="secondary">
          {t('event.guests.summary', {
            yes: of('accepted').length,
            maybe: of('tentative').length,
            no: of('declined').length,
            none: of('needsAction').length,
          })}
        </p>
      )}
      {groups.map(({ id, label, members }) => (
        <GuestGroup key={id} label={label} members={members} domain={domain} />
      ))}
      <GuestRights event={event} />
    </section>
  );
}

const shownAtFirst = 20;

function GuestGroup({
  label,
  members,
  domain,
}: {
  readonly label: string;
  readonly members: readonly Guest[];
  readonly domain: string | null;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? members : members.slice(0, shownAtFirst);
  const rest = members.length - shown.length;
  return (
    <div>
      <h4 className="guest-group">
        {label} <span className="secondary">{members.length}</span>
      </h4>
      <ul className="guests" aria-label={label}>
        {shown.map((guest, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list of one event never changes in place
          <GuestLine key={index} guest={guest} domain={domain} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" small onPress={() => setAll(true)}>
          {t('event.guests.more', { count: rest })}
        </Button>
      )}
    </div>
  );
}

function GuestLine({ guest, domain }: { readonly guest: Guest; readonly domain: string | null }) {
  const { t } = useWords();
  const { email, name, answer, optional, organizer, self, additional, comment, room } = guest;
  const isOutside = domain !== null && !room && !email.toLowerCase().endsWith(`@${domain}`);
  return (
    <li className="guest">
      <StatusIcon status={statuses[answer]} />
      <span className="guest-text">
        <ForeignText>{name ?? email}</ForeignText>
        {name !== null && (
          <span className="secondary">
            <ForeignText>{email}</ForeignText>
          </span>
        )}
        {comment !== null && (
          <span className="secondary">
            <ForeignText multiline>{t('event.guests.comment', { comment })}</ForeignText>
          </span>
        )}
      </span>
      <span className="guest-marks">
        {additional > 0 && <span className="badge">{t('event.guests.additional', { count: additional })}</span>}
        {organizer && <span className="badge">{t('event.guests.organizer')}</span>}
        {self && <span className="badge">{t('event.guests.self')}</span>}
        {optional && <span className="badge">{t('event.guests.optional')}</span>}
        {isOutside && (
          <span className="badge" data-tone="warning" title={t('event.guests.outsideMeans', { domain })}>
            {t('event.guests.outside')}
          </span>
        )}
      </span>
    </li>
  );
}

/** What stands at its default Google leaves out: guests may invite and see each other, and may not change. */
function GuestRights({ event }: { readonly event: CalendarEvent }) {
  const { t, language } = useWords();
  const rights = [
    ['modify', event['guestsCanModify'] === true],
    ['invite', event['guestsCanInviteOthers'] !== false],
    ['see', event['guestsCanSeeOtherGuests'] !== false],
  ] as const;
  const said = (allowed: boolean) =>
    rights.filter(([, may]) => may === allowed).map(([right]) => t(`event.guests.${right}`));
  const [may, mayNot] = [said(true), said(false)];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <div className="secondary">
      {event['attendeesOmitted'] === true && <p>{t('event.guests.omitted')}</p>}
      {event['guestsCanSeeOtherGuests'] === false && <p>{t('event.guests.hidden')}</p>}
      {may.length > 0 && (
        <p>
          {t('event.guests.may')}: {list.format(may)}
        </p>
      )}
      {mayNot.length > 0 && (
        <p>
          {t('event.guests.mayNot')}: {list.format(mayNot)}
        </p>
      )}
      {event['locked'] === true && <p>{t('event.guests.locked')}</p>}
      {event['anyoneCanAddSelf'] === true && <p>{t('event.guests.anyoneCanAddSelf')}</p>}
    </div>
  );
}
