import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingScopes, splitScopes } from '../../shared/scopes.ts';

const userinfo = 'https://www.googleapis.com/auth/userinfo';

test('email and profile are what Google calls userinfo', () => {
  expect(missingScopes(['email', 'profile'], [`${userinfo}.profile`, 'openid', `${userinfo}.email`])).toEqual([]);
  expect(missingScopes([`${userinfo}.email`], ['email'])).toEqual([]);
});
test('what is missing is named as it was asked for', () => {
  expect(missingScopes(['openid', 'email', 'https://a/b'], ['openid'])).toEqual(['email', 'https://a/b']);
});
test('a broader scope does not stand in for a narrower one', () => {
  const readonly = 'https://www.googleapis.com/auth/calendar.readonly';
  expect(missingScopes([readonly], ['https://www.googleapis.com/auth/calendar'])).toEqual([readonly]);
});
test('commas, spaces and line breaks all separate', () => {
  expect(splitScopes(' openid,email  https://a/b,\nopenid')).toEqual(['openid', 'email', 'https://a/b']);
});
test('order and what was added do not matter', () => {
  const scope = fc.stringMatching(/^[a-z:/._-]{1,20}$/);
  fc.assert(
    fc.property(fc.uniqueArray(scope), fc.array(scope), (asked, added) => {
      expect(missingScopes(asked, [...added, ...asked].reverse())).toEqual([]);
    }),
  );
});
