import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheDirectory } from '../../../main/core/cache-directory.ts';
import { checkIdToken } from '../../../main/core/oauth/check-id-token.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { emulatedCompany, must } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();
let cache: string;
const file = () => path.join(cache, 'issuer-keys.json');
beforeEach(async () => {
  cache = path.join(await mkdtemp(path.join(tmpdir(), 'grantscope-keys-')), 'not there yet');
});
afterEach(() => rm(path.dirname(cache), { recursive: true, force: true }));

/** A token of the emulator; whoever got it kept the keys on disk. */
async function tokenAndKeys() {
  const session = company.session({ cacheDirectory: cache });
  const credentialId = await session.open('webClient');
  const call = newCall('authorizationCode.exchange');
  const { tokenSetId, claims } = must(
    await exchangeCode(session.environment, call, { credentialId, code: company.code() }),
  );
  const token = session.environment.vault.tokenSet(tokenSetId)?.idToken ?? '';
  return { token, audience: [String(claims?.['aud'])] };
}

/** As a fresh process would check it. */
async function check(request: { token: string; audience: string[]; offline?: boolean }, now = Date.now()) {
  const session = company.session({ cacheDirectory: cache, now: () => now, googleOverride: company.emulator().origin });
  const report = must(await checkIdToken(session.environment, newCall('idToken.check'), request));
  return { ...report, signature: report.checks[0], sent: session.sent() };
}

test('one check online makes the next process able to check offline, and say how old its keys are', async () => {
  const given = await tokenAndKeys();
  const later = Date.now() + 60_000;
  const { verdict, keys, signature, clockOffsetSeconds, sent } = await check({ ...given, offline: true }, later);
  expect([verdict, sent, clockOffsetSeconds]).toEqual(['valid', [], null]);
  expect(keys).toMatchObject({ from: 'disk' });
  expect(keys?.ageSeconds).toBeGreaterThanOrEqual(59);
  expect(signature).toMatchObject({ outcome: 'pass', evidence: { keysFrom: 'disk', keysAge: keys?.ageSeconds } });
});

test('online, the keys are fetched anew, since the clock is measured by it', async () => {
  const given = await tokenAndKeys();
  const { keys, clockOffsetSeconds, sent } = await check(given);
  expect([keys, clockOffsetSeconds, sent]).toEqual([{ from: 'issuer', ageSeconds: 0 }, 0, ['/oauth2/v3/certs 200']]);
});

test('where the issuer cannot be had, kept keys decide', async () => {
  const given = await tokenAndKeys();
  company.fault('html-answer', { path: '/oauth2/v3/certs' });
  expect(await check(given)).toMatchObject({ verdict: 'valid', keys: { from: 'disk' } });
});

test('only public numbers are kept, for nobody else to read, and no longer than their max-age', async () => {
  const given = await tokenAndKeys();
  const text = await readFile(file(), 'utf8');
  expect(text).not.toMatch(/"d\\?"|"p\\?"|PRIVATE/);
  expect(text).not.toContain(given.token);
  expect(await readdir(cache)).toEqual(['issuer-keys.json']);
  if (process.platform !== 'win32') expect((await stat(file())).mode & 0o777).toBe(0o600);
  const { signature } = await check({ ...given, offline: true }, Date.now() + 19_801_000);
  expect(signature).toMatchObject({ outcome: 'skipped', why: 'signature.keys_not_cached' });
});

test('keys from the future are of a clock that was wrong, and are left alone', async () => {
  const given = await tokenAndKeys();
  const { signature } = await check({ ...given, offline: true }, Date.now() - 3_600_000);
  expect(signature).toMatchObject({ why: 'signature.keys_not_cached' });
});

test('another world’s keys are not this one’s, and both are kept', async () => {
  const given = await tokenAndKeys();
  const kept = JSON.parse(await readFile(file(), 'utf8')) as { origins: Record<string, object> };
  const { origin } = company.emulator();
  const elsewhere = { format: 1, origins: { 'http://127.0.0.1:1': kept.origins[origin] } };
  await writeFile(file(), JSON.stringify(elsewhere));
  expect((await check({ ...given, offline: true })).keys).toBeNull();
  await check(given);
  expect(Object.keys((JSON.parse(await readFile(file(), 'utf8')) as typeof kept).origins)).toEqual([
    'http://127.0.0.1:1',
    origin,
  ]);
});

test.each([
  '',
  'no json',
  '{"format":1}',
  '{"format":2,"origins":{}}',
  '{"format":1,"origins":{"ORIGIN":{"jwks":7,"fetchedAt":0,"expiresAt":9e15}}}',
  '{"format":1,"origins":{"ORIGIN":{"jwks":"{}","fetchedAt":0,"expiresAt":9e15}}}',
  '{"format":1,"origins":{"ORIGIN":null}}',
])('a file that is damaged (%j) is as good as none, and the next check mends it', async (text) => {
  const given = await tokenAndKeys();
  await writeFile(file(), text.replace('ORIGIN', company.emulator().origin));
  expect((await check({ ...given, offline: true })).signature).toMatchObject({ why: 'signature.keys_not_cached' });
  expect((await check(given)).verdict).toBe('valid');
  expect((await check({ ...given, offline: true })).verdict).toBe('valid');
});

test.skipIf(process.platform === 'win32')('a place that cannot be written to is no failure', async () => {
  await mkdir(cache);
  await chmod(cache, 0o500);
  const given = await tokenAndKeys();
  expect((await check(given)).verdict).toBe('valid');
});

describe('the place is the platform’s own', () => {
  test.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/grantscope'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/tmp/x' }, '/tmp/x/grantscope'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, '/home/a/.cache/grantscope'],
    ['linux', {}, null],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/Grantscope'],
    ['darwin', {}, null],
    [
      'win32',
      { LOCALAPPDATA: String.raw`C:\Users\a\AppData\Local` },
      String.raw`C:\Users\a\AppData\Local\Grantscope\Cache`,
    ],
    ['win32', { HOME: '/home/a' }, null],
  ] as const)('%s %j', (platform, env, expected) => {
    expect(cacheDirectory(platform, env)).toBe(expected);
  });
});
