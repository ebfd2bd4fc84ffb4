import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scopeGroups } from '../../../renderer/screens/delegation/scope-columns.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';

const google = (name: string) => `https://www.googleapis.com/auth/${name}`;
const inWords = (scopes: readonly string[]) =>
  scopeGroups(scopes).map(
    ({ heading, columns }) => `${heading ?? '-'}: ${columns.map(({ name }) => name || '(full)').join(' ')}`,
  );

test('scopes stand under their service, without its word', () => {
  const scopes = [
    'calendar',
    'gmail.readonly',
    'calendar.readonly',
    'gmail.settings.basic',
    'calendar.events.readonly',
  ];
  expect(inWords(scopes.map(google))).toEqual([
    'Calendar: (full) readonly events.readonly',
    'Gmail: readonly settings.basic',
  ]);
});

test('the parts of the Admin SDK stand by themselves', () => {
  const scopes = ['admin.directory.user', 'admin.directory.user.readonly', 'admin.reports.audit.readonly'];
  expect(inWords(scopes.map(google))).toEqual(['Directory: user user.readonly', 'Reports: audit.readonly']);
});

test('what is in no catalogue keeps its whole name', () => {
  expect(inWords([google('calender.readonly'), 'https://example.com/scope'])).toEqual([
    '-: calender.readonly https://example.com/scope',
  ]);
});

test('whatever is chosen, each scope has one column, and no two of a group read the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...knownScopes), { maxLength: 80 }), (scopes) => {
      const groups = scopeGroups(scopes);
      expect(groups.flatMap(({ columns }) => columns.map(({ scope }) => scope)).toSorted()).toEqual(scopes.toSorted());
      for (const { columns } of groups) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    }),
  );
});
