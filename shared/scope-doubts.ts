import { nearestScope } from './nearest-scope.ts';
import { fail, type Problem } from './outcome.ts';
import { serviceOf } from './scope-catalogue.ts';
import { scopeNamed } from './scope-name.ts';
import { canonicalScope } from './scopes.ts';

/** RFC 6749, section 3.3: what one scope may consist of. */
const scopeToken = /^[\x21\x23-\x5B\x5D-\x7E]+$/;

/**
 * What is doubtful about one scope, null when it is in the catalogue: `scope.malformed`, `scope.comma_separated`,
 * `scope.shortened` and `scope.misspelt` with the `suggestion`, or `scope.unknown`, which may still exist.
 */
export function scopeDoubt(scope: string): Problem | null {
  if (serviceOf(scope) !== null) return null;
  const evidence = { scope: scope.slice(0, 200) };
  if (/[^,\s],+\s*[^,\s]/.test(scope)) return fail('scope.comma_separated', { evidence }).problem;
  if (!scopeToken.test(scope)) return fail('scope.malformed', { evidence }).problem;
  const full = scopeNamed(scope);
  if (serviceOf(full) !== null) return fail('scope.shortened', { evidence: { ...evidence, suggestion: full } }).problem;
  const suggestion = nearestScope(scope);
  return suggestion === null
    ? fail('scope.unknown', { certainty: 'possible', evidence }).problem
    : fail('scope.misspelt', { certainty: 'likely', evidence: { ...evidence, suggestion } }).problem;
}

/** The doubts about a list of scopes, in its order, and `scope.repeated` where one stands in it twice, by whatever name. */
export function scopeDoubts(scopes: readonly string[]): readonly Problem[] {
  const names = scopes.map(canonicalScope);
  const repeated = scopes.filter((_, at) => names.indexOf(names[at] ?? '') !== at);
  return [
    ...[...new Set(scopes)].flatMap((scope) => scopeDoubt(scope) ?? []),
    ...(repeated.length > 0 ? [fail('scope.repeated', { evidence: { scopes: [...new Set(repeated)] } }).problem] : []),
  ];
}
