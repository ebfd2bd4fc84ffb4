import { describe, expect, test } from 'vitest';
import { keyFor } from '../../../main/core/credentials/credential-lookup.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { getUserinfo } from '../../../main/core/oauth/get-userinfo.ts';
import { inspectToken } from '../../../main/core/oauth/inspect-token.ts';
import { refreshToken } from '../../../main/core/oauth/refresh-token.ts';
import { revokeToken } from '../../../main/core/oauth/revoke-token.ts';
import { serviceAccountToken } from '../../../main/core/oauth/service-account-token.ts';
import { createTransport } from '../../../main/core/transport.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { emulatedCompany, must, people, type Session } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();

/** A sign-in whose grant is new, so that it has a refresh token. */
async function signedIn(user: string) {
  const session = company.session();
  const credentialId = await session.open('webClient');
  const code = company.code({ user });
  const call = newCall('authorizationCode.exchange');
  const { tokenSetId } = must(await exchangeCode(session.environment, call, { credentialId, code }));
  const tokens = session.environment.vault.tokenSet(tokenSetId);
  if (!tokens?.refreshToken) throw new Error('no refresh token');
  return { session, credentialId, tokenSetId, tokens };
}

const refresh = (session: Session, request: Parameters<typeof refreshToken>[2]) =>
  refreshToken(session.environment, newCall('token.refresh'), request);
const inspect = (session: Session, request: Parameters<typeof inspectToken>[2]) =>
  inspectToken(session.environment, newCall('token.inspect'), request);
const userinfo = (session: Session, request: Parameters<typeof getUserinfo>[2]) =>
  getUserinfo(session.environment, newCall('userinfo.get'), request);
const revoke = (session: Session, request: Parameters<typeof revokeToken>[2]) =>
  revokeToken(session.environment, newCall('token.revoke'), request);

async function codeOf(outcome: Promise<Outcome<unknown>>) {
  const ended = await outcome;
  return ended.ok ? 'ok' : ended.problem.code;
}

test('a grant from its first refresh to its end', async () => {
  const { session, credentialId, tokenSetId, tokens } = await signedIn(people.zoe);
  const fresh = must(await refresh(session, { tokenSetId }));
  const after = session.environment.vault.tokenSet(fresh.tokenSetId);
  expect(after?.accessToken).not.toBe(tokens.accessToken);
  expect(after?.refreshToken).toBe(tokens.refreshToken);
  expect(fresh.missingScopes).toEqual([]);
  expect(fresh.idTokenChecks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);

  // The same token pasted, as people paste.
  must(await refresh(session, { credentialId, refreshToken: ` "${tokens.refreshToken}"\n` }));

  const info = must(await inspect(session, { tokenSetId: fresh.tokenSetId }));
  expect(info).toMatchObject({ kind: 'accessToken', email: people.zoe, accessType: 'offline' });
  expect(info.clientId).toBe(fresh.claims?.['aud']);
  expect(info.scopes).toContain('openid');
  expect(Date.parse(info.expiresAt ?? '')).toBeGreaterThan(Date.now() + 3_500_000);
  const idToken = fresh.idToken?.secretId ?? '';
  expect(must(await inspect(session, { secretId: idToken, credentialId }))).toMatchObject({
    kind: 'idToken',
    email: people.zoe,
  });

  expect(must(await revoke(session, { tokenSetId }))).toEqual({ revoked: true });
  // Google says no more than that it does not know them; that they were revoked is known here.
  expect(await codeOf(refresh(session, { tokenSetId }))).toBe('token.invalid_grant.access_revoked');
  expect(await codeOf(inspect(session, { tokenSetId }))).toBe('token.invalid_token.revoked');
  expect(await codeOf(revoke(session, { tokenSetId }))).toBe('token.invalid_token.revoked');
});

test('userinfo tells who the person is, the same one as the ID token’s, and which scope was missing for the rest', async () => {
  const { session, tokenSetId } = await signedIn(people.sinead);
  const info = must(await userinfo(session, { tokenSetId }));
  expect(info).toMatchObject({ sameSubject: true, absent: [] });
  expect(info.claims).toMatchObject({ email: people.sinead, email_verified: true, name: expect.any(String) });

  const call = newCall('authorizationCode.exchange');
  const credentialId = await session.open('webClient');
  const code = company.code({ scopes: ['openid'] });
  const bare = must(await exchangeCode(session.environment, call, { credentialId, code }));
  const { claims, absent } = must(await userinfo(session, { tokenSetId: bare.tokenSetId }));
  expect(Object.keys(claims)).not.toContain('email');
  expect(absent.map(({ scope }) => scope)).toEqual(['email', 'profile']);
});

test('a token without an identity scope is told from a dead one, to which userinfo says the same', async () => {
  const session = company.session();
  const credentialId = await session.open('webClient');
  const call = newCall('authorizationCode.exchange');
  const scopes = ['https://www.googleapis.com/auth/calendar.readonly'];
  const code = company.code({ scopes });
  const { accessToken } = must(await exchangeCode(session.environment, call, { credentialId, code }));
  expect(await userinfo(session, { secretId: accessToken.secretId })).toMatchObject({
    ok: false,
    problem: { code: 'token.userinfo_scope_missing', evidence: { grantedScopes: scopes }, wire: { status: 401 } },
  });
  expect(await codeOf(userinfo(session, { credentialId, token: 'ya29.dead' }))).toBe('token.invalid_token');
  const before = session.sent().length;
  for (const token of ['1//0refresh', 'eyJhbGciOiJSUzI1NiJ9.e30.x'])
    expect(await codeOf(userinfo(session, { credentialId, token }))).toBe('token.userinfo_needs_access_token');
  expect(session.sent()).toHaveLength(before);
});

test('no token is in what was recorded', async () => {
  const { session, tokenSetId, tokens } = await signedIn(people.kenji);
  must(await refresh(session, { tokenSetId }));
  must(await inspect(session, { tokenSetId }));
  must(await inspect(session, { token: tokens.idToken ?? '', tokenSetId }));
  must(await revoke(session, { secretId: session.environment.vault.putSecret(tokens.refreshToken ?? ''), tokenSetId }));
  const recorded = JSON.stringify(session.environment.trace.list());
  for (const token of [tokens.accessToken, tokens.refreshToken, tokens.idToken]) expect(recorded).not.toContain(token);
});

describe('what goes wrong', () => {
  test('another client’s refresh token', async () => {
    const { session, tokens } = await signedIn(people.lukasz);
    const credentialId = await session.open('installedClient');
    expect(await codeOf(refresh(session, { credentialId, refreshToken: tokens.refreshToken ?? '' }))).toBe(
      'token.unauthorized_client.refresh_token_of_other_client',
    );
  });
  test('a refresh token that Google never issued', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    expect(await codeOf(refresh(session, { credentialId, refreshToken: '1//0never' }))).toBe(
      'token.invalid_grant.refresh_token_refused',
    );
  });
  test('a sign-in without a refresh token', async () => {
    const { session, credentialId, tokenSetId } = await signedIn(people.jose);
    const tokens = session.environment.vault.tokenSet(tokenSetId);
    if (tokens) session.environment.vault.putTokenSet({ ...tokens, refreshToken: null });
    expect(await codeOf(refresh(session, { tokenSetId, credentialId }))).toBe('token.no_refresh_token');
  });
  test('nothing to work with, or a secret that is gone', async () => {
    const session = company.session();
    expect(await codeOf(refresh(session, {}))).toBe('usage.invalid_request');
    expect(await codeOf(refresh(session, { tokenSetId: 'gone' }))).toBe('credentials.secret_gone');
    expect(await codeOf(inspect(session, {}))).toBe('usage.invalid_request');
    expect(await codeOf(inspect(session, { secretId: 'gone' }))).toBe('credentials.secret_gone');
    expect(await codeOf(inspect(session, { token: 'a', credentialId: 'gone' }))).toBe('credentials.unknown');
    expect(await codeOf(inspect(session, { token: 'two\r\nlines: of header' }))).toBe('usage.invalid_request');
    expect(session.sent()).toEqual([]);
  });
  test('a refresh token cannot be inspected, and none is sent', async () => {
    const session = company.session();
    expect(await codeOf(inspect(session, { token: '1//0gSomeRefreshToken' }))).toBe(
      'token.refresh_token_not_inspectable',
    );
    expect(session.sent()).toEqual([]);
  });
  test('a service account’s token can be inspected, and not revoked', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const key = must(keyFor(session.environment, credentialId));
    const transport = await createTransport(session.environment, newCall('test'), key.summary.world);
    const scopes = ['https://www.googleapis.com/auth/calendar.readonly'];
    const { accessToken: token } = must(await serviceAccountToken(session.environment, transport, { key, scopes }));
    expect(must(await inspect(session, { token, credentialId })).clientId).toMatch(/^\d{21}$/);
    expect(await codeOf(revoke(session, { token, credentialId }))).toBe('token.not_revocable');
  });
  test.each([
    ['/revoke', revoke],
    ['/tokeninfo', inspect],
    ['/v1/userinfo', userinfo],
  ] as const)('Google’s own fault at %s', async (path, operation) => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    company.fault('reply', { path, status: 503, body: { error: 'backend_error' } });
    expect(await codeOf(operation(session, { token: 'ya29.something', credentialId }))).toBe('token.server_error');
  });
});

test('a refusal that repeats the token that was sent, of whatever look, is told and recorded without it', async () => {
  const token = 'plain-words-that-look-like-no-token';
  const body = { error: 'invalid_token', error_description: `no such token: ${token}` };
  const session = company.session();
  const credentialId = await session.open('webClient');
  const asked: readonly (readonly [path: string, ask: () => Promise<Outcome<unknown>>])[] = [
    ['/token', () => refresh(session, { credentialId, refreshToken: token })],
    ['/tokeninfo', () => inspect(session, { credentialId, token })],
    ['/revoke', () => revoke(session, { credentialId, token })],
    ['/v1/userinfo', () => userinfo(session, { credentialId, token })],
  ];
  for (const [path, ask] of asked) {
    company.fault('reply', { path, status: 400, body });
    const outcome = await ask();
    const wire = { description: expect.stringMatching(/^no such token: /) as string };
    expect(outcome).toMatchObject({ ok: false, problem: { wire } });
    expect(JSON.stringify([outcome, session.environment.trace.list()])).not.toContain(token);
  }
});

test('a token is not sent to another world than the one that it came from', async () => {
  const { session, credentialId, tokenSetId, tokens } = await signedIn(people.withoutCalendar);
  const { vault } = session.environment;
  const here = vault.credential(credentialId);
  if (here?.summary.kind !== 'oauthClient' || !('clientSecret' in here)) throw new Error('no client');
  const world = { kind: 'emulator', origin: 'http://127.0.0.1:1' } as const;
  vault.putCredential({ ...here, summary: { ...here.summary, id: 'elsewhere', world } });
  const before = session.sent().length;
  const secretId = vault.putSecret(tokens.accessToken);
  const refused = { ok: false, problem: { code: 'usage.invalid_request', evidence: { field: 'credentialId' } } };
  expect(await refresh(session, { credentialId: 'elsewhere', tokenSetId })).toMatchObject(refused);
  expect(await inspect(session, { credentialId: 'elsewhere', secretId })).toMatchObject(refused);
  expect(await revoke(session, { credentialId: 'elsewhere', token: tokens.accessToken })).toMatchObject(refused);
  expect(session.sent()).toHaveLength(before);
  must(await inspect(session, { secretId }));
});
