import { createHash, generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

describe("Google's own library takes the emulator for Google", () => {
  const google = useEmulator({ realTime: true });

  test('authorization_code: tokens, and verifyIdToken agrees with the ID token', async () => {
    const client = google.googleOAuthClient();
    const { tokens } = await client.getToken(google.code({ nonce: 'n-0S6_WzA2Mj' }));
    expect(tokens.access_token).toMatch(/^ya29\./);
    expect(tokens.refresh_token).toMatch(/^1\/\//);
    const ticket = await client.verifyIdToken({
      idToken: tokens.id_token as string,
      audience: google.client().client_id,
    });
    expect(ticket.getPayload()).toMatchObject({
      iss: 'https://accounts.google.com',
      email: hanako,
      email_verified: true,
      hd: 'sakura-trading.example',
      name: '佐藤 花子',
      nonce: 'n-0S6_WzA2Mj',
    });
    expect(ticket.getUserId()).toMatch(/^\d{21}$/);
  });

  test('verifyIdToken refuses the token for another audience', async () => {
    const client = google.googleOAuthClient();
    const { tokens } = await client.getToken(google.code());
    await expect(
      client.verifyIdToken({ idToken: tokens.id_token as string, audience: google.client('installed').client_id }),
    ).rejects.toThrow('Wrong recipient');
  });

  test('verifyIdToken refuses a token that somebody else signed under a published kid', async () => {
    const client = google.googleOAuthClient();
    const { keys } = (await (await google.fetch('/oauth2/v3/certs')).json()) as JSONWebKeySet;
    const forged = await new SignJWT({ sub: '1' })
      .setProtectedHeader({ alg: 'RS256', kid: keys[0]?.kid as string })
      .setIssuer('https://accounts.google.com')
      .setAudience(google.client().client_id)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    await expect(client.verifyIdToken({ idToken: forged, audience: google.client().client_id })).rejects.toThrow(
      'Invalid token signature',
    );
  });

  test('refresh_token: a new access token for the same scopes', async () => {
    const client = google.googleOAuthClient();
    const { tokens } = await client.getToken(google.code({ user: 'kenji.tanaka@sakura-trading.example' }));
    client.setCredentials({ refresh_token: tokens.refresh_token as string });
    const { credentials } = await client.refreshAccessToken();
    expect(credentials.access_token).not.toBe(tokens.access_token);
    expect(credentials.scope).toBe(tokens.scope);
  });

  test('revoke and tokeninfo', async () => {
    const client = google.googleOAuthClient();
    const { tokens } = await client.getToken(google.code({ user: 'misaki.ito@sakura-trading.example' }));
    const info = await client.getTokenInfo(tokens.access_token as string);
    expect(info).toMatchObject({ aud: google.client().client_id, email: 'misaki.ito@sakura-trading.example' });
    await client.revokeToken(tokens.access_token as string);
    await expect(client.getTokenInfo(tokens.access_token as string)).rejects.toThrow('invalid_token');
  });

  test('jwt-bearer: a delegated token that Calendar accepts', async () => {
    const client = google.googleJwtClient(hanako);
    const { data } = await client.request<{ summary: string }>({
      url: `https://www.googleapis.com/calendar/v3/users/me/calendarList/${encodeURIComponent(hanako)}`,
    });
    expect(data.summary).toBe(hanako);
  });

  test('jwt-bearer: an undelegated scope is refused with the words that google-auth passes on', async () => {
    const client = google.googleJwtClient(hanako, [`${auth}drive.readonly`]);
    await expect(client.authorize()).rejects.toThrow('unauthorized_client');
  });

  test('authorization code with PKCE, through the consent page', async () => {
    const redirectUri = 'http://127.0.0.1:49152/callback';
    const client = google.googleOAuthClient('installed', redirectUri);
    const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
    const url = client.generateAuthUrl({
      access_type: 'offline',
      scope: ['openid', calendarReadonly],
      code_challenge: codeChallenge as string,
      code_challenge_method: 'S256' as never,
      login_hint: 'taro.yamada@sakura-trading.example',
      state: 'æ/=&x',
    });
    const page = await (await fetch(url)).text();
    const secret = /name="page_token" value="([^"]+)"/.exec(page)?.[1] as string;
    const consent = await google.fetch('/signin/oauth/consent', {
      method: 'POST',
      body: new URLSearchParams([
        ['page_token', secret],
        ['action', 'allow'],
        ['scope', calendarReadonly],
      ]),
    });
    const back = new URL(consent.headers.get('location') as string);
    expect(back.origin + back.pathname).toBe(redirectUri);
    expect(back.searchParams.get('state')).toBe('æ/=&x');
    const { tokens } = await client.getToken({ code: back.searchParams.get('code') as string, codeVerifier });
    expect(tokens.refresh_token).toBeDefined();
    expect(tokens.scope?.split(' ').toSorted()).toEqual(['openid', calendarReadonly].toSorted());
  });
});

describe('jose agrees', () => {
  const google = useEmulator();

  test('with the signature and the claims of the ID token, by the published JWK Set', async () => {
    const { body } = await google.exchange(google.code());
    const keys = createRemoteJWKSet(new URL(`${google.origin}/oauth2/v3/certs`));
    const { payload, protectedHeader } = await jwtVerify(body['id_token'] as string, keys, {
      algorithms: ['RS256'],
      issuer: 'https://accounts.google.com',
      audience: google.client().client_id,
      currentDate: new Date(google.now),
      maxTokenAge: '1h',
    });
    expect(protectedHeader.kid).toMatch(/^[0-9a-f]{40}$/);
    const half = createHash('sha256')
      .update(body['access_token'] as string)
      .digest()
      .subarray(0, 16);
    expect(payload['at_hash']).toBe(half.toString('base64url'));
  });

  test('that a rotated and unpublished key cannot be found, and a rotated and published one can', async () => {
    const keySet = async () =>
      createLocalJWKSet((await (await google.fetch('/oauth2/v3/certs')).json()) as JSONWebKeySet);
    const idToken = async () => (await google.exchange(google.code())).body['id_token'] as string;
    const currentDate = new Date(google.now);
    const before = await keySet();

    google.fault('key-rotation');
    await expect(jwtVerify(await idToken(), await keySet(), { currentDate })).rejects.toThrow('no applicable key');
    google.fault('key-rotation', 'published');
    const token = await idToken();
    await expect(jwtVerify(token, before, { currentDate })).rejects.toThrow('no applicable key');
    await expect(jwtVerify(token, await keySet(), { currentDate })).resolves.toBeDefined();
  });
});
