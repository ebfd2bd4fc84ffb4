import { describe, expect, test } from 'vitest';
import { cellWidth, headGroups } from '../../../renderer/screens/delegation/matrix-columns.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const scopes = ['calendar', 'calendar.events', 'gmail.send'].map(scope);

describe('the head', () => {
  const heads = (width: number) => headGroups(scopes, [0, 1, 2], width);
  test('puts a service over its scopes where its name fits', () => {
    expect(heads(76).map(({ heading, heads: own }) => [heading, own.map(({ name }) => name)])).toEqual([
      ['Calendar', ['', 'events']],
      ['Gmail', ['send']],
    ]);
  });
  test('lets scopes say their whole name where it does not, so that nothing is cut', () => {
    expect(heads(32).map(({ heading, heads: own }) => [heading, own.map(({ name }) => name)])).toEqual([
      ['Calendar', ['', 'events']],
      [null, ['gmail.send']],
    ]);
  });
  test('keeps the places of columns that are filtered', () => {
    expect(headGroups(scopes, [2], 76)[0]?.heads).toEqual([{ column: 2, scope: scopes[2], name: 'send' }]);
  });
  test('cells take the room there is, within reason', () => {
    expect([cellWidth(600, 3), cellWidth(300, 6), cellWidth(600, 60), cellWidth(0, 0)]).toEqual([76, 50, 32, 32]);
  });
});
