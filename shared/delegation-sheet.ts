import type { DelegationCell, DelegationSheet, DelegationVerdict } from './contract/delegation.ts';

/**
 * Cells as a sheet: users and scopes in the order in which they first come, each verdict once. Cells that share a problem
 * and a call (the very objects) and all else share a verdict, so that a sheet grows with the answers, not with what they are said of.
 */
export function sheetOf(cells: readonly DelegationCell[]): DelegationSheet {
  const rows = places(cells.map(({ subject }) => subject));
  const columns = places(cells.map(({ scope }) => scope));
  const verdicts: DelegationVerdict[] = [];
  const byProblem = new Map<unknown, Map<unknown, Map<string, number>>>();
  const numbers: number[] = Array.from({ length: rows.size * columns.size }, () => -1);
  for (const { subject, scope, ...verdict } of cells) {
    const byCall = byProblem.get(verdict.problem) ?? new Map<unknown, Map<string, number>>();
    byProblem.set(verdict.problem, byCall);
    const alike = byCall.get(verdict.call) ?? new Map<string, number>();
    byCall.set(verdict.call, alike);
    const name = `${verdict.status} ${verdict.basis} ${verdict.inferredFrom} ${verdict.code}`;
    const place = alike.get(name) ?? verdicts.push(verdict) - 1;
    alike.set(name, place);
    numbers[(rows.get(subject) ?? 0) * columns.size + (columns.get(scope) ?? 0)] = place;
  }
  return { subjects: [...rows.keys()], scopes: [...columns.keys()], verdicts, cells: numbers };
}

/** The other way round: row by row, without the cells that were not asked for. */
export function cellsOf({ subjects, scopes, verdicts, cells }: DelegationSheet): readonly DelegationCell[] {
  return cells.flatMap((place, at) => {
    const verdict = verdicts[place];
    if (verdict === undefined) return [];
    const subject = subjects[Math.floor(at / scopes.length)] ?? '';
    const scope = scopes[at % scopes.length] ?? '';
    return { subject, scope, ...verdict };
  });
}

/** A cell as it is printed and exported: its problems are told by the findings, here by their codes alone. */
export function printedCell({ problem: _problem, call, ...cell }: DelegationCell) {
  if (!call) return cell;
  const { problem, ...called } = call;
  return { ...cell, call: { ...called, ...(problem && { code: problem.code }) } };
}

function places(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) if (!found.has(name)) found.set(name, found.size);
  return found;
}
