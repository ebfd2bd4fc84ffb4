import type { Problem } from '../../../shared/outcome.ts';
import type { DelegationRun } from './delegation-check.ts';
import type { GridPosition } from './selection.ts';

/**
 * What explains a cell, a whole scope or a whole user: the finding that covers it, else the cell’s own problem, else why
 * its service does not answer.
 */
export function problemAt({ matrix, result }: DelegationRun, { row, column }: GridPosition): Problem | null {
  const subject = matrix.subjects[row];
  const scope = matrix.scopes[column];
  const findings = result?.findings ?? [];
  if (subject === undefined) {
    return (
      findings.find(({ kind, scopes }) => kind !== 'row' && scope !== undefined && scopes.includes(scope))?.problem ??
      null
    );
  }
  if (scope === undefined) {
    return findings.find(({ kind, subjects }) => kind !== 'column' && subjects.includes(subject))?.problem ?? null;
  }
  const cell = matrix.cell(row, column);
  const problem = cell?.problem ?? cell?.call?.problem;
  if (!problem) return null;
  const scopeList = findings.find(({ scopes, subjects }) => scopes.includes(scope) && subjects.includes(subject))
    ?.problem.evidence.scopeList;
  return scopeList === undefined ? problem : { ...problem, evidence: { ...problem.evidence, scopeList } };
}
