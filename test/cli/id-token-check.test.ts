import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document, grantscope, printed } from './command-line.ts';
import { signedBySecret, strangersKey } from '../core/oauth/forged-token.ts';
import { type Company, startCompany } from './company.ts';

let company: Company;
let token: string;
const audience = () => clientId;
let clientId: string;

beforeAll(async () => {
  company = await startCompany();
  const user = company.users[0].email;
  const minted = await grantscope([
    'emulator',
    'code',
    '--origin',
    company.origin,
    '--user',
    user,
    '--scope',
    'openid,email',
    '--nonce',
    'n-1',
  ]);
  const argv = ['exchange', '--client', company.files.webClient, '--code', minted.out.trim(), '--show-secrets'];
  const { value } = await document(argv);
  token = value.idToken;
  clientId = value.claims.aud;
  printed.length = 0;
});
afterAll(async () => {
  expect(printed.join('').includes(token)).toBe(false);
  await company.close();
});

const check = (jwt: string, ...more: string[]) => ['id-token', 'check', jwt, '--google', company.origin, ...more];
const outcomes = (value: { checks: { check: string; outcome: string }[] }) =>
  Object.fromEntries(value.checks.map((each) => [each.check, each.outcome]));

describe('id-token check', () => {
  test('valid: exit code 0, every check told with its reason', async () => {
    const { code, value } = await document(check(token, '--audience', audience(), '--nonce', 'n-1'));
    expect({ code, verdict: value.verdict }).toEqual({ code: 0, verdict: 'valid' });
    expect(outcomes(value)).toMatchObject({
      signature: 'pass',
      aud: 'pass',
      exp: 'pass',
      nonce: 'pass',
      hd: 'skipped',
    });
    expect(value.claims.email).toBe(company.users[0].email);
  });

  test('an access token that is empty is wrong usage: the check of at_hash was asked for, and must not be skipped', async () => {
    for (const given of ['', '  ', '@/dev/null']) {
      const { code, problem } = await document(check(token, '--audience', audience(), '--access-token', given));
      expect({ code, problem: problem?.code }).toEqual({ code: 2, problem: 'usage.invalid_request' });
      expect(problem?.cause).toContain('--access-token');
    }
  });

  test('the public key as a shared secret is called what it is, with the keys that are published', async () => {
    const { keys } = (await (await fetch(`${company.origin}/oauth2/v3/certs`)).json()) as { keys: JsonWebKey[] };
    const published = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
    const forged = signedBySecret('HS256', published.export({ type: 'spki', format: 'pem' }));
    const { code, value } = await document(check(forged, '--audience', audience()));
    expect({ code, verdict: value.verdict }).toEqual({ code: 1, verdict: 'invalid' });
    const found = value.checks.find((each: { check: string }) => each.check === 'alg');
    expect(found).toMatchObject({ outcome: 'fail', expected: 'RS256', actual: 'HS256' });
    expect(found.why).toContain('algorithm confusion');
    const japanese = await grantscope([...check(forged, '--audience', audience()), '--lang', 'ja']);
    expect(japanese.out).toContain('アルゴリズムの混同');
    const offline = await document(check(forged, '--audience', audience(), '--offline'));
    expect(offline.value.verdict).toBe('invalid');
  });

  test.each([
    ['another audience', ['--audience', 'someone-else.apps.googleusercontent.com'], 'aud'],
    ['another nonce', ['--nonce', 'n-2'], 'nonce'],
    ['another domain', ['--hd', 'elsewhere.example'], 'hd'],
  ])('invalid for %s: exit code 1 and the whole value', async (_, more, failed) => {
    const audiences = more[0] === '--audience' ? [] : ['--audience', audience()];
    const { ok, code, value } = await document(check(token, ...audiences, ...more));
    expect({ ok, code, verdict: value.verdict }).toEqual({ ok: true, code: 1, verdict: 'invalid' });
    expect(outcomes(value)[failed]).toBe('fail');
  });

  test('a changed signature fails, whatever else holds', async () => {
    const [header, payload, signature = ''] = token.split('.');
    const forged = `${header}.${payload}.${signature.slice(0, 20)}${signature[20] === 'A' ? 'B' : 'A'}${signature.slice(21)}`;
    const { code, value } = await document(check('-', '--audience', audience()), { input: forged });
    expect({ code, verdict: value.verdict }).toEqual({ code: 1, verdict: 'invalid' });
    expect(outcomes(value)).toMatchObject({ signature: 'fail', aud: 'pass' });
  });

  test('undecided without an audience, and offline without keys: exit code 1', async () => {
    for (const more of [[], ['--offline', '--audience', audience()]]) {
      const { code, value } = await document(check(token, ...more));
      expect({ code, verdict: value.verdict }).toEqual({ code: 1, verdict: 'undecided' });
    }
  });

  test('without an audience, people are told the options that give one', async () => {
    expect((await grantscope(check(token))).out).toMatch(/--audience CLIENT_ID .*--client FILE/);
    expect((await grantscope(check(token, '--audience', audience()))).out).not.toContain('--audience');
  });

  test('offline after one check online: the keys were kept, and are told with their age; --certs still wins', async () => {
    const env = { HOME: company.directory, LOCALAPPDATA: company.directory };
    const online = await document(check(token, '--audience', audience()), { env });
    expect(online).toMatchObject({ code: 0, value: { keys: { from: 'issuer', ageSeconds: 0 } } });
    const argv = check(token, '--offline', '--audience', audience());
    expect(await document(argv, { env })).toMatchObject({
      code: 0,
      value: { verdict: 'valid', keys: { from: 'disk' } },
    });
    expect((await grantscope(argv, { env })).out).toMatch(
      /keys were kept on this computer; they were fetched \d+ s ago/,
    );
    const others = JSON.stringify({ keys: [{ ...strangersKey.publicKey.export({ format: 'jwk' }), kid: 'other' }] });
    const given = await document([...argv, '--certs', '-'], { env, input: others });
    expect(given).toMatchObject({ code: 1, value: { verdict: 'invalid', keys: { from: 'given' } } });
  });

  test('--certs gives the keys, and then nothing is sent', async () => {
    const jwks = await (await fetch(`${company.origin}/oauth2/v3/certs`)).text();
    const argv = ['id-token', 'check', token, '--offline', '--certs', '-', '--audience', audience()];
    expect(await document(argv, { input: jwks })).toMatchObject({ code: 0, value: { verdict: 'valid' } });
  });

  test('an access token that the ID token says nothing of is no fault', async () => {
    const [header, payload, signature] = token.split('.');
    const { at_hash: _, ...claims } = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as Record<
      string,
      unknown
    >;
    const without = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    const { value } = await document(check(without, '--audience', audience(), '--access-token', 'ya29.anything'));
    expect(outcomes(value)).toMatchObject({ at_hash: 'skipped', signature: 'fail' });
    const differing = await document(check(token, '--audience', audience(), '--access-token', 'ya29.anything'));
    expect(differing).toMatchObject({ code: 1, value: { verdict: 'invalid' } });
    expect(outcomes(differing.value)).toMatchObject({ at_hash: 'fail', signature: 'pass' });
  });

  test('what is no JWT is exit code 2', async () => {
    for (const text of ['', 'hello', 'a.b.c', '4/0AbCdEf']) {
      expect(await document(check(text)), text).toMatchObject({ ok: false, code: 2 });
    }
  });

  test('for people: the verdict, then the checklist, then the claims', async () => {
    const { out } = await grantscope(check(token, '--audience', audience(), '--lang', 'ja'));
    expect(out).toMatch(/^ID トークンは有効です[\s\S]*合格 +signature[\s\S]*クレーム[\s\S]*email/);
  });
});
