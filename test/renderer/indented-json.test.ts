import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indentedJson } from '../../renderer/indented-json.ts';

test('lines are broken as JSON.stringify breaks them, for any value', () => {
  const container = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()));
  fc.assert(
    fc.property(container, fc.nat(4), (value, indent) => {
      expect(indentedJson(JSON.stringify(value, null, indent))).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test('what parsing would change stays: long numbers, repeated names, escapes', () => {
  expect(indentedJson(String.raw`{"id":12345678901234567890,"id":1.0,"e":"\u003c"}`)).toBe(
    ['{', '  "id": 12345678901234567890,', '  "id": 1.0,', String.raw`  "e": "\u003c"`, '}'].join('\n'),
  );
});

test('what is no JSON object or array is left to be shown as it came', () => {
  for (const text of ['', 'null', '"{}"', '<html>{}</html>', '{"cut":"off', '{"a":1}… (70000 characters altogether)'])
    expect(indentedJson(text)).toBeNull();
});
