import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import { recordedPastes } from './recorded-pastes.ts';
import { wrappers } from './wrappers.ts';

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

const recorded = recordedPastes.flatMap((paste) => (paste.code === null ? [] : [paste]));
const paste = fc.constantFrom(...recorded);
const wrap = fc.constantFrom(...Object.values(wrappers));

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
    fc.property(secret, paste, wrap, fc.constantFrom(...places), (given, { body }, wrapped, place) => {
      const text = place(given.text, wrapped(body) ?? JSON.stringify(body));
      for (const form of [text, JSON.stringify({ log: text })])
        expect(JSON.stringify(diagnoseText(Buffer.from(form)))).not.toContain(given.value);
    }),
    { numRuns: 1_000 },
  );
});

test('a known error keeps its code in any noise', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.lorem({ maxCount: 30 }),
    fc.json(),
    fc
      .array(
        fc.constantFrom('{', '}', '"', "'", '\\', '<p', '&amp;', 'error', ': ', '\n', 'status', '=', '[', '%25', 'あ'),
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
    { numRuns: 1_000 },
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

test('four times as long takes about four times the work', () => {
  const line = '2026-01-05T10:00:00Z INFO "GET /items?id=42" status: 200 message: "fine" error: null\n';
  const error = '{"error":"invalid_grant","error_description":"Malformed auth code."}';
  const took = (megabytes: number) => {
    const bytes = Buffer.from(line.repeat((megabytes * 1_000_000) / line.length) + error);
    // This process's own work: what else the computer does is not counted.
    const before = process.cpuUsage();
    expect(diagnoseText(bytes)).toMatchObject({ ok: true, value: { diagnoses: [{ evidence: {} }] } });
    return process.cpuUsage(before).user;
  };
  took(1);
  // A square would be sixteen times.
  expect(took(4)).toBeLessThan(took(1) * 12);
});
