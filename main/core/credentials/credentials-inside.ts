import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { textIn } from './file-text.ts';
import { type CredentialFile, openCredential } from './open-credential.ts';
import type { Credential } from './vault.ts';

/** How a credentials file begins, wherever it stands. */
const beginning =
  /\{\s{0,40}"(?:web|installed)"\s{0,9}:\s{0,9}\{|\{[^{}]{0,4000}?"type"\s{0,9}:\s{0,9}"service_account"/g;
const longest = 16 * 1024;
/** Files that stand one after the other are each read once; a hostile text, of files within files, no further than this. */
const mostWork = 100 * longest;

/** Where credentials files stand in a text, whether they can be used or not. Linear in the text. */
export function credentialsInside(text: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  let work = 0;
  for (const { index: start } of text.matchAll(beginning)) {
    if (work > text.length + mostWork) break;
    const end = endOfObject(text, start);
    work += (end ?? start + longest) - start;
    if (end !== null) places.push({ start, end });
  }
  return places;
}

/** A part of a text as a credentials file, which is then told to be one. */
export async function openInside(
  environment: Pick<Environment, 'googleOverride' | 'now'>,
  part: CredentialFile,
): Promise<Outcome<Credential>> {
  const opened = await openCredential(environment, part);
  return opened.ok ? succeed(warned(opened.value, [fail('credentials.inside_text').problem])) : opened;
}

/**
 * A credentials file, also where more stands around the credential: a list, a log, zero bytes at the end. It is then
 * opened with a warning, or refused for its own fault, provided that it is the only one in the file; else the file is
 * refused as `openCredential` does.
 */
export async function openCredentialFile(
  environment: Pick<Environment, 'googleOverride' | 'now'>,
  file: CredentialFile,
): Promise<Outcome<Credential>> {
  const whole = await openCredential(environment, file);
  if (whole.ok || !/^credentials\.(?:unrecognised|json\.invalid)$/.test(whole.problem.code)) return whole;
  const content = textIn(file.bytes);
  if (content === null) return whole;
  const found = new Set(credentialsInside(content.text).map(({ start, end }) => content.text.slice(start, end)));
  const [only, another] = found;
  if (only === undefined || another !== undefined) return whole;
  const opened = await openInside(environment, { ...file, bytes: Buffer.from(only) });
  if (opened.ok) return succeed(warned(opened.value, content.warnings));
  // Lines and columns are counted from the beginning of the file.
  return opened.problem.code.startsWith('credentials.json.') ? whole : opened;
}

function warned<C extends Credential>(credential: C, warnings: readonly Problem[]): C {
  return { ...credential, summary: { ...credential.summary, warnings: [...warnings, ...credential.summary.warnings] } };
}

/** Past the brace that closes the one at `start`; null where there is none near enough. */
function endOfObject(text: string, start: number): number | null {
  const limit = Math.min(text.length, start + longest);
  let depth = 0;
  let inString = false;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return null;
}
