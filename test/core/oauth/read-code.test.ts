import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../../main/core/oauth/read-code.ts';

const code = '4/0AX4XfWjExample_code-of-Google_0123456789abcdefghijklmnop';

/** Any UTF-16, halves of pairs included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

function read(text: string) {
  const outcome = readCode(text);
  return outcome.ok
    ? { ...outcome.value, warnings: outcome.value.warnings.map((warning) => warning.code) }
    : { problem: outcome.problem };
}

test('a bare code is taken as it is, without a word', () => {
  expect(read(code)).toMatchObject({ code, redirectUri: null, warnings: [] });
  expect(read(`${code}\n`)).toMatchObject({ code, warnings: [] });
});

describe('what stood around a code is removed, and said', () => {
  test.each([
    [`  ${code} `, ['code.had_surroundings']],
    [`"${code}"`, ['code.had_surroundings']],
    [`'${code}'`, ['code.had_surroundings']],
    [`\r\n\t${code}\r\n\r\n`, ['code.had_surroundings']],
    [encodeURIComponent(code), ['code.was_encoded']],
    [encodeURIComponent(encodeURIComponent(code)), ['code.was_encoded']],
    [`" ${encodeURIComponent(code)} "`, ['code.had_surroundings', 'code.was_encoded']],
  ])('%j', (text, warnings) => {
    expect(read(text)).toMatchObject({ code, warnings });
  });
});

describe('a whole redirect URL gives its code and its redirect URI', () => {
  const encoded = encodeURIComponent(code);
  test.each([
    [
      `https://app.example.com/callback?state=x%26y&code=${encoded}&scope=email%20openid`,
      'https://app.example.com/callback',
    ],
    [
      `https://app.example.com/cb?tenant=7&code=${encoded}&authuser=0&prompt=consent`,
      'https://app.example.com/cb?tenant=7',
    ],
    [`http://localhost:8080/?code=${code}`, 'http://localhost:8080/'],
    [`http://127.0.0.1:54321?code=${code}#`, 'http://127.0.0.1:54321'],
    [
      `com.googleusercontent.apps.123-abc:/oauth2redirect?code=${encoded}`,
      'com.googleusercontent.apps.123-abc:/oauth2redirect',
    ],
    [`https://app.example.com/cb#state=1&code=${encoded}`, 'https://app.example.com/cb'],
  ])('%s', (text, redirectUri) => {
    expect(read(text)).toMatchObject({ code, redirectUri, warnings: ['code.was_redirect_url'] });
  });
  test('its query alone will do', () => {
    expect(read(`?state=1&code=${encoded}&scope=email`)).toMatchObject({ code, redirectUri: null });
    expect(read(`code=${encoded}`)).toMatchObject({ code, redirectUri: null });
  });
  test('encoded once too often, it is decoded', () => {
    const text = `https://app.example.com/cb?code=${encodeURIComponent(encoded)}`;
    expect(read(text)).toMatchObject({ code, warnings: ['code.was_redirect_url', 'code.was_encoded'] });
  });
  test('one that brings an error is no code', () => {
    expect(read('https://app.example.com/cb?error=access_denied&state=1')).toMatchObject({
      problem: { code: 'code.none_in_url', evidence: { error: 'access_denied' } },
    });
    expect(read('https://app.example.com/cb')).toMatchObject({ problem: { code: 'code.none_in_url' } });
  });
});

describe('a log line gives its code, and where and when it came', () => {
  const encoded = encodeURIComponent(code);
  const at = Date.parse('2026-11-20T10:00:00Z');
  test.each([
    [`{"serverAuthCode":"${code}","email":"a@b.example"}`, { redirectUri: null, requestPath: null, writtenAt: null }],
    [`{\\"auth_code\\": \\"${encoded}\\"}`, { redirectUri: null }],
    [`2026-11-20T10:00:00.000Z DEBUG exchanging code: ${code}`, { writtenAt: at }],
    [`2026-11-20 19:00:00,000+09:00 callback ${code}, state ok`, { writtenAt: at }],
    [
      `10.0.0.7 - - [20/Nov/2026:11:00:00 +0100] "GET /cb?state=s%26t&code=${encoded}&scope=email HTTP/1.1" 302 0`,
      { requestPath: '/cb', redirectUri: null, state: 's&t', scopes: ['email'], writtenAt: at },
    ],
    [
      `Redirected to <https://app.example.com/cb?code=${encoded}&scope=email%20openid> ok`,
      { redirectUri: 'https://app.example.com/cb', scopes: ['email', 'openid'] },
    ],
    [`code=${encoded} (decoded: ${code})`, {}],
  ])('%s', (text, rest) => {
    expect(read(text)).toMatchObject({
      code,
      from: 'log_line',
      ...rest,
      warnings: expect.arrayContaining(['code.was_in_log']),
    });
  });
  test('a status code is no authorization code, and two codes are not one', () => {
    expect(read('GET /cb?error=access_denied code=200 time=12ms')).toMatchObject({
      problem: { code: 'code.unreadable' },
    });
    expect(read(`first ${code}1 second ${code}2`)).toMatchObject({ problem: { code: 'code.several_found' } });
  });
});

test.each([
  ['ya29.a0AfB_byExampleExample', 'access token'],
  ['1//0gExampleExampleExample', 'refresh token'],
  ['eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln', 'ID token'],
  ['GOCSPX-exampleexampleexample', 'client secret'],
])('%s is still sent, with a warning that it looks like an %s', (text, looksLike) => {
  expect(read(text)).toMatchObject({ code: text, looksLike, warnings: ['code.looks_like_token'] });
});

test.each([
  ['', 'code.empty'],
  ['  \n', 'code.empty'],
  ['""', 'code.empty'],
  ['4/0AX 4XfW', 'code.unreadable'],
  ['4/0AX\n4XfW', 'code.unreadable'],
  ['4/0A\u202EX', 'code.unreadable'],
  ['コード', 'code.unreadable'],
  ['4/0A%00', 'code.unreadable'],
  [`4/${'A'.repeat(10_000)}`, 'code.unreadable'],
])('%j is refused', (text, expected) => {
  expect(read(text)).toMatchObject({ problem: { code: expected } });
});

test('a broken %-sequence is left alone and remembered as encoded', () => {
  expect(read('4/0A%2')).toMatchObject({ code: '4/0A%2', looksEncoded: true, warnings: [] });
  expect(read('4/0A%FF')).toMatchObject({ code: '4/0A%FF', looksEncoded: true });
});

test('whatever is pasted, a code is one run of visible ASCII and never part of a problem', () => {
  const pieces = [
    'code=',
    code,
    '4/0A',
    '%2F',
    '%',
    '%25',
    '&',
    '?',
    '#',
    'https://a.example/cb',
    ' ',
    '\n',
    '"',
    'state=1',
    'error=',
    'é',
    'ya29.',
  ];
  const pasted = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((chosen) => chosen.join(''));
  fc.assert(
    fc.property(fc.oneof(pasted, anyText), (text) => {
      const outcome = readCode(text);
      if (outcome.ok) expect(outcome.value.code).toMatch(/^[\x21-\x7E]{1,8000}$/);
      else
        expect(['field', 'length', 'error', 'count']).toEqual(
          expect.arrayContaining(Object.keys(outcome.problem.evidence)),
        );
    }),
  );
});

test('a very long paste made to be slow is judged at once', { timeout: 2_000 }, () => {
  expect(readCode(`${'code=&'.repeat(500_000)} x`)).toMatchObject({ ok: false, problem: { code: 'code.unreadable' } });
});
