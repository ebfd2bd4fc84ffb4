import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goString,
  isSeen,
  javascriptString,
  percentEncoded,
  pythonString,
  seenJson,
  shellWord,
} from '../../../main/core/snippets/literals.ts';
import { available, runText } from './interpreters.ts';

/** What would end a string, begin another, be filled in, or be run, in one of the languages. */
const hostile = [
  '"; import os; os.system("id"); "',
  "'; require('node:child_process').execSync('id'); '",
  "'$(id)'`id`${id}$HOME\\",
  '\\"\\\'\n\r\t\u0000\u001b[201~\u202e\u2028\u2029\ud800',
  '#{`id`} %s %b \\n \\x41 \\u0041 \\N{BULLET} {x} //*/ ?>',
  '!!:0 \u{1f600} 佐藤 花子 \u200d\ufeff',
];
const texts = fc.array(
  fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom("'", '"', '\\', '$', '`', '{', '\n', '\0', '0', 'u', 'x', '\u2028'),
      maxLength: 30,
    }),
  ),
  { minLength: 100, maxLength: 150 },
);
const few = { numRuns: 3 };

const asHex = (text: string) => Buffer.from(text.toWellFormed(), 'utf8').toString('hex');
const isOneLine = (literal: string) => isSeen(literal) && !literal.includes('\n');

describe('any text stays one string', () => {
  test.skipIf(!available.python)('of Python', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const literals = all.map(pythonString);
        expect(literals.every(isOneLine)).toBe(true);
        const program = `for text in [\n${literals.join(',\n')}\n]: print(text.encode().hex())`;
        const { out, err } = await runText('python', program);
        expect({ read: out.split('\n').slice(0, -1), err }).toEqual({ read: all.map(asHex), err: '' });
      }),
      few,
    );
  });

  test('of JavaScript', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const literals = all.map(javascriptString);
        expect(literals.every(isOneLine)).toBe(true);
        const program = `for (const text of [\n${literals.join(',\n')}\n]) console.log(Buffer.from(text).toString('hex'));`;
        const { out, err } = await runText('node', program);
        expect({ read: out.split('\n').slice(0, -1), err }).toEqual({ read: all.map(asHex), err: '' });
      }),
      few,
    );
  });

  test('of a POSIX shell, as JSON of which everything is seen', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const words = all.map((text) => shellWord(seenJson({ text: text.toWellFormed() })));
        expect(words.every(isOneLine)).toBe(true);
        const { out, err } = await runText('curl', `printf '%s\\n' ${words.join(' \\\n')}`);
        const read = out
          .split('\n')
          .slice(0, -1)
          .map((line) => (JSON.parse(line) as { text: string }).text);
        expect({ read, err }).toEqual({ read: all.map((text) => text.toWellFormed()), err: '' });
      }),
      few,
    );
  });

  test('of Go, by its specification: no escape but those, and each of them what it stands for', () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const text of all) {
          const literal = goString(text);
          expect(isOneLine(literal)).toBe(true);
          expect(literal).toMatch(
            /^"(?:[^"\\\n]|\\["\\nrt]|\\u(?!d[89a-f])[\da-f]{4}|\\U00(?:0[\da-f]|10)[\da-f]{4})*"$/,
          );
          // JSON has the same escapes but for the long one.
          const asJson = literal.replaceAll(/\\U([\da-f]{8})|\\./g, (escape, long?: string) =>
            long === undefined ? escape : String.fromCodePoint(Number.parseInt(long, 16)),
          );
          expect(JSON.parse(asJson)).toBe(text.toWellFormed());
        }
      }),
      few,
    );
  });

  test('of a URL in single quotes', () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const text of all) {
          expect(percentEncoded(text)).toMatch(/^[\w.~!*()%-]*$/);
          expect(decodeURIComponent(percentEncoded(text))).toBe(text.toWellFormed());
        }
      }),
      few,
    );
  });
});
