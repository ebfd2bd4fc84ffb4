import type { DelegationRun } from './delegation-check.ts';

export interface ScopesOfCheck {
  /** Everything asked for that exists. */
  readonly wanted: readonly string[];
  /** Granted to somebody: the list has it. */
  readonly granted: readonly string[];
}

/** What a check asked for, and what it proved. */
export function scopesOfCheck({ result, matrix }: Pick<DelegationRun, 'result' | 'matrix'>): ScopesOfCheck {
  const wanted = result ? result.scopeList.split(',').filter((scope) => scope !== '') : matrix.scopes;
  const granted = matrix.scopes.filter((_, column) =>
    matrix.subjects.some((__, row) => matrix.cell(row, column)?.status === 'granted'),
  );
  return { wanted, granted };
}
