import type { CalendarEvent } from '../../shared/calendar-event.ts';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';
import { companyForTests } from './company.ts';

const company = companyForTests();

const hanako = 'hanako.sato@sakura-trading.example';
const kenji = 'kenji.tanaka@sakura-trading.example';
const taro = 'taro.yamada@sakura-trading.example';
const misaki = 'misaki.ito@sakura-trading.example';
const key = () => ['--key', company.files.serviceAccountKey];
const as = (...users: string[]) => [...key(), '--subject', ...users];

interface Found {
  readonly subject: string;
  readonly event: { readonly id: string; readonly iCalUID: string; readonly summary: string };
}
const interview = async (): Promise<Found['event']> => {
  const { value } = await document(['calendar', 'find', '採用面接', ...as(misaki)]);
  const event = (value.found as Found[])[0]?.event;
  if (!event) throw new Error('the interview is not there');
  return event;
};

describe('calendar find', () => {
  test('finds in several users’ calendars, and exits 1 where one could not be searched or nothing was found', async () => {
    const both = await grantscope(['calendar', 'find', '採用面接', ...as(hanako, misaki)]);
    expect(both.code).toBe(0);
    expect(both.out.trimEnd().split('\n')).toHaveLength(2);
    expect(both.out).toContain(hanako);
    const suspended = await grantscope([
      'calendar',
      'find',
      '採用面接',
      ...as(misaki, 'nobody@sakura-trading.example'),
    ]);
    expect(suspended.code).toBe(1);
    expect(suspended.out).toContain('Not searched: nobody@sakura-trading.example');
    const nothing = await grantscope(['calendar', 'find', 'no such words', ...as(misaki)]);
    expect(nothing.code).toBe(1);
    expect(nothing.out).toMatch(
      /^Nothing found from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d; --from and --to look at other days\.\n$/,
    );
  });
  test('of a suspended user says so, where the directory may be asked', async () => {
    const suspended = 'akira.takahashi@sakura-trading.example';
    const asked = ['--directory-admin', hanako, '--key', company.files.serviceAccountKey, '--subject', suspended];
    expect((await grantscope(['calendar', 'find', 'x', ...asked])).out).toMatch(
      /Not searched: akira\.takahashi@\S+\nThe subject is suspended\n/,
    );
    const list = await document(['calendar', 'list', ...asked]);
    expect(list.problem).toMatchObject({ code: 'token.invalid_grant.subject_suspended', certainty: 'certain' });
  });
  test('names the limit of users, and the cure: exit code 2', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'many-')), 'users.txt');
    await writeFile(file, Array.from({ length: 1_001 }, (_, at) => `user${at}@sakura-trading.example\n`).join(''));
    const answer = await document(['calendar', 'find', 'x', ...key(), '--subjects', file]);
    expect(answer).toMatchObject({ ok: false, code: 2, problem: { code: 'calendar.too_many_users' } });
    expect(answer.problem?.remedy.join()).toContain('at most 1000 users');
  });
  test('by iCalUID and person, a line each with --ndjson', async () => {
    const { iCalUID } = await interview();
    const { value } = await document(['calendar', 'find', '--ical-uid', iCalUID, ...as(hanako, misaki, taro)]);
    expect((value.found as Found[]).map(({ subject }) => subject).toSorted()).toEqual([hanako, misaki]);
    const lines = await grantscope([
      'calendar',
      'find',
      '--person',
      'suzuki.applicant@mail.example',
      '--ndjson',
      ...as(misaki),
    ]);
    expect(
      lines.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Found).event.iCalUID),
    ).toEqual([iCalUID]);
  });
  test('with guests from outside, whatever the words, and the words of several arguments', async () => {
    const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
    const ahead = ['--from', day(0), '--to', day(60)];
    const { value } = await document(['calendar', 'find', '--outside', ...ahead, ...as(kenji)]);
    const guests = (value.found as { event: { summary: string; attendees: { email: string }[] } }[]).map(({ event }) =>
      event.attendees.map(({ email }) => email),
    );
    expect(guests.flat()).toContain('liaison@osaka-shoji.example');
    for (const each of guests) expect(each.join(' ')).toMatch(/@(?!sakura-trading\.example|resource\.calendar)/);
    const exhibition = await grantscope([
      'calendar',
      'find',
      '東京国際食品展',
      '出展',
      '--outside',
      ...ahead,
      ...as(kenji),
    ]);
    const [event, inside, ...rest] = exhibition.out.trimEnd().split('\n');
    expect(event).toContain('東京国際食品展 出展');
    expect(inside).toContain('Inside is sakura-trading.example alone');
    expect(rest).toEqual([]);
    const measured = ['calendar', 'find', '--outside', ...ahead, ...as(kenji), '--directory-admin', hanako];
    expect((await grantscope(measured)).out).toContain(
      'Inside are all domains of the organization: sakura-trading.example, nordlicht.example.',
    );
  });
  test('without anything to look for says so', async () => {
    expect(await document(['calendar', 'find', ...as(misaki)])).toMatchObject({
      code: 2,
      problem: { code: 'calendar.nothing_to_find' },
    });
  });
});

test('calendar event says when, who and how it repeats, in the zone that was asked for', async () => {
  const { id } = await interview();
  const { out, code } = await grantscope(['calendar', 'event', id, ...as(misaki), '--time-zone', 'America/New_York']);
  expect(code).toBe(0);
  expect(out).toMatch(/^採用面接/);
  expect(out).toMatch(/When +\d{4}-\d\d-\d\d 0\d:00–0\d:00 \(UTC-0[45]:00\)\n/);
  expect(out).toMatch(/Set in +Asia\/Tokyo\n/);
  expect(out).toMatch(/Is +private\n/);
  expect(out).toMatch(/鈴木 一郎 <suzuki\.applicant@mail\.example> · accepted\n/);
  expect(out).toMatch(/Conference +https:\/\/meet\.google\.com\//);
  const { value } = await document(['calendar', 'find', '全社定例', ...as(hanako)]);
  const occurrence = ['calendar', 'event', (value.found as Found[])[0]?.event.id ?? '', ...as(hanako)];
  expect((await grantscope(occurrence)).out).toMatch(/Repeats +Every \d weeks on \w+/);
  expect((await grantscope([...occurrence, '--lang', 'ja'])).out).toMatch(/繰り返し +\d 週間/);
});

test('calendar instances lists a series by any of its occurrences, and says which were moved or cancelled', async () => {
  const { value } = await document(['calendar', 'events', 'primary', ...as(hanako), '--show-deleted']);
  const moved = (value.events as readonly CalendarEvent[]).find(
    ({ start, originalStartTime: original, status }) =>
      original !== undefined && status !== 'cancelled' && start?.dateTime !== original.dateTime,
  );
  const line = [
    'calendar',
    'instances',
    moved?.id ?? '',
    ...as(hanako),
    '--from',
    '2000-01-01',
    '--to',
    '2100-01-01',
    '--show-deleted',
  ];
  const { out, code } = await grantscope(line);
  expect(code).toBe(0);
  expect(out).toMatch(/moved from \d{4}-\d\d-\d\d \d\d:\d\d\n/);
  const { value: all } = await document(line);
  const series = (all.events as readonly CalendarEvent[]).map(({ recurringEventId }) => recurringEventId);
  expect(series.length).toBeGreaterThan(2);
  expect(new Set(series).size).toBe(1);
  expect((await grantscope([...line, '--lang', 'ja'])).out).toContain('から移動');
});

describe('calendar compare', () => {
  test('says who is not invited, in both languages, and exits 1', async () => {
    const { id } = await interview();
    const compare = ['calendar', 'compare', id, ...as(misaki), '--with'];
    const { out, code } = await grantscope([...compare, `${hanako},${taro}`]);
    expect(code).toBe(1);
    expect(out).toContain('Not invited');
    expect(out).toContain(`${taro} is not among the 3 guests`);
    const same = await document([...compare, hanako]);
    expect(same).toMatchObject({ code: 0, value: { users: [{ verdicts: [{ code: 'same', title: 'The same' }] }] } });
    expect((await grantscope([...compare, taro, '--lang', 'ja'])).out).toContain('招待されていない');
  });
  test('of a copy that is the same, what its owner sees of another’s calendar is no difference', async () => {
    const soren = 'soren.mueller@nordlicht.example';
    const { value } = await document(['calendar', 'find', 'all-hands', ...as(hanako)]);
    const { out } = await grantscope(['calendar', 'compare', value.found[0].event.id, ...as(hanako), '--with', soren]);
    expect(out).toContain('The same');
    expect(out).not.toContain('summary');
  });
  test('an event that is not there is a problem of its own', async () => {
    const answer = await document(['calendar', 'compare', 'nosuchevent00', ...as(misaki), '--with', taro]);
    expect(answer).toMatchObject({ code: 1, problem: { code: 'calendar.not_found.event' } });
  });
});

describe('calendar events as a file', () => {
  test('iCalendar on standard output keeps the rule of a series', async () => {
    const { out, code } = await grantscope([
      'calendar',
      'events',
      'primary',
      '--series',
      '--format',
      'ics',
      ...as(hanako),
    ]);
    expect(code).toBe(0);
    const events = Object.values(sync.parseICS(out)).filter((component) => component?.type === 'VEVENT');
    expect(events.length).toBeGreaterThan(10);
    expect(out).toMatch(/^RRULE:FREQ=WEEKLY/m);
    expect(out).toMatch(/^BEGIN:VTIMEZONE/m);
  });
  test.each(['--json', '--ndjson'])('--format and %s ask for two forms of one output', async (other) => {
    for (const command of [
      ['events', 'primary'],
      ['find', '採用面接'],
    ]) {
      const { code, problem, out } = await document(['calendar', ...command, '--format', 'ics', other, ...as(misaki)]);
      expect({ code, problem: problem?.code }).toEqual({ code: 2, problem: 'usage.two_forms' });
      expect(out).toContain('--report');
    }
  });
  test('a report’s ending says what is written, for its owner alone', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'grantscope-'));
    const csv = join(directory, 'events.csv');
    const { code, out } = await grantscope(['calendar', 'find', '採用面接', '--report', csv, ...as(misaki)]);
    expect(code).toBe(0);
    expect(out).toContain('採用面接');
    expect(await readFile(csv, 'utf8')).toMatch(/^\uFEFFsubject,calendarId,calendar,summary,start/);
    const wrong = await document([
      'calendar',
      'events',
      'primary',
      '--report',
      join(directory, 'events.md'),
      ...as(misaki),
    ]);
    expect(wrong).toMatchObject({ code: 2, problem: { code: 'usage.report_format' } });
    const format = await document(['calendar', 'events', 'primary', '--format', 'xls', ...as(misaki)]);
    expect(format).toMatchObject({ code: 2, problem: { code: 'usage.invalid_value' } });
  });
});
