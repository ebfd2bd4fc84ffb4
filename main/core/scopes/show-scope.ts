import type { ResultOf } from '../../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { serviceOf } from '../../../shared/scope-catalogue.ts';
import { scopeDoubt } from '../../../shared/scope-doubts.ts';
import { scopeNamed } from '../../../shared/scope-name.ts';
import { versionOf } from './find-methods.ts';
import { narrowerScopes } from './narrower-scopes.ts';
import { methodsOf } from './scope-methods.ts';

/**
 * What the catalogue knows of a scope, given in full or by its name alone (`calendar.readonly`). Fails with
 * `scope.misspelt`, `scope.unknown` or `scope.malformed` for one that it does not have.
 */
export function showScope(given: string): Outcome<ResultOf<'scopes.show'>> {
  const written = given.trim();
  const scope = [written, scopeNamed(written)].find((one) => serviceOf(one) !== null);
  if (scope === undefined) {
    const doubt = scopeDoubt(written);
    return doubt === null ? fail('scope.unknown', { evidence: { scope: written } }) : { ok: false, problem: doubt };
  }
  const methods = [...methodsOf(scope)].toSorted((a, b) => versionOf(b) - versionOf(a));
  return succeed({ scope, methods, narrower: narrowerScopes(scope) });
}
