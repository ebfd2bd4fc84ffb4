import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNarrower, narrowerScopes } from '../../../main/core/scopes/narrower-scopes.ts';
import {
  apiMethods,
  type ApiMethod,
  isReading,
  methodsOf,
  scopesOpening,
} from '../../../main/core/scopes/scope-methods.ts';
import { smallestScopeSets } from '../../../main/core/scopes/smallest-scope-sets.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { scopeName, scopeNamed } from '../../../shared/scope-name.ts';
import { confinementOf } from '../../../shared/scope-reach.ts';

describe('a narrower scope', () => {
  const narrower = (name: string, ...methods: ApiMethod[]) => narrowerScopes(scopeNamed(name), methods).map(scopeName);

  test('opens less of the same, those that give most first', () => {
    expect(narrower('tasks')).toEqual(['tasks.readonly']);
    expect(narrower('gmail.modify')).toEqual([
      'gmail.readonly',
      'gmail.metadata',
      'gmail.compose',
      'gmail.labels',
      'gmail.insert',
      'gmail.send',
    ]);
    expect(narrower('calendar.events')[0]).toBe('calendar.events.readonly');
    expect(narrower('calendar.events')).toContain('calendar.events.owned');
    expect(narrower('drive')).toContain('drive.file');
    expect(narrower('https://mail.google.com/')).toContain('gmail.modify');
  });

  test('still opens the methods that are called', () => {
    expect(narrower('calendar', 'calendar.v3.events.insert')).toEqual([
      'calendar.events',
      'calendar.app.created',
      'calendar.events.owned',
    ]);
    expect(narrower('https://mail.google.com/', 'gmail.v1.users.messages.delete')).toEqual([]);
  });

  test('is none of another kind: neither an add-on’s, nor a Chat app’s, nor one for other data', () => {
    expect(narrower('chat.messages.readonly')).toEqual(['chat.messages.reactions.readonly']);
    expect(narrower('contacts')).toEqual(['contacts.readonly']);
    expect(narrower('gmail.readonly')).toEqual(['gmail.metadata']);
    expect(narrower('calendar.app.created')).toEqual([]);
    expect(narrowerScopes('https://example.com/x')).toEqual([]);
  });

  test('is never mutual, and opens nothing that the other does not, but for its confined namesake', () => {
    for (const scope of knownScopes)
      for (const other of narrowerScopes(scope)) {
        expect(isNarrower(scope, other)).toBe(false);
        const extra = [...methodsOf(other)].filter((method) => !methodsOf(scope).has(method));
        if (confinementOf(other) === null) expect([scope, other, extra]).toEqual([scope, other, []]);
      }
  });
});

describe('the smallest sets of scopes', () => {
  const sets = (...methods: ApiMethod[]) =>
    smallestScopeSets(methods).map(({ scopes }) => scopes.map(scopeName).join(' '));

  test.each<readonly [readonly ApiMethod[], readonly string[]]>([
    [['calendar.v3.events.list'], ['calendar.events.readonly']],
    [['calendar.v3.events.list', 'calendar.v3.calendarList.list'], ['calendar.readonly']],
    [
      ['calendar.v3.events.insert', 'calendar.v3.calendarList.list'],
      ['calendar.calendarlist.readonly calendar.events'],
    ],
    [['gmail.v1.users.messages.send'], ['gmail.send']],
    [['gmail.v1.users.messages.delete'], ['https://mail.google.com/']],
    [
      ['admin.directory_v1.users.list', 'calendar.v3.freebusy.query'],
      ['admin.directory.user.readonly calendar.freebusy'],
    ],
    [['meet.v2.spaces.create'], ['meetings.space.created']],
    [
      ['people.v1.people.getBatchGet', 'people.v1.otherContacts.search'],
      ['contacts.other.readonly directory.readonly'],
    ],
    [['calendar.v3.events.burn'], []],
    [[], []],
  ])('for %j are %j', (methods, expected) => {
    expect(sets(...methods)).toEqual(expected);
  });

  test('say what comes with them', () => {
    expect(smallestScopeSets(['gmail.v1.users.messages.send'])).toEqual([
      { scopes: [scopeNamed('gmail.send')], unwantedChanges: 0, unwantedReads: 0 },
    ]);
    expect(smallestScopeSets(['gmail.v1.users.messages.delete'])[0]?.unwantedChanges).toBeGreaterThan(10);
  });

  /** Of one service, so that scopes compete for the methods. */
  const wanted = fc
    .constantFrom('calendar.v3.', 'gmail.v1.', 'drive.v3.', 'tasks.v1.', 'admin.directory_v1.', 'people.v1.')
    .chain((api) =>
      fc.uniqueArray(fc.constantFrom(...apiMethods().filter((one) => one.startsWith(api))), {
        minLength: 1,
        maxLength: 4,
      }),
    );

  test('are as good as the best of all that could be asked for', () => {
    fc.assert(
      fc.property(wanted, (methods) => {
        const found = smallestScopeSets(methods);
        const all = covers(methods);
        const best = Math.min(...all.map(({ cost }) => cost));
        const names = all.filter(({ cost }) => cost === best).map(({ scopes }) => scopes.toSorted().join(' '));
        expect(found.length).toBeGreaterThan(0);
        for (const { scopes } of found) expect(names).toContain(scopes.toSorted().join(' '));
        expect(new Set(found.map(({ scopes }) => scopes.join(' '))).size).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  /** By brute force: every set of at most as many scopes as there are methods, that opens them all. */
  function covers(
    methods: readonly ApiMethod[],
  ): readonly { readonly scopes: readonly string[]; readonly cost: number }[] {
    const free = (method: ApiMethod) => {
      const unconfined = scopesOpening(method).filter((scope) => confinementOf(scope) === null);
      return unconfined.length > 0 ? unconfined : scopesOpening(method);
    };
    let chosen: readonly ReadonlySet<string>[] = [new Set()];
    for (const method of methods) {
      const longer = chosen.flatMap((set) => free(method).map((scope) => new Set([...set, scope])));
      chosen = [...new Map(longer.map((set) => [[...set].toSorted().join(' '), set])).values()];
    }
    return chosen.map((set) => {
      const extra = new Set([...set].flatMap((scope) => [...methodsOf(scope)]).filter((one) => !methods.includes(one)));
      const changes = [...extra].filter((one) => !isReading(one)).length;
      return { scopes: [...set], cost: changes * 1e6 + set.size * 1e4 + (extra.size - changes) };
    });
  }

  test('are found at once for all methods of a service', () => {
    for (const api of ['gmail.v1.', 'chat.v1.', 'classroom.v1.', 'drive.v3.'])
      expect(smallestScopeSets(apiMethods().filter((one) => one.startsWith(api))).length).toBeGreaterThan(0);
  });
});
