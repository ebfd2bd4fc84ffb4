import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { inspect } from '../../../main/core/inspect/inspect.ts';

/** How many times each claim is tried; more in a long run. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
const word = (min: number, max: number) =>
  fc.array(fc.constantFrom(...letters.split('')), { minLength: min, maxLength: max }).map((chars) => chars.join(''));
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What must not come out, and how it is written. */
const secret = fc.oneof(
  word(30, 80).map((rest) => ({ value: rest, text: `ya29.${rest}` })),
  word(40, 80).map((rest) => ({ value: rest, text: `1//0${rest}` })),
  word(30, 60).map((rest) => ({ value: rest, text: `4/0A${rest}` })),
  word(30, 60).map((rest) => ({ value: rest, text: `4%2F0A${rest}` })),
  word(24, 30).map((rest) => ({ value: rest, text: `GOCSPX-${rest}` })),
  word(35, 35).map((rest) => ({ value: rest, text: `AIza${rest}` })),
  word(40, 60).map((rest) => ({
    value: rest,
    text: `${part({ alg: 'RS256' })}.${part({ iss: 'accounts.google.com' })}.${rest}`,
  })),
  // A secret inside the claims of a token.
  word(40, 60).map((rest) => ({
    value: rest,
    text: `${part({ alg: 'RS256' })}.${part({ iss: 'x', note: `ya29.${rest}` })}.c2ln`,
  })),
);

const wrappers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `INFO got ${text} from the app`,
  (text) => `"${text}"`,
  (text) => JSON.stringify({ code: text, access_token: text, client_secret: text }),
  (text) => JSON.stringify({ log: JSON.stringify({ refresh_token: text }) }),
  (text) => `https://app.example/cb?state=${text}&code=${text}&scope=${text}`,
  (text) => `com.example.app:/oauth2redirect#code=${text}&access_token=${text}`,
  (text) => `https://${text}:${text}@app.example/cb?error=access_denied&state=${text}`,
  (text) =>
    `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&response_type=code&login_hint=${text}&state=${text}&scope=${text}`,
  (text) =>
    `curl -H 'Authorization: Bearer ${text}' 'https://www.googleapis.com/calendar/v3/x?key=${text}&access_token=${text}'`,
  (text) =>
    `curl -u '${text}:${text}' https://oauth2.googleapis.com/token -d 'code=${text}&code_verifier=${text}&client_id=${text}&redirect_uri=${text}'`,
  (text) => `curl ^"https://oauth2.googleapis.com/token^" ^\r\n --data-raw ^"refresh_token=${text}^"`,
  (text) =>
    `POST /token HTTP/1.1\nHost: oauth2.googleapis.com\nCookie: SID=${text}\n\ncode=${text}&client_secret=${text}&grant_type=${text}`,
  (text) => `POST /token?x=${text} HTTP/1.1\nHost: oauth2.googleapis.com\n\n{"assertion":"${text}","code":"${text}"}`,
  (text) =>
    JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'POST',
              url: `https://oauth2.googleapis.com/token?access_token=${text}`,
              headers: [{ name: 'Authorization', value: `Bearer ${text}` }],
              postData: {
                params: [
                  { name: 'code', value: text },
                  { name: 'redirect_uri', value: text },
                ],
              },
            },
            response: { content: { text } },
          },
        ],
      },
    }),
  (text) => `{"error":"invalid_grant","error_description":"Bad value ${text} given"}`,
  (text) => `{"type":"external_account","note":"${text}","token_url":"${text}"}`,
  (text) => `{"web":{"client_id":"a","client_secret":"${text}"}`,
  (text) =>
    `Traceback (most recent call last):\n  File "x.py"\nRefreshError: ('invalid_grant: ${text}', {'error': 'invalid_grant'})`,
];
const wrapped = fc
  .tuple(secret, fc.constantFrom(...wrappers))
  .map(([{ value, text }, wrap]) => ({ value, text: wrap(text) }));

const lookAt = (bytes: Uint8Array) => inspect(createEnvironment(), { bytes });

test('whatever secrets are pasted together, in whatever wrapping, none comes out', async () => {
  const encodings = [
    (text: string) => Buffer.from(text),
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    (text: string) => Buffer.from(JSON.stringify({ message: text })),
    (text: string) => Buffer.from(encodeURIComponent(text)),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(wrapped, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', ' ', '\r\n\r\n', ','),
      fc.constantFrom(...encodings),
      async (pieces, between, encode) => {
        const outcome = JSON.stringify(await lookAt(encode(pieces.map(({ text }) => text).join(between))));
        for (const { value } of pieces) expect(outcome).not.toContain(value.slice(8, -6));
      },
    ),
    { numRuns },
  );
});

test('what is held is what was pasted', async () => {
  await fc.assert(
    fc.asyncProperty(word(40, 80), word(0, 30), async (rest, noise) => {
      const token = `ya29.a0A${rest}`;
      const environment = createEnvironment();
      const outcome = await inspect(environment, { bytes: Buffer.from(`${noise} token: ${token}\n`) });
      fc.pre(outcome.ok && outcome.value.kind === 'accessToken');
      expect(outcome.ok && 'secretId' in outcome.value && environment.vault.secret(outcome.value.secretId)).toBe(token);
    }),
    { numRuns: 100 },
  );
});

test('any bytes have an outcome', async () => {
  const scraps = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '"',
        "'",
        '\\',
        '^"',
        '`\n',
        'curl ',
        "$'",
        'POST /token HTTP/1.1\n',
        'Host: ',
        'code=',
        '4/0A',
        'ya29.',
        'eyJ',
        '.',
        '?',
        '#',
        '&',
        '%2F',
        '%',
        '\n',
        '\0',
        'あ',
        '{"web":{',
        '"entries":',
        'https://',
      ),
    )
    .map((parts) => Buffer.from(parts.join('')));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 500 }), scraps), async (bytes) => {
      expect(await lookAt(bytes)).toHaveProperty('ok');
    }),
    { numRuns },
  );
});

test.each([
  ['curl commands that never end', "curl 'x "],
  ['credentials files that never end', '{"web":{'],
  ['tokens without an end', 'eyJaaaaaaaaaaa.'],
  ['redirect URLs', 'https://a.b/?code=4/'],
  ['request lines', 'POST /x HTTP/1.1\n'],
  ['one long word', 'a'],
])('%s: four times as long takes about four times the work', async (_, piece) => {
  const took = async (megabytes: number) => {
    const bytes = Buffer.from(piece.repeat((megabytes * 1_000_000) / piece.length));
    // This process's own work: what else the computer does is not counted.
    const before = process.cpuUsage();
    await lookAt(bytes);
    return process.cpuUsage(before).user / 1_000;
  };
  // So long that the clock's steps and the compiler's work do not show; the best of several runs, taken in turn.
  let megabytes = 0.2;
  while (megabytes < 1.6 && (await took(megabytes)) < 20) megabytes *= 2;
  const times: { once: number[]; four: number[] } = { once: [], four: [] };
  for (let run = 0; run < 4; run++) {
    times.once.push(await took(megabytes));
    times.four.push(await took(megabytes * 4));
  }
  // A square would be sixteen times.
  expect(Math.min(...times.four)).toBeLessThan(Math.min(...times.once) * 10 + 10);
});

test('ten megabytes of one run end well', async () => {
  for (const start of ['ya29.', 'eyJ', 'Bearer ', 'code=', 'https://'])
    expect(await lookAt(Buffer.from(start + 'aB3'.repeat(3_300_000)))).toHaveProperty('ok');
});
