import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Alternative, Certainty } from '../../../shared/outcome.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';

/** One line of the table: which errors it knows, and what they mean. Every condition that stands must hold. */
export interface Rule {
  readonly code: DiagnosisCode;
  readonly certainty: Certainty;
  /**
   * A wording that tells by itself, wherever it is found: of Google's or of a library's, by meaning and not by bytes. Without
   * regard to case; a space stands for any white space. Rules that share one share the very same expression.
   */
  readonly says?: RegExp;
  /** OAuth's `error`, an API's `reason` or `status`; any of them. */
  readonly error?: readonly string[];
  /** Words that tell only beside their `error`; looked for in its description. */
  readonly beside?: RegExp;
  /** A name that is in no list, by what it is made of. */
  readonly unlisted?: RegExp;
  /** Where the error was given; a wider place holds the narrower ones. Left out: anywhere. */
  readonly at?: readonly Place[];
  /** Alone: an answer of which nothing else is known. */
  readonly status?: readonly number[];
  /** What only we know, or what the pasted request shows. */
  readonly when?: (facts: Facts) => boolean;
  /** `says` is a sentence as every program has: it tells only where the place does, and goes along with whatever else is said. */
  readonly anyones?: true;
  /** Fits several causes, and claims none: given up where the same error is also told more exactly. */
  readonly family?: true;
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

/** Rules that hold at these places only, unless one names its own. */
export function at(places: readonly Place[], rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ at: places, ...rule }));
}
