import { beforeAll, describe, expect, test } from 'vitest';
import { createMatrix } from '../../../renderer/screens/delegation/matrix.ts';
import { everything, type MatrixFilter, onShow } from '../../../renderer/screens/delegation/matrix-on-show.ts';
import { sheetOf } from '../../../shared/delegation-sheet.ts';

// A frame, where there is no screen.
beforeAll(() => {
  globalThis.requestAnimationFrame = (callback) => Number(setImmediate(() => callback(0))) || 1;
});

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const users = ['Kenji@x.example', 'aiko@x.example', 'calendar-bot@y.example'];
const scopes = ['calendar', 'calendar.events', 'gmail.send'].map(scope);

function shown(filter: Partial<MatrixFilter>) {
  const matrix = createMatrix(users, scopes);
  const denied = { status: 'denied', basis: 'tested' } as const;
  matrix.put(
    sheetOf([
      { subject: 'aiko@x.example', scope: scopes[0] ?? '', ...denied },
      { subject: 'calendar-bot@y.example', scope: scopes[0] ?? '', ...denied },
      { subject: 'calendar-bot@y.example', scope: scopes[1] ?? '', ...denied },
    ]),
  );
  return onShow(matrix, { ...everything, ...filter });
}

describe('what is shown', () => {
  test('is everything as it was given', () => {
    expect(shown({})).toEqual({ rows: [0, 1, 2], columns: [0, 1, 2] });
  });
  test('is narrowed by words: users, and scopes where no user has the word', () => {
    expect(shown({ text: 'KENJI' })).toEqual({ rows: [0], columns: [0, 1, 2] });
    expect(shown({ text: 'gmail' })).toEqual({ rows: [0, 1, 2], columns: [2] });
    expect(shown({ text: 'x.example events' })).toEqual({ rows: [0, 1], columns: [1] });
    expect(shown({ text: 'calendar' })).toEqual({ rows: [2], columns: [0, 1, 2] });
    expect(shown({ text: 'nothing' })).toEqual({ rows: [], columns: [] });
  });
  test('is narrowed by what is in a row, and by users', () => {
    expect(shown({ states: new Set(['denied']) }).rows).toEqual([1, 2]);
    expect(shown({ subjects: new Set(['Kenji@x.example']) }).rows).toEqual([0]);
  });
  test('of one user, are the scopes with such a cell; all of them where there is none', () => {
    const matrix = createMatrix(['aiko@x.example'], scopes);
    const granted = { status: 'granted', basis: 'tested', subject: 'aiko@x.example', scope: scopes[1] ?? '' } as const;
    matrix.put(sheetOf([granted]));
    const columns = (state: string) => onShow(matrix, { ...everything, states: new Set([state]) }).columns;
    expect(columns('granted')).toEqual([1]);
    expect(columns('notRun')).toEqual([0, 2]);
    expect(columns('denied')).toEqual([0, 1, 2]);
  });
  test('is ordered by name or by the number of failures', () => {
    expect(shown({ order: 'name' }).rows).toEqual([1, 2, 0]);
    expect(shown({ order: 'worst' }).rows).toEqual([2, 1, 0]);
  });
});
