import { describe, expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';

/** Sentences of programs that are in no table of wordings; each in a text that names Google. */
const told: readonly (readonly [string, DiagnosisCode])[] = [
  ['Sign in with Google\n[auth] Error: the OAuth state parameter got lost on its way', 'authorize.state_mismatch'],
  ['POST /login/google\nERROR: csrf token of the callback could not be verified', 'authorize.state_mismatch'],
  ['google login fails: "OIDC cookie not present"', 'authorize.state_mismatch'],
  ['I press Login and Google says that the redirect URL I gave is not registered', 'authorize.redirect_uri_mismatch'],
  ['google gsi: error: origin http://intern.example is unregistered', 'authorize.origin_mismatch'],
  ['Google tells me that my application has not been verified yet, and no sign in', 'authorize.app_not_verified'],
  ['私はGoogleでログインできません。エラー: 開発者のアプリが未確認', 'authorize.app_not_verified'],
  ['My Google sign-in says access is only for test users', 'authorize.app_in_testing'],
  ['Google login: we get the message that this browser is not safe', 'authorize.disallowed_useragent'],
  ['Our school admin has not approved the app for Google login', 'token.admin_policy_enforced'],
  ['backup to Google Drive\nERROR: no refresh token was stored', 'token.no_refresh_token'],
  ['Google Calendar sync\nERROR: refreshing the token was rejected', 'token.invalid_grant.refresh_token_refused'],
  ['Google sign-in\nerror: client secret is not correct', 'token.invalid_client'],
  ['gmail: error: the authorization code is no longer valid', 'token.invalid_grant.code_refused'],
  ['Google OpenID sign in\nerror: the nonce of the session was lost', 'id_token.nonce_mismatch'],
  ['google id_token\nerror: audience does not match', 'id_token.audience_mismatch'],
  ['Google Drive upload\nERROR: the Drive API is disabled', 'api.service_disabled'],
  ['[warn] missing permission bigquery.tables.getData', 'api.iam_permission_denied'],
  ['Google Sheets node\nError: scope spreadsheets is missing', 'api.scope_insufficient'],
  ['Google Photos: error: we hit the rate limit', 'api.rate_limited'],
  ['Youtube upload\nERROR: the quota of this day is used up', 'api.quota_exceeded'],
];

/** The same words where nothing failed, or where it is somebody else's. */
const notTold: readonly string[] = [
  'If the state parameter does not match, Google stops the sign in.',
  'The state of the terraform file is invalid. Google login works.',
  'Make sure that the redirect URL is not invalid before you ask Google.',
  'GitHub login\n[auth] Error: the OAuth state parameter got lost on its way',
  'A refresh token of Google typically expires after six months without use.',
  'Return a clear message when the quota of Google Drive is exceeded.',
  'Is there a way to see whether the rate limit of Google Photos was hit?',
  'Google Drive: 12 files uploaded, none was rejected.',
  'ERROR: permission denied: /var/lib/google/state',
];

describe('a sentence that no table knows is told by what it means', () => {
  test.each(told)('%s: %s', (text, code) => {
    const outcome = diagnoseText(Buffer.from(text));
    expect(outcome).toMatchObject({ ok: true, value: { diagnoses: [{ code, certainty: 'possible' }] } });
  });

  test.each(notTold)('%s: says nothing', (text) => {
    expect(diagnoseText(Buffer.from(text))).toMatchObject({ ok: false, problem: { code: 'diagnosis.unrecognised' } });
  });

  test('it is asked for last: a wording beside it decides', () => {
    const text = 'Google Drive\nERROR: the quota is used up\nerror=invalid_grant, Token has been expired or revoked.';
    expect(diagnoseText(Buffer.from(text))).toMatchObject({
      value: { diagnoses: [{ code: 'token.invalid_grant.refresh_token_refused' }] },
    });
  });
});

describe('a short report about something of Google’s tells by a status alone', () => {
  test('403 of a calendar', () => {
    const text = `Request failed, status 403.\n\n${'I tried it again and again on another phone. '.repeat(20)}\n\nIt worked yesterday, with Google Calendar.`;
    expect(diagnoseText(Buffer.from(text))).toMatchObject({
      ok: true,
      value: { diagnoses: [{ code: 'calendar.forbidden', certainty: 'possible', wire: { status: 403 } }] },
    });
  });

  test('not where the status is of a sign-in, or of another server', () => {
    for (const text of [
      'I cannot sign in with Google: my own callback answers status 400 then.',
      'I moved away from Google. My files are at https://api.files.example.com/v1, and it says status 403.',
    ])
      expect(diagnoseText(Buffer.from(text))).toMatchObject({ ok: false });
  });
});
