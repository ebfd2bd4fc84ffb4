/** Control, direction and private-use characters, and halves of surrogate pairs: an editor or a terminal may obey them. */
const unseen = /[\p{C}\u2028\u2029]/u;

/** Whether everything in a text is seen where it is shown. */
export function isSeen(text: string): boolean {
  return !unseen.test(text);
}

const named: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t` };

function escaped(text: string, quote: string, unseenAs: (codePoint: number) => string): string {
  const inside = Array.from(text.toWellFormed(), (character) => {
    if (character === quote || character === '\\') return `\\${character}`;
    if (!unseen.test(character)) return character;
    return named[character] ?? unseenAs(character.codePointAt(0) ?? 0);
  });
  return quote + inside.join('') + quote;
}

const hex = (codePoint: number, digits: number) => codePoint.toString(16).padStart(digits, '0');
const shortOrLong = (codePoint: number) =>
  codePoint <= 0xffff ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;

/** Any text as a Python string (Python 3, Lexical analysis, 2.4.1). */
export function pythonString(text: string): string {
  return escaped(text, '"', shortOrLong);
}

/** Any text as an interpreted Go string (Go specification, String literals). */
export function goString(text: string): string {
  return escaped(text, '"', shortOrLong);
}

/** Any text as a JavaScript string in single quotes, which fills nothing in (ECMA-262, 12.9.4). */
export function javascriptString(text: string): string {
  return escaped(text, "'", (codePoint) => `\\u{${hex(codePoint, 1)}}`);
}

/** A value as JSON in which every character is seen. */
export function seenJson(value: unknown): string {
  return Array.from(JSON.stringify(value), (character) =>
    unseen.test(character)
      ? Array.from({ length: character.length }, (_, unit) => `\\u${hex(character.charCodeAt(unit), 4)}`).join('')
      : character,
  ).join('');
}

/** A text of which everything is seen, as one word of a POSIX shell (POSIX.1-2024, XCU 2.2.2). */
export function shellWord(seen: string): string {
  return `'${seen.replaceAll("'", String.raw`'\''`)}'`;
}

/** Percent-encoded so that it can stand in a URL, and in single quotes of a shell. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}
