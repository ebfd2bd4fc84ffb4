import { explain } from '../../../../shared/explain.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { StatusIcon } from '../../../parts/status-icon.tsx';
import { nameOf } from '../calendar/calendar-name.ts';
import type { CalendarReading } from './use-merged-events.ts';

interface ReadingProblemsProps {
  readonly refused: readonly CalendarReading[];
  /** Nothing else was read: then the problem is what there is to see. */
  readonly isAll: boolean;
  readonly onSelect: (calendarId: string) => void;
}

/** The calendars whose events could not be read, each with why; those of the others stay. */
export function ReadingProblems({ refused, isAll, onSelect }: ReadingProblemsProps) {
  const { t, language } = useWords();
  if (refused.length === 0) return null;
  if (isAll) {
    const different = new Map(refused.map((reading) => [reading.problem?.code, reading]));
    return (
      <div className="agenda-note stack">
        {[...different.values()].map(
          ({ problem, rerun }) =>
            problem && (
              <ProblemCard
                key={problem.code}
                problem={problem}
                actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>}
              />
            ),
        )}
      </div>
    );
  }
  return (
    <ul className="reading-problems">
      {refused.map(
        ({ calendar, problem, rerun }) =>
          problem && (
            <li key={calendar.id}>
              <StatusIcon status="fail" />
              <Button look="quiet" small onPress={() => onSelect(calendar.id)}>
                <ForeignText>{nameOf(calendar) || calendar.id}</ForeignText>
              </Button>
              <span className="grow truncate">{explain(problem, language).title}</span>
              <Button small onPress={rerun}>
                {t('calendars.retry')}
              </Button>
            </li>
          ),
      )}
    </ul>
  );
}
