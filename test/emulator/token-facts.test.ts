import { createPublicKey, X509Certificate } from 'node:crypto';
import { decodeJwt, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

const google = useEmulator();
const get = async (path: string) => {
  const response = await google.fetch(path);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, never> };
};

describe('tokeninfo', () => {
  test("tells a delegated token's numeric client, scopes, life and the person it acts for", async () => {
    const token = await google.accessToken(hanako, calendarReadonly, `${auth}userinfo.email`);
    google.now += 100_000;
    const { status, body } = await get(`/tokeninfo?access_token=${token}`);
    expect([status, body]).toEqual([
      200,
      {
        azp: google.key().client_id,
        aud: google.key().client_id,
        sub: expect.stringMatching(/^\d{21}$/),
        scope: `${calendarReadonly} ${auth}userinfo.email`,
        exp: String(Math.floor(google.now / 1_000) + 3_499),
        expires_in: '3499',
        email: hanako,
        email_verified: 'true',
        access_type: 'online',
      },
    ]);
  });

  test('says nothing of a person that the scopes do not cover', async () => {
    const token = await google.accessToken(hanako, calendarReadonly);
    expect(Object.keys((await get(`/tokeninfo?access_token=${token}`)).body)).toEqual([
      'azp',
      'aud',
      'scope',
      'exp',
      'expires_in',
      'access_type',
    ]);
  });

  test('in version 2 has other names, numbers, and errors without an error', async () => {
    const { body } = await google.exchange(google.code());
    expect((await get(`/oauth2/v2/tokeninfo?access_token=${body['access_token']}`)).body).toEqual({
      issued_to: google.client().client_id,
      audience: google.client().client_id,
      user_id: expect.any(String),
      scope: expect.stringContaining('openid'),
      expires_in: 3599,
      email: hanako,
      verified_email: true,
      access_type: 'offline',
    });
    expect(await get('/oauth2/v2/tokeninfo?access_token=x')).toMatchObject({
      status: 400,
      body: { error_description: 'Invalid Value' },
    });
    expect((await get('/oauth2/v2/tokeninfo?access_token=x')).body).not.toHaveProperty('error');
  });

  test('reads ID tokens, every value a string, while they live and only those of this Google', async () => {
    const { body } = await google.exchange(google.code());
    const idToken = body['id_token'] as string;
    const claims = decodeJwt(idToken);
    expect((await get(`/tokeninfo?id_token=${idToken}`)).body).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: claims.aud,
      exp: String(claims.exp),
      email_verified: 'true',
      alg: 'RS256',
    });
    const invalid = { status: 400, body: { error: 'invalid_token', error_description: 'Invalid Value' } };
    for (const wrong of [`${idToken.slice(0, -4)}AAAA`, 'x', 'a.b.c', body['access_token']]) {
      expect(await get(`/tokeninfo?id_token=${wrong}`)).toMatchObject(invalid);
    }
    expect(await get(`/tokeninfo?access_token=${idToken}`)).toMatchObject(invalid);
    google.now += 3_601_000;
    expect(await get(`/tokeninfo?id_token=${idToken}`)).toMatchObject(invalid);
  });

  test('needs a token', async () => {
    expect((await get('/tokeninfo')).body).toMatchObject({ error: 'invalid_request' });
  });
});

describe('userinfo', () => {
  test('tells what the scopes open, under the names of each version', async () => {
    const { body } = await google.exchange(google.code());
    const token = body['access_token'] as string;
    const facts = {
      email: hanako,
      name: '佐藤 花子',
      given_name: '花子',
      family_name: '佐藤',
      hd: 'sakura-trading.example',
    };
    expect((await google.api('/v1/userinfo', token)).body).toMatchObject({
      ...facts,
      sub: expect.any(String),
      email_verified: true,
    });
    const { body: second } = await google.api('/oauth2/v2/userinfo', token);
    expect(second).toMatchObject({ ...facts, id: expect.any(String), verified_email: true });
    const picture = await fetch(second['picture'] as string);
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual([
      expect.stringContaining('image/svg+xml'),
      expect.stringContaining('>佐</text>'),
    ]);
    const { body: bare } = await google.exchange(google.code({ scopes: ['openid'] }));
    expect(Object.keys((await google.api('/v1/userinfo', bare['access_token'] as string)).body)).toEqual(['sub', 'hd']);
  });

  test('refuses in the words of each version', async () => {
    expect(await google.api('/v1/userinfo', 'x')).toMatchObject({
      status: 401,
      body: { error: 'invalid_request', error_description: 'Invalid Credentials' },
    });
    expect(await google.api('/oauth2/v2/userinfo', 'x')).toMatchObject({ status: 401, body: { error: { code: 401 } } });
  });

  test('refuses a good token without an identity scope in the same words', async () => {
    const token = await google.accessToken(hanako, calendarReadonly);
    expect(await google.api('/v1/userinfo', token)).toMatchObject({
      status: 401,
      body: { error: 'invalid_request', error_description: 'Invalid Credentials' },
    });
    const { body } = await google.api('/oauth2/v2/userinfo', token);
    expect(body['error']).toMatchObject({ message: expect.stringMatching(/^Request is missing required/) });
  });
});

describe('revocation', () => {
  const revoke = async (token: string) => {
    const response = await google.fetch('/revoke', { method: 'POST', body: new URLSearchParams({ token }) });
    return [response.status, await response.json()] as const;
  };

  test('takes the whole grant of a person to a client away, by any of its tokens', async () => {
    const user = 'jose.garcia@nordlicht.example';
    const first = (await google.exchange(google.code({ user }))).body;
    const second = (await google.exchange(google.code({ user }))).body;
    const other = (await google.exchange(google.code())).body;
    expect(await revoke(first['refresh_token'] as string)).toEqual([200, {}]);
    expect((await google.api('/v1/userinfo', second['access_token'] as string)).status).toBe(401);
    expect((await google.api('/v1/userinfo', other['access_token'] as string)).status).toBe(200);
    expect(await revoke(first['refresh_token'] as string)).toEqual([
      400,
      { error: 'invalid_token', error_description: 'Token expired or revoked' },
    ]);
  });

  test("cannot take a service account's token back", async () => {
    const token = await google.accessToken(hanako, calendarReadonly);
    expect(await revoke(token)).toEqual([
      400,
      { error: 'invalid_request', error_description: 'Token is not revocable.' },
    ]);
    expect((await google.fetch(`/revoke?token=${token}`)).status).toBe(404);
  });
});

describe('the published keys', () => {
  test('are two, the same ones in both forms, and may be cached', async () => {
    const pems = await get('/oauth2/v1/certs');
    const jwks = (await get('/oauth2/v3/certs')).body as unknown as {
      keys: { kid: string; n: string; e: string; kty: string }[];
    };
    expect(pems.headers.get('cache-control')).toMatch(/^public, max-age=\d{4,}/);
    expect(jwks.keys.map(({ kid }) => kid).toSorted()).toEqual(Object.keys(pems.body).toSorted());
    expect(jwks.keys).toHaveLength(2);
    for (const { kid, ...jwk } of jwks.keys) {
      const certificate = new X509Certificate(pems.body[kid] as unknown as string);
      expect(certificate.publicKey.equals(createPublicKey({ key: jwk, format: 'jwk' }))).toBe(true);
      expect(certificate.verify(certificate.publicKey)).toBe(true);
    }
  });

  test('of a service account are gone when its key was disabled, and 404 when there is no account', async () => {
    const path = `/robot/v1/metadata/x509/${encodeURIComponent(google.key().client_email)}`;
    expect(Object.keys((await get(path)).body)).toEqual([google.key().private_key_id]);
    google.fault('key-disabled');
    expect((await get(path)).body).toEqual({});
    expect((await google.fetch('/robot/v1/metadata/x509/nobody%40x')).status).toBe(404);
  });
});

describe('the discovery document', () => {
  test("has Google's issuer and the emulator's URLs, each of which is served", async () => {
    const { body } = await get('/.well-known/openid-configuration');
    expect(body['issuer']).toBe('https://accounts.google.com');
    const urls = Object.entries(body).filter(([name]) => /_endpoint$|^jwks_uri$/.test(name)) as [string, string][];
    expect(urls).toHaveLength(5);
    for (const [, url] of urls) {
      expect(url.startsWith(google.origin)).toBe(true);
      const answers = await Promise.all([fetch(url), fetch(url, { method: 'POST' })]);
      expect(answers.some(({ status }) => status !== 404)).toBe(true);
    }
  });
});

describe('signJwt', () => {
  const path = () => `/v1/projects/-/serviceAccounts/${encodeURIComponent(google.key().client_email)}:signJwt`;
  const sign = (token: string, payload: unknown) =>
    google.api(path(), token, {
      method: 'POST',
      body: JSON.stringify({ payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
    });

  test('signs an assertion that the token endpoint takes, with a key that is then published', async () => {
    const token = await google.accessToken(undefined, `${auth}cloud-platform`);
    const iat = Math.floor(google.now / 1_000);
    const claims = {
      iss: google.key().client_email,
      sub: hanako,
      scope: calendarReadonly,
      aud: 'https://oauth2.googleapis.com/token',
      iat,
      exp: iat + 600,
    };
    const { status, body } = await sign(token, claims);
    expect(status).toBe(200);
    const assertion = body['signedJwt'] as string;
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    expect((await google.token({ grant_type, assertion })).status).toBe(200);
    const certs = (await get(`/robot/v1/metadata/x509/${google.key().client_email}`)).body as Record<string, string>;
    const certificate = new X509Certificate(certs[body['keyId'] as string] as string);
    await expect(
      jwtVerify(assertion, certificate.publicKey, { currentDate: new Date(google.now) }),
    ).resolves.toBeDefined();
  });

  test('is for the account itself and for administrators', async () => {
    const code = (user: string) => google.code({ user, scopes: [`${auth}cloud-platform`] });
    const admin = (await google.exchange(code(hanako))).body['access_token'] as string;
    const user = (await google.exchange(code('sho.watanabe@sakura-trading.example'))).body['access_token'] as string;
    expect((await sign(admin, {})).status).toBe(200);
    expect((await sign(user, {})).status).toBe(403);
    expect((await sign(await google.accessToken(undefined, calendarReadonly), {})).status).toBe(403);
  });

  test('refuses a payload that is no JSON object, or an exp that is past or too far', async () => {
    const token = await google.accessToken(undefined, `${auth}iam`);
    for (const payload of ['x', '[]', '"a"', { exp: 1 }, { exp: google.now / 1_000 + 43_300 }]) {
      expect((await sign(token, payload)).status).toBe(400);
    }
  });
});
