import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textRuns, visibleJson } from '../../renderer/foreign-text.ts';

const shown = (text: string, multiline = false) =>
  textRuns(text, { multiline })
    .map((run) => (run.hidden === null ? run.text : `[${run.hidden}]`))
    .join('');

test('direction overrides, isolates and marks are shown by their code points', () => {
  expect(shown('Invoice \u202Efdp.exe\u202C')).toBe('Invoice [U+202E]fdp.exe[U+202C]');
  expect(shown('\u2066a\u2069\u200E\u200F\u061C')).toBe('[U+2066]a[U+2069][U+200E][U+200F][U+061C]');
});

test('control characters and invisible letters are shown; line breaks only where there is one line', () => {
  expect(shown('a\u0000\u0007\u001B[31m\u200B\uFEFF')).toBe('a[U+0000][U+0007][U+001B][31m[U+200B][U+FEFF]');
  expect(shown('two\nlines')).toBe('two[U+000A]lines');
  expect(shown('two\nlines', true)).toBe('two\nlines');
});

test('letters of every script and whole emoji stay as they are', () => {
  for (const text of ['佐藤 花子', 'שלום', 'می‌خواهم', 'क्ष', '👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', 'Zoë Lefèvre']) {
    expect(shown(text)).toBe(text);
  }
});

test('no character is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        textRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('JSON shown without hidden characters is still the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const visible = visibleJson(JSON.stringify(value, null, 2));
      expect(JSON.parse(visible)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(visible).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u{E0001}]/u);
    }),
  );
});
