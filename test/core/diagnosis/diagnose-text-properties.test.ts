import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import { table } from '../../../main/core/diagnosis/table.ts';
import { recordedPastes } from './recorded-pastes.ts';
import { wrappers } from './wrappers.ts';

/** How many times each claim is tried; more in a long run. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
const word = (min: number, max: number) =>
  fc.array(fc.constantFrom(...letters.split('')), { minLength: min, maxLength: max }).map((chars) => chars.join(''));

/** Secrets by their looks, and ones that only the name beside them tells. */
const secret = fc.oneof(
  word(30, 80).map((rest) => ({ value: `ya29.${rest}`, text: `ya29.${rest}` })),
  word(40, 80).map((rest) => ({ value: `1//0${rest}`, text: `1//0${rest}` })),
  word(30, 60).map((rest) => ({ value: `4/0A${rest}`, text: `code=4/0A${rest}` })),
  word(24, 30).map((rest) => ({ value: `GOCSPX-${rest}`, text: `GOCSPX-${rest}` })),
  word(30, 60).map((rest) => ({ value: `eyJhbGciOi${rest}`, text: `eyJhbGciOi${rest}.${rest}.${rest}` })),
  word(30, 60).map((value) => ({ value, text: `"client_secret": "${value}"` })),
  word(30, 60).map((value) => ({ value, text: `Authorization: Bearer ${value}` })),
  word(60, 90).map((value) => ({
    value,
    text: `-----BEGIN PRIVATE KEY-----\n${value}\n-----END PRIVATE KEY-----`,
  })),
);

/** But its masked ends: seven characters at the start and four at the end. */
function expectNothingOf(value: string, told: string): void {
  const inside = value.slice(7, -4);
  for (let at = 0; at + 16 <= inside.length; at += 2) expect(told).not.toContain(inside.slice(at, at + 16));
}

const recorded = recordedPastes.flatMap((paste) => (paste.code === null ? [] : [paste]));
const paste = fc.constantFrom(...recorded);
const wrap = fc.constantFrom(...Object.values(wrappers));

/** What people do to a text on its way: it is escaped, encoded, quoted, wrapped. */
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ log: text }),
  (text) => JSON.stringify({ log: JSON.stringify({ log: text }) }),
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  (text) => text.replaceAll(/^/gm, '> '),
  (text) => text.replaceAll(/(.{76})/g, '$1\n'),
  (text) => text.replaceAll(/(.{64})/g, '$1\r\n    '),
];

test('no secret that went in comes out, wherever it stands', () => {
  const places = [
    (secretText: string, error: string) => `${secretText}\n${error}`,
    (secretText: string, error: string) => `${error}\n${secretText}`,
    (secretText: string) => `{"error":"invalid_grant","error_description":"Bad value ${secretText} given"}`,
    (secretText: string) => `googleapi: Error 404: Not Found ${secretText}, notFound`,
    (secretText: string) =>
      `{"error":{"code":403,"message":"Denied ${secretText}","errors":[{"reason":"forbidden","domain":"global"}]}}`,
    (secretText: string) => `Failed audience check. The right audience is ${secretText}`,
    (secretText: string) => `Some requested scopes were invalid. {invalid=[${secretText}]}`,
    (secretText: string) => `{"error":"${secretText}","error_description":"x"}`,
    (secretText: string) => `has not been used in project ${secretText} before or it is disabled`,
  ];
  fc.assert(
    fc.property(
      secret,
      paste,
      wrap,
      fc.constantFrom(...places),
      fc.constantFrom(...forms),
      (given, { body }, wrapped, place, form) => {
        const text = form(place(given.text, wrapped(body) ?? JSON.stringify(body)));
        expectNothingOf(given.value, JSON.stringify(diagnoseText(Buffer.from(text))));
      },
    ),
    { numRuns },
  );
});

test('a known error keeps its code in any noise', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.lorem({ maxCount: 30 }),
    fc.json(),
    fc
      .array(
        fc.constantFrom('{', '}', '"', "'", '\\', '<p', '&lt;', 'error', ': ', '\n', 'status', '=', '[', '%25', 'あ'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(noise, noise, paste, wrap, (before, after, { body }, wrapped) => {
      const error = wrapped(body) ?? JSON.stringify(body);
      const told = (text: string) => {
        const outcome = diagnoseText(Buffer.from(text));
        return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : [];
      };
      const alone = told(error);
      expect(told(`${before}\n\n\n${error}\n\n\n${after}`)).toEqual(expect.arrayContaining(alone));
    }),
    { numRuns },
  );
});

test('never a crash, and never more than an answer, for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const outcome = diagnoseText(bytes);
      expect(outcome.ok ? outcome.value.diagnoses.length : outcome.problem.code).toBeTruthy();
    }),
  );
});

test('an error that is cut anywhere is told as itself, more widely, or not at all', () => {
  fc.assert(
    fc.property(paste, fc.nat(), ({ body }, at) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      expect(() => diagnoseText(Buffer.from(text.slice(0, at % text.length)))).not.toThrow();
    }),
  );
});

/** Short pieces that begin something, or many things, whose end never comes. */
const hostile = [
  'Token has been expired or revoked. ',
  '{"error":"invalid_grant","error_description":"Malformed auth code."}',
  'invalid_grant: Bad Request\n',
  'googleapi: Error 403: ',
  '"error":"',
  '"error":"some_thing",',
  'HTTP/1.1 403 Forbidden\n',
  'has not been used in project 1 ',
  'some requested scopes were invalid. {invalid=[',
  'requests from referer ',
  'https://a.example/oauth2/token ',
  'authError=Cg5pbnZhbGlkX2NsaWVudBIf',
  'code=4/0A redirect_uri= ',
  'token: "',
  '-----BEGIN PRIVATE KEY-----',
  '<a href="',
  '&amp;',
  '%25',
  '\\',
  '"',
  ' ',
  '\n',
  'a',
  'eyJhbGciOi.',
];

/**
 * Runs something with every regular expression counting what it is given: from where a search starts to where it ends.
 * Together with the test below, by which none goes back over more than a bounded piece, that is the work it takes.
 */
function workOf(run: () => void): number {
  const prototype = RegExp.prototype as { exec: RegExp['exec'] };
  const { exec } = prototype;
  let work = 0;
  prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    work += 1 + (this.sticky ? 0 : (match ? match.index + match[0].length : text.length) - from);
    return match;
  };
  try {
    run();
  } finally {
    prototype.exec = exec;
  }
  return work;
}

test.each(hostile)('four times %j is four times the work', (piece) => {
  const read = (length: number) => workOf(() => diagnoseText(Buffer.from(piece.repeat(length / piece.length))));
  read(1_000);
  // A square would be sixteen times.
  expect(read(80_000)).toBeLessThan(read(20_000) * 5);
});

test('no rule looks for something without an end', () => {
  for (const { code, ...rule } of table)
    for (const expression of [rule.says, rule.beside, rule.unlisted]) {
      const outside = expression?.source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x') ?? '';
      expect({ code, outside }).toEqual({ code, outside: expect.not.stringMatching(/[*+]|\{\d+,\}/) });
    }
});
