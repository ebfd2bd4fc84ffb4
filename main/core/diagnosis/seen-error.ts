import type { Facts } from './facts.ts';
import { isAt, type Place } from './place.ts';
import type { Rule } from './rule.ts';
import { table } from './table.ts';
import { type Said, searched } from './text/wordings.ts';

/** One error as the table looks at it: an answer that we got, or what a pasted text shows of one. */
export interface SeenError {
  /** null: nothing tells. */
  readonly place: Place | null;
  readonly status: number | null;
  /** OAuth's `error`, or an API's reasons and status. */
  readonly names: readonly string[];
  /** A name in no list, where it counts. */
  readonly unlisted: string | null;
  readonly said: readonly Said[];
  /** Its own words, plain: what `beside` is looked for in. */
  readonly words: string;
}

/** The first rule of the table that fits, if any. */
export function ruleFor(seen: SeenError, facts: Facts): Rule | undefined {
  const wordings = new Set(seen.said.flatMap((said) => said.wordings));
  return table.find((rule) => fits(rule, seen, wordings, facts));
}

function fits(rule: Rule, seen: SeenError, wordings: ReadonlySet<RegExp>, facts: Facts): boolean {
  const { at, says, error, unlisted, status, beside, when } = rule;
  if (at && (seen.place === null || !isAt(seen.place, at))) return false;
  if (says && !wordings.has(says)) return false;
  if (error && !error.some((name) => seen.names.includes(name))) return false;
  if (unlisted && (seen.unlisted === null || !unlisted.test(seen.unlisted))) return false;
  if (status && !hasStatus(status, rule, seen)) return false;
  if (beside && !besideIn(seen.words, beside)) return false;
  return when?.(facts) ?? true;
}

/** Below 429 a status says less than any name, and counts only where there is none that is known. */
function hasStatus(status: readonly number[], { beside, unlisted }: Rule, seen: SeenError): boolean {
  if (seen.status === null || !status.includes(seen.status)) return false;
  if (seen.status >= 429 || beside || unlisted) return true;
  return seen.names.length === 0 && seen.said.every(({ code }) => code === null) && seen.unlisted === null;
}

const expressions = new WeakMap<RegExp, RegExp>();

function besideIn(words: string, beside: RegExp): boolean {
  let expression = expressions.get(beside);
  if (!expression) expressions.set(beside, (expression = searched(beside, 'i')));
  return expression.test(words);
}

/** What the wordings name, first come first. */
export function namedIn(said: readonly Said[]): Readonly<Record<string, string>> {
  return said.reduce<Record<string, string>>((named, { groups }) => ({ ...groups, ...named }), {});
}
