import { expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import { heldOutPastes } from './held-out-pastes.ts';

const codesIn = (text: string): readonly string[] => {
  const outcome = diagnoseText(Buffer.from(text));
  return outcome.ok ? outcome.value.diagnoses.map(({ code }) => code) : ['none'];
};

test.each(heldOutPastes)('$codes: $text', ({ text, codes }) => {
  const told = codesIn(text);
  expect(told).toHaveLength(1);
  expect(codes).toContain(told[0]);
});
