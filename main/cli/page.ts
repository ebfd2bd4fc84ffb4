import { stripVTControlCharacters, styleText } from 'node:util';
import type { Filling } from '../../shared/explain.ts';
import type { CliMessageKey } from '../../shared/messages/cli-en.ts';
import type { Sheet, Terminal } from './terminal.ts';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** A sentence of the command line in the language of the run, filled in. */
export type Say = (key: CliMessageKey, filling?: Filling) => string;

/** How one stream is written for people. */
export interface Page {
  readonly say: Say;
  /** Where sentences are broken, if anywhere: lines that go to a file or a pipe are left whole. */
  readonly columns: number;
  readonly ink: (style: Style, text: string) => string;
  /** Columns a text takes: Japanese takes two a character. */
  readonly width: (text: string) => number;
}

/**
 * Writes something for a stream, with colours only where a person looks at a terminal and has not asked for none.
 * `write` may run twice: measuring all of Unicode takes long to load, and most pages do without.
 */
export async function onPage<T>(sheet: Sheet, terminal: Terminal, say: Say, write: (page: Page) => T): Promise<T> {
  const coloured = sheet.isTerminal && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb';
  let allNarrow = true;
  const page: Page = {
    say,
    columns: sheet.isTerminal ? sheet.columns : Number.POSITIVE_INFINITY,
    ink: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
    width: (text) => {
      const plain = stripVTControlCharacters(text);
      allNarrow &&= isNarrow(plain);
      return plain.length;
    },
  };
  const written = write(page);
  if (allNarrow) return written;
  const { default: stringWidth } = await import('string-width');
  return write({ ...page, width: (text) => stringWidth(text) });
}

/** Latin letters and typographic signs: one column each. */
export function isNarrow(text: string): boolean {
  return /^[\u0020-\u007E\u00A0-\u024F\u2010-\u205E]*$/.test(text);
}

/**
 * Text from outside, fit for one line of a terminal: control, direction and invisible characters, which could rewrite
 * what a person sees, become visible escapes.
 */
export function printable(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(
    // oxlint-disable-next-line no-control-regex -- control characters are the very thing to find
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
