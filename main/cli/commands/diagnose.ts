import { explain } from '../../../shared/explain.ts';
import { succeed } from '../../../shared/outcome.ts';
import { isBlank, nothingIn } from '../inputs.ts';
import type { Command } from '../invocation.ts';
import { problemText } from '../print.ts';

/** Names every error in a file or a pasted text. Sends nothing. */
export const diagnose: Command = async ({ arguments: given, inputs, session, language }) => {
  const path = given[0] ?? '-';
  const content = await inputs.file(path);
  if (!content.ok) return content;
  if (isBlank(content.value)) return nothingIn(path, 'diagnose');
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
