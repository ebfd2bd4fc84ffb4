import type { DelegationCell } from '../../../shared/contract.ts';

/** `error`: Google could not be asked, or did not say. `notTested`: nothing was asked, on purpose. */
export const cellStates = ['notRun', 'granted', 'denied', 'error', 'notTested'] as const;
export type CellState = (typeof cellStates)[number];
export type CellCounts = Readonly<Record<CellState, number>>;

const stateOf = { granted: 'granted', denied: 'denied', error: 'error', not_tested: 'notTested' } as const;
const inferredBit = 8;

/**
 * Users × scopes: one byte a cell, and the whole cell only where it is not plainly granted. Readers are told once a frame,
 * however many cells came, and rows only of their own.
 */
export interface Matrix {
  readonly subjects: readonly string[];
  readonly scopes: readonly string[];
  /** Their places; −1 for what is not in it. */
  readonly rowOf: (subject: string) => number;
  readonly columnOf: (scope: string) => number;
  readonly state: (row: number, column: number) => CellState;
  /** What is known of it; null while it has not run. */
  readonly cell: (row: number, column: number) => DelegationCell | null;
  readonly grantedInRow: (row: number) => number;
  readonly counts: () => CellCounts;
  /** Cells of other users or scopes are left out. */
  readonly put: (cells: readonly DelegationCell[]) => void;
  /** Back to not run. */
  readonly clear: (rows: readonly number[], columns: readonly number[]) => void;
  readonly rowVersion: (row: number) => number;
  /** Goes up whenever anything did. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createMatrix(subjects: readonly string[], scopes: readonly string[]): Matrix {
  const width = scopes.length;
  const bytes = new Uint8Array(subjects.length * width);
  const details = new Map<number, DelegationCell>();
  const granted = new Uint16Array(subjects.length);
  const versions = new Uint32Array(subjects.length);
  const counts: Record<CellState, number> = { notRun: bytes.length, granted: 0, denied: 0, error: 0, notTested: 0 };
  const rows = new Map(subjects.map((subject, row) => [subject.toLowerCase(), row]));
  const columns = new Map(scopes.map((scope, column) => [scope, column]));
  const rowOf = (subject: string) => rows.get(subject.toLowerCase()) ?? -1;
  const columnOf = (scope: string) => columns.get(scope) ?? -1;
  const listeners = new Set<() => void>();
  let version = 0;
  let snapshot: CellCounts = { ...counts };
  let waiting = false;

  const tellSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      version++;
      snapshot = { ...counts };
      for (const listener of listeners) listener();
    });
  };
  const set = (row: number, at: number, state: CellState, inferred: boolean, detail: DelegationCell | null) => {
    const before = cellStates[(bytes[at] ?? 0) & (inferredBit - 1)] ?? 'notRun';
    counts[before]--;
    counts[state]++;
    if (before === 'granted') granted[row] = (granted[row] ?? 0) - 1;
    if (state === 'granted') granted[row] = (granted[row] ?? 0) + 1;
    bytes[at] = cellStates.indexOf(state) + (inferred ? inferredBit : 0);
    if (detail) details.set(at, detail);
    else details.delete(at);
    versions[row] = (versions[row] ?? 0) + 1;
  };
  const state = (row: number, column: number) =>
    cellStates[(bytes[row * width + column] ?? 0) & (inferredBit - 1)] ?? 'notRun';

  return {
    subjects,
    scopes,
    rowOf,
    columnOf,
    state,
    cell: (row, column) => {
      const at = row * width + column;
      const detail = details.get(at);
      if (detail) return detail;
      if (state(row, column) !== 'granted') return null;
      const [subject = '', scope = ''] = [subjects[row], scopes[column]];
      return ((bytes[at] ?? 0) & inferredBit) === 0
        ? { subject, scope, status: 'granted', basis: 'tested' }
        : { subject, scope, status: 'granted', basis: 'inferred', inferredFrom: 'token_issued' };
    },
    grantedInRow: (row) => granted[row] ?? 0,
    counts: () => snapshot,
    put: (cells) => {
      for (const cell of cells) {
        const row = rowOf(cell.subject);
        const column = columnOf(cell.scope);
        if (row < 0 || column < 0) continue;
        const detail = cell.status === 'granted' ? null : cell;
        set(row, row * width + column, stateOf[cell.status], cell.basis === 'inferred', detail);
      }
      tellSoon();
    },
    clear: (rows, columns) => {
      for (const row of rows) for (const column of columns) set(row, row * width + column, 'notRun', false, null);
      tellSoon();
    },
    rowVersion: (row) => versions[row] ?? 0,
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
