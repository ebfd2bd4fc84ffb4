import { describe, expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { recordedPastes } from './recorded-pastes.ts';
import { wrappers } from './wrappers.ts';

const codesIn = (text: string | Uint8Array): readonly string[] => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : [outcome.problem.code];
};

/** A wrapper that says more (an address, a library of the token endpoint) may let the same answer be told more exactly. */
const told: Readonly<Record<string, readonly DiagnosisCode[]>> = {
  'api.rate_limited': ['calendar.rate_limit_exceeded'],
};

describe.each(Object.entries(wrappers))('what was recorded is told the same %s', (_, wrap) => {
  const wrapped = recordedPastes.flatMap(({ body, code }) => {
    const text = code === null ? null : wrap(body);
    return text === null ? [] : [{ text, code: code as DiagnosisCode }];
  });
  test.each(wrapped)('$code', ({ text, code }) => {
    const codes = codesIn(text);
    expect(codes).toHaveLength(1);
    expect([code, ...(told[code] ?? [])]).toContain(codes[0]);
  });
});

test('an answer that says nothing without its surroundings is not guessed', () => {
  for (const { body, code } of recordedPastes)
    if (code === null) expect(codesIn(String(body))).toEqual(['diagnosis.unrecognised']);
});
