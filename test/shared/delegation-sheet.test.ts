import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DelegationCell } from '../../shared/contract/delegation.ts';
import { cellsOf, sheetOf } from '../../shared/delegation-sheet.ts';
import { fail } from '../../shared/outcome.ts';

const problems = [fail('network.timeout').problem, fail('token.invalid_account').problem];
const subjects = ['b@x.example', 'a@x.example', 'c@x.example'];
const scopes = ['two', 'one', 'three', 'four'];
const anyCells = fc.uniqueArray(
  fc.record({
    subject: fc.constantFrom(...subjects),
    scope: fc.constantFrom(...scopes),
    status: fc.constantFrom('granted', 'denied', 'error'),
    basis: fc.constantFrom('tested', 'inferred'),
    problem: fc.constantFrom(...problems),
  }),
  { selector: ({ subject, scope }) => `${subject} ${scope}` },
) as fc.Arbitrary<DelegationCell[]>;
const named = (cells: readonly DelegationCell[]) =>
  new Map(cells.map(({ subject, scope, ...verdict }) => [`${subject} ${scope}`, verdict]));

test('a sheet holds the very cells, whichever were asked for', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      expect(named(cellsOf(sheetOf(cells)))).toEqual(named(cells));
    }),
  );
});

test('users and scopes stay in the order in which they come', () => {
  const cells = subjects.flatMap((subject) =>
    scopes.map((scope): DelegationCell => ({ subject, scope, status: 'granted', basis: 'tested' })),
  );
  expect(sheetOf(cells)).toMatchObject({ subjects, scopes });
  expect(cellsOf(sheetOf(cells))).toEqual(cells);
});

test('what sixty thousand cells share travels once', () => {
  const [problem] = problems;
  const cells = Array.from(
    { length: 60_000 },
    (_, at): DelegationCell => ({
      subject: `user-${Math.floor(at / 30)}@x.example`,
      scope: `scope-${at % 30}`,
      status: at % 2 === 0 ? 'granted' : 'denied',
      basis: 'tested',
      ...(at % 2 === 1 && problem && { code: problem.code, problem }),
    }),
  );
  const sheet = sheetOf(cells);
  expect(sheet.verdicts).toHaveLength(2);
  expect(JSON.stringify(sheet).length).toBeLessThan(4 * cells.length);
});
