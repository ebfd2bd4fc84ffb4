import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { apiMethods, isReading, methodsOf, scopesOpening } from '../../../main/core/scopes/scope-methods.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { scopeNamed } from '../../../shared/scope-name.ts';

const googleapis = createRequire(import.meta.url).resolve('googleapis/build/src/apis/calendar/v3.d.ts');

/** The example of each method in Google's own library: the scopes it asks for, and the call. */
const example = /scopes: \[([^\]]*)\](?:(?!scopes: \[)[\s\S])*?await (?!auth\.)\w+\.([\w.]+)\(/g;

const apis = [...new Set(apiMethods().map((method) => method.split('.').slice(0, 2).join('.')))];

test.each(apis)('opens the methods of %s as the documentation of Google’s own library says', async (name) => {
  const [api = '', version = ''] = name.split('.');
  const text = await readFile(googleapis.replace('calendar/v3.d.ts', `${api}/${version}.d.ts`), 'utf8');
  const documented = new Map<string, string>();
  for (const [, scopes = '', call = ''] of text.matchAll(example)) {
    const listed = [...scopes.matchAll(/'([^']+)'/g)].map(([, scope = '']) => scope);
    if (listed.length > 0) documented.set(`${api}.${version}.${call}`, listed.toSorted().join(' '));
  }
  const ours = apiMethods().filter((method) => method.startsWith(`${api}.${version}.`));
  expect(new Map(ours.map((method) => [method, scopesOpening(method).toSorted().join(' ')]))).toEqual(documented);
});

test('every scope of the tables is in the catalogue, and both directions agree', () => {
  const opening = new Set(apiMethods().flatMap((method) => scopesOpening(method)));
  expect([...opening].filter((scope) => !knownScopes.includes(scope))).toEqual([]);
  for (const scope of knownScopes)
    for (const method of methodsOf(scope)) expect(scopesOpening(method)).toContain(scope);
  expect(knownScopes.filter((scope) => methodsOf(scope).size === 0)).toEqual(['email', 'profile']);
});

test('what is not in the catalogue opens nothing', () => {
  expect(methodsOf('https://example.com/x').size).toBe(0);
  expect(scopesOpening('calendar.v3.events.burn')).toEqual([]);
});

test('a method that only reads is told from one that changes something', () => {
  const reading = ['calendar.v3.events.list', 'gmail.v1.users.messages.get', 'calendar.v3.freebusy.query'];
  const changing = ['calendar.v3.events.insert', 'gmail.v1.users.messages.trash', 'drive.v3.files.copy'];
  expect(reading.filter(isReading)).toEqual(reading);
  expect(changing.filter(isReading)).toEqual([]);
  const issued = 'admin.directory_v1.customer.devices.chromeos.issueCommand';
  expect([scopesOpening(issued), isReading(issued)]).toEqual([[scopeNamed('admin.directory.device.chromeos')], false]);
});
