import { redactText } from '../core/redact.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';

/** The choice that was typed; nothing typed, nothing chosen. Fails with `usage.invalid_value`. */
export function oneOf<T extends string>(
  field: string,
  choices: readonly T[],
  value: string | undefined,
): Outcome<T | undefined> {
  if (value === undefined) return succeed(undefined);
  const chosen = choices.find((choice) => choice === value);
  return chosen === undefined ? notOneOf(field, choices, value) : succeed(chosen);
}

/** `usage.invalid_value`, with what could have been typed. */
export function notOneOf(field: string, choices: readonly string[], value: string): Outcome<never> {
  return fail('usage.invalid_value', { evidence: { field, choices, value: redactText(value).slice(0, 100) } });
}
