import { createHash } from 'node:crypto';
import { createServer, get } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { authorizeUrl } from '../../../main/core/oauth/authorize-url.ts';
import { codeChallenge } from '../../../main/core/oauth/code-challenge.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { listenForRedirect } from '../../../main/core/oauth/loopback-listener.ts';
import { signIn } from '../../../main/core/oauth/loopback-sign-in.ts';
import { preflightCode } from '../../../main/core/oauth/preflight.ts';
import { consent } from '../../consent.ts';
import { emulatedCompany, must, people, type Session } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();
const scopes = ['openid', 'email'];

// RFC 7636, appendix B.
test('the code challenge is that of the standard’s example', () => {
  expect(codeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

describe('the consent URL', () => {
  test('carries every parameter once, as listed', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const value = must(
      await authorizeUrl(session.environment, {
        credentialId,
        scopes: [...scopes, 'openid'],
        accessType: 'offline',
        prompt: ['consent', 'select_account'],
        loginHint: "o'brien+x@sakura-trading.example",
        hd: 'sakura-trading.example',
        includeGrantedScopes: true,
        enableGranularConsent: false,
        hl: 'en-GB',
        state: 'a b&c',
        nonce: 'n',
        pkce: true,
      }),
    );
    const url = new URL(value.url);
    expect(url.origin).toBe(company.emulator().origin);
    expect(url.pathname).toBe('/o/oauth2/v2/auth');
    expect([...url.searchParams]).toEqual(value.parameters.map(({ name, value: text }) => [name, text]));
    const verifier = session.environment.vault.secret(value.codeVerifier?.secretId ?? '') ?? '';
    expect(verifier).toMatch(/^[\w-]{43,128}$/);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: expect.stringContaining('.apps.googleusercontent.com'),
      redirect_uri: 'https://groupware.sakura-trading.example/oauth2/callback',
      response_type: 'code',
      scope: 'openid email',
      access_type: 'offline',
      prompt: 'consent select_account',
      login_hint: "o'brien+x@sakura-trading.example",
      hd: 'sakura-trading.example',
      include_granted_scopes: 'true',
      enable_granular_consent: 'false',
      hl: 'en-GB',
      state: 'a b&c',
      nonce: 'n',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    expect(value.url).not.toContain('+');
    expect(JSON.stringify(value)).not.toContain(verifier);
    expect(session.sent()).toEqual([]);
  });
  test('has a state nobody can guess, a nonce for an ID token, and otherwise only what was asked for', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    const build = async (wanted: string[]) =>
      must(await authorizeUrl(session.environment, { credentialId, scopes: wanted }));
    const [first, second] = [await build(['openid']), await build(['https://www.googleapis.com/auth/calendar'])];
    expect(first.state).not.toBe(second.state);
    expect(first.state.length).toBeGreaterThanOrEqual(22);
    expect(second.parameters.map(({ name }) => name)).toEqual([
      'client_id',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
    expect([first.nonce === null, second.nonce]).toEqual([false, null]);
  });
  test('takes a verifier or a challenge of the caller’s own', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    for (const given of [{ codeVerifier }, { codeChallenge: challenge, pkce: true }]) {
      const value = must(await authorizeUrl(session.environment, { credentialId, scopes, ...given }));
      expect(new URL(value.url).searchParams.get('code_challenge')).toBe(challenge);
      expect(value.codeVerifier === null).toBe(!('codeVerifier' in given));
    }
  });
  test('warns of a redirect URI that is not registered', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const request = { credentialId, scopes, redirectUri: 'https://elsewhere.example/cb' };
    expect(must(await authorizeUrl(session.environment, request)).warnings).toMatchObject([
      { code: 'code.redirect_uri_not_registered' },
    ]);
  });
  test('makes the pasted redirect URL enough: verifier, nonce and scopes are remembered by its state', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const asked = must(await authorizeUrl(session.environment, { credentialId, scopes, pkce: true }));
    const back = await consent(asked.url, people.sinead);
    const preflight = must(await preflightCode(session.environment, { credentialId, code: back }));
    expect(preflight.redirectUri).toBe(asked.redirectUri);
    expect(preflight.started).toEqual({ scopes, pkce: true, nonce: true });
    const elsewhere = back.replace(encodeURIComponent(asked.state), 'another');
    expect(must(await preflightCode(session.environment, { credentialId, code: elsewhere })).started).toBeNull();
    const call = newCall('authorizationCode.exchange');
    const value = must(await exchangeCode(session.environment, call, { credentialId, code: back }));
    expect(value.idTokenChecks.find(({ check }) => check === 'nonce')).toMatchObject({ outcome: 'pass' });
  });
  test('what it asked for is what the grant is compared with', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
    const asked = must(await authorizeUrl(session.environment, { credentialId, scopes: [...scopes, calendar] }));
    const fewer = new URL(asked.url);
    fewer.searchParams.set('scope', scopes.join(' '));
    const back = await consent(fewer.href, people.sinead);
    const call = newCall('authorizationCode.exchange');
    const value = must(await exchangeCode(session.environment, call, { credentialId, code: back }));
    expect(value.missingScopes).toEqual([calendar]);
  });
});

describe('a sign-in through the browser', () => {
  /** A session whose “browser” does what it is told with the URL. */
  function withBrowser(browser: (url: string) => Promise<void>): { session: Session; visited: Promise<void>[] } {
    const visited: Promise<void>[] = [];
    const openInBrowser = (url: string) => {
      const visit = browser(url);
      visit.catch(() => {});
      visited.push(visit);
      return Promise.resolve(true);
    };
    return { session: company.session({ openInBrowser }), visited };
  }

  test('ends with tokens for the person who agreed', async () => {
    const { session } = withBrowser(async (url) => {
      const answer = await fetch(await consent(url, people.zoe), { headers: { 'accept-language': 'ja' } });
      expect(await answer.text()).toContain('ログインしました');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    });
    const call = newCall('authorize.login');
    const credentialId = await session.open('installedClient');
    const value = must(
      await signIn(session.environment, call, { credentialId, scopes, prompt: ['consent'], timeoutSeconds: 10 }),
    );
    expect(value.claims?.['email']).toBe(people.zoe);
    expect(value.refreshToken).not.toBeNull();
    expect(value.idTokenChecks.find(({ check }) => check === 'nonce')).toMatchObject({ outcome: 'pass' });
    expect(call.events).toContainEqual({
      type: 'authorize.waiting',
      callId: call.callId,
      url: expect.any(String),
      opened: true,
    });
    const url = new URL(
      call.events.flatMap((event) => (event.type === 'authorize.waiting' ? [event.url] : []))[0] ?? '',
    );
    expect(url.searchParams.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    // Nobody listens any more.
    await expect(fetch(url.searchParams.get('redirect_uri') ?? '')).rejects.toThrow('fetch failed');
  });

  test('a web client listens where its registered redirect URI is', async () => {
    const { session } = withBrowser(async (url) => void (await fetch(await consent(url, people.kenji))));
    const credentialId = await session.open('webClient');
    const call = newCall('authorize.login');
    const outcome = await signIn(session.environment, call, { credentialId, scopes, timeoutSeconds: 10 });
    // The port may be taken on this computer: then that is what is said.
    if (!outcome.ok)
      expect(outcome.problem).toMatchObject({ code: 'authorize.cannot_listen', evidence: { reason: 'EADDRINUSE' } });
    else expect(outcome.value.claims?.['email']).toBe(people.kenji);
  });

  test('whoever else knocks gets a page, and the sign-in goes on', async () => {
    const knocks: number[] = [];
    const { session } = withBrowser(async (url) => {
      const redirect = new URL(url).searchParams.get('redirect_uri') ?? '';
      const state = new URL(url).searchParams.get('state') ?? '';
      const knock = async (target: string, init: RequestInit = {}) => knocks.push((await fetch(target, init)).status);
      await knock(`${redirect}?code=stolen&state=wrong`);
      await knock(`${redirect}?code=stolen`);
      await knock(`${redirect}?code=stolen&state=${state}&iss=https://evil.example`);
      await knock(`${redirect}favicon.ico`);
      await knock(`${redirect}?code=x&state=${state}`, { method: 'POST' });
      await knock(redirect.replace('127.0.0.1', 'localhost'));
      await fetch(await consent(url, people.lukasz));
    });
    const credentialId = await session.open('installedClient');
    const value = must(
      await signIn(session.environment, newCall('authorize.login'), { credentialId, scopes, timeoutSeconds: 10 }),
    );
    expect(value.claims?.['email']).toBe(people.lukasz);
    expect(knocks).toEqual([400, 400, 400, 404, 404, 404]);
  });

  test('only the first answer counts', async () => {
    const { session, visited } = withBrowser(async (url) => {
      const back = await consent(url, people.jose);
      const second = new URL(back);
      second.searchParams.set('code', '4/0Asecond');
      const one = await fetch(back);
      expect(one.status).toBe(200);
      // Either nobody listens any more, or a page says that the answer is there.
      const two = await fetch(second).catch(() => null);
      if (two) expect([two.status, await two.text()]).toEqual([409, expect.stringContaining('already received')]);
    });
    const credentialId = await session.open('installedClient');
    const value = must(
      await signIn(session.environment, newCall('authorize.login'), { credentialId, scopes, timeoutSeconds: 10 }),
    );
    expect(value.claims?.['email']).toBe(people.jose);
    await Promise.all(visited);
  });

  test('a refusal on the consent screen is told, in the browser too, with what to do', async () => {
    const { session } = withBrowser(async (url) => {
      const page = await (await fetch(await consent(url, people.zoe, 'cancel'))).text();
      expect(page).toContain('Access was not allowed');
      expect(page).toContain('choose Allow');
    });
    const credentialId = await session.open('installedClient');
    const outcome = await signIn(session.environment, newCall('authorize.login'), {
      credentialId,
      scopes,
      prompt: ['consent'],
      timeoutSeconds: 10,
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'authorize.access_denied' } });
    expect(session.sent()).toEqual([]);
  });

  test('prompt=none without a session is told', async () => {
    const { session } = withBrowser(async (url) => {
      const answer = await fetch(url, { redirect: 'manual' });
      await fetch(answer.headers.get('location') ?? url);
    });
    const credentialId = await session.open('installedClient');
    const request = { credentialId, scopes, prompt: ['none' as const], timeoutSeconds: 5 };
    expect(await signIn(session.environment, newCall('authorize.login'), request)).toMatchObject({
      problem: { code: 'authorize.refused', evidence: { error: expect.stringMatching(/_required$/) } },
    });
  });

  test('it can be stopped, and where no browser could be opened the URL is told', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    const call = newCall('authorize.login');
    const { emit } = call;
    const stopping = { ...call, emit: (event: Parameters<typeof emit>[0]) => (emit(event), call.stop()) };
    expect(await signIn(session.environment, stopping, { credentialId, scopes, timeoutSeconds: 10 })).toMatchObject({
      problem: { code: 'operation.cancelled' },
    });
    expect(call.events).toMatchObject([{ type: 'authorize.waiting', opened: false }]);
  });

  test('it does not wait for ever', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    const request = { credentialId, scopes, timeoutSeconds: 0.05 };
    expect(await signIn(session.environment, newCall('authorize.login'), request)).toMatchObject({
      problem: { code: 'authorize.timed_out' },
    });
  });

  test('a registered redirect URI is sent as it is spelt, and one that is no URL is passed over', async () => {
    const port = await freePort();
    const sent: (string | null)[] = [];
    const { session } = withBrowser(async (url) => {
      const { searchParams } = new URL(url);
      sent.push(searchParams.get('redirect_uri'));
      await fetch(`http://127.0.0.1:${port}/?error=access_denied&state=${searchParams.get('state')}`);
    });
    const credentialId = await session.open('webClient');
    const { vault } = session.environment;
    const client = vault.credential(credentialId);
    if (client?.summary.kind !== 'oauthClient' || !('clientSecret' in client)) throw new Error('no client');
    const redirectUris = ['http://localhost:99999/', `http://127.0.0.1:${port}`];
    vault.putCredential({ ...client, summary: { ...client.summary, redirectUris } });
    expect(
      await signIn(session.environment, newCall('authorize.login'), { credentialId, scopes, timeoutSeconds: 10 }),
    ).toMatchObject({ problem: { code: 'authorize.access_denied' } });
    expect(sent).toEqual([`http://127.0.0.1:${port}`]);
  });

  test('a port that is taken, and a client without a redirect URI on this computer, are named', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const { vault } = session.environment;
    const client = vault.credential(credentialId);
    if (client?.summary.kind !== 'oauthClient' || !('clientSecret' in client)) throw new Error('no client');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const withRedirect = (redirectUris: string[]) =>
      vault.putCredential({ ...client, summary: { ...client.summary, redirectUris } });
    try {
      withRedirect([`http://localhost:${port}/cb`]);
      expect(
        await signIn(session.environment, newCall('authorize.login'), { credentialId, scopes, timeoutSeconds: 10 }),
      ).toMatchObject({
        problem: { code: 'authorize.cannot_listen', evidence: { reason: 'EADDRINUSE' } },
      });
      withRedirect(['https://groupware.sakura-trading.example/cb', 'http://localhost.evil.example/']);
      expect(
        await signIn(session.environment, newCall('authorize.login'), { credentialId, scopes, timeoutSeconds: 10 }),
      ).toMatchObject({
        problem: { code: 'authorize.no_loopback_redirect' },
      });
    } finally {
      other.close();
    }
  });

  test('two sign-ins at once do not mix: each takes its own answer only', async () => {
    const asked: string[] = [];
    const openInBrowser = async (url: string) => {
      asked.push(url);
      if (asked.length < 2) return true;
      const [one = '', two = ''] = asked;
      const [backOne, backTwo] = [await consent(one, people.zoe), await consent(two, people.kenji)];
      // Each answer at the other one's listener first.
      const crossed = new URL(new URL(backTwo).search, backOne);
      expect((await fetch(crossed)).status).toBe(400);
      void Promise.all([fetch(backOne), fetch(backTwo)]);
      return true;
    };
    const session = company.session({ openInBrowser });
    const credentialId = await session.open('installedClient');
    const begin = () =>
      signIn(session.environment, newCall('authorize.login'), { credentialId, scopes, timeoutSeconds: 10 });
    const first = begin();
    await vi.waitUntil(() => asked.length === 1);
    const [one, two] = await Promise.all([first, begin()]);
    expect([must(one).claims?.['email'], must(two).claims?.['email']]).toEqual([people.zoe, people.kenji]);
    const [portOne, portTwo] = asked.map((url) => new URL(new URL(url).searchParams.get('redirect_uri') ?? '').port);
    expect(portOne).not.toBe(portTwo);
  });
});

describe('the listener on this computer', () => {
  const state = 's'.repeat(32);
  async function listen(registered: string | null = null) {
    const listener = must(await listenForRedirect(registered, state));
    onTestFinished(() => listener.close());
    return listener;
  }
  /** Raw bytes, and everything that comes back. */
  const raw = (port: string, text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
      let got = '';
      socket.on('data', (bytes) => (got += bytes.toString()));
      socket.on('close', () => resolve(got));
      socket.on('error', reject);
    });

  test('its pages run no script, load nothing, may be framed by nobody and are not kept', async () => {
    const { redirectUri } = await listen();
    for (const language of ['en', 'ja'] as const) {
      const answer = await fetch(redirectUri, { headers: { 'accept-language': language } });
      const page = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-/,
      );
      const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
      expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
      expect(page).not.toMatch(/<script|style=|https?:/);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain('light-dark(');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('nothing that knocks ends or spoils it', async () => {
    const { redirectUri, answer } = await listen();
    const { port, host } = new URL(redirectUri);
    const knock = async (target: string, init: RequestInit = {}) =>
      (await fetch(new URL(target, redirectUri), init)).status;
    const right = `/?code=x&state=${state}`;
    expect(await knock('/favicon.ico')).toBe(404);
    expect(await knock('/other?code=x')).toBe(404);
    expect(await knock(`/..//${right}`)).toBe(404);
    expect(await knock(right, { method: 'POST', body: 'code=x' })).toBe(404);
    expect(await knock(right, { method: 'HEAD' })).toBe(404);
    expect(await knock('/?code=x&state=wrong')).toBe(400);
    expect(await knock(`/?code=x&state=${state.slice(1)}`)).toBe(400);
    expect(await knock(`/?code=x&state=${state}&iss=https://evil.example`)).toBe(400);
    expect(await knock(`/?code=${'x'.repeat(100_000)}&state=${state}`)).toBe(431);
    // DNS rebinding: a foreign name that leads here, and a proxy's way of asking.
    expect(await raw(port, `GET ${right} HTTP/1.1\r\nHost: evil.example:${port}\r\n\r\n`)).toContain(' 404 ');
    expect(await raw(port, `GET http://evil.example${right} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toContain(' 404 ');
    expect(await raw(port, 'HELLO\r\n\r\n')).toContain(' 400 ');
    // Whoever says nothing, or half a request, keeps nobody else waiting.
    const silent = [connect(Number(port), '127.0.0.1'), connect(Number(port), '127.0.0.1')];
    silent[1]?.write('GET / HTTP/1.1\r\nHost: ');
    expect(await knock(`/?state=${state}&code=4/0Aright`)).toBe(200);
    expect(Object.fromEntries(await answer)).toEqual({ state, code: '4/0Aright' });
    for (const socket of silent) socket.destroy();
  });

  test('the second answer gets a page that says so, and the first one stands', async () => {
    const { redirectUri, answer } = await listen();
    expect((await fetch(`${redirectUri}?state=${state}&code=first`)).status).toBe(200);
    const second = await fetch(`${redirectUri}?state=${state}&code=second`);
    expect([second.status, await second.text()]).toEqual([409, expect.stringContaining('already received')]);
    expect((await answer).get('code')).toBe('first');
  });

  test.each([
    ['access_denied', 'Access was not allowed'],
    ['server_error', 'Google answered with the error “server_error”'],
    ['<script>alert(1)</script>', 'Google answered with the error “…”'],
  ])('the error %s is told on the page as text', async (error, words) => {
    const { redirectUri } = await listen();
    const page = await (await fetch(`${redirectUri}?state=${state}&error=${encodeURIComponent(error)}`)).text();
    expect(page).toContain(words);
    expect(page).not.toContain('<script');
  });

  test('for localhost it listens at both addresses, and not at all where somebody else has one of them', async (context) => {
    const port = await freePort();
    const registered = `http://localhost:${port}/cb`;
    const first = must(await listenForRedirect(registered, state));
    const ask = (host: string) =>
      new Promise<number>((resolve, reject) => {
        get({ host, port, path: `/cb?state=${state}`, headers: { host: `localhost:${port}` } }, (answer) =>
          resolve(answer.resume().statusCode ?? 0),
        ).on('error', reject);
      });
    expect(await ask('127.0.0.1')).toBe(200);
    const six = await ask('::1').catch(() => null);
    first.close();
    context.skip(six === null, 'this computer has no IPv6');
    expect(six).toBe(409);
    const other = createServer().listen(port, '::1');
    await new Promise((resolve) => other.once('listening', resolve));
    onTestFinished(() => void other.close());
    expect(await listenForRedirect(registered, state)).toMatchObject({
      problem: { code: 'authorize.cannot_listen', evidence: { redirectUri: registered, reason: 'EADDRINUSE' } },
    });
    // What could be had is given back.
    const again = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => again.once('listening', resolve));
    again.close();
  });
});

async function freePort(): Promise<number> {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => free.once('listening', resolve));
  const { port } = free.address() as { port: number };
  await new Promise((resolve) => free.close(resolve));
  return port;
}
