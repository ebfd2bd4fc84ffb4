import { type ComparedUser, type EventVerdict, fillingOf, refusals } from '../../../../shared/event-copies.ts';
import { explain, fill } from '../../../../shared/explain.ts';
import { eventVerdicts } from '../../../../shared/messages/event-verdicts.ts';
import { useWords } from '../../../language.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import { startText } from '../event/event-times.ts';
import { answers } from '../event/event-fields.ts';

/** One user: why they see it otherwise, how sure that is, and what was asked. */
export function UserVerdicts({ user, zone }: { readonly user: ComparedUser; readonly zone: string }) {
  const { t, language } = useWords();
  const { subject, verdicts, own, shared, asked } = user;
  const isRefused = verdicts.some(({ code }) => refusals.has(code));
  const problem = own?.problem ?? (isRefused ? shared?.problem : null);
  return (
    <li className="compare-user">
      <h3>
        <ForeignText>{subject}</ForeignText>
      </h3>
      {verdicts.map((verdict) => (
        <VerdictLine key={verdict.code} verdict={verdict} zone={zone} />
      ))}
      {problem && (
        <Disclosure title={explain(problem, language).title}>
          <ProblemCard problem={problem} />
        </Disclosure>
      )}
      <p className="secondary compare-asked">{t('find.compare.asked', { methods: asked.join(', ') })}</p>
    </li>
  );
}

function statusOf({ code }: EventVerdict): Status {
  if (code === 'same') return 'pass';
  return refusals.has(code) ? 'fail' : 'warning';
}

function VerdictLine({ verdict, zone }: { readonly verdict: EventVerdict; readonly zone: string }) {
  const { t, language } = useWords();
  const { code, certainty, evidence } = verdict;
  const { title, because, next } = eventVerdicts[code][language];
  const answer = answers.find((known) => known === evidence.response);
  const filling = {
    ...fillingOf(evidence),
    ...(evidence.start && { start: timeText(evidence.start) }),
    ...(evidence.otherStart && { otherStart: timeText(evidence.otherStart) }),
    ...(answer && { response: t(`event.guests.${answer}`) }),
  };
  return (
    <div className="verdict">
      <StatusIcon status={statusOf(verdict)} />
      <div>
        <p>
          <strong>{title}</strong>
          <span className="secondary verdict-doubt">{t(`find.compare.doubt.${certainty}`)}</span>
        </p>
        <p>
          <ForeignText>{fill(because, filling)}</ForeignText>
        </p>
        {next && (
          <p className="secondary">
            <ForeignText>{fill(next, filling)}</ForeignText>
          </p>
        )}
      </div>
    </div>
  );

  /** A date, or a time by the clocks of the view’s zone. */
  function timeText(time: string): string {
    const start = time.includes('T') ? { dateTime: time } : { date: time };
    return startText(start, zone, language) ?? time;
  }
}
