import type { DelegationCell, DelegationSheet, DelegationVerdict } from '../../../shared/contract/delegation.ts';

/**
 * `error`: Google could not be asked, or did not say. `notTested`: nothing was asked, on purpose. A token alone is not all:
 * `serviceRefuses`, `serviceSilent` are granted, and the service that the token is for refuses, or was not reached.
 */
export const cellStates = [
  'notRun',
  'granted',
  'denied',
  'error',
  'notTested',
  'serviceRefuses',
  'serviceSilent',
] as const;
export type CellState = (typeof cellStates)[number];
export type CellCounts = Readonly<Record<CellState, number>>;

/** What somebody has to look into. */
export const failures: ReadonlySet<CellState> = new Set(['denied', 'error', 'serviceRefuses', 'serviceSilent']);

const stateOfStatus = { granted: 'granted', denied: 'denied', error: 'error', not_tested: 'notTested' } as const;

function stateOf({ status, call }: DelegationVerdict): CellState {
  if (status !== 'granted') return stateOfStatus[status];
  return call?.outcome === 'refuses' ? 'serviceRefuses' : call?.outcome === 'error' ? 'serviceSilent' : 'granted';
}

/**
 * Users × scopes: one byte a cell for its state, and the place of its verdict, which many share. Readers are told once a
 * frame, however many cells came, and rows only of their own.
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
  readonly failuresInRow: (row: number) => number;
  readonly counts: () => CellCounts;
  /** Cells of other users or scopes are left out. */
  readonly put: (sheet: DelegationSheet) => void;
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
  /** One more than its place in `verdicts`; 0 while it has not run. */
  const verdictOf = new Uint32Array(bytes.length);
  const verdicts: DelegationVerdict[] = [];
  const granted = new Uint16Array(subjects.length);
  const failed = new Uint16Array(subjects.length);
  const versions = new Uint32Array(subjects.length);
  const counts: Record<CellState, number> = {
    notRun: bytes.length,
    granted: 0,
    denied: 0,
    error: 0,
    notTested: 0,
    serviceRefuses: 0,
    serviceSilent: 0,
  };
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
  const state = (row: number, column: number) => cellStates[bytes[row * width + column] ?? 0] ?? 'notRun';
  const set = (row: number, at: number, state: CellState, verdict: number) => {
    const before = cellStates[bytes[at] ?? 0] ?? 'notRun';
    counts[before]--;
    counts[state]++;
    if (before === 'granted') granted[row] = (granted[row] ?? 0) - 1;
    if (state === 'granted') granted[row] = (granted[row] ?? 0) + 1;
    if (failures.has(before)) failed[row] = (failed[row] ?? 0) - 1;
    if (failures.has(state)) failed[row] = (failed[row] ?? 0) + 1;
    bytes[at] = cellStates.indexOf(state);
    verdictOf[at] = verdict;
  };

  return {
    subjects,
    scopes,
    rowOf,
    columnOf,
    state,
    cell: (row, column) => {
      const verdict = verdicts[(verdictOf[row * width + column] ?? 0) - 1];
      const [subject, scope] = [subjects[row], scopes[column]];
      if (verdict === undefined || subject === undefined || scope === undefined) return null;
      return { subject, scope, ...verdict };
    },
    grantedInRow: (row) => granted[row] ?? 0,
    failuresInRow: (row) => failed[row] ?? 0,
    counts: () => snapshot,
    put: (sheet) => {
      const first = verdicts.length + 1;
      for (const verdict of sheet.verdicts) verdicts.push(verdict);
      const states = sheet.verdicts.map(stateOf);
      const across = sheet.scopes.map(columnOf);
      sheet.subjects.forEach((subject, line) => {
        const row = rowOf(subject);
        if (row < 0) return;
        let changed = false;
        across.forEach((column, at) => {
          const place = sheet.cells[line * across.length + at] ?? -1;
          const state = states[place];
          if (column < 0 || state === undefined) return;
          set(row, row * width + column, state, first + place);
          changed = true;
        });
        if (changed) versions[row] = (versions[row] ?? 0) + 1;
      });
      tellSoon();
    },
    clear: (rows, columns) => {
      for (const row of rows) {
        for (const column of columns) set(row, row * width + column, 'notRun', 0);
        versions[row] = (versions[row] ?? 0) + 1;
      }
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
