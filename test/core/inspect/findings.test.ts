import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { inspect } from '../../../main/core/inspect/inspect.ts';
import type { Inspection } from '../../../shared/inspection.ts';
import { serviceAccountKey, webClient } from '../credentials/a-key.ts';

const code = '4/0AfJohXk2mEe5TzQwLpUvR1n8bYcXdSaGhIjKlMnOpQrStUv';
const accessToken = 'ya29.a0AfH6SMBx3kQ9wErTyUiOpAsDfGhJkLzXcVbNm1234567890qwerty';
const refreshToken = '1//0gLmNoPqRsTuVwXyZ0123456789-abcdefghijklmnop';
const apiKey = 'AIzaSyD3kf8Wq0ZpLmN7vB2xCjH5tRyUeIoPaSdQ';
const clientId = '310415926535-q8w7e6r5t4y3u2i1o0p9a8s7d6f5g4h3.apps.googleusercontent.com';
const clientSecret = 'GOCSPX-dGhpc3BpNuxVdCBhIGtlWQq7';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object, header: object = { alg: 'RS256', kid: 'k1' }) =>
  `${part(header)}.${part(claims)}.c2lnbmF0dXJl`;
const idToken = jwt({ iss: 'https://accounts.google.com', aud: clientId, sub: '1', email: 'a@b.example' });

async function found(text: string | Uint8Array): Promise<readonly Inspection[]> {
  const outcome = await inspect(createEnvironment(), { bytes: Buffer.from(text as string) });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { also, ...main } = outcome.value;
  return [main, ...also];
}
const kinds = async (text: string | Uint8Array) => (await found(text)).map(({ kind }) => kind);
const first = async (text: string) => (await found(text))[0];

describe('what is recognised inside a longer text', () => {
  test('everything, each with its line, in order of appearance; the most telling first', async () => {
    const text = [
      'INFO starting',
      `client ${clientId}`,
      `GET http://localhost:8080/cb?state=s&code=${encodeURIComponent(code)}&scope=openid`,
      `access_token: "${accessToken}"`,
      `refresh_token: "${refreshToken}"`,
      `id_token=${idToken}`,
      `key=${apiKey}`,
      `client_secret=${clientSecret}`,
    ].join('\n');
    const all = await found(text);
    expect(all.map(({ kind, line }) => [kind, line])).toEqual([
      ['redirectUrl', 3],
      ['clientId', 2],
      ['accessToken', 4],
      ['refreshToken', 5],
      ['idToken', 6],
      ['apiKey', 7],
      ['clientSecret', 8],
    ]);
  });

  test('an error and the secrets around it', async () => {
    const log = `2026-01-05 boot\n\ntoken ${accessToken}\n{"error":"invalid_grant","error_description":"Token has been expired or revoked."}`;
    const [main, ...also] = await found(log);
    expect(main).toMatchObject({
      kind: 'diagnosis',
      line: 4,
      problem: { code: 'token.invalid_grant.refresh_token_refused' },
    });
    expect(also).toMatchObject([{ kind: 'accessToken', line: 3 }]);
  });

  test('the same thing twice is told once', async () => {
    expect(await kinds(`${accessToken}\n${accessToken}\n${accessToken}`)).toEqual(['accessToken']);
  });

  test('an answer of the token endpoint is its tokens', async () => {
    const answer = { access_token: accessToken, expires_in: 3599, refresh_token: refreshToken, id_token: idToken };
    expect((await kinds(JSON.stringify(answer, null, 2))).toSorted()).toEqual([
      'accessToken',
      'idToken',
      'refreshToken',
    ]);
  });

  test('credentials files in the middle of a log are opened', async () => {
    const environment = createEnvironment();
    const text = `deploying with ${JSON.stringify({ web: webClient })}\nand ${JSON.stringify(serviceAccountKey, null, 2)} done`;
    const outcome = await inspect(environment, { bytes: Buffer.from(text) });
    expect(outcome).toMatchObject({
      ok: true,
      value: { kind: 'credential', line: 1, also: [{ kind: 'credential', line: 2 }] },
    });
    expect(environment.vault.credentials().map(({ kind }) => kind)).toEqual(['oauthClient', 'serviceAccountKey']);
  });

  test('bytes of UTF-16 and of Windows line ends', async () => {
    const text = `first\r\nsecond ${accessToken}\r\n`;
    expect(await found(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toMatchObject([{ kind: 'accessToken', line: 2 }]);
    expect(await found(text)).toMatchObject([{ kind: 'accessToken', line: 2 }]);
  });
});

describe('what only looks like something is nothing', () => {
  test.each([
    'Codes begin with 4/, access tokens with ya29., refresh tokens with 1// and ID tokens with eyJ.',
    'access_denied is an OAuth error; see https://example.com/?error=none',
    'Set client_secret=YOUR_CLIENT_SECRET_GOES_HERE and the key AIza...',
    'token = credentials.access_token_for_this_user',
    'Authorization: Bearer <your access token here>',
    'ya29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'released 2024/4/0AnnotatedReleaseNotesOfTheProject',
    'use curl to fetch https://oauth2.googleapis.com/token and look at the answer',
    'const id = "YOUR_ID.apps.googleusercontent.com"',
    'https://www.example.com/article?code=SUMMER2026',
  ])('%s', async (text) => {
    expect(await inspect(createEnvironment(), { bytes: Buffer.from(text) })).toMatchObject({
      ok: false,
      problem: { code: 'inspect.unrecognised' },
    });
  });
});

describe('a JSON Web Token is named for what it is', () => {
  test.each([
    [{ iss: 'accounts.google.com' }, { kind: 'idToken' }],
    [
      {
        iss: 'a@b.iam.gserviceaccount.com',
        sub: 'u@b.example',
        scope: 'https://www.googleapis.com/auth/calendar',
        aud: 'https://oauth2.googleapis.com/token',
      },
      { kind: 'otherToken', why: 'iss.assertion', issuer: 'a@b.iam.gserviceaccount.com' },
    ],
    [
      { iss: 'a@b.iam.gserviceaccount.com', aud: 'https://calendar.googleapis.com/' },
      { kind: 'otherToken', why: 'iss.service_account' },
    ],
    [
      { iss: 'https://securetoken.google.com/harbour' },
      { kind: 'otherToken', why: 'iss.firebase', issuer: 'https://securetoken.google.com/harbour' },
    ],
    [{ sub: 'nobody' }, { kind: 'otherToken', why: 'noIssuer', issuer: null }],
  ])('%j', async (claims, expected) => {
    expect(await first(jwt(claims))).toMatchObject(expected);
    expect(await first(`cookie=${jwt(claims)}; path=/`)).toMatchObject(expected);
  });

  test('an encrypted one, and one that says nothing', async () => {
    const encrypted = `${part({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a.b.c.d`;
    expect(await first(encrypted)).toMatchObject({ kind: 'otherToken', why: 'encrypted' });
    expect(await first('Authorization: Bearer 7Jx2kq9LmN4vB8zRt1WcPf6Yd3Hs')).toMatchObject({
      kind: 'otherToken',
      why: 'opaque',
    });
  });

  test('broken into lines by a mail program', async () => {
    expect(await first(idToken.replaceAll(/.{60}/g, '$&\n'))).toMatchObject({ kind: 'idToken' });
  });

  test('secrets in its claims are taken out', async () => {
    const inside = jwt({ iss: 'https://accounts.google.com', access_token: accessToken, note: `see ${refreshToken}` });
    const [one] = await found(inside);
    expect(JSON.stringify(one)).not.toContain(accessToken.slice(10, 40));
    expect(JSON.stringify(one)).not.toContain(refreshToken.slice(10, 40));
  });
});

describe('a file that is no credential Grantscope works with is named, and what is in it told', () => {
  test.each([
    ['credentials.wrong_file.external_account', { type: 'external_account', audience: '//iam.googleapis.com/x' }, []],
    [
      'credentials.wrong_file.client_fields_alone',
      { client_id: clientId, client_secret: clientSecret },
      ['clientId', 'clientSecret'],
    ],
  ])('%s', async (problem, file, inside) => {
    const [main, ...also] = await found(JSON.stringify(file));
    expect(main).toMatchObject({ kind: 'diagnosis', problem: { code: problem } });
    expect(also.map(({ kind }) => kind)).toEqual(inside);
  });

  test('a key as Base64, as a CI job keeps it', async () => {
    const encoded = Buffer.from(JSON.stringify(serviceAccountKey)).toString('base64').replaceAll(/.{76}/g, '$&\n');
    expect(await first(encoded)).toMatchObject({ kind: 'credential', credential: { kind: 'serviceAccountKey' } });
  });
});
