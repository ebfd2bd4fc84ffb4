import { duration } from './durations.ts';
import { fill } from './explain.ts';
import type { IdTokenCheck } from './id-token-check.ts';
import type { Language } from './language.ts';
import { idTokenReasons } from './messages/id-token-reasons.ts';

/** Why a check came out as it did, in words: lengths of time by the largest unit that fits. Its evidence has the seconds. */
export function reasonInWords({ why, evidence }: Pick<IdTokenCheck, 'why' | 'evidence'>, language: Language): string {
  const lengths = Object.entries(evidence).flatMap(([name, value]) =>
    typeof value === 'number' && ['seconds', 'tolerance', 'clockOffset'].includes(name)
      ? [[name, duration(value, language)] as const]
      : [],
  );
  return fill(idTokenReasons[why][language], { ...evidence, ...Object.fromEntries(lengths) });
}
