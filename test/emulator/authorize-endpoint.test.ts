import { describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

const google = useEmulator();
const callback = 'http://localhost:3000/oauth2/callback';

/** An authorization request of the web client; a parameter given as null is left out. */
function authorize(parameters: Record<string, string | null> = {}, path = '/o/oauth2/v2/auth') {
  const all = {
    client_id: google.client().client_id,
    redirect_uri: callback,
    response_type: 'code',
    scope: `openid email ${calendarReadonly}`,
    ...parameters,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return google.fetch(`${path}?${new URLSearchParams(given)}`);
}

const secretIn = (html: string) => /name="page_token" value="([^"]+)"/.exec(html)?.[1] as string;
const post = (path: string, form: readonly (readonly [string, string])[]) =>
  google.fetch(path, { method: 'POST', body: new URLSearchParams(form.map(([name, value]) => [name, value])) });

async function consent(
  parameters: Record<string, string | null>,
  ticked: readonly string[] = [calendarReadonly],
  action = 'allow',
) {
  const page = await (await authorize({ login_hint: hanako, ...parameters })).text();
  const boxes = ticked.map((scope) => ['scope', scope] as const);
  const answer = await post('/signin/oauth/consent', [['page_token', secretIn(page)], ['action', action], ...boxes]);
  return new URL(answer.headers.get('location') as string);
}

describe('sign-in and consent', () => {
  test('lead from the account list over the scopes to the redirect URI with a code', async () => {
    const accounts = await (await authorize({ state: 's/1 &', prompt: 'consent' })).text();
    expect(accounts).toContain('佐藤 花子');
    expect(accounts).not.toContain('akira.takahashi');
    const page = await post('/signin/oauth/account', [
      ['page_token', secretIn(accounts)],
      ['account', hanako],
    ]);
    const html = await page.text();
    expect(html).toContain(`value="${calendarReadonly}" checked`);
    const answer = await post('/signin/oauth/consent', [
      ['page_token', secretIn(html)],
      ['action', 'allow'],
      ['scope', calendarReadonly],
    ]);
    expect(answer.status).toBe(302);
    const back = new URL(answer.headers.get('location') as string);
    expect(back.href).toMatch(/^http:\/\/localhost:3000\/oauth2\/callback\?state=/);
    expect(Object.fromEntries(back.searchParams)).toEqual({
      state: 's/1 &',
      code: expect.stringMatching(/^4\/0A[\w-]{70}$/),
      scope: `openid ${auth}userinfo.email ${calendarReadonly}`,
      authuser: '0',
      hd: 'sakura-trading.example',
      prompt: 'consent',
    });
    const code = back.searchParams.get('code') as string;
    expect((await google.exchange(code, { redirect_uri: callback })).status).toBe(200);
  });

  test('give only the scopes that stay ticked; those that say who somebody is always stay', async () => {
    const back = await consent({ prompt: 'consent' }, []);
    expect(back.searchParams.get('scope')).toBe(`openid ${auth}userinfo.email`);
    const none = await consent({ prompt: 'consent', scope: calendarReadonly }, []);
    expect(Object.fromEntries(none.searchParams)).toEqual({ error: 'access_denied' });
  });

  test('tell the app when the person cancels', async () => {
    const back = await consent({ prompt: 'consent', state: 'x' }, [], 'cancel');
    expect(Object.fromEntries(back.searchParams)).toEqual({ state: 'x', error: 'access_denied' });
  });

  test('are not shown again for the same scopes, unless the app insists', async () => {
    const login_hint = 'zoe.lefevre@nordlicht.example';
    await consent({ login_hint });
    const again = await authorize({ login_hint });
    expect(again.status).toBe(302);
    expect(new URL(again.headers.get('location') as string).searchParams.get('prompt')).toBe('none');
    expect((await authorize({ login_hint, prompt: 'consent' })).status).toBe(200);
    expect((await authorize({ login_hint, prompt: 'select_account' })).status).toBe(200);
    expect((await authorize({ login_hint, scope: `${auth}tasks` })).status).toBe(200);
  });

  test('can only be answered with the secret of the page, once, for ten minutes', async () => {
    const page = await (await authorize({ login_hint: hanako, prompt: 'consent' })).text();
    const answer = () =>
      post('/signin/oauth/consent', [
        ['page_token', secretIn(page)],
        ['action', 'allow'],
      ]);
    expect((await post('/signin/oauth/consent', [['action', 'allow']])).status).toBe(400);
    expect((await answer()).status).toBe(302);
    expect((await answer()).status).toBe(400);
    const old = await (await authorize({ login_hint: hanako, prompt: 'consent' })).text();
    google.now += 600_000;
    expect(
      (
        await post('/signin/oauth/consent', [
          ['page_token', secretIn(old)],
          ['action', 'allow'],
        ])
      ).status,
    ).toBe(400);
  });

  test('cannot sign in somebody that the page did not offer', async () => {
    const page = await (await authorize({ hd: 'nordlicht.example' })).text();
    expect(page).not.toContain(hanako);
    const answer = await post('/signin/oauth/account', [
      ['page_token', secretIn(page)],
      ['account', hanako],
    ]);
    expect(answer.status).toBe(400);
  });

  test('are refused without a page when prompt is none and something would have to be asked', async () => {
    for (const login_hint of [null, 'jose.garcia@nordlicht.example']) {
      const answer = await authorize({ prompt: 'none', login_hint, state: 'x' });
      const back = new URL(answer.headers.get('location') as string);
      expect(Object.fromEntries(back.searchParams)).toEqual({ state: 'x', error: 'interaction_required' });
    }
  });
});

describe('a refresh token', () => {
  const user = 'lukasz.wisniewski@nordlicht.example';
  const refreshTokenOf = async (back: URL) =>
    (await google.exchange(back.searchParams.get('code') as string, { redirect_uri: callback })).body['refresh_token'];

  test('comes with offline access and only when consent was asked', async () => {
    expect(await refreshTokenOf(await consent({ login_hint: user }))).toBeUndefined();
    const silent = await authorize({ login_hint: user, access_type: 'offline' });
    expect(await refreshTokenOf(new URL(silent.headers.get('location') as string))).toBeUndefined();
    const insisted = await consent({ login_hint: user, access_type: 'offline', prompt: 'consent' });
    expect(await refreshTokenOf(insisted)).toBeDefined();
  });

  test('covers what was granted before when include_granted_scopes says so', async () => {
    const back = await consent({ login_hint: user, scope: `${auth}tasks`, include_granted_scopes: 'true' }, [
      `${auth}tasks`,
    ]);
    expect(back.searchParams.get('scope')?.split(' ')).toEqual(
      expect.arrayContaining([`${auth}tasks`, calendarReadonly, 'openid']),
    );
  });
});

describe('a request that is wrong stays on an error page', () => {
  test.each([
    ['no client_id', { client_id: null }, 400, 'invalid_request', 'Missing required parameter: client_id'],
    ['an unknown client', { client_id: 'None' }, 401, 'invalid_client', 'The OAuth client was not found.'],
    ['no redirect_uri', { redirect_uri: null }, 400, 'invalid_request', 'Missing required parameter: redirect_uri'],
    [
      'another port',
      { redirect_uri: 'http://localhost:3001/oauth2/callback' },
      400,
      'redirect_uri_mismatch',
      'register the redirect URI',
    ],
    ['a trailing slash', { redirect_uri: `${callback}/` }, 400, 'redirect_uri_mismatch', 'OAuth 2.0 policy'],
    [
      'out of band',
      { redirect_uri: 'urn:ietf:wg:oauth:2.0:oob' },
      400,
      'invalid_request',
      'The out-of-band (OOB) flow has been blocked',
    ],
    ['postmessage without a popup', { redirect_uri: 'postmessage' }, 400, 'redirect_uri_mismatch', 'register'],
    [
      'no response_type',
      { response_type: null },
      400,
      'invalid_request',
      'Required parameter is missing: response_type',
    ],
    ['a response type not played', { response_type: 'token' }, 400, 'unsupported_response_type', 'token'],
    ['no scope', { scope: ' ' }, 400, 'invalid_request', 'Missing required parameter: scope'],
    [
      'joined scopes',
      { scope: `openid ${auth}driveopenid` },
      400,
      'invalid_scope',
      `Some requested scopes were invalid. {valid=[openid], invalid=[${auth}driveopenid]}`,
    ],
    ['a comma', { scope: 'openid,email' }, 400, 'invalid_scope', '{invalid=[openid,email]}'],
    [
      'a bad challenge',
      { code_challenge: 'abc', code_challenge_method: 'S256' },
      400,
      'invalid_request',
      'code_challenge',
    ],
    [
      'an unknown method',
      { code_challenge: 'a'.repeat(43), code_challenge_method: 'S512' },
      400,
      'invalid_request',
      'code_challenge_method',
    ],
    ['an unknown prompt', { prompt: 'login' }, 400, 'invalid_request', 'prompt: login'],
    ['none among others', { prompt: 'none consent' }, 400, 'invalid_request', 'prompt: none consent'],
    ['an access type', { access_type: 'always' }, 400, 'invalid_request', 'access_type: always'],
  ])('%s', async (_, parameters, status, error, words) => {
    const answer = await authorize(parameters);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBeNull();
    expect(html).toContain(`Error ${status}: ${error}`);
    expect(html.replaceAll('&#39;', "'")).toContain(words);
  });

  test('a parameter sent twice', async () => {
    const answer = await google.fetch(`/o/oauth2/auth?client_id=a&client_id=b`);
    expect(await answer.text()).toContain('OAuth 2 parameters can only have a single value: client_id');
  });

  test('a client that was deleted or disabled', async () => {
    for (const [fault, error] of [
      ['client-deleted', 'deleted_client'],
      ['client-disabled', 'disabled_client'],
    ] as const) {
      google.fault(fault);
      const answer = await authorize();
      expect([answer.status, (await answer.text()).includes(`Error 401: ${error}`)]).toEqual([401, true]);
      google.emulator.setFault(fault, false);
    }
  });

  test('in Japanese when Japanese is asked for', async () => {
    const html = await (await authorize({ redirect_uri: 'http://x.example/', hl: 'ja' })).text();
    expect(html).toContain('エラー 400: redirect_uri_mismatch');
    expect(html).toContain('アクセスをブロック: このアプリのリクエストは無効です');
  });
});

describe('an installed client', () => {
  test.each(['http://127.0.0.1:1/cb', 'http://localhost:65535/', 'http://[::1]:8080/x?y=1'])(
    'may return to %s: any loopback port and path (RFC 8252, section 7.3)',
    async (redirect_uri) => {
      const { client_id } = google.client('installed');
      expect((await authorize({ client_id, redirect_uri })).status).toBe(200);
    },
  );

  test.each([
    'http://127.0.0.1.evil.example/',
    'https://127.0.0.1/',
    'http://localhost@evil.example/',
    'http://10.0.0.1/',
    'app://x',
    'x',
  ])('may not return to %s', async (redirect_uri) => {
    const { client_id } = google.client('installed');
    expect(await (await authorize({ client_id, redirect_uri })).text()).toContain('redirect_uri_mismatch');
  });
});

describe('the popup of a JavaScript app', () => {
  test('hands its code to the page that opened it and to that origin only', async () => {
    const origin = 'https://groupware.sakura-trading.example';
    const parameters = { redirect_uri: 'postmessage', origin, login_hint: 'michael.chen@sakura-trading.example' };
    const page = await (await authorize(parameters)).text();
    const answer = await post('/signin/oauth/consent', [
      ['page_token', secretIn(page)],
      ['action', 'allow'],
    ]);
    const html = await answer.text();
    expect(html).toContain(`data-origin="${origin}"`);
    const code = /&quot;code&quot;:&quot;([^&]+)&quot;/.exec(html)?.[1] as string;
    expect((await google.exchange(code, { redirect_uri: 'postmessage' })).status).toBe(200);
    const foreign = await authorize({ ...parameters, origin: 'https://evil.example' });
    expect(await foreign.text()).toContain('redirect_uri_mismatch');
  });
});

describe('the pages', () => {
  test('run nothing, load nothing and cannot be framed, whatever the request contains', async () => {
    const hostile = '"><script>alert(1)</script>';
    const answer = await authorize({ redirect_uri: hostile, state: hostile, hl: hostile });
    expect(await answer.text()).not.toContain('<script>alert');
    for (const page of [
      answer,
      await authorize({ state: hostile, nonce: hostile }),
      await authorize({ login_hint: hanako, prompt: 'consent' }),
    ]) {
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|script-src/);
      expect(page.headers.get('x-frame-options')).toBe('DENY');
      expect(page.headers.get('cache-control')).toContain('no-store');
    }
  });
});
