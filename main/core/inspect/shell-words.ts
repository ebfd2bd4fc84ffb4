/** The words of one command, and where it ends. */
export interface ShellWords {
  readonly words: readonly string[];
  readonly end: number;
}

type Shell = 'posix' | 'cmd' | 'powershell';

/** Longer commands are cut: what a person copies has a few thousand characters. */
const longest = 32 * 1024;

/**
 * Splits one command into its words as its shell would: POSIX (with `$'…'`), Windows cmd with `^`, PowerShell with
 * backticks. Nothing is expanded or run. Reads each character once.
 */
export function shellWords(text: string, start: number): ShellWords {
  const limit = Math.min(text.length, start + longest);
  const shell = shellOf(text.slice(start, Math.min(limit, start + 4_000)));
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | '$' | null = null;
  let at = start;
  for (; at < limit; at++) {
    const character = text[at] as string;
    const next = text[at + 1] ?? '';
    const continued = lineBreakAfter(text, at);
    if (character === escapeOf[shell] && continued > 0 && quote !== "'") {
      at += continued;
    } else if (quote === null && /[\n\r;|&]/.test(character)) {
      break;
    } else if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (shell === 'cmd' && character === '^' && next !== '') {
      // What was escaped from cmd is still seen by the program: a quotation mark quotes there.
      if (next === '"') quote = quote === null ? '"' : null;
      else if (next === '\\' && text.startsWith('^"', at + 2)) {
        word = `${word ?? ''}"`;
        at += 3;
        continue;
      } else word = (word ?? '') + next;
      word ??= '';
      at++;
    } else if (quote === null && shell === 'posix' && character === '$' && next === "'") {
      quote = '$';
      word ??= '';
      at++;
    } else if (quote === null && (character === '"' || (character === "'" && shell !== 'cmd'))) {
      quote = character;
      word ??= '';
    } else if (character === (quote === '$' ? "'" : quote)) {
      const doubled = shell === 'powershell' && next === character;
      if (doubled) {
        word = (word ?? '') + character;
        at++;
      } else quote = null;
    } else if (isEscape(shell, quote, character, next)) {
      word = (word ?? '') + (quote === '$' ? ansiC(next) : next);
      at++;
    } else {
      word = (word ?? '') + character;
    }
  }
  if (word !== null) words.push(word);
  return { words, end: at };
}

const escapeOf: Readonly<Record<Shell, string>> = { posix: '\\', cmd: '^', powershell: '`' };

function shellOf(command: string): Shell {
  if (/\^(?:"|\r?\n)/.test(command)) return 'cmd';
  return /`\r?\n/.test(command) ? 'powershell' : 'posix';
}

/** How many characters of line break follow. */
function lineBreakAfter(text: string, at: number): number {
  if (text[at + 1] === '\n') return 1;
  return text[at + 1] === '\r' ? (text[at + 2] === '\n' ? 2 : 1) : 0;
}

function isEscape(shell: Shell, quote: string | null, character: string, next: string): boolean {
  if (next === '' || quote === "'") return false;
  if (quote === '$') return character === '\\';
  // A backslash before a quotation mark is the program's own escape on Windows.
  if (shell !== 'posix') return (character === '\\' && next === '"') || (shell === 'powershell' && character === '`');
  return character === '\\' && (quote === null || /[$`"\\]/.test(next));
}

function ansiC(letter: string): string {
  return { n: '\n', r: '\r', t: '\t' }[letter] ?? letter;
}
