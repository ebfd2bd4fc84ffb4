import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../shared/language.ts';
import { scopesEn } from '../../shared/messages/scopes-en.ts';
import { nearestScope } from '../../shared/nearest-scope.ts';
import { knownScopes, scopesByService, serviceOf } from '../../shared/scope-catalogue.ts';
import { scopeName, scopeNamed } from '../../shared/scope-name.ts';
import { breadthOf, confinementOf, restrictedScopes } from '../../shared/scope-reach.ts';
import { scopeAllows } from '../../shared/scope-words.ts';

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
  ['Email', 'email'],
  [`${auth}openid`, 'openid'],
  [`${auth}calendar.read-only`, `${auth}calendar.readonly`],
  ['gmail.read', `${auth}gmail.readonly`],
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

test.each(languages)('every scope says in %s what it allows, briefly, and nothing else is described', (language) => {
  for (const scope of knownScopes) {
    const words = scopeAllows(scope, language) ?? '';
    expect({ scope, isShort: words.length > 0 && words.length <= 60 }).toEqual({ scope, isShort: true });
    expect({ scope, japanese: /[ぁ-んァ-ヶ一-龠]/.test(words) }).toEqual({ scope, japanese: language === 'ja' });
    expect(words).not.toMatch(/[.。]$/);
  }
  expect(Object.keys(scopesEn).toSorted()).toEqual(knownScopes.map(scopeName).toSorted());
  expect(scopeAllows('https://example.com/x', language)).toBeNull();
  expect(scopeAllows('constructor', language)).toBeNull();
});

test('two scopes of a service never read the same, but for the two names of one scope', () => {
  const twins = [...scopesByService.values()].flatMap((scopes) => {
    const words = scopes.map((scope) => scopeAllows(scope, 'en'));
    return scopes.filter((_, at) => words.indexOf(words[at] ?? null) !== at).map(scopeName);
  });
  expect(twins).toEqual(['calendar.settings.readonly', 'userinfo.email', 'userinfo.profile']);
});

test('a name and its scope lead to each other', () => {
  for (const scope of knownScopes) expect(scopeNamed(scopeName(scope))).toBe(scope);
});

test('over-broad are all of the cloud, of the mail and of the files, and whatever changes the organization', () => {
  const broad = (name: string) => breadthOf(scopeNamed(name));
  expect(broad('cloud-platform')).toBe('all_cloud');
  expect(broad('https://mail.google.com/')).toBe('all_mail');
  expect(broad('drive')).toBe('all_files');
  expect(broad('admin.directory.user')).toBe('administration');
  for (const name of ['admin.directory.user.readonly', 'calendar', 'drive.file', 'gmail.send', 'openid', 'toString'])
    expect(broad(name)).toBeNull();
  for (const scope of restrictedScopes) expect(serviceOf(scope)).toMatch(/^(?:Gmail|Drive)$/);
});

test('what a scope is confined to is told apart from what it opens', () => {
  const confined = (name: string) => confinementOf(scopeNamed(name));
  expect(confined('drive.file')).toBe('app');
  expect(confined('calendar.events.owned.readonly')).toBe('owned');
  expect(confined('chat.app.messages.readonly')).toBe('chat_app');
  expect(confined('calendar.events')).toBeNull();
});
