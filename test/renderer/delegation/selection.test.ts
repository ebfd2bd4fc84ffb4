import { beforeAll, describe, expect, test } from 'vitest';
import { createMatrix } from '../../../renderer/screens/delegation/matrix.ts';
import { isSingle, movedPosition, nextFailure, selectedArea } from '../../../renderer/screens/delegation/selection.ts';
import type { DelegationCell } from '../../../shared/contract/delegation.ts';
import { sheetOf } from '../../../shared/delegation-sheet.ts';

// A frame, where there is no screen.
beforeAll(() => {
  globalThis.requestAnimationFrame = (callback) => Number(setImmediate(() => callback(0))) || 1;
});

const users = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'];
const scopes = ['one', 'two', 'three'];
const cell = (subject: string, scope: string, status: DelegationCell['status']): DelegationCell => ({
  subject,
  scope,
  status,
  basis: 'tested',
});

describe('moving in the grid', () => {
  const grid = { rows: [2, 5, 9], columns: [1, 3, 4, 6], page: 2 };
  const move = (row: number, column: number, key: string, control = false) =>
    movedPosition({ row, column }, key, control, grid);

  test('goes through the rows and columns on show, and up to the headings', () => {
    expect(move(2, 3, 'ArrowDown')).toEqual({ row: 5, column: 3 });
    expect(move(9, 3, 'ArrowDown')).toEqual({ row: 9, column: 3 });
    expect(move(2, 3, 'ArrowUp')).toEqual({ row: -1, column: 3 });
    expect(move(-1, 3, 'ArrowDown')).toEqual({ row: 2, column: 3 });
    expect(move(5, 3, 'ArrowRight')).toEqual({ row: 5, column: 4 });
    expect(move(5, 1, 'ArrowLeft')).toEqual({ row: 5, column: -1 });
    expect(move(5, -1, 'ArrowRight')).toEqual({ row: 5, column: 1 });
    expect(move(5, 6, 'ArrowRight')).toEqual({ row: 5, column: 6 });
  });
  test('never stands on the empty corner', () => {
    expect(move(2, -1, 'ArrowUp')).toBeNull();
    expect(move(-1, 1, 'ArrowLeft')).toBeNull();
    expect(move(-1, 4, 'Home')).toEqual({ row: -1, column: 1 });
  });
  test('jumps to the ends', () => {
    expect(move(5, 4, 'Home')).toEqual({ row: 5, column: -1 });
    expect(move(5, 4, 'End')).toEqual({ row: 5, column: 6 });
    expect(move(5, 4, 'Home', true)).toEqual({ row: 2, column: 1 });
    expect(move(5, 4, 'End', true)).toEqual({ row: 9, column: 6 });
    expect(move(2, 4, 'PageDown')).toEqual({ row: 9, column: 4 });
  });
  test('to the next failure goes on from where one is and round at the end, and only through what is on show', () => {
    const matrix = createMatrix(users, scopes);
    matrix.put(sheetOf([cell('a@x.example', 'two', 'denied'), cell('c@x.example', 'one', 'error')]));
    const shown = { rows: [0, 1, 2], columns: [0, 1] };
    expect(nextFailure(matrix, shown, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 1 });
    expect(nextFailure(matrix, shown, { row: 0, column: 1 }, 1)).toEqual({ row: 2, column: 0 });
    expect(nextFailure(matrix, shown, { row: 2, column: 0 }, 1)).toEqual({ row: 0, column: 1 });
    expect(nextFailure(matrix, shown, { row: 0, column: 1 }, -1)).toEqual({ row: 2, column: 0 });
    expect(nextFailure(matrix, { ...shown, columns: [0] }, { row: 2, column: 0 }, 1)).toEqual({ row: 2, column: 0 });
    expect(nextFailure(matrix, { ...shown, rows: [1] }, { row: 1, column: 0 }, 1)).toBeNull();
    expect(nextFailure(matrix, { rows: [], columns: [0] }, { row: 1, column: 0 }, 1)).toBeNull();
  });
});

describe('a selection', () => {
  const matrix = createMatrix(users, scopes);
  const shown = { rows: [3, 0, 2], columns: [0, 2] };
  const area = (anchor: readonly [number, number], active: readonly [number, number]) =>
    selectedArea(
      { anchor: { row: anchor[0], column: anchor[1] }, active: { row: active[0], column: active[1] } },
      shown,
      matrix,
    );

  test('is the rectangle of what is shown between its ends, whichever comes first', () => {
    expect(area([3, 0], [0, 2])).toEqual({ rows: [3, 0], columns: [0, 2] });
    expect(area([2, 2], [0, 0])).toEqual({ rows: [0, 2], columns: [0, 2] });
  });
  test('of headings is of whole rows and columns, also what is not shown of them', () => {
    expect(area([0, -1], [2, -1])).toEqual({ rows: [0, 2], columns: [0, 1, 2] });
    expect(area([-1, 2], [-1, 2])).toEqual({ rows: [0, 1, 2, 3], columns: [2] });
  });
  test('whose beginning is no longer shown is where one stands', () => {
    expect(area([1, 0], [2, 2])).toEqual({ rows: [2], columns: [0, 2] });
  });
  test('of one place is single', () => {
    const place = { row: 1, column: 1 };
    expect(isSingle({ anchor: place, active: { ...place } })).toBe(true);
    expect(isSingle({ anchor: place, active: { row: 1, column: 2 } })).toBe(false);
  });
});
