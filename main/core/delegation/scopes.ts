import { nearestScope, serviceOf } from '../../../shared/scope-catalogue.ts';
import { canonicalScope } from '../../../shared/scopes.ts';
import { fail, type Problem } from '../../../shared/outcome.ts';

/** The scopes of a check, each once: those that can be asked for, and those that cannot, with why. */
export interface ReadScopes {
  /** In the order given. */
  readonly all: readonly string[];
  readonly refused: ReadonlyMap<string, Problem>;
  /** Asked for, though the catalogue does not have them, with the one that was probably meant. */
  readonly doubtful: ReadonlyMap<string, string | null>;
  readonly warnings: readonly Problem[];
}

/** RFC 6749, section 3.3: what one scope may consist of. */
const scopeToken = /^[\x21\x23-\x5B\x5D-\x7E]+$/;

/**
 * Cleans and judges scopes. Lists are taken apart; what no scope can be is refused with `delegation.scope_malformed`. One
 * that is not in the catalogue is asked for all the same, with the warning `delegation.scope_unknown` or, if another is
 * near, `delegation.scope_misspelt`.
 */
export function readScopes(given: readonly string[]): ReadScopes {
  const refused = new Map<string, Problem>();
  const doubtful = new Map<string, string | null>();
  const written = given.flatMap((list) => list.split(/[\s,]+/)).filter((scope) => scope !== '');
  const all = [...new Set(written)];
  for (const scope of all) {
    if (!scopeToken.test(scope)) {
      refused.set(scope, fail('delegation.scope_malformed', { evidence: { scope: scope.slice(0, 200) } }).problem);
      continue;
    }
    if (serviceOf(canonicalScope(scope)) === null) doubtful.set(scope, nearestScope(scope));
  }
  const repeated = new Set(written.filter((scope, at) => written.indexOf(scope) !== at));
  const warnings = [
    ...refused.values(),
    ...[...doubtful].map(([scope, suggestion]) => doubtAbout(scope, suggestion)),
    ...(repeated.size > 0 ? [fail('delegation.scopes_repeated', { evidence: { scopes: [...repeated] } }).problem] : []),
  ];
  return { all, refused, doubtful, warnings };
}

function doubtAbout(scope: string, suggestion: string | null): Problem {
  return suggestion === null
    ? fail('delegation.scope_unknown', { certainty: 'possible', evidence: { scope } }).problem
    : fail('delegation.scope_misspelt', { certainty: 'likely', evidence: { scope, suggestion } }).problem;
}
