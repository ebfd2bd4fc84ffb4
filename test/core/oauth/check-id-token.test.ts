import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { checkIdToken } from '../../../main/core/oauth/check-id-token.ts';
import { idTokenCheckNames } from '../../../shared/id-token-check.ts';
import { idTokenReasons } from '../../../shared/messages/id-token-reasons.ts';
import {
  claims,
  clientId,
  forge,
  googleKey,
  goodClaims,
  jwks,
  kid,
  now,
  pems,
  signedBySecret,
  strangersKey,
} from './forged-token.ts';
import { newCall } from './session.ts';

type Request = Parameters<typeof checkIdToken>[2];

/** Checked with given keys and a stopped clock: nothing is sent. */
async function check(token: string, request: Partial<Request> = {}) {
  const environment = createEnvironment({ now: () => now * 1_000 });
  const outcome = await checkIdToken(environment, newCall('idToken.check'), {
    token,
    audience: [clientId],
    certs: jwks,
    ...request,
  });
  expect(environment.trace.list()).toEqual([]);
  return outcome;
}

async function report(token: string, request: Partial<Request> = {}) {
  const outcome = await check(token, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { verdict, checks } = outcome.value;
  const why = Object.fromEntries(checks.map((line) => [line.check, line.why]));
  return {
    ...outcome.value,
    verdict,
    why,
    failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check),
  };
}

describe('a good token', () => {
  test('is valid, with every check reported in order and its name in any script', async () => {
    const { verdict, checks, claims: shown } = await report(forge());
    expect(verdict).toBe('valid');
    expect(checks.map(({ check }) => check)).toEqual([...idTokenCheckNames]);
    expect(shown['name']).toBe('山田 花子 🗻 Ŀłø');
  });
  test('passes with keys as Google’s {kid: PEM} object too', async () => {
    expect((await report(forge(), { certs: pems })).verdict).toBe('valid');
  });
  test('passes with the issuer’s older form', async () => {
    expect((await report(forge({ claims: claims({ iss: 'accounts.google.com' }) }))).verdict).toBe('valid');
  });
  test('may be pasted with white space, quotes or “Bearer” around it', async () => {
    for (const text of [`\n  ${forge()}\r\n`, `"${forge()}"`, `Bearer ${forge()}`])
      expect((await report(text)).verdict).toBe('valid');
  });
});

describe('the signature', () => {
  test('of another key under the same kid fails', async () => {
    const { verdict, why } = await report(forge({ key: strangersKey.privateKey }));
    expect([verdict, why['signature']]).toEqual(['invalid', 'signature.mismatch']);
  });
  test('fails when one claim was changed', async () => {
    const [header, , signature] = forge().split('.');
    const changed = Buffer.from(JSON.stringify(claims({ email: 'eve@example.com' }))).toString('base64url');
    expect((await report(`${header}.${changed}.${signature}`)).why['signature']).toBe('signature.mismatch');
  });
  test('by a kid the given keys do not have fails', async () => {
    const { verdict, why } = await report(forge({ header: { alg: 'RS256', kid: 'unknown' } }));
    expect([verdict, why['signature']]).toEqual(['invalid', 'signature.kid_not_in_file']);
  });
  test.each(['__proto__', 'constructor', '../../../../dev/null', '/etc/passwd', "x' OR '1'='1", 'a|ls', 'a\\u0000b'])(
    'finds no key called %s',
    async (name) => {
      const header = JSON.stringify({ alg: 'RS256', kid: 'X' }).replace('X', name);
      expect((await report(forge({ header }))).why['signature']).toBe('signature.kid_not_in_file');
    },
  );
  test('fails without a kid', async () => {
    expect((await report(forge({ header: { alg: 'RS256' } }))).why['signature']).toBe('signature.kid_missing');
  });
  test.each(['', '!!!not base64!!!', 'AAAA'])('that is %j gets a verdict all the same', async (signature) => {
    expect((await report(forge({ signature }))).verdict).toBe('invalid');
  });
  test('of a token that calls itself unsigned is not accepted', async () => {
    const { verdict, why } = await report(forge({ header: { alg: 'none', kid }, signature: '' }));
    expect([verdict, why['alg'], why['signature']]).toEqual(['invalid', 'alg.none', 'signature.absent']);
  });
  const publicKey = (type: 'spki' | 'pkcs1') => googleKey.publicKey.export({ type, format: 'pem' });
  test.each([
    ['HS256', 'PEM', publicKey('spki'), pems],
    ['HS256', 'PEM without its last line break', String(publicKey('spki')).trimEnd(), jwks],
    ['HS384', 'PKCS #1', publicKey('pkcs1'), pems],
    ['HS512', 'DER', googleKey.publicKey.export({ type: 'spki', format: 'der' }), jwks],
    ['HS256', 'its modulus alone', googleKey.publicKey.export({ format: 'jwk' }).n ?? '', jwks],
  ])('made with the public key as a shared secret (%s, %s) is named for what it is', async (alg, _, secret, certs) => {
    const token = signedBySecret(alg, secret);
    const { verdict, why, checks } = await report(token, { certs });
    expect([verdict, why['alg'], why['signature']]).toEqual([
      'invalid',
      'alg.public_key_as_secret',
      'signature.public_key_as_secret',
    ]);
    expect(checks.find(({ check }) => check === 'alg')).toMatchObject({
      expected: 'RS256',
      actual: alg,
      evidence: { kid },
    });
  });
  test.each([
    ['another secret', 'hunter2'],
    ['a stranger’s public key', strangersKey.publicKey.export({ type: 'spki', format: 'pem' })],
  ])('made with %s is refused as any with a shared secret', async (_, secret) => {
    const { verdict, why } = await report(signedBySecret('HS256', secret), { certs: pems });
    expect([verdict, why['alg'], why['signature']]).toEqual(['invalid', 'alg.symmetric', 'signature.other_algorithm']);
  });
  test('whose name cannot be made text is refused as any other', async () => {
    const unsayable = { toString: 0, valueOf: 0 };
    const { verdict, why } = await report(forge({ header: { alg: unsayable, kid }, claims: { aud: unsayable } }));
    expect([verdict, why['signature']]).toEqual(['invalid', 'signature.other_algorithm']);
  });
  test('asking for an extension that nobody here knows is not accepted', async () => {
    for (const crit of [{ crit: ['exp2'], exp2: 1 }, { crit: [] }, { crit: 'exp' }])
      expect((await report(forge({ header: { alg: 'RS256', kid, ...crit } }))).why['signature']).toBe('signature.crit');
  });
  // RFC 7797: the payload would be signed as it stands, and RFC 7519 (JWT) forbids it; jose knows the extension.
  test('over a payload that is said not to be encoded is not accepted', async () => {
    for (const more of [{ b64: false, crit: ['b64'] }, { b64: false }, { b64: true }])
      expect((await report(forge({ header: { alg: 'RS256', kid, ...more } }))).why['signature']).toBe('signature.b64');
  });
  test('by a key that the token brings along, or says where to fetch, is not accepted: nothing is fetched', async () => {
    const jwk = { ...strangersKey.publicKey.export({ format: 'jwk' }), kid: 'mine' };
    const header = { alg: 'RS256', kid: 'mine', jwk, jku: 'http://127.0.0.1:1/jwks', x5u: 'https://evil.example/x' };
    const { verdict, why, checks } = await report(forge({ header, key: strangersKey.privateKey }));
    expect([verdict, why['signature']]).toEqual(['invalid', 'signature.kid_not_in_file']);
    expect(checks[0]?.evidence).toMatchObject({ ignoredMembers: ['jwk', 'jku', 'x5u'], keysFrom: 'given' });
    const honest = await report(
      forge({ header: { alg: 'RS256', kid, jku: 'https://www.googleapis.com/oauth2/v3/certs' } }),
    );
    expect([honest.verdict, honest.checks[0]?.evidence.ignoredMembers]).toEqual(['valid', ['jku']]);
  });
  test('by a key too short for RS256 finds no usable key', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const certs = JSON.stringify({ keys: [{ ...short.publicKey.export({ format: 'jwk' }), kid }] });
    expect(await check(forge({ key: short.privateKey }), { certs })).toMatchObject({
      problem: { code: 'id_token.certs_unreadable' },
    });
  });
});

describe('issuer and audience', () => {
  test.each([
    ['https://accounts.google.com.evil.example', 'iss.other'],
    ['https://accounts.google.com/', 'iss.almost'],
    ['http://accounts.google.com', 'iss.almost'],
    ['Accounts.Google.Com', 'iss.almost'],
    [' accounts.google.com', 'iss.almost'],
    ['googleapis.com', 'iss.other'],
    ['', 'iss.other'],
    [undefined, 'iss.missing'],
    [['https://accounts.google.com'], 'iss.other'],
  ])('an issuer %j is %s', async (iss, why) => {
    const found = await report(forge({ claims: claims({ iss }) }));
    expect([found.verdict, found.why['iss']]).toEqual(['invalid', why]);
  });
  test.each([
    ['https://securetoken.google.com/my-project', 'iss.firebase'],
    ['https://session.firebase.google.com/my-project', 'iss.firebase_session'],
    ['https://cloud.google.com/iap', 'iss.iap'],
    ['https://appleid.apple.com', 'iss.apple'],
    ['https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0', 'iss.microsoft'],
    ['https://sts.windows.net/11111111-2222-3333-4444-555555555555/', 'iss.microsoft'],
    ['https://contoso.b2clogin.com/tfp/1/b2c_1_a/v2.0/', 'iss.microsoft'],
    ['https://my-tenant.eu.auth0.com/', 'iss.auth0'],
    ['https://dev-1.okta.com/oauth2/default', 'iss.okta'],
    ['https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_AbCd', 'iss.cognito'],
    ['https://token.actions.githubusercontent.com', 'iss.github_actions'],
    ['https://gitlab.com', 'iss.gitlab'],
    ['kubernetes/serviceaccount', 'iss.kubernetes'],
    ['https://kubernetes.default.svc.cluster.local', 'iss.kubernetes'],
    ['https://access.line.me', 'iss.line'],
    ['https://www.facebook.com', 'iss.facebook'],
    ['https://sso.example.com/realms/staff', 'iss.keycloak'],
    ['robot@my-project.iam.gserviceaccount.com', 'iss.service_account'],
    // What only looks like one of them is nobody’s.
    ['https://my-tenant.auth0.com.evil.example/', 'iss.other'],
    ['https://evilauth0.com/', 'iss.other'],
    ['https://evil.example/#.auth0.com', 'iss.other'],
    ['https://token.actions.githubusercontent.com@evil.example', 'iss.other'],
    ['javascript:alert(1)//.okta.com', 'iss.other'],
    ['robot@evil.example/.gserviceaccount.com', 'iss.other'],
  ])('a token of %j is not Google’s, and is told for what it is (%s)', async (iss, why) => {
    const found = await report(forge({ claims: claims({ iss }) }));
    expect([found.verdict, found.why['iss']]).toEqual(['invalid', why]);
  });
  test('a service account’s assertion is told from what it signs for an API', async () => {
    const iss = 'robot@my-project.iam.gserviceaccount.com';
    const assertion = claims({ iss, aud: 'https://oauth2.googleapis.com/token', scope: 'openid' });
    expect((await report(forge({ claims: assertion }))).why['iss']).toBe('iss.assertion');
    const selfSigned = claims({ iss, sub: iss, aud: 'https://calendar.googleapis.com/' });
    expect((await report(forge({ claims: selfSigned }))).why['iss']).toBe('iss.service_account');
  });
  test('without an audience to compare with the verdict stays open', async () => {
    expect((await report(forge(), { audience: [' '] })).verdict).toBe('undecided');
    const { verdict, why } = await report(forge(), { audience: [] });
    expect([verdict, why['aud']]).toEqual(['undecided', 'aud.not_compared']);
  });
  test('without an audience a failed check still decides', async () => {
    expect((await report(forge({ claims: claims({ iss: 'x' }) }), { audience: [] })).verdict).toBe('invalid');
  });
  test.each([
    ['another-client', 'aud.differs'],
    [undefined, 'aud.missing'],
    [7, 'aud.malformed'],
    [[], 'aud.malformed'],
    [[clientId, 7], 'aud.malformed'],
    [{ [clientId]: true }, 'aud.malformed'],
  ])('an audience %j is %s', async (aud, why) => {
    const found = await report(forge({ claims: claims({ aud }) }));
    expect([found.verdict, found.why['aud']]).toEqual(['invalid', why]);
  });
  test('one of several acceptable audiences is enough', async () => {
    expect((await report(forge(), { audience: ['other', clientId] })).verdict).toBe('valid');
  });
  test('azp of another client is normal for a phone app, and shown', async () => {
    const { verdict, why } = await report(forge({ claims: claims({ azp: 'android-client' }) }));
    expect([verdict, why['azp']]).toEqual(['valid', 'azp.other_client']);
  });
  test.each([
    [clientId, 'valid', 'azp.matches'],
    ['android-client', 'invalid', 'azp.differs'],
    [undefined, 'invalid', 'azp.missing'],
  ])('with several audiences, azp %j makes it %s', async (azp, verdict, why) => {
    const found = await report(forge({ claims: claims({ azp, aud: [clientId, 'second'] }) }));
    expect([found.verdict, found.why['azp']]).toEqual([verdict, why]);
  });
});

describe('times', () => {
  test.each([
    [{ exp: now - 299, iat: now - 3_899 }, 'valid', 'exp.within_tolerance'],
    [{ exp: now - 301, iat: now - 3_901 }, 'invalid', 'exp.past'],
    [{ exp: now + 86_400 }, 'valid', 'exp.ahead'],
    [{ exp: now + 86_401 }, 'invalid', 'exp.too_far'],
    [{ exp: undefined }, 'invalid', 'exp.missing'],
    [{ exp: '1795222790' }, 'invalid', 'exp.malformed'],
    [{ exp: null }, 'invalid', 'exp.malformed'],
  ])('%j is %s', async (changes, verdict, why) => {
    const found = await report(forge({ claims: claims(changes) }));
    expect([found.verdict, found.why['exp']]).toEqual([verdict, why]);
  });
  test.each([
    [now + 299, 'valid', 'iat.within_tolerance'],
    [now + 301, 'invalid', 'iat.future'],
    [undefined, 'invalid', 'iat.missing'],
    ['yesterday', 'invalid', 'iat.malformed'],
    [true, 'invalid', 'iat.malformed'],
    [now - 0.5, 'valid', 'iat.past'],
  ])('issued at %j is %s', async (iat, verdict, why) => {
    const found = await report(forge({ claims: claims({ iat }) }));
    expect([found.verdict, found.why['iat']]).toEqual([verdict, why]);
  });
  test('nbf binds where it stands, though Google has none', async () => {
    expect((await report(forge({ claims: claims({ nbf: now + 299 }) }))).verdict).toBe('valid');
    const early = await report(forge({ claims: claims({ nbf: now + 301 }) }));
    expect([early.verdict, early.why['iat']]).toEqual(['invalid', 'iat.not_before']);
  });
  test('a number beyond every calendar is reported, not thrown', async () => {
    const json = JSON.stringify(goodClaims).replace(/"exp":\d+/, '"exp":1e400');
    expect((await report(forge({ claims: json }))).why['exp']).toBe('exp.malformed');
    expect((await report(forge({ claims: claims({ exp: 9e15 }) }))).why['exp']).toBe('exp.too_far');
  });
});

describe('what is compared only when given', () => {
  test('is skipped otherwise', async () => {
    const { checks } = await report(forge());
    const skipped = checks.filter(({ outcome }) => outcome === 'skipped').map(({ check }) => check);
    expect(skipped).toEqual(['nonce', 'at_hash', 'hd']);
  });
  test('nonce', async () => {
    expect((await report(forge(), { nonce: goodClaims.nonce })).verdict).toBe('valid');
    expect((await report(forge(), { nonce: 'another' })).why['nonce']).toBe('nonce.differs');
    const without = await report(forge({ claims: claims({ nonce: undefined }) }), { nonce: 'n' });
    expect([without.verdict, without.why['nonce']]).toEqual(['invalid', 'nonce.missing']);
  });
  // The example of OpenID Connect Core 1.0, appendix A.3.
  test('at_hash', async () => {
    const accessToken = 'jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y';
    const token = forge({ claims: claims({ at_hash: '77QmUPtjPfzWtF2AnpK9RQ' }) });
    expect((await report(token, { accessToken })).verdict).toBe('valid');
    expect((await report(token, { accessToken: ` "${accessToken}"\n` })).verdict).toBe('valid');
    expect((await report(token, { accessToken: `${accessToken}x` })).why['at_hash']).toBe('at_hash.differs');
  });
  // OpenID Connect Core 1.0, section 3.1.3.6: optional where the token comes from the token endpoint.
  test('an at_hash that the token does not have is nothing to fail', async () => {
    const { verdict, checks } = await report(forge(), { accessToken: 'ya29.of_the_same_answer' });
    expect(verdict).toBe('valid');
    expect(checks.find(({ check }) => check === 'at_hash')).toMatchObject({
      outcome: 'skipped',
      why: 'at_hash.absent',
    });
    for (const at_hash of [null, '', 7]) {
      const present = await report(forge({ claims: claims({ at_hash }) }), { accessToken: 'ya29.other' });
      expect([present.verdict, present.why['at_hash']]).toEqual(['invalid', 'at_hash.differs']);
    }
  });
  test('hd, whatever the case', async () => {
    expect((await report(forge(), { hd: 'Example.COM' })).verdict).toBe('valid');
    expect((await report(forge(), { hd: 'example.org' })).why['hd']).toBe('hd.differs');
    const consumer = forge({ claims: claims({ hd: undefined }) });
    expect((await report(consumer, { hd: 'example.com' })).why['hd']).toBe('hd.missing');
  });
});

describe('email_verified', () => {
  test('false is reported and leaves the token valid', async () => {
    const { verdict, failed } = await report(forge({ claims: claims({ email_verified: false }) }));
    expect([verdict, failed]).toEqual(['valid', ['email_verified']]);
  });
  test('as text, as older tokens have it, passes', async () => {
    const { why } = await report(forge({ claims: claims({ email_verified: 'true' }) }));
    expect(why['email_verified']).toBe('email_verified.yes');
  });
});

describe('strange tokens', () => {
  test.each([
    ['', 'id_token.not_a_jwt'],
    ['ya29.a0AfB_byExample', 'id_token.not_a_jwt'],
    ['a.b', 'id_token.not_a_jwt'],
    ['a.b.c.d', 'id_token.not_a_jwt'],
    ['not json.not json.x', 'id_token.not_a_jwt'],
    [`${btoa('{"alg":"RS256"}')}.${btoa('no json')}.x`.replaceAll('=', ''), 'id_token.not_a_jwt'],
    [forge({ claims: '{"iss":' }), 'id_token.not_a_jwt'],
    [forge().replace('.', '.%'), 'id_token.not_a_jwt'],
    [`${forge({ header: { alg: 'RSA-OAEP', enc: 'A256GCM' } })}.x.y`, 'id_token.encrypted'],
  ])('%j is %s', async (token, code) => {
    expect(await check(token)).toMatchObject({ ok: false, problem: { code } });
  });
  test('bytes that are no UTF-8 are no JSON', async () => {
    const payload = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('base64url');
    expect(await check(`${forge().split('.')[0]}.${payload}.x`)).toMatchObject({
      problem: { code: 'id_token.not_a_jwt', evidence: { part: 'payload' } },
    });
  });
  test.each(['[]', 'null', '7', '"text"'])('a payload of %s gets a verdict', async (payload) => {
    expect((await report(forge({ claims: payload }))).verdict).toBe('invalid');
  });
  test.each(['iss', 'aud', 'exp', 'email_verified'])(
    '%s given twice cannot pass, though the last one is right',
    async (name) => {
      const json = JSON.stringify(goodClaims).replace('{', `{"${name}":"first",`);
      const { verdict, why } = await report(forge({ claims: json }));
      expect(why[name]).toBe('member.repeated');
      expect(verdict).toBe(name === 'email_verified' ? 'valid' : 'invalid');
    },
  );
  test('a name repeated deeper down, or escaped in another way, is told apart', async () => {
    const nested = JSON.stringify(claims({ extra: { aud: 'x', iss: 'y' } }));
    expect((await report(forge({ claims: nested }))).verdict).toBe('valid');
    const escaped = JSON.stringify(goodClaims).replace('{', String.raw`{"a\u0075d":"first",`);
    expect((await report(forge({ claims: escaped }))).why['aud']).toBe('member.repeated');
  });
  test('two megabytes of name are no hindrance', async () => {
    const { verdict } = await report(forge({ claims: claims({ name: '\\"🙂'.repeat(400_000) }) }));
    expect(verdict).toBe('valid');
  });
  test('a hundred thousand brackets come back short enough to be printed', async () => {
    const deep = JSON.stringify(goodClaims).replace('{', `{"aud2":${'['.repeat(100_000)}${']'.repeat(100_000)},`);
    const { verdict, claims: shown } = await report(forge({ claims: deep }));
    expect(verdict).toBe('valid');
    expect(JSON.stringify(shown).length).toBeLessThan(1_000);
  });
  test('members called __proto__ change nothing', async () => {
    const json = JSON.stringify(goodClaims).replace(/"iss":"[^"]*",/, '"__proto__":{"iss":"accounts.google.com"},');
    expect((await report(forge({ claims: json }))).why['iss']).toBe('iss.missing');
  });
});

describe('keys that cannot be had', () => {
  test('offline, with nothing cached, the verdict stays open', async () => {
    const { verdict, why } = await report(forge(), { certs: undefined, offline: true });
    expect([verdict, why['signature']]).toEqual(['undecided', 'signature.keys_not_cached']);
  });
  test.each([
    '',
    '{}',
    '[]',
    '{"keys":[]}',
    'no json',
    '{"a":"no pem"}',
    '{"keys":[{"kty":"oct","kid":"k","k":"AAAA"}]}',
  ])('given as %j are an input problem', async (certs) => {
    expect(await check(forge(), { certs })).toMatchObject({ problem: { code: 'id_token.certs_unreadable' } });
  });
});

test('without a token and without a sign-in there is nothing to check', async () => {
  const outcome = await checkIdToken(createEnvironment(), newCall('idToken.check'), {});
  expect(outcome).toMatchObject({ problem: { code: 'usage.invalid_request', evidence: { field: 'token' } } });
  const gone = await checkIdToken(createEnvironment(), newCall('idToken.check'), { tokenSetId: 'gone' });
  expect(gone).toMatchObject({ problem: { code: 'id_token.none_in_token_set' } });
});

test('every reason has words in both languages, short and without open placeholders', () => {
  for (const [reason, words] of Object.entries(idTokenReasons))
    for (const text of [words.en, words.ja]) {
      expect(text.length, reason).toBeLessThan(200);
      expect(text, reason).not.toMatch(/\{\{\w+\|?$|\bTODO\b/);
    }
});
