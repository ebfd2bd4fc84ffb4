import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeLists } from '../../main/cli/open-lists.ts';
import { document } from './command-line.ts';
import { type Company, startCompany } from './company.ts';

const calendar = 'https://www.googleapis.com/auth/calendar';
const readonly = `${calendar}.readonly`;

let company: Company;
let user: string;
beforeAll(async () => {
  company = await startCompany();
  user = company.users[0].email;
});
afterAll(() => company.close());

describe('a list of scopes may be written in every way a person would', () => {
  test.each([
    ['one quoted value', ['--scope', `openid email ${calendar}`]],
    ['separated by commas', ['--scope', `openid,email,${calendar}`]],
    ['the option repeated', ['--scope', 'openid', '--scope', 'email', '--scope', calendar]],
    ['without quotes', ['--scope', 'openid', 'email', calendar]],
    ['without quotes, with commas', ['--scope', 'openid,', 'email,', calendar]],
    ['with an equals sign', ['--scope=openid', 'email', calendar]],
    ['partly repeated', ['--scope', 'openid', 'email', '--scope', calendar]],
  ])('%s', async (_, scope) => {
    const made = await document(['emulator', 'code', ...scope, '--origin', company.origin, '--user', user]);
    expect(made).toMatchObject({ code: 0 });
    const argv = ['exchange', '--client', company.files.webClient, '--code', made.value.code];
    const answer = await document([...argv, ...scope]);
    expect(answer).toMatchObject({ code: 0, value: { missingScopes: [] } });
    expect(answer.value.scopes).toHaveLength(3);
    expect(answer.value.scopes).toContain(calendar);
  });
});

describe('an argument after a list stays an argument', () => {
  const get = (...more: string[]) => ['calendar', 'get', ...more, '--key', company.files.serviceAccountKey];

  test('a calendar ID after scopes', async () => {
    for (const id of [user, 'primary']) {
      expect(await document(get('--subject', user, '--scope', calendar, readonly, id))).toMatchObject({
        code: 0,
        value: { id: user },
      });
    }
  });

  test('a calendar ID, an address itself, after the user', async () => {
    const shared = await document(['calendar', 'list', '--key', company.files.serviceAccountKey, '--subject', user]);
    const other = shared.value.calendars.find(({ id }: { id: string }) => id !== user) ?? expect.fail();
    expect(await document(get('--subject', user, other.id))).toMatchObject({ code: 0, value: { id: other.id } });
  });

  test('an ID token after its audiences', async () => {
    const jwt = `${btoa('{"alg":"RS256"}').replaceAll('=', '')}.${btoa('{}').replaceAll('=', '')}.c2ln`;
    const audience = ['--audience', '1-a.apps.googleusercontent.com', '2-b.apps.googleusercontent.com'];
    const answer = await document(['id-token', 'check', ...audience, jwt, '--offline']);
    expect(answer).toMatchObject({ code: 1, value: { verdict: 'invalid' } });
    expect(JSON.stringify(answer.value.checks)).toContain('2-b.apps.googleusercontent.com');
  });

  test('what does not look like an item is not taken, and the person is told', async () => {
    const argv = ['exchange', '--client', 'x', '--code', 'y', '--scope', 'openid', 'calendar.readonly'];
    const { code, problem } = await document(argv);
    expect({ code, of: problem?.code }).toEqual({ code: 2, of: 'usage.too_many_arguments.scope_name' });
    expect(problem?.remedy[0]).toBe(`Write ${readonly}`);
    argv.splice(-1, 1, 'GOCSPX-1a2B3c4D5e6F7g8H9i0JkLmNoPq');
    expect(await document(argv)).toMatchObject({ code: 2, problem: { code: 'usage.too_many_arguments' } });
  });

  test('the value of another option is never an item, nor is anything after “--”', () => {
    for (const argv of [
      ['calendar', 'events', '--scope', calendar, '--query', 'email', 'primary'],
      ['calendar', 'get', '--scope', calendar, '--', 'email'],
      ['exchange', '--code', '--scope', 'openid'],
    ]) {
      expect(closeLists(argv)).toEqual(argv);
    }
  });
});

test('every user of a delegation check may follow --subject, and every scope --scope', async () => {
  const [first, second] = company.users.filter(({ state }) => state === 'active').map(({ email }) => email);
  const argv = ['delegation', 'check', '--key', company.files.serviceAccountKey];
  const answer = await document([
    ...argv,
    '--subject',
    first ?? '',
    second ?? '',
    '--scope',
    calendar,
    `${readonly},`,
    'email',
  ]);
  const asked = answer.value.cells.map(({ subject, scope }: { subject: string; scope: string }) => [subject, scope]);
  expect(asked).toHaveLength(6);
  expect(new Set(asked.flat())).toEqual(new Set([first, second, calendar, readonly, 'email']));
});

test('nothing is lost or moved: the words stay as they were, with flags put between them', () => {
  const word = fc.oneof(
    fc.constantFrom('calendar', 'get', 'openid', 'email', calendar, 'a@b.example', '--scope', '--subject', '--json'),
    fc.constantFrom('--', '-', '--query', '--scope=openid', ',', ''),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (argv) => {
      const closed = [...closeLists(argv)];
      for (const typed of argv) {
        while (closed.length > 0 && closed[0] !== typed) expect(closed.shift()).toMatch(/^--(?:scope|subject)$/);
        expect(closed.shift()).toBe(typed);
      }
      expect(closed).toEqual([]);
    }),
  );
});
