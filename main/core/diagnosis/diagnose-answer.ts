import type { Problem } from '../../../shared/outcome.ts';
import { calendarRules } from './calendar-rules.ts';
import { evidenceOf, type Facts } from './facts.ts';
import { type GoogleAnswer, normalised, wireOf } from './google-answer.ts';
import { authorizationCodeRules } from './authorization-code-rules.ts';
import { jwtBearerRules } from './jwt-bearer-rules.ts';
import { refreshTokenRules } from './refresh-token-rules.ts';
import { otherCauses, type Rule } from './rule.ts';
import { existingTokenRules, tokenEndpointRules } from './token-rules.ts';

/** In order: the first rule that fits decides. Those that need a fact of ours stand before the general ones. */
const table: readonly Rule[] = [
  ...authorizationCodeRules,
  ...refreshTokenRules,
  ...jwtBearerRules,
  ...existingTokenRules,
  ...tokenEndpointRules,
  ...calendarRules,
];

/**
 * Turns a refusal of Google's into a problem. What no rule knows becomes `token.unknown` or `calendar.unknown` with
 * the whole redacted body, and no cause is guessed.
 */
export function diagnoseAnswer(answer: GoogleAnswer, facts: Facts, exchangeId?: number): Problem {
  const rule = table.find((candidate) => fits(candidate, answer, facts));
  const exchange = exchangeId === undefined ? {} : { exchangeId };
  if (rule === undefined) {
    const code = answer.place === 'calendar' ? 'calendar.unknown' : 'token.unknown';
    return { code, certainty: 'possible', evidence: evidenceOf(facts), wire: wireOf(answer, true), ...exchange };
  }
  const groups = rule.says?.exec(normalised(answer.description))?.groups ?? {};
  const named = Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
  const evidence = { ...evidenceOf(facts), ...named, ...rule.evidence?.(answer, facts) };
  // A page instead of JSON has no words to quote: it goes along whole.
  const page = answer.error === null && answer.description === null;
  const alternatives = otherCauses(rule, facts);
  return {
    code: rule.code,
    certainty: rule.certainty,
    evidence,
    ...(alternatives.length > 0 && { alternatives }),
    wire: wireOf(answer, page),
    ...exchange,
  };
}

function fits(rule: Rule, answer: GoogleAnswer, facts: Facts): boolean {
  const { at, status, error, says, when } = rule;
  if (at && !at.includes(answer.place)) return false;
  if (status && answer.status !== null && !status.includes(answer.status)) return false;
  if (error && !error.some((name) => name === answer.error || answer.reasons.includes(name))) return false;
  if (says && !says.test(normalised(answer.description))) return false;
  return when?.(facts, answer) ?? true;
}
