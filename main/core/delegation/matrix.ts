import type { RequestOf } from '../../../shared/contract.ts';
import type { DelegationCell } from '../../../shared/contract/delegation.ts';
import { fail, type Problem } from '../../../shared/outcome.ts';
import type { PlanRow } from './delegation-plan.ts';
import type { ReadScopes } from './scopes.ts';
import type { ReadSubjects } from './subjects.ts';

/** The cells of a check: those to ask for, and those that cannot be asked for, already `not_tested`. */
export interface Matrix {
  readonly rows: readonly PlanRow[];
  readonly unasked: readonly DelegationCell[];
  /** Users in their order, then scopes in theirs. */
  readonly inOrder: (cells: readonly DelegationCell[]) => readonly DelegationCell[];
}

/** Users × scopes, or only the cells that the request names. */
export function matrixOf(
  subjects: ReadSubjects,
  scopes: ReadScopes,
  only: RequestOf<'delegation.check'>['only'],
): Matrix {
  const wanted =
    only && new Map(only.map(({ subject, scopes: named }) => [subject.trim().toLowerCase(), new Set(named)] as const));
  const isWanted = (subject: string, scope: string) => wanted?.get(subject.toLowerCase())?.has(scope) ?? !wanted;
  const rows: PlanRow[] = [];
  const unasked: DelegationCell[] = [];
  for (const subject of subjects.all) {
    const asked: string[] = [];
    for (const scope of scopes.all) {
      if (!isWanted(subject, scope)) continue;
      const problem = subjects.refused.get(subject) ?? scopes.refused.get(scope);
      if (problem === undefined) asked.push(scope);
      else unasked.push(notTested(subject, scope, problem));
    }
    if (asked.length > 0) rows.push({ subject, scopes: asked });
  }
  const place = (names: readonly string[]) => new Map(names.map((name, at) => [name, at] as const));
  const [row, column] = [place(subjects.all), place(scopes.all)];
  return {
    rows,
    unasked,
    inOrder: (cells) =>
      [...cells].sort(
        (a, b) =>
          (row.get(a.subject) ?? 0) - (row.get(b.subject) ?? 0) ||
          (column.get(a.scope) ?? 0) - (column.get(b.scope) ?? 0),
      ),
  };
}

/** Why nothing at all can be asked for; null when something can. */
export function nothingToAsk(subjects: ReadSubjects, scopes: ReadScopes): Problem | null {
  if (subjects.all.length === 0) return fail('delegation.no_subjects').problem;
  if (scopes.all.length === 0) return fail('delegation.no_scopes').problem;
  const refusedOnly = (all: readonly string[], refused: ReadonlyMap<string, Problem>) =>
    all.every((name) => refused.has(name)) ? (refused.values().next().value ?? null) : null;
  return refusedOnly(subjects.all, subjects.refused) ?? refusedOnly(scopes.all, scopes.refused);
}

function notTested(subject: string, scope: string, problem: Problem): DelegationCell {
  return {
    subject,
    scope,
    status: 'not_tested',
    basis: 'inferred',
    inferredFrom: 'input',
    code: problem.code,
    problem,
  };
}
