import { describe, expect, test } from 'vitest';
import { methodsNamed } from '../../../main/core/scopes/find-methods.ts';
import { findScopes } from '../../../main/core/scopes/find-scopes.ts';
import { apiMethods } from '../../../main/core/scopes/scope-methods.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { scopeName } from '../../../shared/scope-name.ts';

const found = (query: string) => findScopes(query).map(({ scope }) => scopeName(scope));

describe('a method is found', () => {
  test.each([
    'events.list',
    'Events: list',
    'calendar.events.list',
    'calendar.v3.events.list',
    'service.events().list(calendarId="primary")',
    'calendar/v3/events/list',
    ' EVENTS.LIST ',
  ])('as %j', (name) => expect(methodsNamed(name)[0]).toBe('calendar.v3.events.list'));

  test.each([
    ['users.list', 'admin.directory_v1.users.list'],
    ['directory.users.list', 'admin.directory_v1.users.list'],
    ['admin.directory_v1.users.list', 'admin.directory_v1.users.list'],
    ['gmail.users.messages.send', 'gmail.v1.users.messages.send'],
  ])('%j is %s', (name, method) => expect(methodsNamed(name)[0]).toBe(method));

  test('in the newest version first', () => {
    expect(methodsNamed('drive.files.list')).toEqual(['drive.v3.files.list', 'drive.v2.files.list']);
  });

  test.each(['list', '', 'events.burn', '....', '()'])('not as %j', (name) => expect(methodsNamed(name)).toEqual([]));

  test('whichever it is, by its own name', () => {
    for (const method of apiMethods()) expect(methodsNamed(method)).toContain(method);
  });
});

describe('a scope is found', () => {
  test('by its name, the very one first', () => {
    expect(found('calendar.readonly')[0]).toBe('calendar.readonly');
    expect(found('https://www.googleapis.com/auth/drive')[0]).toBe('drive');
    expect(found('gmail')[0]).toBe('gmail.addons.current.action.compose');
  });
  test('by what it allows, in either language', () => {
    expect(found('send mail')[0]).toBe('gmail.send');
    expect(found('予定 読む')).toContain('calendar.events.readonly');
  });
  test.each([
    ['calender', 'calendar'],
    ['gmial send', 'gmail send'],
    ['claendar redonly', 'calendar readonly'],
    ['clasroom', 'classroom'],
  ])('misspelt as %j, as %j would', (misspelt, spelt) => {
    expect(found(spelt)).not.toEqual([]);
    expect(found(misspelt)).toEqual(found(spelt));
  });
  test('not for a word that is none of theirs', () => expect(found('zebra')).toEqual([]));
  test('by a method it opens, the one that gives least first, with the method', () => {
    expect(findScopes('events.list')[0]).toEqual({
      scope: 'https://www.googleapis.com/auth/calendar.events.readonly',
      methods: ['calendar.v3.events.list'],
    });
    expect(found('users.messages.send')[0]).toBe('gmail.send');
  });
  test('among all when nothing is asked, and not at all when nothing fits', () => {
    expect(found('')).toEqual(knownScopes.map(scopeName));
    expect(found('no such thing')).toEqual([]);
  });
});
