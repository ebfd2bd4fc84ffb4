import { explain } from '../../../../shared/explain.ts';
import type { SearchedUser } from '../../../../shared/event-copies.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { useWords } from '../../../language.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';

interface Refusal {
  readonly user: string;
  readonly problem: Problem;
}

/** Who refused, or which of their calendars did. */
export function refusalsIn(searched: readonly SearchedUser[]): readonly Refusal[] {
  return searched.flatMap(({ subject, problem, calendars }) => [
    ...(problem ? [{ user: subject, problem }] : []),
    ...calendars.flatMap((calendar) =>
      calendar.problem
        ? [{ user: [...new Set([subject, calendar.calendar])].filter(Boolean).join(' · '), problem: calendar.problem }]
        : [],
    ),
  ]);
}

/** Those who could not be searched, the same diagnosis of many as one, with what to do. */
export function NotSearched({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { t, language } = useWords();
  const groups = Map.groupBy(refusals, ({ problem }) => `${problem.code} ${problem.certainty}`);
  return (
    <section className="not-searched" aria-label={t('find.notSearched')}>
      {[...groups].map(([code, members]) => {
        const [first] = members;
        if (!first) return null;
        const { title } = explain(first.problem, language);
        return (
          <Disclosure key={code} title={`${t('find.notSearchedCount', { count: members.length })}: ${title}`}>
            <p className="secondary not-searched-users">
              <ForeignText>{members.map(({ user }) => user).join(', ')}</ForeignText>
            </p>
            <ProblemCard problem={first.problem} />
          </Disclosure>
        );
      })}
    </section>
  );
}
