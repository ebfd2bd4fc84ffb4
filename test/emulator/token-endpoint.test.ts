import { describe, expect, test } from 'vitest';
import { useEmulator } from './running-emulator.ts';

const google = useEmulator();

const refusal = (error: string, error_description: string) => ({ error, error_description });

describe('the token endpoint', () => {
  test('has an old path that does the same', async () => {
    const { client_id, client_secret } = google.client();
    const form = { grant_type: 'authorization_code', code: google.code(), client_id, client_secret };
    expect((await google.token(form, '/o/oauth2/token')).status).toBe(200);
  });

  test('answers HTML 404 to GET, as it serves POST only', async () => {
    const response = await google.fetch('/token?grant_type=authorization_code');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  test('finds no grant_type in a JSON body or a query', async () => {
    const missing = refusal('invalid_request', 'Required parameter is missing: grant_type');
    const json = await google.fetch('/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'authorization_code' }),
    });
    expect([json.status, await json.json()]).toEqual([400, missing]);
    const query = await google.fetch('/token?grant_type=authorization_code', { method: 'POST' });
    expect([query.status, await query.json()]).toEqual([400, missing]);
  });

  test('names the grant type that it does not know, also the empty one', async () => {
    for (const grant_type of ['', 'password', 'client_credentials']) {
      expect(await google.token({ grant_type })).toEqual({
        status: 400,
        body: refusal('unsupported_grant_type', `Invalid grant_type: ${grant_type}`),
      });
    }
  });

  test('refuses a parameter sent twice', async () => {
    const response = await google.fetch('/token', {
      method: 'POST',
      body: new URLSearchParams([
        ['grant_type', 'authorization_code'],
        ['code', 'a'],
        ['code', 'b'],
      ]),
    });
    expect(await response.json()).toEqual(
      refusal('invalid_request', 'OAuth 2 parameters can only have a single value: code'),
    );
  });
});

describe('the client', () => {
  const form = { grant_type: 'authorization_code', code: '4/0Abc' };

  test('may come by HTTP Basic instead of the body', async () => {
    const { client_id, client_secret } = google.client();
    const basic = Buffer.from(`${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`).toString(
      'base64',
    );
    const response = await google.fetch('/token', {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: google.code() }),
    });
    expect(response.status).toBe(200);
  });

  test('is checked before the code, so that a bad secret shows without spending one', async () => {
    const { client_id, client_secret } = google.client();
    const code = google.code();
    expect(await google.token({ ...form, code, client_id, client_secret: 'GOCSPX-wrong' })).toEqual({
      status: 401,
      body: refusal('invalid_client', 'The provided client secret is invalid.'),
    });
    expect((await google.token({ ...form, code, client_id, client_secret })).status).toBe(200);
  });

  test('may be missing, without its secret, or unknown', async () => {
    const { client_id } = google.client();
    const answers = await Promise.all([
      google.token(form),
      google.token({ ...form, client_id }),
      google.token({ ...form, client_id: 'nobody.apps.googleusercontent.com', client_secret: 'x' }),
    ]);
    expect(answers).toEqual([
      { status: 400, body: refusal('invalid_request', 'Could not determine client ID from request.') },
      { status: 400, body: refusal('invalid_request', 'client_secret is missing.') },
      { status: 401, body: refusal('invalid_client', 'The OAuth client was not found.') },
    ]);
  });

  test('may have been deleted or disabled', async () => {
    google.fault('client-deleted');
    expect(await google.exchange('4/0Abc')).toEqual({
      status: 401,
      body: refusal('deleted_client', 'The OAuth client was deleted.'),
    });
    google.emulator.setFault('client-deleted', false);
    google.fault('client-disabled');
    expect(await google.exchange('4/0Abc')).toEqual({
      status: 401,
      body: refusal('disabled_client', 'The OAuth client was disabled.'),
    });
  });
});

describe('the refresh_token grant', () => {
  const user = "sinead.o'brien@sakura-trading.example";
  const refresh = (refresh_token: string, type: 'web' | 'installed' = 'web', more: Record<string, string> = {}) => {
    const { client_id, client_secret } = google.client(type);
    return google.token({ grant_type: 'refresh_token', refresh_token, client_id, client_secret, ...more });
  };

  test('works for the client that obtained the token and for no other', async () => {
    const { body } = await google.exchange(google.code({ user }));
    const token = body['refresh_token'] as string;
    expect(await refresh(token, 'installed')).toEqual({
      status: 401,
      body: refusal('unauthorized_client', 'Unauthorized'),
    });
    const renewed = await refresh(token);
    expect(renewed.status).toBe(200);
    expect(renewed.body).not.toHaveProperty('refresh_token');
    expect(renewed.body).toHaveProperty('id_token');
    expect((await refresh(token, 'web', { scope: 'https://www.googleapis.com/auth/drive' })).body['error']).toBe(
      'invalid_scope',
    );
    expect((await refresh(token, 'web', { scope: 'openid' })).body['scope']).toBe('openid');
  });

  test('says no more than it must of a revoked, an unknown and a missing token', async () => {
    const scopes = ['https://www.googleapis.com/auth/tasks'];
    const { body } = await google.exchange(google.code({ user, scopes }));
    const token = body['refresh_token'] as string;
    expect((await google.fetch('/revoke', { method: 'POST', body: new URLSearchParams({ token }) })).status).toBe(200);
    expect(await refresh(token)).toEqual({
      status: 400,
      body: refusal('invalid_grant', 'Token has been expired or revoked.'),
    });
    expect(await refresh('1//0abc')).toEqual({ status: 400, body: refusal('invalid_grant', 'Bad Request') });
    expect(await refresh('')).toEqual({
      status: 400,
      body: refusal('invalid_request', 'Missing required parameter: refresh_token'),
    });
    // The consent went with it, so the next code brings a refresh token again.
    expect((await google.exchange(google.code({ user, scopes }))).body).toHaveProperty('refresh_token');
  });

  test('drops the oldest of more than a hundred tokens for one person and client', async () => {
    const exchange = async () => {
      const { body } = await google.exchange(google.code({ user: 'info@sakura-trading.example', scopes: ['openid'] }));
      return body['refresh_token'];
    };
    const first = (await exchange()) as string;
    const page = async () => {
      const { client_id } = google.client('web');
      const query = new URLSearchParams({
        client_id,
        redirect_uri: 'http://localhost:3000/oauth2/callback',
        response_type: 'code',
        scope: 'openid',
        access_type: 'offline',
        prompt: 'consent',
        login_hint: 'info@sakura-trading.example',
      });
      const html = await (await google.fetch(`/o/oauth2/v2/auth?${query}`)).text();
      const page_token = /name="page_token" value="([^"]+)"/.exec(html)?.[1] as string;
      const answer = await google.fetch('/signin/oauth/consent', {
        method: 'POST',
        body: new URLSearchParams({ page_token, action: 'allow' }),
      });
      const code = new URL(answer.headers.get('location') as string).searchParams.get('code') as string;
      return google.exchange(code, { redirect_uri: 'http://localhost:3000/oauth2/callback' });
    };
    for (let count = 1; count < 100; count += 1) expect((await page()).body).toHaveProperty('refresh_token');
    expect((await refresh(first)).status).toBe(200);
    await page();
    expect((await refresh(first)).body['error']).toBe('invalid_grant');
  });
});
