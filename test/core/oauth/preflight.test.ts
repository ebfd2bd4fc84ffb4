import { describe, expect, test } from 'vitest';
import type { CodeCheckName } from '../../../shared/messages/code-check-reasons.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { authorizeUrl } from '../../../main/core/oauth/authorize-url.ts';
import { preflightCode } from '../../../main/core/oauth/preflight.ts';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { loopbackServer, json } from '../loopback-server.ts';
import { emulatedCompany, must, type Session } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();
type Request = Parameters<typeof preflightCode>[1];

const code = '4/0AfJohXk2mEe5TzQwLpUvR1n8bYcXdSaGhIjKlMnOpQrStUvWxYz0123456789_-abcdef';
const registered = [
  'https://groupware.sakura-trading.example/oauth2/callback',
  'http://localhost:3000/oauth2/callback',
];

async function preflight(rest: Partial<Request> = {}, session: Session = company.session()) {
  const credentialId = rest.credentialId ?? (await session.open('webClient'));
  return must(await preflightCode(session.environment, { code, ...rest, credentialId }));
}

/** An OAuth client with these fields, opened. */
async function client(session: Session, type: 'web' | 'installed', fields: Readonly<Record<string, unknown>>) {
  const file = {
    [type]: {
      client_id: '1-other.apps.googleusercontent.com',
      client_secret: 'GOCSPX-other-secret-0123456789abc',
      token_uri: `${company.emulator().origin}/token`,
      ...fields,
    },
  };
  const bytes = Buffer.from(JSON.stringify(file));
  const credential = must(await openCredential(session.environment, { bytes, fileName: 'other.json' }));
  session.environment.vault.putCredential(credential);
  return credential.summary.id;
}

describe('the redirect URI is proposed with its reason, the likeliest first', () => {
  const proposals = async (rest: Partial<Request>, session?: Session) =>
    (await preflight(rest, session)).redirectUris.map(({ redirectUri, why }) => [redirectUri, why]);

  test('for a code on its own: a phone app’s, the popup’s, then each registered one', async () => {
    expect(await proposals({})).toEqual([
      [null, 'phone_app'],
      ['postmessage', 'popup'],
      [registered[0], 'one_of_registered'],
      [registered[1], 'one_of_registered'],
    ]);
  });
  test('for a client with JavaScript origins alone: the popup’s', async () => {
    const session = company.session();
    const credentialId = await client(session, 'web', { javascript_origins: ['https://app.example'] });
    expect(await proposals({ credentialId }, session)).toEqual([
      ['postmessage', 'popup_only'],
      [null, 'none_beside_popup'],
    ]);
  });
  test('for a client without origins the popup’s comes last', async () => {
    const session = company.session();
    const credentialId = await client(session, 'web', { redirect_uris: ['https://app.example/cb'] });
    expect(await proposals({ credentialId }, session)).toEqual([
      [null, 'phone_app'],
      ['https://app.example/cb', 'only_registered'],
      ['postmessage', 'popup_without_origins'],
    ]);
  });
  test('for a Desktop client: this computer', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    expect(await proposals({ credentialId }, session)).toEqual([
      ['http://localhost', 'loopback_port'],
      [null, 'none_for_installed'],
    ]);
    expect((await proposals({ credentialId, code: `http://127.0.0.1:8123/?code=${code}` }, session))[0]).toEqual([
      'http://127.0.0.1:8123/',
      'url_own_device',
    ]);
  });
  test('of a redirect URL: its own, in the file’s spelling', async () => {
    expect((await proposals({ code: `${registered[1]}?code=${code}` }))[0]).toEqual([registered[1], 'url_registered']);
    expect((await proposals({ code: `https://elsewhere.example/cb?code=${code}` }))[0]).toEqual([
      'https://elsewhere.example/cb',
      'url_unregistered',
    ]);
    const session = company.session();
    const credentialId = await client(session, 'web', { redirect_uris: ['https://app.example'] });
    expect((await proposals({ credentialId, code: `https://app.example/?code=${code}` }, session))[0]).toEqual([
      'https://app.example',
      'url_registered',
    ]);
  });
  test('of a request line in a log: the registered ones with its path', async () => {
    const line = `2026-11-20T10:00:00Z INFO GET /oauth2/callback?state=1&code=${encodeURIComponent(code)} HTTP/1.1`;
    expect((await proposals({ code: line })).slice(0, 2)).toEqual([
      [registered[0], 'path_of_several'],
      [registered[1], 'path_of_several'],
    ]);
    const session = company.session();
    const redirect_uris = ['https://app.example/oauth2/callback', 'https://app.example/other'];
    const credentialId = await client(session, 'web', { redirect_uris });
    expect((await proposals({ credentialId, code: line }, session))[0]).toEqual([redirect_uris[0], 'path_registered']);
  });
  test('what a person chose is chosen, whether proposed or not', async () => {
    const chosen = async (redirectUri: string) =>
      (await preflight({ redirectUri })).redirectUris.filter((proposal) => proposal.chosen);
    expect(await chosen('')).toMatchObject([{ redirectUri: null, why: 'phone_app' }]);
    expect(await chosen('postmessage')).toMatchObject([{ redirectUri: 'postmessage', why: 'popup' }]);
    expect(await chosen('https://x.example/')).toMatchObject([{ redirectUri: 'https://x.example/', why: 'given' }]);
  });
  test('every list has one that is chosen, and it is the one that is sent', async () => {
    for (const pasted of [code, `${registered[0]}?code=${code}`, `GET /oauth2/callback?code=${code} HTTP/1.1`]) {
      const { redirectUri, redirectUris, request } = await preflight({ code: pasted });
      expect(redirectUris.filter(({ chosen }) => chosen).map((each) => each.redirectUri)).toEqual([redirectUri]);
      expect(request.parameters.find(({ name }) => name === 'redirect_uri')?.value ?? null).toBe(redirectUri);
    }
  });
});

describe('every check before the exchange', () => {
  const check = async (name: CodeCheckName, rest: Partial<Request>, session?: Session) => {
    const { checks } = await preflight(rest, session);
    const found = checks.find((each) => each.check === name);
    return `${found?.outcome} ${found?.why}${found?.problem ? ` ${found.problem.code}` : ''}`;
  };
  const url = `${registered[0]}?code=${code}`;

  test('of a good code on its own none warns', async () => {
    const { checks, warnings } = await preflight();
    expect(checks).toHaveLength(11);
    expect(checks.filter(({ outcome }) => outcome === 'warning')).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test.each<[CodeCheckName, Partial<Request>, string]>([
    ['kind', {}, 'pass kind.code'],
    ['kind', { code: 'ya29.a0AfB_byNotACode0123456789' }, 'warning kind.token code.looks_like_token'],
    ['kind', { code: '1//0gNotACodeNotACodeNotACode' }, 'warning kind.token code.looks_like_token'],
    ['kind', { code: 'eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln' }, 'warning kind.token code.looks_like_token'],
    ['kind', { code: 'SplxlOBeZQQYbYS6WxSbIA' }, 'skipped kind.unknown_form'],
    ['surroundings', {}, 'pass surroundings.none'],
    ['surroundings', { code: ` "${code}" ` }, 'warning surroundings.removed code.had_surroundings'],
    ['surroundings', { code: url }, 'pass surroundings.redirect_url'],
    ['surroundings', { code: `code: ${code} (from the app)` }, 'pass surroundings.log_line'],
    ['encoding', { code: encodeURIComponent(code) }, 'warning encoding.decoded code.was_encoded'],
    ['encoding', { code: `${code}%2` }, 'warning encoding.broken code.still_encoded'],
    ['length', { code: code.slice(0, 30) }, 'warning length.short code.truncated'],
    ['length', { code: code.slice(0, 62) }, 'pass length.usual'],
    [
      'redirect_uri',
      { redirectUri: 'https://x.example' },
      'warning redirect_uri.not_registered code.redirect_uri_not_registered',
    ],
    ['redirect_uri', { redirectUri: registered[1] }, 'pass redirect_uri.registered'],
    ['redirect_uri', { redirectUri: 'postmessage' }, 'pass redirect_uri.postmessage'],
    ['verifier', {}, 'skipped verifier.none'],
    ['verifier', { codeVerifier: 'v'.repeat(43) }, 'pass verifier.given'],
    ['verifier', { codeVerifier: 'short' }, 'warning verifier.malformed code.verifier_malformed'],
    ['scopes', { scopes: ['email'] }, 'skipped scopes.unknown'],
    ['scopes', { code: `${url}&scope=openid%20email`, scopes: ['email', 'openid'] }, 'pass scopes.same'],
    ['scopes', { code: `${url}&scope=email`, scopes: ['email', 'openid'] }, 'warning scopes.differ code.scopes_differ'],
    ['client', {}, 'skipped client.unknown'],
    ['age', {}, 'skipped age.unknown'],
  ])('%s of %j: %s', async (name, rest, expected) => {
    expect(await check(name, rest)).toBe(expected);
  });

  test('a Desktop client is warned of for a code without a redirect, and wants a verifier', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    expect(await check('client_kind', { credentialId }, session)).toBe(
      'warning client_kind.web_usual code.client_kind_unusual',
    );
    const redirectUri = 'http://127.0.0.1:5000/';
    expect(await check('client_kind', { credentialId, redirectUri }, session)).toBe('pass client_kind.fits');
    expect(await check('redirect_uri', { credentialId, redirectUri }, session)).toBe('pass redirect_uri.own_device');
    expect(await check('verifier', { credentialId, redirectUri }, session)).toBe(
      'warning verifier.missing code.verifier_missing',
    );
  });

  test('the age is known from a log line, from a sign-in started here, and from the first look at it', async () => {
    let now = Date.parse('2026-11-20T10:00:00Z');
    const session = company.session({ now: () => now });
    const credentialId = await session.open('webClient');
    const line = (time: string, last: string) => ({ credentialId, code: `${time} callback code=${code}${last}` });
    expect(await check('age', line('2026-11-20T18:55:00+09:00', 'a'), session)).toBe('pass age.fresh');
    expect(await check('age', line('[20/Nov/2026:09:30:00 +0000]', 'b'), session)).toBe('warning age.old code.old');
    expect(await check('age', line('2026-11-20T10:05:00Z', 'c'), session)).toBe('skipped age.unknown');
    const asked = must(await authorizeUrl(session.environment, { credentialId, scopes: ['openid'] }));
    const back = { credentialId, code: `${asked.redirectUri}?state=${asked.state}&code=${code}d` };
    now += 60_000;
    expect(await check('age', back, session)).toBe('pass age.fresh');
    now += 10 * 60_000;
    const { checks } = await preflight(back, session);
    expect(checks.find((each) => each.check === 'age')).toMatchObject({
      why: 'age.sign_in_old',
      evidence: { minutes: 11 },
    });
    const late = { credentialId, code: `${code}e` };
    expect(await check('age', late, session)).toBe('skipped age.unknown');
    now += 11 * 60_000;
    expect(await check('age', late, session)).toBe('warning age.old code.old');
  });

  test('a sign-in started here tells its client, its verifier, and that none is needed', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const other = await session.open('installedClient');
    const begin = async (pkce: boolean) => {
      const asked = must(await authorizeUrl(session.environment, { credentialId, scopes: ['openid'], pkce }));
      return `${asked.redirectUri}?state=${asked.state}&code=${code}`;
    };
    const [withPkce, without] = [await begin(true), await begin(false)];
    const codeVerifier = 'w'.repeat(43);
    expect(await check('client', { credentialId, code: withPkce }, session)).toBe('pass client.same');
    expect(await check('client', { credentialId: other, code: withPkce }, session)).toBe(
      'warning client.other_by_state code.other_client',
    );
    expect(await check('verifier', { credentialId, code: withPkce }, session)).toBe('pass verifier.belongs');
    expect(await check('verifier', { credentialId, code: withPkce, codeVerifier }, session)).toBe(
      'warning verifier.differs code.verifier_differs',
    );
    expect(await check('verifier', { credentialId, code: without }, session)).toBe('pass verifier.not_asked');
    expect(await check('verifier', { credentialId, code: without, codeVerifier }, session)).toBe(
      'warning verifier.not_needed code.verifier_not_needed',
    );
  });

  test('a redirect URI of another open client names that client', async () => {
    const session = company.session();
    await session.open('webClient');
    const credentialId = await client(session, 'web', { redirect_uris: ['https://app.example/cb'] });
    const { checks } = await preflight({ credentialId, code: url }, session);
    expect(checks.find((each) => each.check === 'client')).toMatchObject({
      why: 'client.other_by_redirect',
      problem: {
        code: 'code.other_client',
        certainty: 'likely',
        evidence: { clientId: expect.stringMatching(/^710/) },
      },
    });
  });

  test('a text with two different codes is refused; the same one twice is one', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const both = (second: string) => ({ credentialId, code: `code=${code} and code=${second}` });
    expect(await preflightCode(session.environment, both(`${code}X`))).toMatchObject({
      problem: { code: 'code.several_found', evidence: { count: 2 } },
    });
    must(await preflightCode(session.environment, both(encodeURIComponent(code))));
  });
});

describe('the request that is shown', () => {
  const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  test.each<[string, Partial<Request>]>([
    ['a phone app’s code', {}],
    ['the popup’s', { redirectUri: 'postmessage' }],
    ['one with a redirect URI and a verifier', { redirectUri: registered[1], codeVerifier }],
    ['one out of a redirect URL', { code: `${registered[0]}?code=${code}` }],
  ])('is the one that is sent: %s', async (_, rest) => {
    const server = await loopbackServer((response) =>
      json(response, 400, { error: 'invalid_grant', error_description: 'Bad Request' }),
    );
    const session = company.session({ googleOverride: server.origin });
    const credentialId = await session.open('webClient');
    const { request } = await preflight({ ...rest, credentialId }, session);
    expect(server.received).toEqual([]);
    const call = newCall('authorizationCode.exchange');
    expect(await exchangeCode(session.environment, call, { code, ...rest, credentialId })).toMatchObject({ ok: false });
    const [sent] = server.received;
    expect(server.received).toHaveLength(1);
    expect(`${request.method} ${request.url}`).toBe(`${sent?.method} ${server.origin}${sent?.path}`);
    for (const { name, value } of request.headers) expect(sent?.headers[name]).toBe(value);
    const form = [...new URLSearchParams(sent?.body)];
    expect(request.parameters.map(({ name }) => name)).toEqual(form.map(([name]) => name));
    for (const [index, { value, masked }] of request.parameters.entries()) {
      const real = form[index]?.[1] ?? '';
      if (masked) expect(value === '***' || (value.length < real.length && value.includes('…'))).toBe(true);
      else expect(value).toBe(real);
    }
    const secret = new URLSearchParams(sent?.body).get('client_secret') ?? '';
    for (const hidden of [code, secret, codeVerifier]) expect(JSON.stringify(request)).not.toContain(hidden);
  });
});

describe('one exchange and never a second', () => {
  test.each([
    ['503', 'token.server_error', 1],
    ['429', 'token.rate_limited', 1],
    ['reset', 'network.reset', 1],
  ])('after %s', async (how, expected, requests) => {
    const server = await loopbackServer((response) =>
      how === 'reset'
        ? response.socket?.destroy()
        : json(response, Number(how), { error: 'x' }, { 'retry-after': '0' }),
    );
    const session = company.session({ googleOverride: server.origin });
    const credentialId = await session.open('webClient');
    const call = newCall('authorizationCode.exchange');
    const outcome = await exchangeCode(session.environment, call, { code, credentialId });
    expect(outcome).toMatchObject({ ok: false, problem: { code: expected } });
    expect(server.received).toHaveLength(requests);
    const { checks } = await preflight({ credentialId }, session);
    expect(checks.find(({ check }) => check === 'used')).toMatchObject({ outcome: 'warning', why: 'used.sent' });
  });
  test('when nobody answers and it is stopped', async () => {
    const call = newCall('authorizationCode.exchange');
    const server = await loopbackServer(() => call.stop());
    const session = company.session({ googleOverride: server.origin });
    const credentialId = await session.open('webClient');
    expect(await exchangeCode(session.environment, call, { code, credentialId })).toMatchObject({
      problem: { code: 'operation.cancelled' },
    });
    expect(server.received).toHaveLength(1);
  });
});
