import type { IdTokenCheck } from '../../shared/id-token-check.ts';
import { reasonInWords } from '../../shared/id-token-reason.ts';
import type { Language } from '../../shared/language.ts';
import type { IdTokenReason } from '../../shared/messages/id-token-reasons.ts';

/** A check as the command line prints it: `why` is a sentence, `reason` its code, the same in every language. */
export type CheckInWords = Pick<IdTokenCheck, 'check' | 'outcome' | 'expected' | 'actual'> & {
  readonly why: string;
  readonly reason: IdTokenReason;
};

export function checksInWords(checks: readonly IdTokenCheck[], language: Language): readonly CheckInWords[] {
  return checks.map(({ check, outcome, expected, actual, why, evidence }) => ({
    check,
    outcome,
    expected,
    actual,
    why: reasonInWords({ why, evidence }, language),
    reason: why,
  }));
}
