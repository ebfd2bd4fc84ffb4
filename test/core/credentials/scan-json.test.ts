import { assert, constantFrom, json, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { lineAndColumn, scanJson } from '../../../main/core/credentials/scan-json.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('agrees with JSON.parse about what is JSON', () => {
  const bits = constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u00e9',
    '"a"',
    '1',
    '-0.5e+3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
    'é',
  );
  const pieces = oneof(json(), string(), string({ unit: bits, maxLength: 12 }));
  assert(
    property(pieces, (text) => {
      expect(scanJson(text).errorAt === null).toBe(isJson(text));
    }),
    { numRuns: 1_000 },
  );
});

test('a text that was cut ends too early, at its end', () => {
  assert(
    property(json({ maxDepth: 3 }), nat(), (text, at) => {
      const cut = text.slice(0, at % text.length);
      const { errorAt } = scanJson(cut);
      // A number stays a number when its last digits are missing.
      expect(errorAt).toBe(isJson(cut) ? null : cut.length);
    }),
    { numRuns: 500 },
  );
});

test('repeated names are given with their path', () => {
  expect(scanJson('{"a": 1, "b": {"c": [{"d": 1, "d": 2}], "c": 0}, "\\u0061": 3}').duplicates).toEqual([
    'b.c..d',
    'b.c',
    'a',
  ]);
});

test('places are counted as people count them', () => {
  expect(lineAndColumn('a\nbc', 3)).toEqual({ line: 2, column: 2 });
  expect(lineAndColumn('', 0)).toEqual({ line: 1, column: 1 });
});

test('a hostile number of repeated names is not kept', () => {
  const name = 'n'.repeat(400_000);
  const { errorAt, duplicates } = scanJson(`{"${name}":{${'"a":1,'.repeat(60_000)}"a":1}}`);
  expect(errorAt).toBeNull();
  expect(duplicates).toHaveLength(20);
  expect(duplicates.join('').length).toBeLessThanOrEqual(4_000);
});
