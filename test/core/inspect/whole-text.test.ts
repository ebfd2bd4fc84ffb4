import { readFileSync } from 'node:fs';
import { assert, asyncProperty, constantFrom, oneof, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { inspect } from '../../../main/core/inspect/inspect.ts';
import { serviceAccountKey, webClient } from '../credentials/a-key.ts';

const code = '4/0AfJohXk2mEe5TzQwLpUvR1n8bYcXdSaGhIjKlMnOpQrStUv';
const accessToken = 'ya29.a0AfH6SMBx3kQ9wErTyUiOpAsDfGhJkLzXcVbNm1234567890qwerty';
const refreshToken = '1//0gLmNoPqRsTuVwXyZ0123456789-abcdefghijklmnop';
const look = (text: string) => inspect(createEnvironment(), { bytes: Buffer.from(text) });

describe('what a pasted thing is', () => {
  test.each([
    [{ web: webClient }, 'oauthClient'],
    [serviceAccountKey, 'serviceAccountKey'],
  ])('a credentials file is opened as well', async (content, kind) => {
    const environment = createEnvironment();
    const bytes = Buffer.from(JSON.stringify(content));
    const found = await inspect(environment, { bytes, fileName: 'a.json' });
    expect(found).toMatchObject({ ok: true, value: { kind: 'credential', credential: { kind, fileName: 'a.json' } } });
    expect(environment.vault.credentials()).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/GOCSPX|PRIVATE/);
  });

  test('a .p12 is a credential too', async () => {
    const bytes = readFileSync(new URL('../credentials/fixtures/legacy.p12', import.meta.url));
    expect(await inspect(createEnvironment(), { bytes })).toMatchObject({ ok: true, value: { kind: 'credential' } });
  });

  test('an authorization code, also with what copying brings along', async () => {
    for (const [text, ...warnings] of [
      [code],
      [`${code}\n`],
      [`"${code}"`],
      [encodeURIComponent(code), 'code.was_encoded'],
      [encodeURIComponent(encodeURIComponent(code)), 'code.was_encoded'],
    ] as const) {
      const found = await look(text);
      expect(found).toMatchObject({
        ok: true,
        value: { kind: 'authorizationCode', masked: '4/0AfJo…StUv', length: code.length },
      });
      expect(
        found.ok && found.value.kind === 'authorizationCode' && found.value.warnings.map((each) => each.code),
      ).toEqual(warnings);
    }
  });

  test('a redirect URL with a code, whatever its scheme', async () => {
    for (const base of [
      'http://127.0.0.1:4000/cb',
      'https://app.example.com/oauth2',
      'com.example.app:/oauth2redirect',
    ]) {
      const found = await look(`${base}?state=xyz&code=${encodeURIComponent(code)}&scope=openid%20email&authuser=0#`);
      expect(found).toMatchObject({
        ok: true,
        value: {
          kind: 'redirectUrl',
          redirectUri: base,
          code: '4/0AfJo…StUv',
          state: 'xyz',
          scopes: ['openid', 'email'],
          error: null,
          warnings: [],
          held: { kind: 'authorizationCode', masked: '4/0AfJo…StUv' },
          also: [],
        },
      });
    }
  });

  test('a redirect URL with an error', async () => {
    expect(await look('http://127.0.0.1:4000/cb?error=access_denied&state=xyz')).toMatchObject({
      ok: true,
      value: { kind: 'redirectUrl', redirectUri: 'http://127.0.0.1:4000/cb', code: null, error: 'access_denied' },
    });
  });

  test('access and refresh tokens, described and masked', async () => {
    expect(await look(accessToken)).toMatchObject({
      ok: true,
      value: { kind: 'accessToken', masked: 'ya29.a0…erty', length: accessToken.length },
    });
    expect(await look(`Authorization: Bearer ${accessToken}`)).toMatchObject({
      ok: true,
      value: { kind: 'accessToken' },
    });
    expect(await look(refreshToken)).toMatchObject({
      ok: true,
      value: { kind: 'refreshToken', masked: '1//0gLm…mnop' },
    });
  });

  test('an ID token, decoded and not believed', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: 'https://accounts.google.com', name: '山田 花子' };
    expect(await look(`${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}.c2ln`)).toMatchObject({
      ok: true,
      value: { kind: 'idToken', header: { alg: 'RS256', kid: 'k' }, claims },
    });
  });

  test.each([
    ['nothing known', 'hello world', 'inspect.unrecognised'],
    ['another URL', 'https://www.example.com/?q=calendar', 'inspect.unrecognised'],
    ['nothing', '', 'credentials.empty'],
    ['half a file', '{"web":{', 'credentials.json.truncated'],
  ])('%s is said', async (_, text, problem) => {
    expect(await look(text)).toMatchObject({ ok: false, problem: { code: problem } });
  });
});

test('whatever is pasted, there is an outcome, and no secret in it', async () => {
  const secrets = [code, accessToken, refreshToken];
  await assert(
    asyncProperty(
      oneof(string(), string({ unit: constantFrom('\u0000', '\uD83D', '\uFEFF', 'é', '🗝', '鍵', '\u202E') })),
      string(),
      async (before, after) => {
        for (const secret of secrets) {
          const found = JSON.stringify(await look(before + secret + after));
          expect(found).not.toContain(secret.slice(12, 30));
        }
      },
    ),
    { numRuns: 100 },
  );
  await assert(
    asyncProperty(uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await inspect(createEnvironment(), { bytes })).toHaveProperty('ok');
    }),
    { numRuns: 100 },
  );
});
