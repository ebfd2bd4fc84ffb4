import { openCredential } from '../credentials/open-credential.ts';
import type { Vault } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import type { Found } from './found.ts';

/** How a credentials file begins, wherever it stands. */
const beginning =
  /\{\s{0,40}"(?:web|installed)"\s{0,9}:\s{0,9}\{|\{[^{}]{0,4000}?"type"\s{0,9}:\s{0,9}"service_account"/g;
const longest = 16 * 1024;
/** Files that stand one after the other are each read once; a hostile text, of files within files, no further than this. */
const mostWork = 100 * longest;

/** Credentials files inside a longer text, each opened if it can be; those that cannot be are passed over. */
export function credentialsIn(text: string, environment: Environment): readonly Found[] {
  const found: Found[] = [];
  let work = 0;
  for (const match of text.matchAll(beginning)) {
    if (work > text.length + mostWork) break;
    const start = match.index;
    const end = endOfObject(text, start);
    work += (end ?? start + longest) - start;
    if (end === null) continue;
    const bytes = Buffer.from(text.slice(start, end));
    const tell = async (vault: Vault) => {
      const opened = await openCredential(environment, { bytes });
      if (!opened.ok) return null;
      vault.putCredential(opened.value);
      return { kind: 'credential', credential: opened.value.summary } as const;
    };
    found.push({ kind: 'credential', start, end, same: bytes.toString('base64'), tell });
  }
  return found;
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
