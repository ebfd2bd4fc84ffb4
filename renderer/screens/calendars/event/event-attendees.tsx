import { useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import type { Attendee } from './event-fields.ts';

const shownAtFirst = 20;
const statuses: Readonly<Record<'accepted' | 'declined' | 'tentative' | 'needsAction', Status>> = {
  accepted: 'pass',
  declined: 'fail',
  tentative: 'warning',
  needsAction: 'unknown',
};

export function EventAttendees({
  attendees,
  omitted,
}: {
  readonly attendees: readonly Attendee[];
  readonly omitted: boolean;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? attendees : attendees.slice(0, shownAtFirst);
  const rest = attendees.length - shown.length;
  return (
    <section className="stack tight">
      <h3>{t('calendars.event.attendeeCount', { count: attendees.length })}</h3>
      <ul className="attendees">
        {shown.map((attendee, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list of one event never changes in place
          <AttendeeLine key={index} attendee={attendee} />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button look="quiet" small onPress={() => setAll(true)}>
            {t('calendars.event.moreAttendees', { count: rest })}
          </Button>
        </div>
      )}
      {omitted && <p className="secondary">{t('calendars.event.attendeesOmitted')}</p>}
    </section>
  );
}

function AttendeeLine({ attendee: { email, name, answer, optional } }: { readonly attendee: Attendee }) {
  const { t } = useWords();
  const known = isAnswer(answer) ? answer : 'needsAction';
  const words = [t(`calendars.event.answers.${known}`), ...(optional ? [t('calendars.event.optional')] : [])];
  return (
    <li className="attendee">
      <StatusIcon status={statuses[known]} />
      <span className="attendee-text">
        <ForeignText>{name ?? email}</ForeignText>
        {name !== null && (
          <span className="secondary">
            <ForeignText>{email}</ForeignText>
          </span>
        )}
      </span>
      <span className="secondary attendee-answer">{words.join(', ')}</span>
    </li>
  );
}

function isAnswer(answer: string | null): answer is keyof typeof statuses {
  return answer !== null && Object.hasOwn(statuses, answer);
}
