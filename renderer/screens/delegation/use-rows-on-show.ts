import { useMemo, useSyncExternalStore } from 'react';
import type { CellState, Matrix } from './matrix.ts';

/** Which rows are shown: by the user’s name, by what is in the row, and by a finding. */
export interface RowFilter {
  readonly text: string;
  /** Empty: any. */
  readonly states: ReadonlySet<string>;
  /** null: any. */
  readonly subjects: ReadonlySet<string> | null;
}
export const everyRow: RowFilter = { text: '', states: new Set(), subjects: null };

/** The matrix rows to show, in their order; kept up as cells come. */
export function useRowsOnShow(matrix: Matrix, filter: RowFilter): readonly number[] {
  const version = useSyncExternalStore(matrix.subscribe, matrix.version);
  const dependsOnCells = filter.states.size > 0;
  return useMemo(() => {
    const sought = filter.text.trim().toLowerCase();
    return matrix.subjects.flatMap((subject, row) => {
      if (sought !== '' && !subject.toLowerCase().includes(sought)) return [];
      if (filter.subjects && !filter.subjects.has(subject)) return [];
      return dependsOnCells && !hasState(matrix, row, filter.states) ? [] : [row];
    });
    // What is in the rows matters only where it is filtered by.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [matrix, filter, dependsOnCells ? version : 0]);
}

function hasState(matrix: Matrix, row: number, states: ReadonlySet<string>): boolean {
  return matrix.scopes.some((_, column) => states.has(matrix.state(row, column) satisfies CellState));
}
