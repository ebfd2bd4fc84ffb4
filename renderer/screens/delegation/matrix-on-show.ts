import { useMemo, useSyncExternalStore } from 'react';
import { scopeName } from '../../../shared/scope-name.ts';
import type { Matrix } from './matrix.ts';
import type { OnShow } from './selection.ts';

export const rowOrders = ['given', 'name', 'worst'] as const;
export type RowOrder = (typeof rowOrders)[number];

/**
 * Which users and scopes are shown: by their names, by what is in the row, and by a finding; and in which order. Where there
 * is one user only, what is in the cells narrows the scopes.
 */
export interface MatrixFilter {
  /** Each word narrows the users, or where no user has it the scopes. */
  readonly text: string;
  /** Empty: any. */
  readonly states: ReadonlySet<string>;
  /** null: any. */
  readonly subjects: ReadonlySet<string> | null;
  readonly order: RowOrder;
}
export const everything: MatrixFilter = { text: '', states: new Set(), subjects: null, order: 'given' };

/** What is shown of the matrix; kept up as cells come. */
export function useOnShow(matrix: Matrix, filter: MatrixFilter): OnShow {
  const version = useSyncExternalStore(matrix.subscribe, matrix.version);
  const dependsOnCells = filter.states.size > 0 || filter.order === 'worst';
  // What is in the rows matters only where it is filtered or ordered by.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => onShow(matrix, filter), [matrix, filter, dependsOnCells ? version : 0]);
}

export function onShow(matrix: Matrix, { text, states, subjects, order }: MatrixFilter): OnShow {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const users = matrix.subjects.map((subject) => subject.toLowerCase());
  const ofUsers = words.filter((word) => users.some((user) => user.includes(word)));
  const ofScopes = words.filter((word) => !ofUsers.includes(word));
  const isShown = (row: number) =>
    ofUsers.every((word) => users[row]?.includes(word)) &&
    (!subjects || subjects.has(matrix.subjects[row] ?? '')) &&
    (states.size === 0 || hasState(matrix, row, states));
  const rows = users.flatMap((_, row) => (isShown(row) ? [row] : []));
  const named = matrix.scopes.flatMap((scope, column) =>
    ofScopes.every((word) => scope.toLowerCase().includes(word) || scopeName(scope).includes(word)) ? [column] : [],
  );
  // Of one user, it is the scopes that one looks for.
  const inState = users.length === 1 ? named.filter((column) => states.has(matrix.state(0, column))) : [];
  const columns = inState.length > 0 ? inState : named;
  // A word that nobody and nothing has.
  if (columns.length === 0) return { rows: [], columns };
  const name = (row: number) => users[row] ?? '';
  if (order === 'name') rows.sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
  if (order === 'worst') rows.sort((a, b) => matrix.failuresInRow(b) - matrix.failuresInRow(a) || a - b);
  return { rows, columns };
}

function hasState(matrix: Matrix, row: number, states: ReadonlySet<string>): boolean {
  return matrix.scopes.some((_, column) => states.has(matrix.state(row, column)));
}
