import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';
import { type Company, companyForTests, startCompany } from './company.ts';

const company = companyForTests();

const subject = 'info@sakura-trading.example';
const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
const googleUris = {
  auth_uri: 'https://accounts.google.com/o/oauth2/auth',
  token_uri: 'https://oauth2.googleapis.com/token',
  auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
  client_x509_cert_url: undefined,
};
const asSubject = () => ['--key', company.files.serviceAccountKey, '--subject', subject];
const fault = (name: string, state: string, ...more: string[]) =>
  grantscope(['emulator', 'fault', name, state, '--origin', company.origin, ...more]);

describe('calendar get', () => {
  test.each(['--json key', '.p12 key'])('gives the calendar list entry itself, with a %s', async (kind) => {
    const key =
      kind === '.p12 key'
        ? ['--key', company.files.serviceAccountP12, '--service-account', account]
        : ['--key', company.files.serviceAccountKey];
    const answer = await document(['calendar', 'get', subject, ...key, '--subject', subject]);
    expect(answer, JSON.stringify(answer.problem)).toMatchObject({
      code: 0,
      value: {
        kind: 'calendar#calendarListEntry',
        id: subject,
        summary: subject,
        accessRole: 'owner',
        timeZone: 'Asia/Tokyo',
      },
    });
  });

  test('prints the summary first, for people', async () => {
    const { out, code } = await grantscope(['calendar', 'get', 'primary', ...asSubject()]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(subject);
  });

  test('without --subject explains the 404', async () => {
    const answer = await document(['calendar', 'get', subject, '--key', company.files.serviceAccountKey]);
    expect(answer).toMatchObject({
      code: 1,
      ok: false,
      problem: { code: 'calendar.not_found.no_subject', wire: { status: 404 } },
    });
  });

  test('a refusal of delegation names the numeric client ID, for a .p12 too', async () => {
    const { client_id: clientId } = JSON.parse(await readFile(company.files.serviceAccountKey, 'utf8')) as {
      client_id: string;
    };
    await fault('delegation-missing', 'on');
    try {
      for (const key of [
        ['--key', company.files.serviceAccountKey],
        ['--key', company.files.serviceAccountP12, '--service-account', account],
      ]) {
        const answer = await document(['calendar', 'get', subject, '--subject', subject, ...key]);
        expect(answer).toMatchObject({ code: 1, ok: false, problem: { wire: { error: 'unauthorized_client' } } });
        expect(JSON.stringify([answer.problem?.remedy, answer.problem?.evidence])).toContain(clientId);
      }
    } finally {
      await fault('delegation-missing', 'off');
    }
  });

  test('a .p12 with another password, or without its account, is exit code 2', async () => {
    const p12 = ['calendar', 'get', subject, '--key', company.files.serviceAccountP12, '--subject', subject];
    const wrong = await document([...p12, '--service-account', account, '--p12-password', '-'], { input: 'guess\n' });
    expect(wrong).toMatchObject({ code: 2, problem: { code: 'credentials.p12.wrong_password' } });
    expect(await document(p12)).toMatchObject({ code: 2, problem: { code: 'credentials.p12.email_needed' } });
  });

  test('the key may come from standard input', async () => {
    const input = await readFile(company.files.serviceAccountKey);
    const answer = await document(['calendar', 'get', 'primary', '--key', '-', '--subject', subject], { input });
    expect(answer).toMatchObject({ code: 0, value: { id: subject } });
  });
});

const as = (person: string) => ['--key', company.files.serviceAccountKey, '--subject', person];
/** So many days from now, as `2026-11-22`. */
const daysOn = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);

const hanako = 'hanako.sato@sakura-trading.example';

describe('calendar list', () => {
  test('gives all calendars of the user, and a table whose columns line up around Japanese', async () => {
    const someone = ['--key', company.files.serviceAccountKey, '--subject', company.users[0].email];
    const { value, code } = await document(['calendar', 'list', ...someone]);
    expect(code).toBe(0);
    expect(value.calendars.length).toBeGreaterThan(1);
    expect(value.calendars[0]).toHaveProperty('accessRole');

    const { out } = await grantscope(['calendar', 'list', ...someone]);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(value.calendars.length + 1);
    for (const [index, { id }] of value.calendars.entries()) expect(lines[index + 1]).toMatch(new RegExp(`  ${id}$`));
  });

  test('empty, since nobody was named to act for, it says so', async () => {
    const own = await grantscope(['calendar', 'list', '--key', company.files.serviceAccountKey]);
    expect(own).toMatchObject({ code: 0, err: '' });
    expect(own.out).toContain('--subject USER reads that of a person');
  });

  test('hidden calendars are told from the others, and an entry names its data owner', async () => {
    const { out } = await grantscope(['calendar', 'list', ...as(hanako)]);
    expect(out).toMatch(/^旧システム移行.* \(hidden\) /m);
    const { value } = await document(['calendar', 'list', ...as(hanako)]);
    const shared = (value.calendars as { id: string; summary: string }[]).find(
      ({ summary }) => summary === '営業チーム',
    );
    const entry = await grantscope(['calendar', 'get', shared?.id ?? '', ...as(hanako)]);
    expect(entry.out).toMatch(/^Data owner +kenji\.tanaka@sakura-trading\.example$/m);
  });

  test('a scope that is not delegated is refused when it is the only one asked for', async () => {
    const answer = await document([
      'calendar',
      'list',
      ...asSubject(),
      '--scope',
      'https://www.googleapis.com/auth/cloud-platform',
    ]);
    expect(answer).toMatchObject({ code: 1, ok: false });
  });
});

describe('calendar events', () => {
  const events = () => ['calendar', 'events', 'primary', ...asSubject()];

  test('a line says what the event is; of what is hidden, that it is busy', async () => {
    const weeks = (id: string) => ['calendar', 'events', id, ...as(hanako), '--from', daysOn(-7), '--to', daysOn(21)];
    const own = (await grantscope(weeks('primary'))).out;
    expect(own).toMatch(/  本社  working location\n/);
    expect(own).toMatch(/  サイレント モード  focus time\n/);
    expect(own).toMatch(/  1on1  private\n/);
    expect(own).toMatch(/ {2}not answered\n/);
    const hidden = (await grantscope(weeks('michael.chen@sakura-trading.example'))).out;
    expect(hidden).toMatch(/  busy  private\n/);
    expect(hidden).not.toContain('(no title)');
    expect((await grantscope([...weeks('primary'), '--lang', 'ja'])).out).toMatch(/  1on1  限定公開\n/);
  });

  test('of thousands of events, the last line says how to see fewer', async () => {
    const { out } = await grantscope(['calendar', 'events', 'primary', ...as('yui.mori@sakura-trading.example')]);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d{4} events: --from and --to show fewer\.$/);
  });

  test('--ndjson gives the very events of --json, one a line, and nothing else', async () => {
    const { value, code } = await document(events());
    expect(code).toBe(0);
    expect(value.events.length).toBeGreaterThan(0);
    const { out } = await grantscope([...events(), '--ndjson']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(value.events);
  });

  test('--from and --to take a date in --time-zone, and the end is not included', async () => {
    const all = (await document(events())).value.events as { start: { dateTime?: string } }[];
    const timed = all.filter(({ start }) => start.dateTime !== undefined);
    const day = timed[0]?.start.dateTime?.slice(0, 10) ?? expect.fail();
    const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const { value } = await document([...events(), '--from', day, '--to', next, '--time-zone', 'Asia/Tokyo']);
    expect(value.events.length).toBeGreaterThan(0);
    for (const event of value.events as { start: { dateTime?: string; date?: string } }[]) {
      expect(event.start.dateTime?.slice(0, 10) ?? event.start.date).toBe(day);
    }
    const none = await document([...events(), '--from', next, '--to', day]);
    expect(none).toMatchObject({ code: 2, problem: { code: 'calendar.empty_range' } });
  });

  test('a time that is none is exit code 2, before anything is sent', async () => {
    expect(await document([...events(), '--from', 'soon'])).toMatchObject({
      code: 2,
      problem: { code: 'calendar.invalid_time' },
    });
  });
});

describe('where requests go', () => {
  test('a hostile token_uri is refused, the field named, nothing sent', async () => {
    const directory = await mkdtemp(join(company.directory, 'hostile-'));
    const key = JSON.parse(await readFile(company.files.serviceAccountKey, 'utf8')) as Record<string, unknown>;
    for (const token_uri of [
      'https://evil.example/token',
      'http://127.0.0.1.evil.example/token',
      'http://127.0.0.1@evil.example/',
    ]) {
      const file = join(directory, 'key.json');
      const har = join(directory, 'hostile.har');
      await writeFile(file, JSON.stringify({ ...key, token_uri }));
      const answer = await document(['calendar', 'list', '--key', file, '--subject', subject, '--trace', har]);
      expect(answer).toMatchObject({
        code: 2,
        problem: { code: 'credentials.foreign_host', evidence: { field: 'token_uri' } },
      });
      expect(JSON.parse(await readFile(har, 'utf8')).log.entries).toEqual([]);
    }
  });

  test("--google and GRANTSCOPE_GOOGLE send a real key's requests to the emulator, and take loopback only", async () => {
    const key = JSON.parse(await readFile(company.files.serviceAccountKey, 'utf8')) as Record<string, unknown>;
    const file = join(company.directory, 'google.json');
    await writeFile(file, JSON.stringify({ ...key, ...googleUris }));
    const argv = ['calendar', 'get', 'primary', '--key', file, '--subject', subject];
    expect(await document([...argv, '--google', company.origin])).toMatchObject({ code: 0, value: { id: subject } });
    const env = { GRANTSCOPE_GOOGLE: company.origin };
    expect(await document(argv, { env })).toMatchObject({ code: 0, value: { id: subject } });
    expect(await document([...argv, '--google', 'https://www.example.com'])).toMatchObject({
      code: 2,
      problem: { code: 'network.override_not_loopback' },
    });
  });
});

test('a field is named as it was typed: an argument, or an option', async () => {
  expect((await document(['calendar', 'event', '', ...asSubject()])).problem).toMatchObject({
    code: 'usage.invalid_request',
    evidence: { field: '<event>' },
  });
  const long = ['calendar', 'find', '--event-id', 'e'.repeat(2_000), '--key', company.files.serviceAccountKey];
  expect((await document(long)).problem).toMatchObject({
    code: 'usage.invalid_request',
    evidence: { field: '--event-id' },
  });
});

describe('trouble on the way', () => {
  const list = () => ['calendar', 'list', ...asSubject()];

  test.each(['cut-answer', 'die-in-the-middle', 'html-answer', 'server-error-503', 'rate-limit-429'])(
    '%s is the network’s: exit code 3, in words',
    async (name) => {
      await fault(name, 'on');
      try {
        const answer = await document(list());
        expect(answer, JSON.stringify(answer.problem)).toMatchObject({ code: 3, ok: false });
        expect(answer.problem?.remedy.length).toBeGreaterThan(0);
        expect(answer.out).not.toMatch(/node:|\.ts:\d|ECONN.*at /);
      } finally {
        await fault(name, 'off');
      }
    },
  );

  const hostileReply = {
    path: '/calendar/v3/users/me/calendarList/primary',
    status: 200,
    body: { kind: 'calendar#calendarListEntry', id: 'primary', summary: '\u001B[2JGhost\u202E\u009B1A' },
  };
  test('text from outside cannot steer the terminal', async () => {
    await fault('reply', 'on', '--argument', JSON.stringify(hostileReply));
    try {
      const { out, err } = await grantscope(['calendar', 'get', 'primary', ...asSubject()]);
      expect(out + err).toContain('Ghost');
      expect(out + err).not.toContain('\u001B');
    } finally {
      await fault('reply', 'off');
    }
  });
});

describe('an answer in another form than Google’s', () => {
  const answering = async (body: unknown, argv: readonly string[], more: object = {}) => {
    const reply = { path: '/calendar', status: 200, body, ...more };
    expect(await fault('reply', 'on', '--argument', JSON.stringify(reply))).toMatchObject({ code: 0 });
    try {
      return await grantscope(argv);
    } finally {
      await fault('reply', 'off');
    }
  };
  const event = { id: 'odd', status: 'confirmed', start: { date: '2026-11-21' }, end: { date: '2026-11-22' } };
  const odd = [
    { summary: {} },
    { start: 'soon' },
    { start: { dateTime: 5 } },
    { start: { dateTime: '2026-11-21T10:00:00Z' }, end: 5 },
    { originalStartTime: [], recurringEventId: {} },
    { attendees: 'x' },
    { attendees: [5, { email: {}, displayName: 7 }, { email: 'guest@kunde.example', displayName: [] }] },
    { organizer: 'x' },
    { organizer: { email: 5 } },
    { recurrence: 7 },
    { recurrence: [7, {}] },
    { recurrence: 'RRULE:FREQ=DAILY' },
    { status: 5, eventType: {}, visibility: [], iCalUID: 5, htmlLink: {} },
  ];

  test.each(odd)('an event with %j is listed without what is unusable of it', async (member) => {
    const body = {
      items: [
        { ...event, ...member },
        { ...event, id: 'plain', summary: 'Beside it' },
      ],
    };
    const { code, out } = await answering(body, ['calendar', 'events', 'primary', ...asSubject()]);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain('Beside it');
  });

  test('a zone that is none is left out', async () => {
    const list = ['calendar', 'events', 'primary', ...asSubject()];
    expect(await answering({ timeZone: 5, items: [event] }, list)).toMatchObject({ code: 0, err: '' });
  });

  test.each(odd)('nor does %j stop a leaver check', async (member) => {
    const path = `/calendar/v3/calendars/${encodeURIComponent(subject)}/events`;
    const body = { items: [{ ...event, attendees: [{ email: 'guest@kunde.example' }], ...member }] };
    const leaver = ['account', 'leaver', subject, '--key', company.files.serviceAccountKey];
    const { out, err } = await answering(body, leaver, { path });
    expect(out).toMatch(/^Leaver check: info@/);
    expect(err).toBe('');
  });

  test('a calendar without a usable name is told by its ID, one without an ID makes the page unreadable', async () => {
    const list = ['calendar', 'list', ...asSubject()];
    expect((await answering({ items: [{ id: 'own', summary: {}, accessRole: 5 }] }, list)).out).toContain('own');
    const { code, err } = await answering({ items: [{ id: 5, summary: 'Own' }] }, list);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('calendar.unknown') });
  });

  test.each([
    [200, 'calendar.unknown', 'token.unreadable_answer'],
    [400, 'calendar.bad_request', 'token.unknown'],
  ])('JSON without a bottom is like any other that cannot be read, with %i', async (status, ofApi, ofTokens) => {
    for (const [open, close] of [
      ['[', ''],
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const depth = 200_000 / open.length;
      const body = `${open.repeat(depth)}1${close.repeat(depth)}`;
      const headers = { 'content-type': 'application/json' };
      const list = ['calendar', 'list', ...asSubject()];
      const api = await answering(body, list, { status, headers });
      expect({ code: api.code, err: api.err }).toMatchObject({ code: 1, err: expect.stringContaining(ofApi) });
      const token = await answering(body, list, { path: '/token', status, headers });
      expect({ code: token.code, err: token.err }).toMatchObject({ code: 1, err: expect.stringContaining(ofTokens) });
    }
  });

  test('a bare 407 of the token endpoint is a proxy’s: exit code 3', async () => {
    const { code, err } = await answering('No entry.', ['calendar', 'list', ...asSubject()], {
      path: '/token',
      status: 407,
      headers: { 'content-type': 'text/plain' },
    });
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/ network\.proxy\n/) });
  });
});

describe('an emulator that is gone', () => {
  let gone: Company;
  beforeEach(async () => {
    gone = await startCompany();
  });

  test('is a network problem: exit code 3', async () => {
    const key = await readFile(gone.files.serviceAccountKey);
    await gone.close();
    const answer = await document(['calendar', 'list', '--key', '-', '--subject', subject], { input: key });
    expect(answer).toMatchObject({ code: 3, ok: false, problem: { code: 'network.refused' } });
  });
});

describe('sharing, free/busy and settings', () => {
  const kenji = 'kenji.tanaka@sakura-trading.example';

  test('calendar acl says in words who may do what, and marks what reaches outside', async () => {
    const { value } = await document(['calendar', 'list', ...as(kenji)]);
    const calendars = value.calendars as { id: string; summary: string }[];
    const id = calendars.find(({ summary }) => summary === '営業チーム')?.id ?? '';
    const { out, code } = await grantscope(['calendar', 'acl', id, ...as(kenji)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^partner@kunde\.example +See all event details +outside\n/);
    expect(out).toContain('Inside is sakura-trading.example alone: other domains');
    expect(out).toMatch(new RegExp(`^${kenji} +Make changes and manage sharing\n`, 'm'));
    const asked = ['calendar', 'acl', id, ...as(kenji), '--directory-admin', 'hanako.sato@sakura-trading.example'];
    expect((await grantscope(asked)).out).toContain(
      'Inside are all domains of the organization: sakura-trading.example, nordlicht.example.',
    );
    const japanese = await grantscope(['calendar', 'acl', id, ...as(kenji), '--lang', 'ja']);
    expect(japanese.out).toMatch(/グループ sales-team@.* 予定の表示\(すべての予定の詳細\)/);
  });

  test('calendar freebusy has a line for each person, and ends with 1 where one is not known', async () => {
    const day = ['--from', '2026-11-23', '--to', '2026-11-25', '--time-zone', 'Asia/Tokyo'];
    const both = await grantscope(['calendar', 'freebusy', kenji, subject, ...as(subject), ...day]);
    expect(both.code).toBe(0);
    const lines = both.out.trimEnd().split('\n');
    expect(lines[0]).toBe('2026-11-23 00:00 to 2026-11-25 00:00, Asia/Tokyo');
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual([kenji, subject, 'Free']);
    expect(lines.at(-1)).toMatch(/^Free for all +2026-11-23 00:00–/);
    const unknown = await grantscope(['calendar', 'freebusy', 'nobody@example.com', ...as(subject), ...day]);
    expect(unknown).toMatchObject({ code: 1, out: expect.stringContaining('not found, or free/busy is not shared') });
  });

  test('calendar freebusy says that nobody could be read, and calls no time free', async () => {
    const { out, code } = await grantscope([
      'calendar',
      'freebusy',
      'nobody@example.com',
      'no.one@example.com',
      ...as(subject),
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Nobody could be read, so nothing is known of free times\.$/m);
    expect(out).not.toContain('Free for all');
  });

  test('calendar freebusy of more people than are asked for at a time says how many there may be', async () => {
    const people = Array.from({ length: 501 }, (_, at) => `nobody${at}@example.com`);
    const answer = await document(['calendar', 'freebusy', ...people, ...as(subject)]);
    expect(answer).toMatchObject({ code: 2, problem: { code: 'calendar.too_many_users' } });
    expect(answer.problem?.cause).toContain('At most 500');
    // Nobody is counted twice.
    const most = await document(['calendar', 'freebusy', ...people.slice(1), people[1] ?? '', ...as(subject)]);
    expect(most).toMatchObject({ code: 1, ok: true });
  });

  test('calendar freebusy without a zone takes that of the user acted for, and counts only who could be read', async () => {
    const one = [subject, 'nobody@example.com', ...as(subject), '--from', '2026-11-23'];
    const { out } = await grantscope(['calendar', 'freebusy', ...one]);
    expect(out).toMatch(/^2026-11-23 00:00 to 2026-11-24 00:00, Asia\/Tokyo\n/);
    expect(out).not.toContain('Free for all');
    const { out: three } = await grantscope(['calendar', 'freebusy', kenji, ...one]);
    expect(three).toMatch(/^Free for all others +2026-11-23 /m);
    const nobody = await document(['calendar', 'freebusy', 'nobody@example.com', ...as(subject)]);
    expect(nobody.value.freeForAll).toEqual([]);
  });

  test('calendar settings names the first day of the week, and does not invent working hours', async () => {
    const { out } = await grantscope(['calendar', 'settings', ...as("sinead.o'brien@sakura-trading.example")]);
    expect(out).toMatch(/^Time zone +America\/New_York\n/);
    expect(out).toMatch(/Week starts on +Sunday\n/);
    expect(out).toMatch(/Working hours +the Calendar API does not tell them\n/);
  });
});

test('account show says what support asks first, in both languages', async () => {
  const admin = ['--key', company.files.serviceAccountKey, '--subject', 'hanako.sato@sakura-trading.example'];
  const { out, code } = await grantscope(['account', 'show', 'contact@sakura-trading.example', ...admin]);
  expect(code).toBe(0);
  expect(out).toMatch(/^代表 窓口\nAddress +info@sakura-trading\.example \(contact@.* is an alias of it\)\n/);
  expect(out).toMatch(/Status +active\n/);
  const suspended = ['account', 'show', 'akira.takahashi@sakura-trading.example', ...admin, '--lang', 'ja'];
  expect((await grantscope(suspended)).out).toMatch(/状態 +停止中 \(ADMIN\)\n/);
});
