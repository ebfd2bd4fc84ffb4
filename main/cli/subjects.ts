import { type Outcome, succeed } from '../../shared/outcome.ts';
import type { Invocation } from './invocation.ts';

/** The users that `--subject` and the file of `--subjects` name. */
export async function subjectsOf({ options, inputs, session }: Invocation): Promise<Outcome<readonly string[]>> {
  const typed = options.subject ?? [];
  if (options.subjects === undefined) return succeed(typed);
  const file = await inputs.file(options.subjects);
  if (!file.ok) return file;
  const { bytes, fileName } = file.value;
  const content = { encoding: 'base64' as const, data: Buffer.from(bytes).toString('base64') };
  const read = await session.call('delegation.readSubjects', { content, ...(fileName !== undefined && { fileName }) });
  return read.ok ? succeed([...typed, ...read.value.subjects]) : read;
}
