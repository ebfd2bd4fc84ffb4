import { explain, fill } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { reportWords } from '../../../shared/messages/report.ts';
import type { Problem } from '../../../shared/outcome.ts';
import type { Block } from './report-document.ts';

/** A problem as every report tells it: title, cause, fix, how one sees that it is fixed, and Google's answer. */
export function problemBlocks(
  problem: Problem,
  language: Language,
  concerns: readonly (readonly [name: string, value: string])[] = [],
): readonly Block[] {
  const say = (key: keyof (typeof reportWords)['en']) => fill(reportWords[language][key], {});
  const { title, cause, remedy, certainty, wire, reference, code, fixedWhen } = explain(problem, language);
  const answer = [wire?.status, wire?.error, wire?.description].filter((part) => part !== null && part !== undefined);
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'paragraph', text: `${say('cause')} (${say(certainty)}): ${cause}` },
    { kind: 'paragraph', text: `${say('fix')}:` },
    { kind: 'steps', steps: remedy },
    ...(fixedWhen ? [{ kind: 'paragraph', text: `${say('fixedWhen')}: ${fixedWhen}` } as const] : []),
    {
      kind: 'facts',
      rows: [
        ...concerns,
        ...(answer.length > 0 ? [[say('answer'), answer.join(' · ')] as const] : []),
        ...(reference ? [[say('reference'), reference] as const] : []),
        ['Code', code],
      ],
    },
  ];
}
