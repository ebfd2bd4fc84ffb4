import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnoseAnswer } from '../../../main/core/diagnosis/diagnose-answer.ts';
import { readAnswer } from '../../../main/core/diagnosis/google-answer.ts';
import { explain, kindOf } from '../../../shared/explain.ts';
import { languages } from '../../../shared/language.ts';
import { recordedAnswers } from './recorded-answers.ts';

test.each(recordedAnswers)('$place $status $body.error means $code', ({ place, status, body, facts = {}, code }) => {
  const asObject = diagnoseAnswer(readAnswer(place, status, body), facts, 7);
  expect(asObject).toMatchObject({ code, exchangeId: 7, wire: { status } });
  // Libraries hand over a body as text as well.
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  expect(diagnoseAnswer(readAnswer(place, status, text), facts, 7)).toEqual(asObject);
});

test.each(recordedAnswers)('$code is told without gaps in both languages', (recorded) => {
  const problem = diagnoseAnswer(readAnswer(recorded.place, recorded.status, recorded.body), recorded.facts ?? {});
  for (const language of languages) {
    const { title, cause, remedy } = explain(problem, language);
    for (const sentence of [title, cause, ...remedy])
      expect(sentence).not.toMatch(/\{\{|\}\}|\(\)|: [.。]|undefined| {2}| [.,](?!p12)|「」|“”/);
  }
});

describe('the wording may vary', () => {
  test.each([
    'Client is unauthorized to retrieve access tokens using this method',
    'CLIENT IS UNAUTHORIZED…',
    'Unauthorized client or scope in request.',
  ])('%s', (description) => {
    const answer = readAnswer('token:jwt-bearer', 401, {
      error: 'unauthorized_client',
      error_description: description,
    });
    expect(diagnoseAnswer(answer, { subject: 'a@b.c' }).code).toBe('token.unauthorized_client.delegation_missing');
  });
  test.each([
    'Invalid impersonation "sub" field.',
    'Invalid impersonation &quot;sub&quot; field',
    'Invalid  impersonation\n&amp;quot;sub&amp;quot; field',
  ])('entities and spaces: %s', (description) => {
    const answer = readAnswer('token:jwt-bearer', 400, { error: 'invalid_request', error_description: description });
    expect(diagnoseAnswer(answer, {}).code).toBe('token.invalid_request.subject_invalid');
  });
});

describe('how sure it is', () => {
  const refused = readAnswer('token:jwt-bearer', 401, { error: 'unauthorized_client', error_description: 'x' });
  test('a delegation is certain to be missing once the key was seen to work without sub', () => {
    expect(diagnoseAnswer(refused, { subject: 'a@b.c' }).certainty).toBe('likely');
    expect(diagnoseAnswer(refused, { subject: 'a@b.c', worksWithoutSubject: true })).toMatchObject({
      certainty: 'certain',
      evidence: { worksWithoutSubject: true },
    });
  });
  test('without a subject, a refused client is not called a missing delegation', () => {
    expect(diagnoseAnswer(refused, { subject: null })).toMatchObject({
      code: 'token.unauthorized_client',
      certainty: 'possible',
    });
  });
  test('a code refused in general words is only a possibility, until it is known to have been used here', () => {
    const answer = readAnswer('token:authorization_code', 400, {
      error: 'invalid_grant',
      error_description: 'Bad Request',
    });
    expect(diagnoseAnswer(answer, {}).certainty).toBe('possible');
    expect(diagnoseAnswer(answer, { codeUsedHereBefore: true }).certainty).toBe('certain');
  });
});

test('a known error in words never seen before is told as its family, with the words', () => {
  const body = { error: 'invalid_grant', error_description: 'Words never seen before' };
  expect(diagnoseAnswer(readAnswer('token:jwt-bearer', 400, body), { subject: 'a@b.c' })).toMatchObject({
    code: 'token.invalid_grant',
    certainty: 'possible',
    wire: { description: 'Words never seen before' },
  });
});

describe('what no rule knows', () => {
  test.each([
    ['token:authorization_code', 400, { error: 'brand_new_error', error_description: 'Something' }, 'token.unknown'],
    ['token:jwt-bearer', 418, 'teapot', 'token.unknown'],
    ['token:refresh_token', 400, { error: { deep: 1 } }, 'token.unknown'],
    [
      'calendar',
      403,
      { error: { errors: [{ reason: 'brandNew' }], status: 'PERMISSION_DENIED', message: 'x' } },
      'calendar.unknown',
    ],
    ['calendar', 418, null, 'calendar.unknown'],
  ] as const)('%s %s %j is shown whole and not guessed', (place, status, body, code) => {
    const problem = diagnoseAnswer(readAnswer(place, status, body), {});
    expect(problem).toMatchObject({ code, certainty: 'possible' });
    expect(problem.wire?.body).toBe(typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body));
  });
  test('carries no secret, also not from an echo', () => {
    const secret = 'ya29.a0AfB_byC3cretSecretSecretSecret';
    const answer = readAnswer('token:jwt-bearer', 400, {
      error: 'odd',
      error_description: `token ${secret}`,
      access_token: secret,
    });
    expect(JSON.stringify(diagnoseAnswer(answer, {}))).not.toContain(secret);
  });
  test('is never a reason to throw', () => {
    const body = fc.oneof(fc.jsonValue(), fc.string(), fc.constant(undefined));
    const place = fc.constantFrom(...new Set(recordedAnswers.map((recorded) => recorded.place)));
    fc.assert(
      fc.property(place, fc.option(fc.integer({ min: 400, max: 599 })), body, (where, status, data) => {
        const problem = diagnoseAnswer(readAnswer(where, status, data), {});
        expect(explain(problem, 'ja').title).not.toBe('');
      }),
    );
  });
});

test('Google’s own faults and limits are nobody’s refusal: they end with the network’s exit code', () => {
  for (const code of [
    'token.server_error',
    'token.rate_limited',
    'calendar.server_error',
    'calendar.rate_limit_exceeded',
  ] as const)
    expect(kindOf({ code, certainty: 'certain', evidence: {} })).toBe('network');
});
