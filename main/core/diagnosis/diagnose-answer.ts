import type { Problem } from '../../../shared/outcome.ts';
import { listedNames } from './error-names.ts';
import { evidenceOf, type Facts } from './facts.ts';
import { type GoogleAnswer, wireOf } from './google-answer.ts';
import { plainText } from './text/plain-text.ts';
import { otherCauses } from './rule.ts';
import { namedIn, ruleFor } from './seen-error.ts';
import { wordingsIn } from './text/wordings.ts';

/**
 * Turns a refusal of Google's into a problem. What no rule knows becomes `token.unknown` or `calendar.unknown` with
 * the whole redacted body, and no cause is guessed.
 */
export function diagnoseAnswer(answer: GoogleAnswer, facts: Facts, exchangeId?: number): Problem {
  const { place, status, error, reasons, description } = answer;
  const page = error === null && description === null;
  const words = plainText(description ?? (page ? answer.body : '')).text.trim();
  const said = [...wordingsIn(words)];
  const given = error === null ? reasons : [error, ...reasons];
  const names = given.filter((name) => listedNames.has(name));
  const unlisted = given.find((name) => !listedNames.has(name)) ?? null;
  const rule = ruleFor({ place, status, names, unlisted, said, words }, facts);
  const exchange = exchangeId === undefined ? {} : { exchangeId };
  if (rule === undefined || rule.code === 'api.refused') {
    const code = place === 'calendar' ? 'calendar.unknown' : 'token.unknown';
    return { code, certainty: 'possible', evidence: evidenceOf(facts), wire: wireOf(answer, true), ...exchange };
  }
  const evidence = { ...evidenceOf(facts), ...(rule.says && namedIn(said)) };
  // A page instead of JSON has no words to quote: it goes along whole.
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
