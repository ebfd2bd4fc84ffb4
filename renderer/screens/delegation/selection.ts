import type { Matrix } from './matrix.ts';

/** What the grid’s keyboard stands on, by place in the matrix. −1: a user’s or a scope’s heading. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** The rows on show after moving, kept within the grid; `rows` are the matrix rows on show, in order. */
export function movedPosition(
  { row, column }: GridPosition,
  key: string,
  withControl: boolean,
  { rows, width, page }: { readonly rows: readonly number[]; readonly width: number; readonly page: number },
): GridPosition | null {
  const place = row === -1 ? -1 : Math.max(0, rows.indexOf(row));
  const at = (moved: number) => (moved < 0 ? -1 : (rows[Math.min(rows.length - 1, moved)] ?? -1));
  const inWidth = (moved: number) => Math.min(width - 1, Math.max(-1, moved));
  switch (key) {
    case 'ArrowDown':
      return { row: at(place + 1), column };
    case 'ArrowUp':
      return column === -1 && place <= 0 ? null : { row: at(place - 1), column };
    case 'ArrowRight':
      return { row, column: inWidth(column + 1) };
    case 'ArrowLeft':
      return row === -1 && column <= 0 ? null : { row, column: inWidth(column - 1) };
    case 'PageDown':
      return { row: at(place + page), column };
    case 'PageUp':
      return { row: at(Math.max(0, place - page)), column };
    case 'Home':
      return withControl ? { row: at(0), column: 0 } : { row, column: row === -1 ? 0 : -1 };
    case 'End':
      return withControl ? { row: at(rows.length - 1), column: width - 1 } : { row, column: width - 1 };
    default:
      return null;
  }
}

/** The next cell, or the one before, that is denied or could not be asked; goes round at the end. */
export function nextFailure(
  matrix: Matrix,
  rows: readonly number[],
  { row, column }: GridPosition,
  direction: 1 | -1,
): GridPosition | null {
  const width = matrix.scopes.length;
  const size = rows.length * width;
  const place = Math.max(0, rows.indexOf(row)) * width + Math.max(0, column);
  for (let step = 1; step <= size; step++) {
    const next = (((place + direction * step) % size) + size) % size;
    const position = { row: rows[Math.floor(next / width)] ?? 0, column: next % width };
    const state = matrix.state(position.row, position.column);
    if (state === 'denied' || state === 'error') return position;
  }
  return null;
}
