/** What is wrong with a JSON text, and which names occur twice. Positions count UTF-16 units from 0. */
export interface JsonScan {
  /** Where the text stops being JSON (RFC 8259); its length when it ends too early; null when it is JSON. */
  readonly errorAt: number | null;
  /** Dotted paths of repeated names, of which JSON.parse silently keeps the last: some, where there are very many. */
  readonly duplicates: readonly string[];
}

const space = /[ \t\n\r]*/y;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** A literal that the end of the text cut short. */
const cutLiteral = /(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?\d+(?:\.|\.?\d*[eE][+-]?))$/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const cutEscape = /\\(?:u[\dA-Fa-f]{0,3})?$/y;
const deepest = 200;
/** Few files have one. A hostile one may have a hundred thousand, each with a path of half a megabyte. */
const mostDuplicates = 20;
const longestPath = 200;

interface Level {
  readonly closing: '}' | ']';
  readonly names: Set<string>;
  name: string;
}

/** Walks a JSON text once. JSON.parse says neither where it failed nor what it overwrote. */
export function scanJson(text: string): JsonScan {
  const levels: Level[] = [];
  const duplicates: string[] = [];
  let at = 0;
  let expected: 'value' | 'valueOrClosing' | 'nameOrClosing' | 'name' | 'colon' | 'commaOrClosing' | 'end' = 'value';
  const failAt = (errorAt: number): JsonScan => ({ errorAt, duplicates });

  for (;;) {
    at = after(space, text, at) ?? at;
    const level = levels.at(-1);
    const character = text[at];
    if (character === undefined) return expected === 'end' ? { errorAt: null, duplicates } : failAt(text.length);
    if (expected === 'end') return failAt(at);

    const mayClose = expected === 'valueOrClosing' || expected === 'nameOrClosing' || expected === 'commaOrClosing';
    if (mayClose && character === level?.closing) {
      levels.pop();
      at++;
      expected = levels.length === 0 ? 'end' : 'commaOrClosing';
    } else if (expected === 'commaOrClosing') {
      if (character !== ',') return failAt(at);
      at++;
      expected = level?.closing === '}' ? 'name' : 'value';
    } else if (expected === 'colon') {
      if (character !== ':') return failAt(at);
      at++;
      expected = 'value';
    } else if (expected === 'name' || expected === 'nameOrClosing') {
      if (character !== '"' || !level) return failAt(at);
      const end = stringEnd(text, at);
      if (end.errorAt !== null) return failAt(end.errorAt);
      level.name = JSON.parse(text.slice(at, end.to)) as string;
      if (level.names.has(level.name) && duplicates.length < mostDuplicates)
        duplicates.push(
          levels
            .map(({ name }) => name)
            .join('.')
            .slice(0, longestPath),
        );
      level.names.add(level.name);
      at = end.to;
      expected = 'colon';
    } else if (character === '{' || character === '[') {
      if (levels.length >= deepest) return failAt(at);
      levels.push({ closing: character === '{' ? '}' : ']', names: new Set(), name: '' });
      at++;
      expected = character === '{' ? 'nameOrClosing' : 'valueOrClosing';
    } else if (character === '"') {
      const end = stringEnd(text, at);
      if (end.errorAt !== null) return failAt(end.errorAt);
      at = end.to;
      expected = levels.length === 0 ? 'end' : 'commaOrClosing';
    } else {
      const end = after(literal, text, at);
      if (end === null) return failAt(after(cutLiteral, text, at) === null ? at : text.length);
      at = end;
      expected = levels.length === 0 ? 'end' : 'commaOrClosing';
    }
  }
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Past the closing quote of the string that begins at `start`, or where it goes wrong. */
function stringEnd(text: string, start: number): { to: number; errorAt: null } | { to: number; errorAt: number } {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return { to: at + 1, errorAt: null };
    if (character < ' ') return { to: at, errorAt: at };
    if (character === '\\') {
      const end = after(escape, text, at);
      if (end === null) return { to: at, errorAt: after(cutEscape, text, at) === null ? at : text.length };
      at = end - 1;
    }
  }
  return { to: text.length, errorAt: text.length };
}

/** A position as people count: lines and columns from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
