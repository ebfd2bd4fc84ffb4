import { expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import { reportedPastes } from './reported-pastes.ts';

test.each(reportedPastes)('$codes: $text', ({ text, codes }) => {
  const outcome = diagnoseText(Buffer.from(text));
  expect(outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : []).toEqual(codes);
});
