import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auth, hanako, phoneScopes, useEmulator } from './running-emulator.ts';

const google = useEmulator();
const kenji = 'kenji.tanaka@sakura-trading.example';

describe('a code', () => {
  test('brings an access token of 3599 seconds, the granted scopes and an ID token, never cached', async () => {
    const { client_id, client_secret } = google.client();
    const response = await google.fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code: google.code(), client_id, client_secret }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(await response.json()).toMatchObject({
      access_token: expect.stringMatching(/^ya29\.a0/),
      expires_in: 3599,
      token_type: 'Bearer',
      scope: phoneScopes.join(' '),
      id_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
  });

  test('works once', async () => {
    const code = google.code();
    expect((await google.exchange(code)).status).toBe(200);
    expect(await google.exchange(code)).toEqual({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Code was already redeemed.' },
    });
  });

  test('dies after ten minutes', async () => {
    const [young, old] = [google.code(), google.code()];
    google.now += 599_000;
    expect((await google.exchange(young)).status).toBe(200);
    google.now += 1_000;
    expect(await google.exchange(old)).toEqual({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Bad Request' },
    });
  });

  test('is worth nothing to another client', async () => {
    const { client_id, client_secret } = google.client('installed');
    expect(await google.exchange(google.code(), { client_id, client_secret })).toEqual({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Bad Request' },
    });
  });

  test('is malformed when it is still URL-encoded, has spaces around it, is a whole URL or a token', async () => {
    const code = google.code();
    const wrong = [
      encodeURIComponent(code),
      ` ${code}`,
      `${code}\n`,
      `https://x.example/?code=${code}`,
      'ya29.a0Abc',
      code.slice(0, -1),
    ];
    for (const sent of wrong) {
      expect(await google.exchange(sent)).toEqual({
        status: 400,
        body: { error: 'invalid_grant', error_description: 'Malformed auth code.' },
      });
    }
    expect((await google.exchange(code)).status).toBe(200);
  });

  test('is not found by any other text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (text) => {
        const { status, body } = await google.exchange(text);
        expect(status).toBe(400);
        expect(body['error']).toMatch(/^invalid_(?:grant|request)$/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the redirect URI', () => {
  const web = 'http://localhost:3000/oauth2/callback';

  test("of a phone app's code may be absent or empty, and nothing else", async () => {
    const { client_id, client_secret } = google.client();
    const absent = { grant_type: 'authorization_code', code: google.code(), client_id, client_secret };
    expect((await google.token(absent)).status).toBe(200);
    expect((await google.exchange(google.code(), { redirect_uri: '' })).status).toBe(200);
    for (const redirect_uri of [web, 'postmessage']) {
      expect(await google.exchange(google.code(), { redirect_uri })).toEqual({
        status: 400,
        body: { error: 'redirect_uri_mismatch', error_description: 'Bad Request' },
      });
    }
  });

  test('of the loopback interface makes the code one of the installed client (RFC 8252, section 7.3)', async () => {
    const redirectUri = 'http://127.0.0.1:50123/back';
    const code = google.code({ redirectUri });
    const { client_id, client_secret } = google.client('installed');
    expect((await google.exchange(code, { redirect_uri: redirectUri })).body['error']).toBe('invalid_grant');
    expect((await google.exchange(code, { redirect_uri: redirectUri, client_id, client_secret })).status).toBe(200);
  });

  test('must otherwise be the one of the authorization request, not just any registered one', async () => {
    for (const redirectUri of [web, 'postmessage']) {
      const code = google.code({ redirectUri });
      const other = google.client().redirect_uris.find((uri) => uri !== redirectUri) as string;
      expect((await google.exchange(code, { redirect_uri: other })).body['error']).toBe('redirect_uri_mismatch');
      expect((await google.exchange(code)).body['error']).toBe('redirect_uri_mismatch');
      expect((await google.exchange(code, { redirect_uri: redirectUri })).status).toBe(200);
    }
  });
});

describe('PKCE', () => {
  // RFC 7636, appendix B.
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

  test('takes the verifier of RFC 7636, appendix B', async () => {
    expect((await google.exchange(google.code({ codeChallenge }), { code_verifier: verifier })).status).toBe(200);
  });

  test('refuses a missing, a wrong and a needless verifier, each in its own words, and spends no code', async () => {
    const code = google.code({ codeChallenge });
    const refusal = async (form: Record<string, string>) =>
      (await google.exchange(code, form)).body['error_description'];
    expect(await refusal({})).toBe('Missing code verifier.');
    expect(await refusal({ code_verifier: codeChallenge })).toBe('Invalid code verifier.');
    expect(await refusal({ code_verifier: 'short' })).toBe('Invalid code verifier.');
    expect((await google.exchange(code, { code_verifier: verifier })).status).toBe(200);
    const needless = await google.exchange(google.code(), { code_verifier: verifier });
    expect(needless.body).toEqual({
      error: 'invalid_grant',
      error_description: 'code_verifier or verifier is not needed',
    });
  });

  test('takes exactly the verifier that a challenge was made from', async () => {
    const verifiers = fc.stringMatching(/^[A-Za-z0-9._~-]{43,128}$/);
    await fc.assert(
      fc.asyncProperty(verifiers, verifiers, async (one, other) => {
        const challenge = createHash('sha256').update(one).digest('base64url');
        const code = google.code({ codeChallenge: challenge });
        if (one !== other) expect((await google.exchange(code, { code_verifier: other })).status).toBe(400);
        expect((await google.exchange(code, { code_verifier: one })).status).toBe(200);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a refresh token', () => {
  test('comes with the first code for these scopes and not with later ones', async () => {
    const exchange = async (scopes: readonly string[]) =>
      (await google.exchange(google.code({ user: kenji, scopes }))).body;
    expect(await exchange([`${auth}calendar.readonly`])).toHaveProperty('refresh_token');
    expect(await exchange([`${auth}calendar.readonly`])).not.toHaveProperty('refresh_token');
    expect(await exchange([`${auth}calendar.readonly`, `${auth}tasks`])).toHaveProperty('refresh_token');
  });
});

describe('scopes', () => {
  test('come back under their long names, with openid wherever somebody is identified', async () => {
    const { body } = await google.exchange(google.code({ scopes: ['profile', 'email'] }));
    expect(body['scope']?.split(' ').toSorted()).toEqual(
      ['openid', `${auth}userinfo.email`, `${auth}userinfo.profile`].toSorted(),
    );
    expect(body).toHaveProperty('id_token');
  });

  test('without identity bring no ID token', async () => {
    const { body } = await google.exchange(google.code({ scopes: [`${auth}calendar`] }));
    expect(body).not.toHaveProperty('id_token');
  });

  test('decide what the ID token says of a person', async () => {
    const claimsFor = async (scopes: readonly string[]) => {
      const { body } = await google.exchange(google.code({ scopes }));
      return JSON.parse(Buffer.from(body['id_token']?.split('.')[1] as string, 'base64url').toString('utf8')) as object;
    };
    expect(await claimsFor(['openid'])).not.toHaveProperty('email');
    expect(await claimsFor(['openid', 'email'])).toMatchObject({ email: hanako, email_verified: true });
    expect(await claimsFor(['openid', 'email'])).not.toHaveProperty('name');
    expect(await claimsFor(['openid', 'profile'])).toMatchObject({ given_name: '花子', family_name: '佐藤' });
  });
});
