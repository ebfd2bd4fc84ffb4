import type { Sheet } from './terminal.ts';
import { isWide } from './wrapped.ts';

/** One line that is written over and over, on a terminal only, and gone in the end. */
export interface StatusLine {
  readonly write: (text: string) => void;
  readonly clear: () => void;
}

/** Never longer than the terminal is wide: what has run on into a second line could not be taken back. */
export function statusLine(sheet: Sheet): StatusLine {
  let isWritten = false;
  return {
    write: (text) => {
      if (!sheet.isTerminal) return;
      sheet.write(`\r\u001B[K${cut(text, sheet.columns - 1)}`);
      isWritten = true;
    },
    clear: () => {
      if (isWritten) sheet.write('\r\u001B[K');
      isWritten = false;
    },
  };
}

function cut(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += isWide(character) ? 2 : 1;
    if (width > columns) return `${kept.slice(0, -1)}…`;
    kept += character;
  }
  return kept;
}
