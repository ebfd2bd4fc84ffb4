/**
 * Values that are of no documented type, as JSON text: JSON.stringify would not write all of them, or not in this form.
 * `toString` and `valueOf` that are no functions make every way of writing the object into a text throw.
 */
export const hostileValues: readonly string[] = [
  '{"toString":0}',
  '{"toString":null,"valueOf":null}',
  '{"valueOf":{}}',
  '{"__proto__":null}',
  '{"__proto__":{"toString":0}}',
  '{"constructor":{"prototype":0}}',
  '{"length":-1}',
  '{"length":4294967296,"0":1}',
  '{"then":0}',
  '{"toJSON":0}',
  '{"toISOString":1,"getTime":1}',
  '{"hasOwnProperty":0}',
  '{}',
  '[]',
  '[null]',
  '[[]]',
  '[{"toString":0}]',
  '["a","b"]',
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1e308',
  '1e999',
  '-0.5',
  '253402300800000',
  '""',
  '" "',
  '"NaN"',
  '"Infinity"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  String.raw`"\ud800"`,
  String.raw`"\u0000"`,
  '"0000-00-00"',
  '"+275760-09-13"',
  '"-271821-04-20T00:00:00Z"',
  '"9999-12-31T23:59:60Z"',
  '"Mars/Phobos"',
  `"${'a'.repeat(200_000)}"`,
  `"${'@'.repeat(20_000)}"`,
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}0${'}'.repeat(10_000)}`,
  // As deep as an answer may be.
  `${'{"a":'.repeat(400)}0${'}'.repeat(400)}`,
];

/** The path of each value in a document, the document's own first. */
export function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, inside]) => placesIn(inside, [...at, name]))];
}

const mark = 'what stands here is replaced';

/** The document as JSON, the value at a place replaced by another JSON text. */
export function withValueAt(document: unknown, place: readonly string[], json: string): string {
  return JSON.stringify(markedAt(document, place)).replace(`"${mark}"`, () => json);
}

function markedAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return mark;
  const copy: Record<string, unknown> = Array.isArray(value) ? Object.assign([], value) : Object.assign({}, value);
  copy[name] = markedAt(copy[name], rest);
  return copy;
}
