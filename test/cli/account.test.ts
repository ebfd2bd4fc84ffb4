import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../core/report/read-csv.ts';
import { document, grantscope } from './command-line.ts';
import { companyForTests } from './company.ts';

const company = companyForTests();

const kenji = 'kenji.tanaka@sakura-trading.example';
const hanako = 'hanako.sato@sakura-trading.example';
const leaver = (person = kenji) => ['account', 'leaver', person, '--key', company.files.serviceAccountKey];
const asAdmin = ['--directory-admin', hanako];
const file = (name: string) => join(company.directory, name);

describe('account leaver', () => {
  test('says what is lost and what to do about it, and ends with 1', async () => {
    const { out, code } = await grantscope([...leaver(), ...asAdmin]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Leaver check: kenji\.tanaka@sakura-trading\.example\n/);
    expect(out).toMatch(/\n {2}営業チーム +deleted with the account +kenji\.tanaka@/);
    expect(out).toMatch(/\n {2}営業チーム +partner@kunde\.example +See all event details +outside\n/);
    expect(out).toMatch(/営業朝礼\(取引先同席\) +5[23] times within a year, without end +liaison@osaka-shoji\.example/);
    expect(out).toMatch(/本社-12-会議室「富士」 \(10\) +events: \d +20/);
    expect(out).toContain('Delegates of the mailbox');
    expect(out).toContain('calendars.transferOwnership');
  });

  test('in Japanese, in the console’s words', async () => {
    const { out } = await grantscope([...leaver(), ...asAdmin, '--lang', 'ja']);
    expect(out).toMatch(/^退職者チェック: kenji\.tanaka@/);
    expect(out).toContain('予備カレンダー');
    expect(out).toMatch(/終わりのない定期的な予定 +1\n/);
    expect(out).toMatch(/1 年以内に 5[23] 回、終わりなし/);
  });

  test('what was refused is told with its cure, once', async () => {
    const only = ['https://www.googleapis.com/auth/calendar.readonly'];
    const fault = async (...state: string[]) =>
      grantscope(['emulator', 'fault', 'delegation-list', ...state, '--origin', company.origin]);
    await fault('on', '--argument', JSON.stringify(only));
    const { out } = await grantscope(leaver());
    await fault('off');
    expect(out).toMatch(/Who has access to 営業チーム +.*\(token\.unauthorized_client\.scope_missing\)\n/);
    expect(out.match(/^ {2}Code +token\.unauthorized_client\.scope_missing$/gm)).toHaveLength(1);
    expect(out).toContain('https://www.googleapis.com/auth/calendar.acls.readonly');
  });

  test('of a suspended account says what is known, why the rest is not, and ends with that', async () => {
    const { out, code } = await grantscope([...leaver('akira.takahashi@sakura-trading.example'), ...asAdmin]);
    expect(code).toBe(1);
    expect(out).toMatch(/Status +suspended\n/);
    expect(out).toMatch(/Calendars, and all that is in them +The subject is suspended/);
    expect(out).toMatch(/Code +token\.invalid_grant\.subject_suspended\n$/);
  });

  test('is good, with 0, where nobody would miss anything', async () => {
    const answer = await document([...leaver('aarti.sharma@nordlicht.example'), ...asAdmin]);
    expect(answer).toMatchObject({ code: 0, value: { findings: [], totals: { calendars: { lost: 0 } } } });
  });

  test('every fact that was not read says why, in words', async () => {
    const { value } = await document(leaver());
    expect(value.account).toMatchObject({ state: 'unread', problem: { code: 'directory.no_administrator' } });
    expect(value.account.problem.remedy.join(' ')).toContain('--directory-admin');
    expect(value.delegates.problem.title).toBe('Delegates of the mailbox are not asked for');
    expect(value.inside.problem.code).toBe('directory.no_administrator');
  });

  test('interrupted in the middle: exit code 130', async () => {
    const interruption = new AbortController();
    const answer = await document(leaver(), {
      interrupted: interruption.signal,
      watched: true,
      onErr: (text) => {
        if (text.includes('1 of 2 calendars')) interruption.abort();
      },
    });
    expect(answer).toMatchObject({ code: 130, ok: false, problem: { code: 'operation.cancelled' } });
  });

  test('nobody answers: exit code 3', async () => {
    const fault = async (state: string) =>
      grantscope([
        'emulator',
        'fault',
        'cut-answer',
        state,
        '--origin',
        company.origin,
        '--argument',
        '{"path":"/token"}',
      ]);
    await fault('on');
    const answer = await document(leaver('aarti.sharma@nordlicht.example'));
    await fault('off');
    expect(answer).toMatchObject({ code: 3, ok: false });
  });
});

describe('account leaver --report', () => {
  test('Markdown and HTML name nobody and nothing of theirs, unless they are to', async () => {
    for (const name of ['leaver.md', 'leaver.html']) {
      // Without an administrator the second domain stands nowhere but in a rule of its own.
      await document([...leaver(), ...(name.endsWith('.md') ? [] : asAdmin), '--report', file(name)]);
      const text = await readFile(file(name), 'utf8');
      for (const secret of [
        'kenji',
        'sakura',
        'nordlicht',
        'osaka',
        '営業',
        '富士',
        '田中',
        'managers',
        '本社',
        'kunde',
      ])
        expect(text, name).not.toContain(secret);
      expect(text, name).toContain('calendar-1');
      expect(text, name).toMatch(/user-1(?:@|&#64;)domain-1/);
      if (process.platform !== 'win32') expect((await stat(file(name))).mode & 0o777).toBe(0o600);
    }
    await document([...leaver(), ...asAdmin, '--report', file('named.md'), '--names', '--lang', 'ja']);
    const named = await readFile(file('named.md'), 'utf8');
    expect(named).toContain('# 退職者チェック: kenji.tanaka&#64;sakura-trading.example');
    expect(named).toContain('営業朝礼(取引先同席)');
  });

  test('CSV has a line for every fact and every loss, with names that scripts rely on', async () => {
    const { value } = await document([...leaver(), ...asAdmin, '--report', file('leaver.csv')]);
    const [head = [], ...rows] = readDelimited((await readFile(file('leaver.csv'), 'utf8')).replace('\uFEFF', ''));
    const told = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
    const of = (kind: string) => told.filter((row) => row['kind'] === kind);
    const calendars = value.calendars.value as {
      id: string;
      fate: string;
      events?: { value: { listed: unknown[] } };
    }[];
    expect(of('calendar').map((row) => [row['id'], row['state']])).toEqual(calendars.map(({ id, fate }) => [id, fate]));
    expect(of('event')).toHaveLength(calendars.flatMap(({ events }) => events?.value.listed ?? []).length);
    expect(of('access').some((row) => row['state'] === 'outside' && row['name'] === 'partner@kunde.example')).toBe(
      true,
    );
    expect(of('event').find((row) => row['endless'] === 'true')).toMatchObject({
      name: '営業朝礼(取引先同席)',
      value: 'RRULE:FREQ=WEEKLY',
      outside: 'liaison@osaka-shoji.example',
    });
    expect(of('unread')).toMatchObject([{ name: 'delegates', code: 'account.delegates_not_asked' }]);
    expect(of('inside').map((row) => row['id'])).toEqual(['sakura-trading.example', 'nordlicht.example']);
  });

  test('JSON is what --json prints', async () => {
    const { value } = await document([...leaver(), ...asAdmin, '--report', file('leaver.json')]);
    expect(JSON.parse(await readFile(file('leaver.json'), 'utf8'))).toEqual(value);
  });

  test('a check that fails leaves no empty file, so that it can be given again as it was', async () => {
    const again = [...leaver('nobody@elsewhere.example'), '--report', file('failed.md')];
    const first = await document(again);
    expect(first.problem?.code).toMatch(/^token\./);
    expect(await document(again)).toMatchObject({ code: first.code, problem: { code: first.problem?.code } });
    await expect(stat(file('failed.md'))).rejects.toThrow('ENOENT');
  });

  test('a file that cannot be written is known before anything is asked', async () => {
    const trace = file('nothing.har');
    const argv = [...leaver(), '--report', company.files.webClient, '--trace', trace];
    expect(await document(argv)).toMatchObject({ code: 2, problem: { code: 'usage.file_exists' } });
    expect(JSON.parse(await readFile(trace, 'utf8'))).toMatchObject({ log: { entries: [] } });
    await mkdir(file('reports.json'));
    for (const [lang, words] of [
      ['en', 'Name a file inside it.'],
      ['ja', 'その中のファイルを指定してください。'],
    ] as const) {
      const inDirectory = [...leaver(), '--report', file('reports.json'), '--lang', lang];
      expect(await document(inDirectory)).toMatchObject({
        code: 2,
        problem: { code: 'usage.file_is_directory', evidence: { file: file('reports.json') }, remedy: [words] },
      });
    }
  });
});
