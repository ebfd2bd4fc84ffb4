import { expect, test } from 'vitest';
import { reasonInWords } from '../../shared/id-token-reason.ts';

test('lengths of time are told by the largest unit that fits, the rest as it stands', () => {
  const past = { why: 'exp.past', evidence: { seconds: 677_097, tolerance: 300, clockOffset: -3 } } as const;
  expect(reasonInWords(past, 'en')).toMatch(/^Expired 7 days ago, by a clock measured 3 seconds off\./);
  expect(reasonInWords(past, 'ja')).toMatch(/^7 日前に期限が切れました\(測定した時計のずれ 3 秒\)。/);
  expect(reasonInWords({ why: 'exp.past', evidence: { seconds: 400 } }, 'en')).toMatch(
    /^Expired 6 minutes ago, .* 0 seconds/,
  );
  expect(reasonInWords({ why: 'signature.verified', evidence: { kid: 'a1', keysAge: 9 } }, 'en')).toBe(
    'Signed by the key “a1” that the issuer publishes.',
  );
});
