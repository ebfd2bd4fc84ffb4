import { failures, type Matrix } from './matrix.ts';

/** What the grid’s keyboard stands on, by place in the matrix. −1: a user’s or a scope’s heading. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** From where one began to select to where one stands now: one cell, or a rectangle of those on show. */
export interface Selection {
  readonly anchor: GridPosition;
  readonly active: GridPosition;
}

/** The matrix rows and columns on show, in their order there. */
export interface OnShow {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Matrix rows and columns, each in full. */
export interface Area {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The cells that are selected. A heading stands for its whole row or column, also for what is not on show of it. */
export function selectedArea({ anchor, active }: Selection, { rows, columns }: OnShow, matrix: Matrix): Area {
  const all = (list: readonly string[]) => list.map((_, at) => at);
  return {
    rows: active.row === -1 || anchor.row === -1 ? all(matrix.subjects) : between(rows, anchor.row, active.row),
    columns:
      active.column === -1 || anchor.column === -1
        ? all(matrix.scopes)
        : between(columns, anchor.column, active.column),
  };
}

/** From one to the other as they are shown; where one of them is not on show, the last alone. */
function between(shown: readonly number[], one: number, other: number): readonly number[] {
  const [from, to] = [shown.indexOf(one), shown.indexOf(other)];
  return from < 0 || to < 0 ? [other] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
}

export function isSingle({ anchor, active }: Selection): boolean {
  return anchor.row === active.row && anchor.column === active.column;
}

/** Where a key leads, kept within what is on show; null for other keys and where there is nothing further. */
export function movedPosition(
  { row, column }: GridPosition,
  key: string,
  withControl: boolean,
  { rows, columns, page }: OnShow & { readonly page: number },
): GridPosition | null {
  const place = row === -1 ? -1 : Math.max(0, rows.indexOf(row));
  const across = column === -1 ? -1 : Math.max(0, columns.indexOf(column));
  const last = { row: rows.at(-1) ?? -1, column: columns.at(-1) ?? -1 };
  const rowAt = (moved: number) => (moved < 0 ? -1 : (rows[moved] ?? last.row));
  const columnAt = (moved: number) => (moved < 0 ? -1 : (columns[moved] ?? last.column));
  switch (key) {
    case 'ArrowDown':
      return { row: rowAt(place + 1), column };
    case 'ArrowUp':
      return column === -1 && place <= 0 ? null : { row: rowAt(place - 1), column };
    case 'ArrowRight':
      return { row, column: columnAt(across + 1) };
    case 'ArrowLeft':
      return row === -1 && across <= 0 ? null : { row, column: columnAt(across - 1) };
    case 'PageDown':
      return { row: rowAt(place + page), column };
    case 'PageUp':
      return { row: rowAt(Math.max(0, place - page)), column };
    case 'Home':
      return withControl ? { row: rowAt(0), column: columnAt(0) } : { row, column: row === -1 ? columnAt(0) : -1 };
    case 'End':
      return withControl ? last : { row, column: last.column };
    default:
      return null;
  }
}

/** The next cell on show, or the one before, that somebody has to look into; goes round at the end. */
export function nextFailure(
  matrix: Matrix,
  { rows, columns }: OnShow,
  { row, column }: GridPosition,
  direction: 1 | -1,
): GridPosition | null {
  const width = columns.length;
  const size = rows.length * width;
  const place = Math.max(0, rows.indexOf(row)) * width + Math.max(0, columns.indexOf(column));
  for (let step = 1; step <= size; step++) {
    const next = (((place + direction * step) % size) + size) % size;
    const position = { row: rows[Math.floor(next / width)] ?? 0, column: columns[next % width] ?? 0 };
    if (failures.has(matrix.state(position.row, position.column))) return position;
  }
  return null;
}
