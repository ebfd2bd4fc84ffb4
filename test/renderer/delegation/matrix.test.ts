import { setImmediate as nextTurn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellStates, createMatrix } from '../../../renderer/screens/delegation/matrix.ts';
import { movedPosition, nextFailure } from '../../../renderer/screens/delegation/selection.ts';
import type { DelegationCell } from '../../../shared/contract.ts';
import { sheetOf } from '../../../shared/delegation-sheet.ts';

// A frame, where there is no screen.
beforeAll(() => {
  globalThis.requestAnimationFrame = (callback) => Number(setImmediate(() => callback(0))) || 1;
});

const cell = (subject: string, scope: string, status: DelegationCell['status']): DelegationCell => ({
  subject,
  scope,
  status,
  basis: 'tested',
});
const users = ['a@x.example', 'B@x.example', 'c@x.example'];
const scopes = ['one', 'two'];

describe('the matrix', () => {
  test('begins as not run, and knows each cell that was put', () => {
    const matrix = createMatrix(users, scopes);
    expect(matrix.counts()).toEqual({ notRun: 6, granted: 0, denied: 0, error: 0, notTested: 0 });
    const denied = cell('b@X.example', 'two', 'denied');
    matrix.put(sheetOf([denied, cell('a@x.example', 'one', 'granted'), cell('nobody@x.example', 'one', 'granted')]));
    expect(matrix.state(1, 1)).toBe('denied');
    expect(matrix.cell(1, 1)).toEqual({ ...denied, subject: 'B@x.example' });
    expect(matrix.cell(0, 0)).toEqual(cell('a@x.example', 'one', 'granted'));
    expect(matrix.cell(2, 0)).toBeNull();
    expect([0, 1, 2].map(matrix.grantedInRow)).toEqual([1, 0, 0]);
  });

  test('tells its readers once a frame, and only rows that changed have another version', async () => {
    const matrix = createMatrix(users, scopes);
    let told = 0;
    matrix.subscribe(() => told++);
    for (const scope of scopes) matrix.put(sheetOf([cell('a@x.example', scope, 'granted')]));
    expect(matrix.counts().granted).toBe(0);
    await nextTurn();
    await nextTurn();
    expect(told).toBe(1);
    expect(matrix.counts()).toEqual({ notRun: 4, granted: 2, denied: 0, error: 0, notTested: 0 });
    expect([0, 1, 2].map((row) => matrix.rowVersion(row) > 0)).toEqual([true, false, false]);
  });

  test('cells that are asked again are not run until they are answered', () => {
    const matrix = createMatrix(users, scopes);
    matrix.put(sheetOf(users.flatMap((user) => scopes.map((scope) => cell(user, scope, 'granted')))));
    matrix.clear([0, 1], [1]);
    expect(users.map((_, row) => scopes.map((_, column) => matrix.state(row, column)))).toEqual([
      ['granted', 'notRun'],
      ['granted', 'notRun'],
      ['granted', 'granted'],
    ]);
    expect(matrix.grantedInRow(0)).toBe(1);
  });

  test('its counts are always those of its cells', async () => {
    const status = fc.constantFrom('granted', 'denied', 'error', 'not_tested') as fc.Arbitrary<
      DelegationCell['status']
    >;
    const anyCell = fc
      .tuple(fc.constantFrom(...users), fc.constantFrom(...scopes), status)
      .map((given) => cell(...given));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }), async (batches) => {
        const matrix = createMatrix(users, scopes);
        for (const batch of batches) matrix.put(sheetOf(batch));
        await nextTurn();
        await nextTurn();
        const states = users.flatMap((_, row) => scopes.map((_, column) => matrix.state(row, column)));
        for (const state of cellStates)
          expect(matrix.counts()[state]).toBe(states.filter((found) => found === state).length);
        for (const [row] of users.entries()) {
          expect(matrix.grantedInRow(row)).toBe(
            scopes.filter((_, column) => matrix.state(row, column) === 'granted').length,
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('moving in the grid', () => {
  const grid = { rows: [2, 5, 9], width: 4, page: 2 };
  const move = (row: number, column: number, key: string, control = false) =>
    movedPosition({ row, column }, key, control, grid);

  test('goes through the rows on show, and up to the headings', () => {
    expect(move(2, 1, 'ArrowDown')).toEqual({ row: 5, column: 1 });
    expect(move(9, 1, 'ArrowDown')).toEqual({ row: 9, column: 1 });
    expect(move(2, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
    expect(move(-1, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(move(5, 0, 'ArrowLeft')).toEqual({ row: 5, column: -1 });
    expect(move(5, 3, 'ArrowRight')).toEqual({ row: 5, column: 3 });
  });
  test('never stands on the empty corner', () => {
    expect(move(2, -1, 'ArrowUp')).toBeNull();
    expect(move(-1, 0, 'ArrowLeft')).toBeNull();
    expect(move(-1, 2, 'Home')).toEqual({ row: -1, column: 0 });
  });
  test('jumps to the ends', () => {
    expect(move(5, 2, 'Home')).toEqual({ row: 5, column: -1 });
    expect(move(5, 2, 'End')).toEqual({ row: 5, column: 3 });
    expect(move(5, 2, 'Home', true)).toEqual({ row: 2, column: 0 });
    expect(move(5, 2, 'End', true)).toEqual({ row: 9, column: 3 });
    expect(move(2, 2, 'PageDown')).toEqual({ row: 9, column: 2 });
  });
  test('to the next failure goes on from where one is and round at the end', () => {
    const matrix = createMatrix(users, scopes);
    matrix.put(sheetOf([cell('a@x.example', 'two', 'denied'), cell('c@x.example', 'one', 'error')]));
    const rows = [0, 1, 2];
    expect(nextFailure(matrix, rows, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 1 });
    expect(nextFailure(matrix, rows, { row: 0, column: 1 }, 1)).toEqual({ row: 2, column: 0 });
    expect(nextFailure(matrix, rows, { row: 2, column: 0 }, 1)).toEqual({ row: 0, column: 1 });
    expect(nextFailure(matrix, rows, { row: 0, column: 1 }, -1)).toEqual({ row: 2, column: 0 });
    expect(nextFailure(matrix, [1], { row: 1, column: 0 }, 1)).toBeNull();
  });
});
