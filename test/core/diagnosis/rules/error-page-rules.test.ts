import { expect, test } from 'vitest';
import { diagnoseText } from '../../../../main/core/diagnosis/diagnose-text.ts';

const codesOf = (text: string) => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : [];
};

test.each([
  ["400. That's an error. This page was made up. That's all we know.", 'api.bad_request'],
  ['400. That’s an error. We met it when signing in. That’s all we know.', 'authorize.invalid_request'],
  ['Beim Anmelden mit Google steht da nur: 400. Das ist ein Fehler.', 'authorize.invalid_request'],
  ['400. Произошла ошибка. Так отвечает вход через аккаунт.', 'authorize.invalid_request'],
  ['ログインすると「400. エラーが発生しました。」と表示されます', 'authorize.invalid_request'],
  ["401. That's an error. Nobody is let in here. That's all we know.", 'api.invalid_credentials'],
  ["403. That's an error. This one is locked. That's all we know.", 'api.forbidden'],
  ["404. That's an error. There is nothing here. That's all we know.", 'api.not_offered'],
  ["429. That's an error. Come back tomorrow. That's all we know.", 'api.rate_limited'],
  ["503. That's an error. The shop is shut. That's all we know.", 'api.server_error'],
])('a page of a front end is told by its status: %s', (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test('what stands in the page says more than its status', () => {
  expect(codesOf("Google: 401. That's an error. Error: deleted_client The OAuth client was deleted.")).toEqual([
    'token.deleted_client',
  ]);
});

test.each(['fix: show "400. That\'s an error." no more', "In 1400. That's an error of the printer."])(
  'a page that is only spoken of is none: %s',
  (text) => {
    expect(codesOf(text)).toEqual([]);
  },
);
