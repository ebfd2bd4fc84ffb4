import { expect, test } from 'vitest';
import { domainsOf } from '../../../renderer/screens/delegation/domains-of.ts';
import { sheetOf } from '../../../shared/delegation-sheet.ts';

test('a domain in which somebody is granted something lists the client; others come first', () => {
  const cell = (subject: string, status: 'granted' | 'denied') => ({
    subject,
    scope: 'one',
    status,
    basis: 'tested' as const,
  });
  const sheet = sheetOf([
    cell('a@One.example', 'denied'),
    cell('b@one.example', 'granted'),
    cell('c@two.example', 'denied'),
    cell('1234567890', 'denied'),
  ]);
  expect(domainsOf(sheet)).toEqual([
    { domain: 'two.example', isListed: false },
    { domain: 'one.example', isListed: true },
  ]);
});
