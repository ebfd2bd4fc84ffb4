import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { isBusyOnly } from '../../../../shared/event-copies.ts';
import { listField, textField } from '../../../../shared/json-fields.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { JsonView } from '../../../parts/json-view.tsx';
import { KeyValueList } from '../../../parts/key-value-list.tsx';
import { BrowserLink } from '../../../parts/link.tsx';
import { SameCall, SameCalls } from '../../../parts/same-call.tsx';
import type { Account } from '../account.ts';
import { EventConference } from './event-conference.tsx';
import { idFacts, laterFacts, mainFacts } from './event-facts.tsx';
import { calendarLink, titleOf, webLink } from './event-fields.ts';
import { EventGuests } from './event-guests.tsx';
import { EventSeries } from './event-series.tsx';
import { EventWhen } from './event-when.tsx';
import { EventZones } from './event-zones.tsx';
import { LongText } from './long-text.tsx';
import './event.css';

interface EventDetailProps {
  readonly event: CalendarEvent;
  /** Whose calendars it was read from. */
  readonly account: Account;
  readonly calendarId: string;
  /** Of its calendar, where that is in the list. */
  readonly entry: CalendarListEntry | undefined;
  /** In which the view shows times. */
  readonly zone: string;
  /** The user’s own, of the primary calendar. */
  readonly userZone: string | undefined;
  /** The name of its calendar: where closing leads. */
  readonly calendar: string;
  readonly onClose: () => void;
  /** Where it can be compared with what others have of it. */
  readonly onCompare?: () => void;
}

/** One event: when, where, who, and everything Google sent. All of it is text that someone else wrote. */
export function EventDetail(props: EventDetailProps) {
  return <ShownEvent key={`${props.calendarId} ${props.event.id}`} {...props} />;
}

/** An occurrence or the series may be shown in its place. */
function ShownEvent({ event: given, calendar, onClose, onCompare, ...rest }: EventDetailProps) {
  const { t } = useWords();
  const [other, setOther] = useState<CalendarEvent | null>(null);
  const event = other ?? given;
  const title = titleOf(given) ?? t('event.noTitle');
  return (
    <>
      <section className="inspector-heading stack tight">
        <Button look="quiet" small onPress={other ? () => setOther(null) : onClose}>
          <ChevronLeft size={14} aria-hidden />
          <span className="truncate">
            <ForeignText>{other ? t('event.back', { title: title.slice(0, 100) }) : calendar}</ForeignText>
          </span>
        </Button>
        <h2>
          <LongText most={400}>{titleOf(event) ?? (isBusyOnly(event) ? t('event.busy') : t('event.noTitle'))}</LongText>
        </h2>
        <EventWhen event={event} zone={rest.zone} />
        {onCompare && !other && (
          <div>
            <Button small onPress={onCompare}>
              {t('event.compare')}
            </Button>
          </div>
        )}
      </section>
      <EventBody key={event.id} event={event} onShow={setOther} {...rest} />
    </>
  );
}

function EventBody({
  event,
  account,
  calendarId,
  entry,
  zone,
  userZone,
  onShow,
}: Omit<EventDetailProps, 'calendar' | 'onClose' | 'onCompare'> & { readonly onShow: (event: CalendarEvent) => void }) {
  const words = useWords();
  const { t } = words;
  const description = textField(event, 'description');
  const domain = domainOf(calendarId) ?? domainOf(account.subject ?? '');
  return (
    <>
      {event.status === 'cancelled' && <Note title={t('event.cancelled.title')}>{t('event.cancelled.body')}</Note>}
      {isBusyOnly(event) && <Note title={t('event.hidden.title')}>{t(`event.hidden.${whyHidden(event, entry)}`)}</Note>}
      <EventSeries event={event} account={account} calendarId={calendarId} zone={zone} onShow={onShow} />
      <KeyValueList items={mainFacts(event, entry, words)} />
      <EventZones event={event} userZone={userZone} calendarZone={entry?.timeZone} />
      <EventConference event={event} />
      <EventGuests event={event} domain={domain} />
      {description !== null && (
        <section className="stack tight">
          <h3>{t('event.description')}</h3>
          <p className="event-description">
            <LongText multiline most={1_500}>
              {description}
            </LongText>
          </p>
        </section>
      )}
      <Attachments event={event} />
      <KeyValueList items={laterFacts(event, words)} />
      <section className="stack tight">
        <h3>{t('event.ids')}</h3>
        <KeyValueList items={idFacts(event, calendarId, words)} />
      </section>
      <div className="row wrap">
        <EventLink event={event} />
      </div>
      <Disclosure title={t('event.raw')}>
        <JsonView value={event} label={t('event.raw')} />
      </Disclosure>
      <EventCalls event={event} request={{ ...account, calendarId }} />
    </>
  );
}

/** What shows this event, and the occurrences of its series, as code. */
function EventCalls({
  event: { id, recurringEventId, recurrence },
  request,
}: {
  readonly event: CalendarEvent;
  readonly request: Account & { readonly calendarId: string };
}) {
  const get = { operation: 'calendar.events.get', ...request, eventId: id } as const;
  const seriesId = recurringEventId ?? (recurrence ? id : null);
  if (seriesId === null) return <SameCall call={get} />;
  const instances = {
    operation: 'calendar.events.instances',
    ...request,
    eventId: seriesId,
    showDeleted: true,
  } as const;
  return (
    <SameCalls
      calls={[
        { name: 'events.get', call: get },
        { name: 'events.instances', call: instances },
      ]}
    />
  );
}

function Note({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <div className="event-note">
      <p>
        <strong>{title}</strong>
      </p>
      <p className="secondary">{children}</p>
    </div>
  );
}

function whyHidden(event: CalendarEvent, entry: CalendarListEntry | undefined): 'freeBusy' | 'private' | 'unknown' {
  if (entry?.accessRole === 'freeBusyReader') return 'freeBusy';
  return entry?.accessRole !== undefined && textField(event, 'visibility') === 'private' ? 'private' : 'unknown';
}

/** A person’s calendar belongs to the person’s domain; that of another kind of calendar is not told. */
function domainOf(address: string): string | null {
  const domain = /@([^@\s]+)$/.exec(address)?.[1]?.toLowerCase() ?? null;
  return domain === null || /(?:^|\.)calendar\.google\.com$/.test(domain) ? null : domain;
}

function Attachments({ event }: { readonly event: CalendarEvent }) {
  const { t } = useWords();
  const attachments = listField(event, 'attachments');
  if (attachments.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{t('event.attachments')}</h3>
      <ul className="stack tight">
        {attachments.map((attachment, index) => {
          const address = textField(attachment, 'fileUrl');
          const link = webLink(address);
          const name = textField(attachment, 'title') ?? address ?? '';
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the list of one event never changes in place
            <li key={index} className="event-attachment">
              {link === null ? (
                <>
                  <ForeignText>{name}</ForeignText>
                  <span className="secondary mono">
                    <ForeignText>{(address ?? '').slice(0, 500)}</ForeignText>
                  </span>
                </>
              ) : (
                <BrowserLink url={link}>
                  <ForeignText>{name}</ForeignText>
                </BrowserLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Only where it leads to Google Calendar: what an event’s link says is not believed. */
function EventLink({ event }: { readonly event: CalendarEvent }) {
  const { t } = useWords();
  const named = textField(event, 'htmlLink');
  if (named === null) return null;
  const link = calendarLink(named);
  if (link === null) return <p className="secondary">{t('event.badLink')}</p>;
  return (
    <>
      <BrowserLink url={link}>{t('event.openInGoogle')}</BrowserLink>
      <CopyButton text={link} what={t('event.link')}>
        {t('event.copyLink')}
      </CopyButton>
    </>
  );
}
