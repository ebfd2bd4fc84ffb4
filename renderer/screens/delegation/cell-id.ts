import type { GridPosition } from './selection.ts';

/** The id of the element at a position, for `aria-activedescendant`. */
export function cellId(grid: string, { row, column }: GridPosition): string {
  return `${grid}-${row}-${column}`;
}

/** The other way round; null for any other element’s id. */
export function positionOf(grid: string, id: string): GridPosition | null {
  const [, row, column] = id.startsWith(`${grid}-`) ? (/^-(-?\d+)-(-?\d+)$/.exec(id.slice(grid.length)) ?? []) : [];
  return row === undefined ? null : { row: Number(row), column: Number(column) };
}
