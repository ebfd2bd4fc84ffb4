import { explain } from '../../../shared/explain.ts';
import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { problemText } from '../print.ts';

/** Names every error in a file or a pasted text. Sends nothing. */
export const diagnose: Command = async ({ arguments: given, inputs, session, language }) => {
  const content = await inputs.file(given[0] ?? '-');
  if (!content.ok) return content;
  const data = Buffer.from(content.value.bytes).toString('base64');
  const diagnosed = await session.call('diagnose', { content: { encoding: 'base64', data } });
  if (!diagnosed.ok) return diagnosed;
  const diagnoses = diagnosed.value.diagnoses.map(({ line, excerpt, ...problem }) => ({
    ...explain(problem, language),
    line,
    excerpt,
  }));
  return succeed({
    value: { diagnoses },
    people: (page) => diagnoses.map((problem) => problemText(problem, language, page, { place: problem })).join('\n'),
    good: true,
  });
};
