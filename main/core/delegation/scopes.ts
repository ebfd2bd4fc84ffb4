import type { Problem } from '../../../shared/outcome.ts';
import { scopeDoubt, scopeDoubts } from '../../../shared/scope-doubts.ts';

/** The scopes of a check, each once: those that can be asked for, and those that cannot, with why. */
export interface ReadScopes {
  /** In the order given. */
  readonly all: readonly string[];
  readonly refused: ReadonlyMap<string, Problem>;
  /** Asked for, though the catalogue does not have them, with what is doubtful about each. */
  readonly doubtful: ReadonlyMap<string, Problem>;
  readonly warnings: readonly Problem[];
}

/**
 * Cleans and judges scopes. Lists are taken apart; what no scope can be is refused with `scope.malformed`. One that is not
 * in the catalogue is asked for all the same, with the warning `scope.unknown` or, if another was probably meant,
 * `scope.shortened` or `scope.misspelt`.
 */
export function readScopes(given: readonly string[]): ReadScopes {
  const refused = new Map<string, Problem>();
  const doubtful = new Map<string, Problem>();
  const written = given.flatMap((list) => list.split(/[\s,]+/)).filter((scope) => scope !== '');
  const all = [...new Set(written)];
  for (const scope of all) {
    const doubt = scopeDoubt(scope);
    if (doubt?.code === 'scope.malformed') refused.set(scope, doubt);
    else if (doubt) doubtful.set(scope, doubt);
  }
  return { all, refused, doubtful, warnings: scopeDoubts(written) };
}
