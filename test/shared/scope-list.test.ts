import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownScopes } from '../../shared/scope-catalogue.ts';
import { isCommaSeparated, scopesInText } from '../../shared/scope-list.ts';

const calendar = 'https://www.googleapis.com/auth/calendar';
const mail = 'https://mail.google.com/';

test.each([
  ['commas, as the Admin console writes them', `openid,${calendar},${mail}`],
  ['spaces, as a request does', `openid ${calendar}  ${mail}`],
  ['lines', `openid\r\n${calendar}\n\n${mail}\n`],
  ['semicolons', `openid; ${calendar}; ${mail}`],
  ['quotation marks', `"openid" '${calendar}' “${mail}”`],
  ['a JSON array', JSON.stringify(['openid', calendar, mail], null, 2)],
  ['a Python list', `SCOPES = ['openid', '${calendar}', '${mail}',]`.slice(9)],
  ['a JSON member', `scope: "openid ${calendar} ${mail}"`],
  ['a YAML list', `scopes:\n  openid\n  ${calendar}\n  ${mail}`],
  ['a form parameter', `scope=openid+${encodeURIComponent(calendar)}+${encodeURIComponent(mail)}`],
  [
    'a whole consent URL',
    `https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=${encodeURIComponent(`openid ${calendar} ${mail}`)}&state=x`,
  ],
  ['Japanese punctuation', `openid、${calendar}　${mail}`],
])('a list with %s is taken apart', (_, text) => {
  expect(scopesInText(text)).toEqual(['openid', calendar, mail]);
});

test('what is no list of scopes stays what it is, to be judged', () => {
  expect(scopesInText('calender.read-only')).toEqual(['calender.read-only']);
  expect(scopesInText(' , ,, ')).toEqual([]);
  expect(scopesInText('scope=%E0%A4%A')).toEqual(['%E0%A4%A']);
});

test('any scopes, joined and wrapped in any way, come out as they went in', () => {
  const scopes = fc.uniqueArray(fc.constantFrom(...knownScopes), { minLength: 1, maxLength: 12 });
  const separator = fc.constantFrom(' ', ',', ', ', '\n', '\r\n', ';', ' | ', '\t', '","', "', '", '、', ',,\n');
  const wrapping = fc.constantFrom(
    ['', ''],
    ['["', '"]'],
    ["['", "']"],
    ['scopes: ', ''],
    ['  ', '\n'],
    ['{ "', '" }'],
  );
  fc.assert(
    fc.property(scopes, separator, wrapping, (list, between, [before, after]) => {
      expect(scopesInText(`${before}${list.join(between)}${after}`)).toEqual(list);
    }),
  );
});

test('commas between bare scopes are noticed, not those of a JSON or Python list', () => {
  expect(isCommaSeparated(`openid,${calendar}`)).toBe(true);
  expect(isCommaSeparated(`openid, ${calendar}`)).toBe(true);
  for (const text of [
    `openid ${calendar}`,
    `["openid", "${calendar}"]`,
    `['openid','${calendar}']`,
    'openid,',
    '',
    ',',
  ])
    expect(isCommaSeparated(text)).toBe(false);
});
