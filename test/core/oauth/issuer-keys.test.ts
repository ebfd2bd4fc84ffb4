import { expect, test } from 'vitest';
import { checkIdToken } from '../../../main/core/oauth/check-id-token.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { emulatedCompany, must, people, type Session } from './company.ts';
import { claims, forge } from './forged-token.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();
const certs = '/oauth2/v3/certs 200';

/** A session that has exchanged a code: its keys are cached. `forget` opens one with the same token and an empty cache. */
async function signedIn(now?: () => number) {
  const session = company.session(now && { now });
  const credentialId = await session.open('webClient');
  const code = company.code({ nonce: 'n' });
  const { tokenSetId, claims } = must(
    await exchangeCode(session.environment, newCall('authorizationCode.exchange'), { credentialId, code }),
  );
  const token = session.environment.vault.tokenSet(tokenSetId)?.idToken ?? '';
  return { session, credentialId, tokenSetId, token, audience: [String(claims?.['aud'])] };
}

function check(session: Session, request: Parameters<typeof checkIdToken>[2]) {
  return checkIdToken(session.environment, newCall('idToken.check'), request);
}

test('a sign-in’s own token is checked against its client, its access token and the keys that are cached', async () => {
  const { session, tokenSetId } = await signedIn();
  const value = must(await check(session, { tokenSetId, nonce: 'n', hd: 'sakura-trading.example' }));
  expect(value.verdict).toBe('valid');
  expect(value.checks.filter(({ outcome }) => outcome === 'pass')).toHaveLength(11);
  expect(session.sent()).toEqual(['/token 200', certs]);
});

test('a bare token is checked with the keys of the world that the credential names', async () => {
  const { token, audience } = await signedIn();
  const session = company.session();
  const credentialId = await session.open('serviceAccountKey');
  const value = must(await check(session, { token, audience, credentialId }));
  expect(value).toMatchObject({ verdict: 'valid', clockOffsetSeconds: 0 });
  expect(session.sent()).toEqual([certs]);
});

test('the override decides before everything else', async () => {
  const { token, audience } = await signedIn();
  const session = company.session({ googleOverride: company.emulator().origin });
  expect(must(await check(session, { token, audience })).verdict).toBe('valid');
});

test('cached keys serve offline until their max-age is over', async () => {
  let now = Date.now();
  const { session, token, audience, credentialId } = await signedIn(() => now);
  const offline = { token, audience, credentialId, offline: true };
  expect(must(await check(session, offline)).verdict).toBe('valid');
  now += 19_801_000;
  const later = must(await check(session, offline));
  expect(later.checks.find(({ check }) => check === 'signature')).toMatchObject({ why: 'signature.keys_not_cached' });
  expect(session.sent()).toHaveLength(2);
});

test('a kid the cache does not know is asked for once more, and then is unknown', async () => {
  const { session, audience, credentialId } = await signedIn();
  const value = must(await check(session, { token: forge(), audience, credentialId }));
  expect(value.verdict).toBe('invalid');
  expect(value.checks[0]).toMatchObject({ check: 'signature', outcome: 'fail', why: 'signature.kid_unknown' });
  expect(session.sent().filter((line) => line === certs)).toHaveLength(2);
});

test.each([
  ['an old one', { exp: 1_600_000_000, iat: 1_599_996_400 }, 'signature.kid_retired'],
  ['a Firebase token', { iss: 'https://securetoken.google.com/p' }, 'signature.kid_of_other_issuer'],
  ['a token of nobody known', { iss: 'https://sso.example.com' }, 'signature.kid_of_other_issuer'],
  ['a recent token of Google’s', {}, 'signature.kid_unknown'],
  ['a token whose end is no time', { exp: 'soon' }, 'signature.kid_unknown'],
])('why the key of %s is not among them', async (_, changes, why) => {
  const { session, audience, credentialId } = await signedIn();
  const token = forge({ claims: claims(changes) });
  const value = must(await check(session, { token, audience, credentialId }));
  expect(value.checks[0]).toMatchObject({ check: 'signature', outcome: 'fail', why, evidence: { keysFrom: 'issuer' } });
});

test('keys are told with their age', async () => {
  let now = Date.now();
  const { session, tokenSetId } = await signedIn(() => now);
  now += 120_000;
  const { keys, checks } = must(await check(session, { tokenSetId }));
  expect(keys).toMatchObject({ from: 'memory', ageSeconds: 120 });
  expect(checks[0]?.evidence).toMatchObject({ keysFrom: 'memory', keysAge: 120 });
});

test('a token signed by a key that came after the cache was filled is valid', async () => {
  const { session, credentialId } = await signedIn();
  company.fault('key-rotation', 'published');
  const code = company.code({ user: people.zoe });
  const call = newCall('authorizationCode.exchange');
  const { idTokenChecks } = must(await exchangeCode(session.environment, call, { credentialId, code }));
  expect(idTokenChecks[0]).toMatchObject({ check: 'signature', outcome: 'pass' });
});

test('a key that Google has not published fails', async () => {
  const session = company.session();
  const credentialId = await session.open('webClient');
  company.fault('key-rotation', 'unpublished');
  const call = newCall('authorizationCode.exchange');
  const { idTokenChecks } = must(await exchangeCode(session.environment, call, { credentialId, code: company.code() }));
  expect(idTokenChecks[0]).toMatchObject({ outcome: 'fail', why: 'signature.kid_unknown' });
});

test.each([
  ['server-error-503', 'HTTP 503'],
  ['html-answer', 'network.proxy_html'],
  ['cut-answer', 'network.answer_cut'],
])('keys that cannot be had (%s) leave the verdict open and say why', async (fault, code) => {
  const { token, audience } = await signedIn();
  const session = company.session();
  const credentialId = await session.open('webClient');
  company.fault(fault, { path: '/oauth2/v3/certs' });
  const value = must(await check(session, { token, audience, credentialId }));
  expect(value.verdict).toBe('undecided');
  expect(value.checks[0]).toMatchObject({ outcome: 'skipped', why: 'signature.keys_unavailable', evidence: { code } });
});

test('a clock that is wrong here is measured and taken into account', async () => {
  const wrong = () => Date.now() + 7_200_000;
  const { session, tokenSetId } = await signedIn(wrong);
  const value = must(await check(session, { tokenSetId }));
  expect(value).toMatchObject({ verdict: 'valid', clockOffsetSeconds: 7_200 });
});

test('stopped while keys are fetched, there is no verdict', async () => {
  const { token } = await signedIn();
  const session = company.session();
  const credentialId = await session.open('webClient');
  company.fault('never-answers', { path: '/oauth2/v3/certs' });
  const call = newCall('idToken.check');
  const running = checkIdToken(session.environment, call, { token, credentialId });
  setTimeout(call.stop, 20);
  expect(await running).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
});
