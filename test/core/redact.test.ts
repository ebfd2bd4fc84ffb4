import { assert, constantFrom, json, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeSecret,
  mask,
  redactForm,
  redactHeader,
  redactText,
  redactUrl,
  secretsIn,
} from '../../main/core/redact.ts';

const base64url = (least: number, most: number) =>
  string({
    unit: constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')),
    minLength: least,
    maxLength: most,
  });
/** Random enough that a piece of it does not stand in the surrounding text by chance. */
const long = base64url(40, 120);

/** Secrets whose look alone must be enough, in any surroundings. */
const shaped = oneof(
  long.map((tail) => `ya29.a0${tail}`),
  long.map((tail) => `ya29.c.${tail}`),
  long.map((tail) => `1//0g${tail}`),
  long.map((tail) => `4/0A${tail}`),
  long.map((tail) => `GOCSPX-${tail}`),
  long.map((tail) => `AIza${tail}`),
  tuple(long, long, long).map(([header, claims, signature]) => `eyJ${header}.eyJ${claims}.${signature}`),
);
/** Secrets that only the name of their field gives away. */
const shapeless = base64url(30, 80);
const fieldNames = [
  'client_secret',
  'code',
  'refresh_token',
  'access_token',
  'id_token',
  'assertion',
  'signedJwt',
  'client_assertion',
  'accessToken',
  'password',
  'private_key',
  'code_verifier',
];
const hiddenNames = new Set(['password', 'private_key', 'code_verifier']);
const surroundings = oneof(
  string({ maxLength: 60 }),
  string({ unit: constantFrom('\u0000', '\uD83D', '\uFEFF', 'é', '🗝', '鍵', '\u202E'), maxLength: 30 }),
  constantFrom('"', "'", '\\', '&', '=', '%', '\n', 'Bearer ', 'code=', '{"code": "', 'https://a/?x=', '-----BEGIN '),
);

/** Nothing of the secret but seven characters at its start and four at its end. */
function expectOnlyEnds(text: string, secret: string, shown = true): void {
  const inside = shown ? secret.slice(7, -4) : secret;
  for (let at = 0; at + 12 <= inside.length; at += 6)
    expect(text.includes(inside.slice(at, at + 12)), `${inside.slice(at, at + 12)} in ${text}`).toBe(false);
}

describe('redactText', () => {
  test('lets nothing of a secret out but its ends, whatever stands around it', () => {
    assert(
      property(surroundings, shaped, surroundings, (before, secret, after) => {
        expectOnlyEnds(redactText(before + secret + after), secret);
      }),
      { numRuns: 500 },
    );
  });

  test('also when it is percent-encoded, escaped as JSON, or a string inside JSON inside JSON', () => {
    const encodings: readonly ((secret: string) => string)[] = [
      encodeURIComponent,
      (secret) => encodeURIComponent(encodeURIComponent(secret)),
      (secret) => JSON.stringify({ a: secret }).replaceAll('/', String.raw`\/`),
      (secret) => JSON.stringify(JSON.stringify({ a: secret })),
      (secret) => `https://app.example/cb?state=x&code=${encodeURIComponent(secret)}#done`,
    ];
    assert(
      property(surroundings, shaped, constantFrom(...encodings), (before, secret, encode) => {
        expectOnlyEnds(redactText(before + encode(secret)), encode(secret).replace(/^.*?(?=[\w/.-]{30})/, ''));
      }),
      { numRuns: 300 },
    );
  });

  test('knows a secret by the name of its field, in JSON, forms, headers and what languages print', () => {
    const forms: readonly ((name: string, secret: string) => string)[] = [
      (name, secret) => JSON.stringify({ [name]: secret }),
      (name, secret) => JSON.stringify({ a: { [name]: secret } }, null, 2),
      (name, secret) => JSON.stringify(JSON.stringify({ [name]: secret })),
      (name, secret) => `{"${name}": "${secret}`,
      (name, secret) => `grant_type=x&${name}=${secret}&scope=y`,
      (name, secret) => `{'${name}': '${secret}', 'b': None}`,
      (name, secret) => `${name}: ${secret}\nnext: line`,
      (name, secret) => `{:${name}=>"${secret}"}`,
      (name, secret) => `curl -d ${name}=${secret} -d a=b`,
    ];
    assert(
      property(constantFrom(...fieldNames), shapeless, constantFrom(...forms), (name, secret, form) => {
        expectOnlyEnds(redactText(form(name, secret)), secret, !hiddenNames.has(name));
      }),
      { numRuns: 500 },
    );
  });

  test('removes private keys whole: with line breaks, with \\n, encoded, and cut before their end', () => {
    const key = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${'Kx7'.repeat(40)}\n${'Zq9'.repeat(21)}`;
    const pem = `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`;
    const cut = pem.slice(0, 120);
    for (const text of [
      pem,
      JSON.stringify({ k: pem }),
      encodeURIComponent(pem),
      new URLSearchParams({ k: pem }).toString(),
      cut,
    ]) {
      const safe = redactText(`before ${text}`);
      expect(safe).not.toMatch(/MIIE|Kx7|Zq9/);
      expect(safe).toContain('before ');
    }
    expect(redactText(`${pem}after`)).toContain('-----END PRIVATE KEY-----\nafter');
  });

  test('removes a value it was told of, also percent-encoded and JSON-escaped', () => {
    const value = 'pa"ss/wörd & more';
    const known = new Map([[value, '***']]);
    for (const text of [value, encodeURIComponent(value), JSON.stringify({ said: value })])
      expect(redactText(`x ${text} y`, known)).not.toMatch(/wörd|w%C3%B6rd/);
  });

  test('leaves everything else as it is', () => {
    const harmless = [
      '{"error": {"code": 403, "message": "Rate Limit Exceeded", "errors": [{"reason": "rateLimitExceeded"}]}}',
      '{"error":"invalid_grant","error_description":"Malformed auth code."}',
      'grant_type=authorization_code&redirect_uri=http%3A%2F%2F127.0.0.1%3A4000%2Fcb',
      'https://www.googleapis.com/calendar/v3/calendars/ana%40example.com/events?maxResults=250&timeZone=Asia%2FTokyo',
      '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE\n-----END CERTIFICATE-----',
      '2026-11-22T07:03:13.000Z 1/2 4/5 会議室 予約',
      '/home/ana/projekt4/service-account-key.json',
      '.config/gcloud4/application_default_credentials.json is there',
      '{"token_type":"Bearer","expires_in":3599,"scope":"openid"}',
      '{"pluginId":"GoogleAuth","error":{"message":"Something went wrong","code":"12500"}}',
      "print('Enter verification code: ')\nEOFError: EOF when reading a line",
      "{ code: 'auth/too-many-requests' }",
      "401 Code: 'The OAuth client was not found'",
      "throw new Error('Invalid token: ' + text);\nthrow new Error('No time in token: ' + text);",
      'signInResult:failed code=12501',
      'status code: 12501(unknown status code: 12501)',
      'error code: 12500(SIGN_IN_FAILED)',
      'Error Domain=FIRAuthErrorDomain Code=17020 "Network error"',
      'nicht der OAuth 2.0-Richtlinie von Google',
      'https://a.example/cb?error_description=The+OAuth+client+was+deleted.',
      "data: 'a=b&code_verifier=',\n  error: 'invalid_grant'",
      String.raw`{"data":"{\"form\":\"a=b&client_secret=\",\"error\":\"invalid_grant\"}"}`,
    ];
    for (const text of harmless) expect(redactText(text)).toBe(text);
  });

  test('removes a value of small letters behind the name of a scheme', () => {
    expect(redactText('Authorization: OAuth abcdefgh+abcdefgh+abcdefgh')).toBe('Authorization: OAuth abcdefg…efgh');
  });

  test('removes a value that only begins like the end of a call', () => {
    for (const text of [
      "code: ')x4f9Zq81'",
      'token: ")(7Hq2Lw9a"',
      "token: '+7Hq2Lw9a'",
      "code: '12600'",
      'code: 10(x4f9Zq81)',
      'code=482913',
    ])
      expect(redactText(text)).not.toMatch(/4f9Z|Hq2L|12600|482913/);
  });

  test('takes time in proportion to the text, whatever the text', () => {
    // Of this process alone: what else the computer does must not count.
    const before = process.cpuUsage();
    for (const piece of [
      'eyJ',
      'ya29.',
      '1//',
      '4/',
      'code":"',
      "code:'",
      '\\"code\\":\\"',
      '-----BEGIN ',
      '-----BEGIN KEY-----',
      'Bearer ',
      'GOCSPX-',
      '\\\\"',
      'code=\\',
    ])
      redactText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  });

  test('is not undone by doing it twice', () => {
    assert(
      property(constantFrom(...fieldNames), oneof(shaped, shapeless), (name, secret) => {
        const once = redactText(JSON.stringify({ [name]: secret, b: secret }));
        expect(redactText(once)).toBe(once);
      }),
    );
  });
});

describe('what is shown of a secret', () => {
  test('its ends when it is long, nothing when it is short', () => {
    expect(mask('ya29.a0AfH6SMBx3kQ9wErTy9Q4k')).toBe('ya29.a0…9Q4k');
    expect(mask('short-password')).toBe('***');
  });

  test('its length and the start of its SHA-256', () => {
    // sha256("abc"): FIPS 180-4, the one-block example.
    expect(describeSecret('abc')).toEqual({ masked: '***', length: 3, sha256: 'ba7816bf' });
  });
});

describe('structured parts', () => {
  test('a query and a form keep what is not secret, parameter by parameter', () => {
    expect(redactForm('a=1&client_secret=abcdefghijklmnop&b=%20')).toBe('a=1&client_secret=***&b=%20');
    expect(redactUrl('https://oauth2.googleapis.com/tokeninfo?access_token=ya29.a0AfH6SMBx3kQ9wErTy9Q4k&x=y')).toBe(
      'https://oauth2.googleapis.com/tokeninfo?access_token=ya29.a0…9Q4k&x=y',
    );
  });

  test('headers that carry credentials keep their scheme at most', () => {
    expect(redactHeader('Authorization', 'Bearer ya29.a0AfH6SMBx3kQ9wErTy9Q4k')).toBe('Bearer ya29.a0…9Q4k');
    expect(redactHeader('authorization', 'Basic dXNlcjpwYXNz')).toBe('Basic ***');
    expect(redactHeader('Set-Cookie', 'SID=1')).toBe('***');
    expect(redactHeader('Location', 'http://a/?code=abcdefghijk')).toBe('http://a/?code=***');
    expect(redactHeader('content-type', 'application/json')).toBe('application/json');
  });

  test('secretsIn finds what must not be echoed, wherever it is nested, and never throws', () => {
    expect([...secretsIn('{"a":[{"password":"correct horse"}]}')]).toEqual([['correct horse', '***']]);
    expect([...secretsIn('client_secret=not-shaped-like-a-secret')]).toEqual([
      ['not-shaped-like-a-secret', 'not-sha…cret'],
    ]);
    assert(property(oneof(string(), json()), (text) => void secretsIn(text)));
  });
});
