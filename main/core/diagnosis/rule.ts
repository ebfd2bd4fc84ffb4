import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Certainty, Evidence } from '../../../shared/outcome.ts';
import type { Facts } from './facts.ts';
import type { GoogleAnswer, Place } from './google-answer.ts';

/** One line of the table: which answers it knows, and what they mean. Every condition that stands must hold. */
export interface Rule {
  readonly code: DiagnosisCode;
  readonly certainty: Certainty;
  /** Left out: at any place of the table. */
  readonly at?: readonly Place[];
  readonly status?: readonly number[];
  /** Google's error or reason, verbatim; any of them. */
  readonly error?: readonly string[];
  /** By meaning, not by bytes: compared with entities resolved and without regard to case. */
  readonly says?: RegExp;
  /** What only we know. */
  readonly when?: (facts: Facts, answer: GoogleAnswer) => boolean;
  /** What else the answer itself shows. Named groups of `says` are taken without being asked for. */
  readonly evidence?: (answer: GoogleAnswer, facts: Facts) => Evidence;
}

/** Rules that hold at these places only. */
export function at(places: readonly Place[], rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, at: places }));
}
