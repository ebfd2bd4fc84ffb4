import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Alternative, Certainty, Evidence } from '../../../shared/outcome.ts';
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
  /** What else gives this answer, in order of probability. */
  readonly also?: readonly OtherCause[];
}

/** A cause that fits too, unless what we know rules it out. */
export interface OtherCause {
  readonly code: DiagnosisCode;
  /** When it is more than possible. */
  readonly likelyIf?: (facts: Facts) => boolean;
  readonly unless?: (facts: Facts) => boolean;
}

/** The causes that are left, likely ones first; otherwise they stay in the rule's order. */
export function otherCauses({ also = [] }: Rule, facts: Facts): readonly Alternative[] {
  const left = also
    .filter(({ unless }) => unless?.(facts) !== true)
    .map(({ code, likelyIf }) => ({
      code,
      certainty: likelyIf?.(facts) ? ('likely' as const) : ('possible' as const),
    }));
  return [
    ...left.filter(({ certainty }) => certainty === 'likely'),
    ...left.filter(({ certainty }) => certainty !== 'likely'),
  ];
}

/** Rules that hold at these places only. */
export function at(places: readonly Place[], rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, at: places }));
}
