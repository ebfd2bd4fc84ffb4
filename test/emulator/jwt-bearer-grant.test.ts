import { createHash, createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

const google = useEmulator();

const refusal = (status: number, error: string, error_description: string) => ({
  status,
  body: { error, error_description },
});
const notListed = refusal(
  401,
  'unauthorized_client',
  'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
);
const partlyListed = refusal(403, 'access_denied', 'Requested client not authorized.');
const noSuchUser = refusal(400, 'invalid_grant', 'Invalid email or User ID');

describe('delegation', () => {
  test('gives a token for a person, and nothing else beside it', async () => {
    const { status, body } = await google.assert({ sub: hanako });
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^ya29\.c\./),
      expires_in: 3599,
      token_type: 'Bearer',
    });
  });

  test('tells none of the scopes from some of them', async () => {
    const scopes = (...names: readonly string[]) => names.map((name) => auth + name).join(' ');
    expect(await google.assert({ sub: hanako, scope: scopes('drive', 'gmail.readonly') })).toEqual(notListed);
    expect(await google.assert({ sub: hanako, scope: scopes('calendar', 'drive') })).toEqual(partlyListed);
    expect(await google.assert({ sub: hanako, scope: scopes('cloud-platform') })).toEqual(notListed);
  });

  test('matches scopes as strings: a broader one covers nothing', async () => {
    google.fault('scope-missing', calendarReadonly);
    expect(await google.assert({ sub: hanako, scope: calendarReadonly })).toEqual(notListed);
    expect((await google.assert({ sub: hanako, scope: `${auth}calendar` })).status).toBe(200);
  });

  test('has the very list that a fault gives', async () => {
    google.fault('delegation-list', [`${auth}drive`]);
    expect((await google.assert({ sub: hanako, scope: `${auth}drive` })).status).toBe(200);
    expect(await google.assert({ sub: hanako, scope: calendarReadonly })).toEqual(notListed);
    expect(
      await google.assert({ sub: hanako, scope: calendarReadonly }, { keyFile: google.key('undelegatedKey') }),
    ).toEqual(notListed);
  });

  test('is refused for the users whose service is off', async () => {
    const kenji = 'kenji.tanaka@sakura-trading.example';
    google.fault('service-off', { scope: calendarReadonly, user: kenji });
    expect(await google.assert({ sub: kenji, scope: calendarReadonly })).toEqual(partlyListed);
    expect((await google.assert({ sub: kenji, scope: `${auth}calendar` })).status).toBe(200);
    expect((await google.assert({ sub: hanako, scope: calendarReadonly })).status).toBe(200);
  });

  test('is missing for a client that the Admin console does not list, and when the fault says so', async () => {
    expect(await google.assert({ sub: hanako }, { keyFile: google.key('undelegatedKey') })).toEqual(notListed);
    google.fault('delegation-missing');
    expect(await google.assert({ sub: hanako })).toEqual(notListed);
  });

  test.each([
    ['a user of another domain', 'someone@gmail.com', notListed],
    ['an unknown user', 'nobody@sakura-trading.example', noSuchUser],
    ['an alias', 'admin@sakura-trading.example', noSuchUser],
    ['a calendar', 'c_1@group.calendar.google.com', noSuchUser],
    ['another service account', 'x@y.iam.gserviceaccount.com', noSuchUser],
    ['no address at all', 'hanako', noSuchUser],
    ['an empty subject', '', noSuchUser],
    ['a suspended user', 'akira.takahashi@sakura-trading.example', noSuchUser],
    [
      'a recently deleted user',
      'emi.kobayashi@sakura-trading.example',
      refusal(400, 'invalid_grant', 'The account has been deleted'),
    ],
    [
      'a number that is nobody',
      '123456789012345678901',
      refusal(400, 'invalid_request', 'Invalid impersonation &quot;sub&quot; field'),
    ],
  ])('refuses %s', async (_, sub, expected) => {
    expect(await google.assert({ sub })).toEqual(expected);
  });

  test('works for a user without Calendar: that is for Calendar to say', async () => {
    expect((await google.assert({ sub: 'daiki.nakamura@sakura-trading.example' })).status).toBe(200);
  });

  test('has users vanish and be suspended by fault, one or all', async () => {
    google.fault('user-unknown', hanako);
    expect(await google.assert({ sub: hanako })).toEqual(noSuchUser);
    expect((await google.assert({ sub: 'info@sakura-trading.example' })).status).toBe(200);
    google.fault('user-suspended');
    expect(await google.assert({ sub: 'info@sakura-trading.example' })).toEqual(noSuchUser);
  });
});

describe('without a subject the account acts as itself', () => {
  test.each([undefined, 'own address'])('sub: %s', async (sub) => {
    const { client_email, client_id } = google.key();
    const scope = `${auth}cloud-platform ${auth}userinfo.email`;
    const { body } = await google.assert({ sub: sub && client_email, scope });
    const info = await google.fetch(`/tokeninfo?access_token=${body['access_token']}`);
    expect(await info.json()).toMatchObject({ azp: client_id, aud: client_id, email: client_email });
  });
});

describe('the assertion', () => {
  const badSignature = refusal(400, 'invalid_grant', 'Invalid JWT Signature.');
  const badTime = refusal(
    400,
    'invalid_grant',
    'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
  );
  const at = (seconds: number) => Math.floor(google.now / 1_000) + seconds;

  test("is addressed to either of Google's token URLs or to the emulator's", async () => {
    const good = [
      'https://oauth2.googleapis.com/token',
      'https://accounts.google.com/o/oauth2/token',
      `${google.origin}/token`,
    ];
    for (const aud of good) expect((await google.assert({ aud })).status).toBe(200);
    for (const aud of ['https://evil.example/token', undefined, [good[0]]]) {
      expect((await google.assert({ aud })).body['error_description']).toContain('Invalid JWT: Failed audience check');
    }
  });

  test('lives at most an hour, in a reasonable timeframe', async () => {
    const good = [
      { iat: at(0), exp: at(3_600) },
      { iat: at(-1_800), exp: at(60) },
      { iat: at(240), exp: at(3_000) },
    ];
    for (const claims of good) expect((await google.assert(claims)).status).toBe(200);
    const bad = [
      { iat: at(0), exp: at(3_601) },
      { iat: at(600), exp: at(4_000) },
      { iat: at(-4_200), exp: at(-600) },
      { iat: at(0) * 1_000, exp: at(3_600) * 1_000 },
      { iat: at(10), exp: at(5) },
      { iat: undefined },
      { exp: undefined },
      { iat: String(at(0)) },
    ];
    for (const claims of bad) expect(await google.assert(claims), JSON.stringify(claims)).toEqual(badTime);
  });

  test('from a clock that differs by more than five minutes is refused', async () => {
    google.fault('clock-skew', -601);
    expect(await google.assert({})).toEqual(badTime);
    google.fault('clock-skew', 4_000);
    expect(await google.assert({})).toEqual(badTime);
    google.fault('clock-skew', 120);
    expect((await google.assert({})).status).toBe(200);
  });

  test('must be signed by a key of its issuer, with RS256', async () => {
    const foreign = { ...google.key(), private_key: google.key('undelegatedKey').private_key };
    expect(await google.assert({}, { keyFile: foreign })).toEqual(badSignature);
    expect(await google.assert({}, { header: { kid: 'unknown' } })).toEqual(badSignature);
    expect((await google.assert({}, { header: { kid: google.key().private_key_id } })).status).toBe(200);
    const hmac = await new SignJWT({ iss: google.key().client_email })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(createHash('sha256').update('x').digest());
    const pss = await new SignJWT({ iss: google.key().client_email })
      .setProtectedHeader({ alg: 'PS256' })
      .sign(createPrivateKey(google.key().private_key));
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${hmac.split('.')[1]}.`;
    for (const assertion of [hmac, pss, none]) {
      const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
      expect(await google.token({ grant_type, assertion })).toEqual(badSignature);
    }
    google.fault('key-disabled');
    expect(await google.assert({})).toEqual(badSignature);
  });

  test('names an issuer that exists', async () => {
    const unknown = refusal(400, 'invalid_grant', 'Invalid grant: account not found');
    const noAccount = refusal(401, 'invalid_client', 'The OAuth client was not found.');
    expect(await google.assert({ iss: 'gone@sakura-groupware-482913.iam.gserviceaccount.com' })).toEqual(unknown);
    expect(await google.assert({ iss: ` ${google.key().client_email}` })).toEqual(noAccount);
    expect(await google.assert({ iss: google.key().client_id })).toEqual(noAccount);
    expect(await google.assert({ iss: google.client().client_id })).toEqual(noAccount);
  });

  test('asks for scopes that exist, separated by spaces', async () => {
    const empty = refusal(400, 'invalid_scope', 'Empty or missing scope not allowed.');
    expect(await google.assert({ scope: undefined })).toEqual(empty);
    expect(await google.assert({ scope: '' })).toEqual(empty);
    const invalid = (scope: string) => refusal(400, 'invalid_scope', `${scope} is not a valid audience string.`);
    const comma = `${auth}calendar,${calendarReadonly}`;
    expect(await google.assert({ scope: comma })).toEqual(invalid(comma));
    expect(await google.assert({ scope: `${calendarReadonly}/` })).toEqual(invalid(`${calendarReadonly}/`));
    expect(await google.assert({ scope: [calendarReadonly] })).toEqual(invalid(`["${calendarReadonly}"]`));
  });

  test('that is no JWT, or is missing, is refused', async () => {
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    expect((await google.token({ grant_type })).body['error']).toBe('invalid_request');
    for (const assertion of ['x', 'a.b.c', '...', 'eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.AA']) {
      expect((await google.token({ grant_type, assertion })).body['error']).toBe('invalid_grant');
    }
  });
});
