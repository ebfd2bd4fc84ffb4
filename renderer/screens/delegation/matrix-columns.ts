import { scopeName } from '../../../shared/scope-name.ts';
import { scopeGroups } from './scope-columns.ts';

export interface ColumnHead {
  /** Its place in the matrix. */
  readonly column: number;
  readonly scope: string;
  readonly name: string;
}

/** Columns under one heading; null: they say their whole name themselves, as there is no room or no word for one. */
export interface HeadGroup {
  readonly heading: string | null;
  readonly heads: readonly ColumnHead[];
}

/** A letter of the heading, and the room beside it, in pixels. */
const letter = 6.8;
const besideHeading = 9;

/** The two levels of the head. A service stands over its scopes only where its name fits; no name is cut. */
export function headGroups(
  scopes: readonly string[],
  columns: readonly number[],
  cellWidth: number,
): readonly HeadGroup[] {
  const columnOf = new Map(columns.map((column) => [scopes[column] ?? '', column]));
  return scopeGroups([...columnOf.keys()]).map(({ heading, columns: own }) => {
    const fits = heading !== null && heading.length * letter + besideHeading <= own.length * cellWidth;
    return {
      heading: fits ? heading : null,
      heads: own.map(({ scope, name }) => ({
        column: columnOf.get(scope) ?? -1,
        scope,
        name: fits ? name : scopeName(scope).replace(/^admin\./, ''),
      })),
    };
  });
}

/** A letter on its side, and the room at its ends, in pixels. */
const sidewaysLetter = 6.5;
const besideName = 18;
const heights = { heading: 24, least: 110, most: 232 } as const;

/** As high as the longest name asks for, in pixels. */
export function headHeight(groups: readonly HeadGroup[]): number {
  const needed = groups.flatMap(({ heading, heads }) =>
    heads.map(({ name }) => name.length * sidewaysLetter + besideName + (heading === null ? 0 : heights.heading)),
  );
  return Math.round(Math.min(heights.most, Math.max(heights.least, ...needed)));
}

/** A cell is no narrower than its mark needs, and no wider than is still read as one line; in pixels. */
export const cellWidths = { least: 32, most: 76 } as const;

/** Few scopes take the room there is. */
export function cellWidth(room: number, columns: number): number {
  return Math.max(cellWidths.least, Math.min(cellWidths.most, Math.floor(room / Math.max(1, columns))));
}
