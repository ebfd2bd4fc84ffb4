import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask, redactForm, redactText } from '../../main/core/redact.ts';
import { redactionRuns } from '../../renderer/redactions.ts';

const shown = (text: string) =>
  redactionRuns(text)
    .map((run) => (run.removed ? `[${run.text}]` : run.text))
    .join('');

test('what main left of a secret is marked: in a header, a form, JSON, and alone', () => {
  expect(shown('Bearer ya29.a0…9Q4k')).toBe('Bearer [ya29.a0…9Q4k]');
  expect(shown('code=4/0Adeu…wxyz&client_secret=***&grant_type=authorization_code')).toBe(
    'code=[4/0Adeu…wxyz]&client_secret=[***]&grant_type=authorization_code',
  );
  expect(shown('{"refresh_token":"1//0gAb…wxyz","password":"***"}')).toBe(
    '{"refresh_token":"[1//0gAb…wxyz]","password":"[***]"}',
  );
  expect(shown('***')).toBe('[***]');
});

test('an ellipsis or asterisks that somebody wrote are not taken for one', () => {
  for (const text of [
    'Planning…next week',
    '打ち合わせの準備…これから',
    'Read on…',
    'a ****** b',
    'f***ing',
    '… (70000 characters altogether)',
    '"summary":"ABCDEFGHIJ…KLMN"',
  ])
    expect(shown(text)).toBe(text);
});

test('nothing of a text is lost or moved', () => {
  const unit = fc.constantFrom('…', '*', 'a', 'B', '9', '=', '"', ' ', '会', '-', '\n', '/');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
      expect(
        redactionRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('every mask that main makes of a long secret is found again', () => {
  const unit = fc.constantFrom(...'abcXYZ0189-_./~'.split(''));
  fc.assert(
    fc.property(fc.string({ unit, minLength: 24, maxLength: 80 }), (secret) => {
      const form = redactForm(`refresh_token=${encodeURIComponent(secret)}`);
      expect(redactionRuns(form).filter(({ removed }) => removed)).toEqual([{ text: mask(secret), removed: true }]);
      const json = redactText(JSON.stringify({ access_token: secret }));
      expect(shown(json)).toBe(`{"access_token":"[${mask(secret)}]"}`);
    }),
  );
});
