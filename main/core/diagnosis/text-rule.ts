import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Certainty } from '../../../shared/outcome.ts';
import type { TextPlace } from './text-place.ts';

/**
 * One line of the table for pasted text. Every condition that stands must hold. A rule with `says` and no `error` is a
 * sentence that tells by itself, wherever it is found.
 */
export interface TextRule {
  readonly code: DiagnosisCode;
  readonly certainty: Certainty;
  /** OAuth's `error`, an API's `reason` or `status`; any of them. */
  readonly error?: readonly string[];
  /** Without regard to case; a space stands for any run of white space, or `+` as in a URL. */
  readonly says?: RegExp;
  readonly at?: readonly TextPlace[];
  readonly status?: readonly number[];
  /** Fits several causes: given up where the same error is also told more exactly. */
  readonly family?: true;
}

/** The expression of a rule as it is searched for. */
export function searched({ source }: RegExp, flags: string): RegExp {
  const spaced = source.replaceAll(' ?', String.raw`[\s+]{0,40}`).replaceAll(' ', String.raw`[\s+]{1,40}`);
  return new RegExp(spaced, flags);
}
