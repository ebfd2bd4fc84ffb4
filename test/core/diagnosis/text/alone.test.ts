import { expect, test } from 'vitest';
import { diagnoseText } from '../../../../main/core/diagnosis/diagnose-text.ts';

const toldOf = (text: string) => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code, certainty }) => `${code} ${certainty}`) : [];
};

const codesOf = (text: string) => toldOf(text).map((told) => told.split(' ')[0]);

test.each([
  ['userRateLimitExceeded', 'api.rate_limited likely'],
  ['"storageQuotaExceeded"', 'drive.storage_full likely'],
  ['accessNotConfigured', 'api.service_disabled likely'],
  ['403 insufficientPermissions', 'api.scope_insufficient possible'],
  ['Error 403: domainPolicy', 'api.domain_policy possible'],
  ['Reason: quotaExceeded.', 'api.quota_exceeded certain'],
  ['PERMISSION_DENIED', 'api.forbidden possible'],
  ['UNAUTHENTICATED', 'api.invalid_credentials possible'],
  ['Getting RESOURCE_EXHAUSTED', 'api.rate_limited possible'],
  ['notFound', 'api.not_found possible'],
  ['invalid_grant', 'token.invalid_grant possible'],
  ['why invalid_grant?', 'token.invalid_grant possible'],
  ['What does unauthorized_client mean?', 'token.unauthorized_client possible'],
  ['「invalid_grant」とは？', 'token.invalid_grant possible'],
])('a name that is all there is, as somebody types it: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});

test.each([
  ['Insufficient Permission', 'api.scope_insufficient possible'],
  ['Login Required', 'api.login_required possible'],
  ['Invalid Credentials', 'api.invalid_credentials possible'],
  ['Error: Daily Limit Exceeded', 'api.daily_limit_exceeded possible'],
  ['404 Not Found', 'api.not_found possible'],
  ['Google says: Rate Limit Exceeded', 'api.rate_limited possible'],
  ['permission denied', 'api.forbidden possible'],
])('the few words of an answer, as somebody types them: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});

test.each([
  'access_denied is an OAuth error',
  'handle userRateLimitExceeded by backing off',
  'fix: retry on storageQuotaExceeded',
  'If you see dailyLimitExceeded, wait until midnight.',
  'not found: the keys to my house',
  'expired',
  'unknown',
  'hello',
  '404',
  `${'a word '.repeat(40)}PERMISSION_DENIED`,
])('what says more, or nothing, is not taken for one: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['The export stops with rateLimitExceeded after 40 sheets', 'api.rate_limited certain'],
  ['Why do we get teamDriveFileLimitExceeded in a new shared drive?', 'drive.item_limit_reached certain'],
  ['`accessNotConfigured` when listing calendars', 'api.service_disabled certain'],
  ['PASSWORD_LOGIN_DISABLED, although the button is there', 'firebase.provider_disabled certain'],
])('a name that only Google has, in a line of a report: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});

test.each(['403 disallowed user agent', 'Error 403: disallowed_useragent'])(
  'a page’s name as people write it: %s',
  (text) => {
    expect(codesOf(text)).toEqual(['authorize.disallowed_useragent']);
  },
);

test.each([
  ["[BasketError.INVALID_BASKET_SIZE @ operations[0]; trigger:'7']", 'api.bad_request'],
  ["Type = 'BasketError.BASKET_NOT_FOUND', Trigger = '<null>', FieldPath = ''.", 'api.not_found'],
  ['A non recoverable sign in failure occurred', 'authorize.android_app_unknown'],
  ['FirebaseAppError: Service account must be an object.', 'credentials.unrecognised'],
  ['com.google.android.gms.auth.GoogleAuthException: ERROR', 'authorize.unknown_error'],
])('what a library says alone: %s', (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});
