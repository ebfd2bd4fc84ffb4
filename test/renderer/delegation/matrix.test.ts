import { setImmediate as nextTurn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellStates, createMatrix, failures } from '../../../renderer/screens/delegation/matrix.ts';
import type { DelegationCell } from '../../../shared/contract/delegation.ts';
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
const none = { notRun: 0, granted: 0, denied: 0, error: 0, notTested: 0, serviceRefuses: 0, serviceSilent: 0 };
const users = ['a@x.example', 'B@x.example', 'c@x.example'];
const scopes = ['one', 'two'];

describe('the matrix', () => {
  test('begins as not run, and knows each cell that was put', () => {
    const matrix = createMatrix(users, scopes);
    expect(matrix.counts()).toEqual({ ...none, notRun: 6 });
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
    expect(matrix.counts()).toEqual({ ...none, notRun: 4, granted: 2 });
    expect([0, 1, 2].map((row) => matrix.rowVersion(row) > 0)).toEqual([true, false, false]);
  });

  test('a granted cell whose service does not answer is another thing, and counts as a failure', () => {
    const matrix = createMatrix(users, scopes);
    const granted = cell('a@x.example', 'one', 'granted');
    const method = 'gmail.users.getProfile';
    matrix.put(
      sheetOf([
        { ...granted, call: { outcome: 'refuses', method } },
        { ...granted, scope: 'two', call: { outcome: 'error', method } },
        { ...granted, subject: 'c@x.example', call: { outcome: 'answers', method } },
        { ...granted, subject: 'c@x.example', scope: 'two', call: { outcome: 'not_callable' } },
      ]),
    );
    expect(scopes.map((_, column) => matrix.state(0, column))).toEqual(['serviceRefuses', 'serviceSilent']);
    expect(scopes.map((_, column) => matrix.state(2, column))).toEqual(['granted', 'granted']);
    expect([0, 2].map(matrix.grantedInRow)).toEqual([0, 2]);
    expect([0, 2].map(matrix.failuresInRow)).toEqual([2, 0]);
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
          expect(matrix.failuresInRow(row)).toBe(
            scopes.filter((_, column) => failures.has(matrix.state(row, column))).length,
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});
