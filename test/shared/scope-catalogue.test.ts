import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownScopes, nearestScope, scopesByService, serviceOf } from '../../shared/scope-catalogue.ts';

const auth = 'https://www.googleapis.com/auth/';

test.each([
  [`${auth}calender.readonly`, `${auth}calendar.readonly`],
  [`${auth}calendar.readonyl`, `${auth}calendar.readonly`],
  [`${auth}calendar/`, `${auth}calendar`],
  [`${auth}Calendar`, `${auth}calendar`],
  ['http://www.googleapis.com/auth/drive', `${auth}drive`],
  ['googleapis.com/auth/gmail.send', `${auth}gmail.send`],
  ['calendar.readonly', `${auth}calendar.readonly`],
  ['https://mail.google.com', 'https://mail.google.com/'],
  ['opneid', 'openid'],
])('%s was probably meant to be %s', (written, meant) => {
  expect(nearestScope(written)).toBe(meant);
});

test('a scope that resembles none gets no suggestion', () => {
  expect(nearestScope(`${auth}spanner.admin`)).toBeNull();
  expect(nearestScope('x')).toBeNull();
  expect(nearestScope(`${auth}admin.directory`)).toBeNull();
});

test('a scope of the catalogue is nearest to itself and needs no suggestion', () => {
  for (const scope of knownScopes) expect(nearestScope(scope)).toBeNull();
});

test('one wrong letter always leads back, unless it makes another scope', () => {
  fc.assert(
    fc.property(fc.constantFrom(...knownScopes.filter((scope) => scope.length > 40)), fc.nat(), (scope, at) => {
      const index = auth.length + (at % (scope.length - auth.length));
      const misspelt = `${scope.slice(0, index)}~${scope.slice(index + 1)}`;
      expect(nearestScope(misspelt)).not.toBeNull();
    }),
  );
});

test('every scope has a service, and none two', () => {
  expect(knownScopes.length).toBe([...scopesByService.values()].flat().length);
  expect(serviceOf(`${auth}calendar.readonly`)).toBe('Calendar');
  expect(serviceOf(`${auth}admin.directory.user.readonly`)).toBe('Admin SDK');
  expect(serviceOf('https://example.com/x')).toBeNull();
});
