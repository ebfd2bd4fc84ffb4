import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../main/core/inspect/inspect.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { preflightCode } from '../../../main/core/oauth/preflight.ts';
import { emulatedCompany, must, people, type Session } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();

type Request = Parameters<typeof exchangeCode>[2];

const calendar = 'https://www.googleapis.com/auth/calendar';
const recipeScopes = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.profile',
  'https://www.googleapis.com/auth/userinfo.email',
  calendar,
];

async function exchange(session: Session, code: string, rest: Partial<Request> = {}) {
  const credentialId = rest.credentialId ?? (await session.open('webClient'));
  return exchangeCode(session.environment, newCall('authorizationCode.exchange'), { code, ...rest, credentialId });
}

async function problem(session: Session, code: string, rest: Partial<Request> = {}) {
  const outcome = await exchange(session, code, rest);
  if (outcome.ok) throw new Error('the exchange went well');
  return outcome.problem;
}

const codesOf = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('a phone app’s code', () => {
  test('brings three masked tokens, all scopes, and an ID token that passes every check', async () => {
    const session = company.session();
    const code = company.code({ user: people.zoe, scopes: recipeScopes, nonce: 'n1' });
    const value = must(await exchange(session, code, { scopes: recipeScopes, nonce: 'n1' }));
    expect(value).toMatchObject({
      missingScopes: [],
      warnings: [],
      claims: { email: people.zoe, name: 'Zoë Lefèvre' },
    });
    expect(value.idTokenChecks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    const passed = value.idTokenChecks.filter(({ outcome }) => outcome === 'pass').map(({ check }) => check);
    expect(passed).toEqual(
      expect.arrayContaining(['signature', 'iss', 'aud', 'exp', 'nonce', 'at_hash', 'email_verified']),
    );
    expect(Date.parse(value.expiresAt)).toBeGreaterThan(Date.now() + 3_500_000);
    expect(session.sent()).toEqual(['/token 200', '/oauth2/v3/certs 200']);
  });
  test('leaves no secret in the result, the events or the trace, and all of them in the vault', async () => {
    const session = company.session();
    const call = newCall('authorizationCode.exchange');
    const code = company.code({ user: people.lukasz });
    const credentialId = await session.open('webClient');
    const value = must(await exchangeCode(session.environment, call, { code, credentialId }));
    const tokens = session.environment.vault.tokenSet(value.tokenSetId);
    const shown = JSON.stringify([value, call.events, session.environment.trace.list()]);
    for (const secret of [code, tokens?.accessToken, tokens?.refreshToken, tokens?.idToken]) {
      expect(secret).toBeTruthy();
      expect(shown).not.toContain(secret);
    }
    expect(session.environment.vault.secret(value.accessToken.secretId)).toBe(tokens?.accessToken);
  });
  test('compares scopes by what they mean', async () => {
    const session = company.session();
    const value = must(await exchange(session, company.code(), { scopes: ['profile', 'email'] }));
    expect(value.missingScopes).toEqual([]);
  });
  test('names the scopes that were not granted', async () => {
    const session = company.session();
    const value = must(await exchange(session, company.code({ user: people.jose }), { scopes: ['email', calendar] }));
    expect(value.missingScopes).toEqual([calendar]);
    expect(value.warnings).toMatchObject([{ code: 'token.scopes_missing', evidence: { missing: [calendar] } }]);
  });
  test('the second time brings no refresh token, and says why', async () => {
    const session = company.session();
    const code = () => company.code({ user: people.kenji });
    expect(must(await exchange(session, code())).refreshToken).not.toBeNull();
    const again = must(await exchange(session, code()));
    expect(again.refreshToken).toBeNull();
    expect(codesOf(again.warnings)).toEqual(['token.no_refresh_token.phone_app']);
  });
  test('without openid brings no ID token, and says why', async () => {
    const session = company.session();
    const value = must(await exchange(session, company.code({ user: people.jose, scopes: [calendar] })));
    expect(value).toMatchObject({ idToken: null, claims: null, idTokenChecks: [] });
    expect(codesOf(value.warnings)).toEqual(['token.no_id_token']);
  });
  test('with another nonce than the sign-in’s still brings tokens, with a failed check', async () => {
    const session = company.session();
    const value = must(await exchange(session, company.code({ nonce: 'n1' }), { nonce: 'n2' }));
    expect(value.idTokenChecks.find(({ check }) => check === 'nonce')).toMatchObject({
      outcome: 'fail',
      why: 'nonce.differs',
    });
  });
  test('takes an empty redirect URI for none', async () => {
    const session = company.session();
    must(await exchange(session, company.code(), { redirectUri: '' }));
  });
});

describe('a code as it was pasted', () => {
  const redirectUri = 'https://groupware.sakura-trading.example/oauth2/callback';
  test('a whole redirect URL brings its redirect URI along', async () => {
    const session = company.session();
    const code = company.code({ redirectUri });
    const url = `${redirectUri}?state=1&code=${encodeURIComponent(code)}&scope=email+openid&authuser=0`;
    const value = must(await exchange(session, `  ${url}\n`));
    expect(codesOf(value.warnings).slice(0, 2)).toEqual(['code.had_surroundings', 'code.was_redirect_url']);
  });
  test('still encoded, it is decoded and works', async () => {
    const session = company.session();
    const value = must(await exchange(session, encodeURIComponent(company.code())));
    expect(codesOf(value.warnings)).toContain('code.was_encoded');
  });
  test.each(['', '   ', '4/0A B', 'https://x.example/cb?error=access_denied'])(
    '%j is refused before anything is sent',
    async (code) => {
      const session = company.session();
      expect((await problem(session, code)).code).toMatch(/^code\./);
      expect(session.sent()).toEqual([]);
    },
  );
});

describe('what only we know makes the diagnosis', () => {
  test('a code sent twice from here was already used', async () => {
    const session = company.session();
    const code = company.code();
    must(await exchange(session, code));
    const credentialId = await session.open('webClient');
    const before = must(await preflightCode(session.environment, { credentialId, code }));
    expect(before.warnings).toMatchObject([{ code: 'code.used_here_before', certainty: 'certain' }]);
    company.fault('reply', {
      path: '/token',
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Bad Request' },
    });
    expect(await problem(session, code)).toMatchObject({
      code: 'token.invalid_grant.code_already_used',
      certainty: 'certain',
    });
  });
  test('a redirect URI where none belongs, and none where one belongs', async () => {
    const session = company.session();
    const redirectUri = 'http://localhost:3000/oauth2/callback';
    expect((await problem(session, company.code(), { redirectUri })).code).toBe('token.redirect_uri_mismatch');
    expect((await problem(session, company.code(), { redirectUri: 'postmessage' })).code).toBe(
      'token.redirect_uri_mismatch.postmessage_sent',
    );
    expect(await problem(session, company.code({ redirectUri }))).toMatchObject({
      code: 'token.redirect_uri_mismatch.none_sent',
      evidence: { registered: expect.arrayContaining([redirectUri]) },
    });
  });
  test.each([
    ['ya29.a0AfB_byNotACode0123456789', 'token.invalid_grant.code_is_a_token'],
    ['4/0A%2', 'token.invalid_grant.code_still_encoded'],
    ['4/0AbsolutelyNoCodeOfThisEmulator', 'token.invalid_grant.malformed_code'],
  ])('%s is %s', async (code, expected) => {
    const session = company.session();
    expect((await problem(session, code)).code).toBe(expected);
  });
});

describe('PKCE', () => {
  const verifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
  test('the right verifier is accepted', async () => {
    const session = company.session();
    must(await exchange(session, company.code({ codeChallenge }), { codeVerifier: verifier }));
  });
  test('missing, wrong and needless verifiers are told apart', async () => {
    const session = company.session();
    expect((await problem(session, company.code({ codeChallenge }))).code).toBe(
      'token.invalid_grant.code_verifier_missing',
    );
    const wrong = { codeVerifier: randomBytes(32).toString('base64url') };
    expect((await problem(session, company.code({ codeChallenge }), wrong)).code).toBe(
      'token.invalid_grant.code_verifier_wrong',
    );
    expect((await problem(session, company.code(), wrong)).code).toBe('token.invalid_grant.code_verifier_not_needed');
  });
});

describe('a client that is not the right one', () => {
  test('another client’s code is refused in general words', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    expect(await problem(session, company.code(), { credentialId })).toMatchObject({
      code: 'token.invalid_grant.code_refused',
      certainty: 'possible',
      wire: { status: 400, error: 'invalid_grant', description: 'Bad Request' },
    });
  });
  test('a Desktop client with a phone app’s code is warned of before', async () => {
    const session = company.session();
    const credentialId = await session.open('installedClient');
    const code = `4/0A${'x'.repeat(70)}`;
    const { warnings } = must(await preflightCode(session.environment, { credentialId, code }));
    expect(codesOf(warnings)).toEqual(['code.client_kind_unusual', 'code.verifier_missing']);
    const loopback = { credentialId, code, redirectUri: 'http://127.0.0.1:5000/' };
    expect(codesOf(must(await preflightCode(session.environment, loopback)).warnings)).toEqual([
      'code.verifier_missing',
    ]);
  });
  test('a service-account key is named for what it is', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    expect((await problem(session, company.code(), { credentialId })).code).toBe(
      'credentials.wrong_kind.service_account_key',
    );
  });
  test.each([
    ['client-deleted', 'token.deleted_client'],
    ['client-disabled', 'token.disabled_client'],
    ['code-used', 'token.invalid_grant.code_already_used'],
    ['code-expired', 'token.invalid_grant.code_refused'],
  ])('the fault %s is %s', async (fault, expected) => {
    const session = company.session();
    const code = company.code();
    company.fault(fault);
    expect((await problem(session, code)).code).toBe(expected);
  });
  test('a wrong secret is told without spending the code', async () => {
    const session = company.session();
    const code = company.code();
    const credentialId = await session.open('webClient');
    const { vault } = session.environment;
    const client = vault.credential(credentialId);
    if (!client || !('clientSecret' in client)) throw new Error('no client');
    vault.putCredential({ ...client, clientSecret: 'GOCSPX-wrong' });
    expect(await problem(session, code, { credentialId })).toMatchObject({
      code: 'token.invalid_client.secret_wrong',
      evidence: { clientId: client.summary.kind === 'oauthClient' && client.summary.clientId },
    });
    vault.putCredential(client);
    must(await exchange(session, code));
  });
});

describe('the code leaves once', () => {
  test.each(['server-error-503', 'cut-answer', 'html-answer', 'redirect-elsewhere'])(
    'also with the fault %s',
    async (fault) => {
      const session = company.session();
      company.fault(fault, { path: '/token' });
      await problem(session, company.code());
      expect(session.sent().filter((line) => line.startsWith('/token'))).toHaveLength(1);
    },
  );
  test('an answer without a token is no success', async () => {
    const session = company.session();
    company.fault('reply', { path: '/token', status: 200, body: { hello: 'world' } });
    expect((await problem(session, company.code())).code).toBe('token.unreadable_answer');
  });
  test.each([['null'], ['"ya29.a0AfB_byC"'], ['[]'], [''], ['{"access_token":5}'], ['{"access_token":"ya29.a0\\nB"}']])(
    'nor is one that reads %s: the problem says what happened, not that the program failed',
    async (body) => {
      const session = company.session();
      company.fault('reply', { path: '/token', status: 200, body, headers: { 'content-type': 'application/json' } });
      expect((await problem(session, company.code())).code).toBe('token.unreadable_answer');
    },
  );
  test.each([
    { id_token: 5 },
    { refresh_token: {} },
    { scope: ['openid'] },
    { expires_in: 'soon' },
    { expires_in: 1e300 },
    { expires_in: -1 },
  ])('with %j in it, the access token that came is kept all the same', async (odd) => {
    const session = company.session();
    company.fault('reply', { path: '/token', status: 200, body: { access_token: 'ya29.a0AfB_byC', ...odd } });
    const { tokenSetId, ...value } = must(await exchange(session, company.code(), { scopes: ['email'] }));
    expect(session.environment.vault.tokenSet(tokenSetId)?.accessToken).toBe('ya29.a0AfB_byC');
    expect(value).toMatchObject({ refreshToken: null, idToken: null, scopes: ['email'] });
    expect(Math.abs(Date.parse(value.expiresAt) - Date.now())).toBeLessThan(60_000);
  });
  test('an ID token that cannot be read is a warning, and the tokens are kept', async () => {
    const session = company.session();
    const body = { access_token: 'ya29.a0AfB_byC', expires_in: 3_599, token_type: 'Bearer', id_token: 'not.a.token' };
    company.fault('reply', { path: '/token', status: 200, body });
    const value = must(await exchange(session, company.code(), { scopes: ['openid'] }));
    expect(value).toMatchObject({ idTokenChecks: [], claims: null, scopes: ['openid'] });
    expect(codesOf(value.warnings)).toContain('id_token.not_a_jwt');
  });
  test('a code in the wrong field is not shown', async () => {
    const session = company.session();
    const code = company.code();
    const redirectUri = `https://app.example.com/cb?code=${encodeURIComponent(code)}`;
    const credentialId = await session.open('webClient');
    const preflight = await preflightCode(session.environment, { credentialId, code, redirectUri });
    const shown = JSON.stringify([preflight, await problem(session, code, { redirectUri })]);
    for (const form of [code, encodeURIComponent(code)]) expect(shown).not.toContain(form);
  });
  test('where nothing listens, it has not left at all', async () => {
    const session = company.session({ googleOverride: 'http://127.0.0.1:1' });
    const credentialId = await session.open('webClient');
    const code = company.code();
    expect((await problem(session, code, { credentialId })).code).toBe('network.refused');
    const { warnings } = must(await preflightCode(session.environment, { credentialId, code }));
    expect(warnings).toEqual([]);
  });
  test('two people’s tokens are two sets', async () => {
    const session = company.session();
    const first = must(await exchange(session, company.code()));
    const second = must(await exchange(session, company.code({ user: people.zoe })));
    expect(second.claims?.['email']).toBe(people.zoe);
    expect(first.tokenSetId).not.toBe(second.tokenSetId);
  });
  test('stopped in the middle, it ends as cancelled', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    company.fault('never-answers', { path: '/token' });
    const call = newCall('authorizationCode.exchange');
    const running = exchangeCode(session.environment, call, { code: company.code(), credentialId });
    setTimeout(call.stop, 20);
    expect(await running).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
  });
});

describe('a code that was pasted elsewhere', () => {
  test('is exchanged by its id, with the code verifier of the request it stood in', async () => {
    const session = company.session();
    const verifier = randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
    const code = company.code({ user: people.zoe, scopes: ['openid'], codeChallenge });
    const curl = `curl https://oauth2.googleapis.com/token -d code=${encodeURIComponent(code)} -d code_verifier=${verifier}`;
    const found = must(await inspect(session.environment, { bytes: Buffer.from(curl) }));
    const codeId = found.kind === 'request' ? found.code?.secretId : undefined;
    expect(codeId).toBeTruthy();
    const credentialId = await session.open('webClient');
    const call = newCall('authorizationCode.exchange');
    const value = must(await exchangeCode(session.environment, call, { credentialId, codeId }));
    expect(value.scopes).toContain('openid');
  });

  test('and that was forgotten since is gone', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const codeId = session.environment.vault.putSecret('4/0AfJohXk2mEe5TzQwLpUvR1n8bYcXdSaGhIjKl');
    session.environment.vault.forgetSecret(codeId);
    const call = newCall('authorizationCode.exchange');
    expect(await exchangeCode(session.environment, call, { credentialId, codeId })).toMatchObject({
      ok: false,
      problem: { code: 'credentials.secret_gone' },
    });
    expect(session.sent()).toEqual([]);
  });
});
