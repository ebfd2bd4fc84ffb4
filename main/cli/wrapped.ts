import type { Page } from './page.ts';

const wide = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
/** Whether a terminal gives it two columns: Japanese, as far as it occurs in the program's own words. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

/** What no line begins or ends with (JIS X 4051, as far as it occurs here). */
const neverFirst = /[\s、。，．・：；？！ー々゛゜」』】〕）］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)\]}]/;
const neverLast = /[「『【〔（［｛([{]/;

/**
 * A text in lines of at most `room` columns, broken after spaces and between Japanese characters; what follows a number
 * such as `1. ` stands below its first word.
 */
export function wrapped(text: string, room: number, page: Page): readonly string[] {
  if (room === Number.POSITIVE_INFINITY || room < 20 || page.width(text) <= room) return [text];
  const hanging = ' '.repeat(/^(?:\d+\. )?/.exec(text)?.[0].length ?? 0);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line.trim() !== '' && page.width((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = hanging + piece;
    } else {
      line += piece;
    }
  }
  return [...lines, line];
}

function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const next of text) {
    const last = piece.at(-1) ?? '';
    const mayBreak =
      last === ' ' ? next !== ' ' : (isWide(last) || isWide(next)) && !neverFirst.test(next) && !neverLast.test(last);
    if (piece !== '' && mayBreak) {
      found.push(piece);
      piece = '';
    }
    piece += next;
  }
  return piece === '' ? found : [...found, piece];
}
