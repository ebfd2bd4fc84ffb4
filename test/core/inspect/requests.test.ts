import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { inspect } from '../../../main/core/inspect/inspect.ts';
import { memoryOf } from '../../../main/core/oauth/oauth-memory.ts';
import type { Inspection, PastedRequest } from '../../../shared/inspection.ts';

const code = '4/0AfJohXk2mEe5TzQwLpUvR1n8bYcXdSaGhIjKlMnOpQrStUv';
const accessToken = 'ya29.a0AfH6SMBx3kQ9wErTyUiOpAsDfGhJkLzXcVbNm1234567890qwerty';
const clientId = '310415926535-q8w7e6r5t4y3u2i1o0p9a8s7d6f5g4h3.apps.googleusercontent.com';
const clientSecret = 'GOCSPX-dGhpc3BpNuxVdCBhIGtlWQq7';
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function look(text: string) {
  const environment = createEnvironment();
  const outcome = await inspect(environment, { bytes: Buffer.from(text) });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { also, ...main } = outcome.value;
  const all: readonly Inspection[] = [main, ...also];
  expect(JSON.stringify(all)).not.toMatch(/mEe5TzQw|pAsDfGhJ|dGhpc3Bp|mB92K27u/);
  const requests = all.filter((one): one is Inspection & PastedRequest => one.kind === 'request');
  return { environment, all, requests, request: requests[0] };
}

const tokenRequest = {
  kind: 'request',
  method: 'POST',
  url: 'https://oauth2.googleapis.com/token',
  to: 'token',
  grantType: 'authorization_code',
  clientId,
  redirectUri: 'https://app.example/cb',
  code: { kind: 'authorizationCode', masked: '4/0AfJo…StUv', length: code.length },
};
const form = `grant_type=authorization_code&code=${encodeURIComponent(code)}&client_id=${clientId}&client_secret=${clientSecret}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb`;

describe('a token request is understood in every quoting', () => {
  test.each([
    ['one form', `curl -sS -X POST https://oauth2.googleapis.com/token -d '${form}'`],
    [
      'a parameter a line, POSIX',
      `$ curl --request POST \\\n  --url https://oauth2.googleapis.com/token \\\n  --data-urlencode "code=${code}" \\\n  -d grant_type=authorization_code \\\n  -d client_id="${clientId}" -dclient_secret=${clientSecret} \\\n  --data-urlencode redirect_uri=https://app.example/cb`,
    ],
    ['ANSI-C quoting', `curl 'https://oauth2.googleapis.com/token' --data-raw $'${form}'`],
    [
      'Windows cmd, as Chrome copies it',
      `curl ^"https://oauth2.googleapis.com/token^" ^\r\n  -H ^"content-type: application/x-www-form-urlencoded^" ^\r\n  --data-raw ^"${form.replaceAll(/[&%]/g, '^$&')}^"`,
    ],
    ['Windows cmd by hand', `curl.exe -X POST ^\n "https://oauth2.googleapis.com/token" ^\n -d "${form}"`],
    ['PowerShell', `curl.exe -X POST \`\n  'https://oauth2.googleapis.com/token' \`\n  -d "${form}"`],
    [
      'a JSON body',
      `curl https://oauth2.googleapis.com/token --json '${JSON.stringify(Object.fromEntries(new URLSearchParams(form)))}'`,
    ],
    [
      'a raw HTTP message',
      `POST /token HTTP/1.1\nHost: oauth2.googleapis.com\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 300\n\n${form}\n\nHTTP/1.1 400 Bad Request\n`,
    ],
    [
      'a HAR file',
      JSON.stringify({
        log: {
          version: '1.2',
          entries: [
            { request: { method: 'GET', url: 'https://app.example/', headers: [] }, response: { status: 200 } },
            {
              request: {
                method: 'POST',
                url: 'https://oauth2.googleapis.com/token',
                headers: [{ name: 'Host', value: 'oauth2.googleapis.com' }],
                postData: { mimeType: 'application/x-www-form-urlencoded', text: form },
              },
              response: { status: 200, content: { text: '{}' } },
            },
          ],
        },
      }),
    ],
  ])('%s', async (_, text) => {
    const { request, requests, all } = await look(text);
    expect(requests).toHaveLength(1);
    expect(request).toMatchObject(tokenRequest);
    expect(request?.carries.toSorted()).toEqual(['authorizationCode', 'clientSecret']);
    // Its parts are not told a second time.
    expect(all.filter(({ kind }) => kind !== 'request' && kind !== 'diagnosis')).toEqual([]);
  });

  test('the code verifier that came along is remembered with the code', async () => {
    const { environment, request } = await look(
      `curl https://oauth2.googleapis.com/token -d '${form}&code_verifier=${verifier}'`,
    );
    expect(request?.carries).toContain('codeVerifier');
    expect(environment.vault.secret(request?.code?.secretId ?? '')).toBe(code);
    expect(memoryOf(environment).verifier(code)).toBe(verifier);
  });
});

test('an API call says what it asks and what it carries; the token is told beside it', async () => {
  const { all } = await look(
    `curl -H 'Authorization: Bearer ${accessToken}' "https://www.googleapis.com/calendar/v3/users/me/calendarList?maxResults=5"`,
  );
  expect(all).toMatchObject([
    { kind: 'request', method: 'GET', to: 'calendar', carries: ['accessToken'], code: null },
    { kind: 'accessToken' },
  ]);
});

test('a delegation’s assertion tells the scopes and the user acted for', async () => {
  const claims = {
    iss: 'r@p.iam.gserviceaccount.com',
    sub: 'u@firm.example',
    scope: calendar,
    aud: 'https://oauth2.googleapis.com/token',
  };
  const assertion = `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`;
  const { request } = await look(
    `curl https://oauth2.googleapis.com/token -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer -d assertion=${assertion}`,
  );
  expect(request).toMatchObject({
    grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    carries: ['assertion'],
    subject: 'u@firm.example',
    scopes: [calendar],
  });
});

test('the URL of the consent page', async () => {
  const { request } = await look(
    `open https://accounts.google.com/o/oauth2/v2/auth?client_id=${clientId}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid%20email&state=xyz in a browser`,
  );
  expect(request).toMatchObject({
    method: 'GET',
    to: 'authorize',
    clientId,
    redirectUri: 'https://app.example/cb',
    scopes: ['openid', 'email'],
  });
});

test('a basic header names the client, and its secret stays inside', async () => {
  const { request } = await look(
    `curl -u ${clientId}:${clientSecret} -d 'grant_type=refresh_token' https://oauth2.googleapis.com/token`,
  );
  expect(request).toMatchObject({ clientId, carries: ['clientSecret'], grantType: 'refresh_token' });
});

test('a password in a URL is taken out', async () => {
  const { request } = await look('curl https://somebody:hunter2hunter2@www.googleapis.com/calendar/v3/colors');
  expect(request?.url).toBe('https://***@www.googleapis.com/calendar/v3/colors');
});

test('the log of curl -v: the request, and the error that answered', async () => {
  const { all } = await look(
    [
      '* Connected to oauth2.googleapis.com',
      '> POST /token HTTP/2',
      '> Host: oauth2.googleapis.com',
      '> user-agent: curl/8.5.0',
      '> ',
      '< HTTP/2 400',
      '< content-type: application/json',
      '{"error": "redirect_uri_mismatch", "error_description": "Bad Request"}',
    ].join('\n'),
  );
  expect(all.map(({ kind }) => kind)).toEqual(['diagnosis', 'request']);
});
