import type { ComparedUser, EventComparison } from '../../../shared/event-copies.ts';
import { fillingOf, refusals } from '../../../shared/event-copies.ts';
import { explain, fill } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { eventVerdicts } from '../../../shared/messages/event-verdicts.ts';
import { type Problem, succeed } from '../../../shared/outcome.ts';
import { eventRequest } from '../calendar-request.ts';
import { title, when } from '../event-line.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { fields, problemText } from '../print.ts';

/** One event, and why others see it otherwise. */
export const calendarCompare: Command = async (invocation) => {
  const { options, session, language } = invocation;
  const request = await eventRequest(invocation);
  if (!request.ok) return request;
  const outcome = await session.call('calendar.events.compare', {
    ...request.value,
    others: [...(options.with ?? [])],
  });
  if (!outcome.ok) return outcome;
  const { reference, users, warnings } = outcome.value;
  return succeed({
    value: {
      reference,
      users: users.map((user) => ({
        ...user,
        own: withWords(user.own, language),
        shared: withWords(user.shared, language),
        verdicts: user.verdicts.map((verdict) => ({ ...verdict, ...wordsOf(verdict, language) })),
      })),
      warnings: warnings.map((warning) => explain(warning, language)),
    },
    people: (page) => comparisonText(outcome.value, language, page),
    warnings,
    good: users.every(({ verdicts }) => verdicts.every(({ code }) => code === 'same')),
  });
};

function withWords<T extends { readonly problem: Problem | null }>(copy: T | null, language: Language) {
  return copy && { ...copy, problem: copy.problem && explain(copy.problem, language) };
}

function wordsOf({ code, evidence }: ComparedUser['verdicts'][number], language: Language) {
  const { title, because, next } = eventVerdicts[code][language];
  const values = fillingOf(evidence);
  return { title, because: fill(because, values), ...(next && { next: fill(next, values) }) };
}

function comparisonText({ reference, users }: EventComparison, language: Language, page: Page): string {
  const { say, ink } = page;
  const { event } = reference;
  const heading = `${title(event, language, page)} · ${when(event, page).join(' ')}`;
  const blocks = users.map((user) => {
    const verdicts = user.verdicts.map((verdict) => {
      const { title, because, next } = wordsOf(verdict, language);
      const doubt = verdict.certainty === 'certain' ? '' : ` (${say(`problem.certainty.${verdict.certainty}`)})`;
      const mark = verdict.code === 'same' ? 'green' : 'yellow';
      const rows = fields(
        [
          [say('problem.cause'), because + doubt],
          [say('calendar.next'), next],
        ],
        page,
        '  ',
      );
      return `  ${ink(mark, title)}\n${rows}`;
    });
    // Who has a copy of their own is not compared by what they see of another's.
    const { differences = [] } = (user.own?.event ? user.own : user.shared) ?? {};
    const problem =
      user.own?.problem ?? (user.verdicts.some(({ code }) => refusals.has(code)) ? user.shared?.problem : null);
    const facts = fields(
      [
        [say('calendar.differs'), differences.length > 0 ? differences.join(', ') : null],
        [say('calendar.asked'), user.asked.join(', ')],
      ],
      page,
      '  ',
    );
    const refusal = problem ? problemText(explain(problem, language), language, page) : '';
    return `\n${ink('bold', printable(user.subject))}\n${verdicts.join('')}${facts}${refusal}`;
  });
  return `${ink('bold', heading)}\n${blocks.join('')}`;
}
