/** A run of text as it is, or one character that would not be seen. */
export interface TextRun {
  readonly text: string;
  /** `U+202E`; null for ordinary text. */
  readonly hidden: string | null;
}

/** What most texts have none of: those are not taken apart, which costs far more. */
const mayBeHidden =
  /[\p{Cc}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180E}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/v;
// Whole emoji first: they may hold invisible characters (joiners, tags) that belong there.
const emojiOrHidden =
  /(?<emoji>\p{RGI_Emoji})|(?<hidden>[\p{Cc}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180E}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}])/gv;

/**
 * Splits text that someone else wrote, so that control, direction and invisible characters can be shown as what they
 * are. Line feeds and tabs stay text where `multiline` says so.
 */
export function textRuns(
  text: string,
  { multiline = false }: { readonly multiline?: boolean } = {},
): readonly TextRun[] {
  if (!mayBeHidden.test(text)) return text === '' ? [] : [{ text, hidden: null }];
  const runs: TextRun[] = [];
  let start = 0;
  for (const { index, 0: found, groups } of text.matchAll(emojiOrHidden)) {
    if (groups?.['hidden'] === undefined || (multiline && /[\n\r\t]/.test(found))) continue;
    if (index > start) runs.push({ text: text.slice(start, index), hidden: null });
    runs.push({ text: found, hidden: codePointName(found) });
    start = index + found.length;
  }
  if (start < text.length) runs.push({ text: text.slice(start), hidden: null });
  return runs;
}

/** The same where only plain text can stand. */
export function foreignLine(text: string): string {
  return textRuns(text)
    .map((run) => run.hidden ?? run.text)
    .join('');
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** JSON with its invisible characters as escapes: it still parses to the same value. */
export function visibleJson(json: string): string {
  return textRuns(json, { multiline: true })
    .map(({ text, hidden }) => (hidden === null ? text : escaped(text)))
    .join('');
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
