import { describe, expect, test } from 'vitest';
import { en } from '../../shared/messages/en.ts';
import { ja } from '../../shared/messages/ja.ts';

/** Every sentence with its key; a plural's forms count as one. */
function sentences(messages: object, path = ''): readonly (readonly [key: string, sentence: string])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : sentences(value as object, `${path}${name}.`),
  );
}
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\{\w+(?:, number)?\}\}/g))].sort();

const english = new Map(sentences(en));
const japanese = new Map(sentences(ja));

describe('the window’s sentences', () => {
  test('are the same in both languages, but for the singular that Japanese lacks', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect([...japanese.keys()].sort()).toEqual(expected.sort());
  });

  test('ask for the same values in both languages', () => {
    for (const [key, sentence] of japanese) {
      expect(placeholders(sentence), key).toEqual(placeholders(english.get(key) ?? ''));
    }
  });

  test('have no empty one, none with stray blanks, and none with a placeholder half written', () => {
    for (const [key, sentence] of [...english, ...japanese]) {
      expect(sentence.trim(), key).toBe(sentence);
      expect(sentence, key).not.toBe('');
      expect(sentence.replaceAll(/\{\{\w+(?:, number)?\}\}/g, ''), key).not.toMatch(/\{\{|\}\}/);
    }
  });

  test('call the refresh token by the name Google’s Japanese documentation gives it', () => {
    for (const [key, sentence] of japanese) expect(sentence, key).not.toContain('リフレッシュ');
  });
});
