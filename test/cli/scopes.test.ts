import { describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';

const auth = 'https://www.googleapis.com/auth/';

describe('scopes find', () => {
  test('finds by an API method, the scope that gives least first, and says what it allows', async () => {
    const { value, code, err } = await document(['scopes', 'find', 'events.list']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(value.scopes[0]).toEqual({
      scope: `${auth}calendar.events.readonly`,
      service: 'Calendar',
      allows: 'Read events of every calendar the person can open',
      overBroad: null,
      confinedTo: null,
      restricted: false,
      methods: ['calendar.v3.events.list'],
    });
  });
  test('finds by several words, and in the language of the person', async () => {
    const { value } = await document(['scopes', 'find', 'send', 'mail', '--lang', 'ja']);
    expect(value.scopes[0]).toMatchObject({
      scope: `${auth}gmail.send`,
      allows: '本人としてメールを送信する(閲覧は不可)',
    });
  });
  test('lists all without a query, and says so when none fits', async () => {
    const all = await document(['scopes', 'find']);
    expect(all.value.scopes.length).toBeGreaterThan(200);
    expect(await grantscope(['scopes', 'find', 'zebra'])).toMatchObject({
      code: 0,
      out: 'No scope of the catalogue fits.\n',
    });
  });
});

describe('scopes show', () => {
  test('takes the name alone, and warns people of what is over-broad', async () => {
    const { value } = await document(['scopes', 'show', 'drive']);
    expect(value).toMatchObject({ scope: `${auth}drive`, overBroad: 'all_files', restricted: true });
    expect(value.methods).toContain('drive.v3.files.delete');
    expect(value.narrower.map(({ scope }: { scope: string }) => scope)).toContain(`${auth}drive.file`);
    const { out } = await grantscope(['scopes', 'show', 'drive']);
    expect(out).toContain('Over-broad: every file in Drive');
    expect(out).toMatch(/Restricted: an external app needs/);
    expect(out).toMatch(/^Narrower scopes\n(?: .*\n)* {2}\S+drive\.file +Read and change only files/m);
    expect(out).toMatch(/^ {2}drive\.v3 +about\.get, .*files\.delete/m);
  });
  test.each([
    ['calender.readonly', 'scope.misspelt', `${auth}calendar.readonly`],
    ['https://example.com/x', 'scope.unknown', undefined],
  ])('does not know %s', async (scope, code, suggestion) => {
    const answer = await document(['scopes', 'show', scope]);
    expect(answer).toMatchObject({ code: 2, ok: false, problem: { code } });
    expect(answer.problem?.evidence['suggestion']).toBe(suggestion);
  });
});

describe('scopes cover', () => {
  test('finds the least that a program needs', async () => {
    const { value, code } = await document(['scopes', 'cover', 'events.list', 'calendarList.list,users.messages.send']);
    expect(code).toBe(0);
    expect(value.sets).toEqual([
      { scopes: [`${auth}calendar.readonly`, `${auth}gmail.send`], unwantedChanges: 0, unwantedReads: 13 },
    ]);
  });
  test('says what the set opens besides, and names nothing that is not there', async () => {
    const some = await grantscope(['scopes', 'cover', 'drive.files.list']);
    expect(some.out).toMatch(/^Also opens +methods that change something: \d+, methods that read: \d+$/m);
    const onlyReads = await grantscope(['scopes', 'cover', 'events.list', 'users.messages.send']);
    expect(onlyReads.out).toMatch(/^Also opens +methods that read: \d+$/m);
  });
  test('names a method that there is not, and ends with 1; with 2 when there is none at all', async () => {
    const some = await document(['scopes', 'cover', 'events.list', 'events.burn']);
    expect(some).toMatchObject({ code: 1, value: { warnings: [{ code: 'scope.method_unknown' }] } });
    expect(some.err).toContain('events.burn');
    expect(await document(['scopes', 'cover', 'events.burn'])).toMatchObject({
      code: 2,
      problem: { code: 'scope.method_unknown' },
    });
  });
});

describe('scopes in-source', () => {
  const source = `SCOPES = ["${auth}calendar.readonly"]\n# ${auth}drive\n`;
  test('lists the scopes that a source names, with their lines', async () => {
    const answer = await document(['scopes', 'in-source', '-'], { input: source });
    expect(answer.code).toBe(0);
    expect(answer.value).toMatchObject([
      { scope: `${auth}calendar.readonly`, line: 1, isCommentedOut: false, overBroad: null },
      { scope: `${auth}drive`, line: 2, isCommentedOut: true, overBroad: 'all_files' },
    ]);
    const { out } = await grantscope(['scopes', 'in-source', '-'], { input: source });
    expect(out).toMatch(/line 1 +calendar\.readonly\s+line 2 +drive +only in a comment/);
  });
  test('ends with 1 when there is none', async () => {
    expect(await document(['scopes', 'in-source', '-'], { input: 'print(1)' })).toMatchObject({ code: 1, value: [] });
  });
});
