import type { ResultOf } from '../../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { methodsNamed } from './find-methods.ts';
import { smallestScopeSets } from './smallest-scope-sets.ts';

/**
 * The least to ask for to call these methods, each named as a person would. A name that means several is taken for the
 * first of them. One that means none is warned of with `scope.method_unknown`; when all are so, that is the failure.
 */
export function coverMethods(names: readonly string[]): Outcome<ResultOf<'scopes.cover'>> {
  const read = names.map((name) => ({ name, method: methodsNamed(name)[0] ?? null }));
  const unknown = read.filter(({ method }) => method === null);
  const warnings = unknown.map(({ name }) =>
    fail('scope.method_unknown', { evidence: { method: name.slice(0, 200) } }),
  );
  const [first] = warnings;
  if (first && unknown.length === read.length) return first;
  const methods = [...new Set(read.flatMap(({ method }) => method ?? []))];
  return succeed({ methods, sets: smallestScopeSets(methods), warnings: warnings.map(({ problem }) => problem) });
}
