import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, startOfTest, useEmulator } from './running-emulator.ts';

interface Entry {
  readonly id: string;
  readonly summary: string;
  readonly accessRole: string;
  readonly hidden?: boolean;
  readonly primary?: boolean;
  readonly timeZone: string;
}
interface Time {
  readonly date?: string;
  readonly dateTime?: string;
  readonly timeZone?: string;
}
interface Event {
  readonly id: string;
  readonly status: string;
  readonly summary?: string;
  readonly start: Time;
  readonly end: Time;
  readonly visibility?: string;
  readonly recurrence?: readonly string[];
  readonly recurringEventId?: string;
  readonly attendees?: readonly { readonly email: string; readonly self?: boolean; readonly responseStatus: string }[];
  readonly eventType?: string;
}
interface List<T> {
  readonly items: readonly T[];
  readonly nextPageToken?: string;
  readonly nextSyncToken?: string;
  readonly accessRole?: string;
  readonly timeZone?: string;
}

const google = useEmulator();
const lists = '/calendar/v3/users/me/calendarList';
const eventsOf = (id: string, query: Record<string, string> = {}) =>
  `/calendar/v3/calendars/${encodeURIComponent(id)}/events?${new URLSearchParams(query)}`;
const error = (code: number, reason: string, message: string) => ({
  error: expect.objectContaining({ code, message, errors: [expect.objectContaining({ reason, message })] }),
});

const michael = 'michael.chen@sakura-trading.example';
const info = 'info@sakura-trading.example';
const tokens = new Map<string, string>();
const tokenOf = (person: string) => tokens.get(person) as string;
beforeAll(async () => {
  const people = [hanako, michael, info, 'zoe.lefevre@nordlicht.example', 'daiki.nakamura@sakura-trading.example'];
  for (const person of people) tokens.set(person, await google.accessToken(person, calendarReadonly));
  tokens.set('itself', await google.accessToken(undefined, calendarReadonly));
});

const listOf = async (path: string, token: string) => (await google.api(path, token)).body as unknown as List<Entry>;
const pageOf = async (path: string, token: string) => (await google.api(path, token)).body as unknown as List<Event>;

async function everyEvent(id: string, query: Record<string, string> = {}, token = tokenOf(hanako)) {
  const events: Event[] = [];
  for (let pageToken: string | undefined = ''; pageToken !== undefined; ) {
    const page: List<Event> = await pageOf(eventsOf(id, { ...query, ...(pageToken && { pageToken }) }), token);
    events.push(...page.items);
    pageToken = page.nextPageToken;
  }
  return events;
}

describe('the calendar list', () => {
  test('begins with the own calendar and leaves hidden ones out unless asked', async () => {
    const body = await listOf(lists, tokenOf(hanako));
    expect(body.items[0]).toMatchObject({ id: hanako, primary: true, accessRole: 'owner', timeZone: 'Asia/Tokyo' });
    expect(body.items.some((entry) => entry.hidden)).toBe(false);
    const all = await listOf(`${lists}?showHidden=true`, tokenOf(hanako));
    expect(all.items.filter((entry) => entry.hidden)).toHaveLength(1);
    const owned = await listOf(`${lists}?minAccessRole=owner`, tokenOf(hanako));
    expect(new Set(owned.items.map((entry) => entry.accessRole))).toEqual(new Set(['owner']));
  });

  test('comes in pages that together are the whole, and takes no foreign page token', async () => {
    const whole = (await listOf(lists, tokenOf(hanako))).items;
    const first = await listOf(`${lists}?maxResults=3`, tokenOf(hanako));
    const rest = await listOf(`${lists}?pageToken=${first.nextPageToken}`, tokenOf(hanako));
    expect([...first.items, ...rest.items]).toEqual(whole);
    for (const pageToken of ['abc', first.nextPageToken]) {
      const { status } = await google.api(`${lists}?showHidden=true&pageToken=${pageToken}`, tokenOf(hanako));
      expect(status).toBe(400);
    }
  });

  test('has single entries, also as primary, with any encoding and capitals of the ID', async () => {
    for (const id of ['primary', encodeURIComponent(hanako), hanako.toUpperCase()]) {
      const { body } = await google.api(`${lists}/${id}`, tokenOf(hanako));
      expect(body).toMatchObject({ id: hanako, summary: hanako });
    }
    const holidays = 'ja.japanese#holiday@group.v.calendar.google.com';
    const { body } = await google.api(`${lists}/${encodeURIComponent(holidays)}`, tokenOf(hanako));
    expect(body.summary).toBe('日本の祝日');
  });

  test('does not know the entry of another user, nor any entry without a subject', async () => {
    const notFound = error(404, 'notFound', 'Not Found');
    const other = await google.api(`${lists}/${hanako}`, tokenOf(michael));
    expect([other.status, other.body]).toEqual([404, notFound]);
    const itself = await google.api(`${lists}/${hanako}`, tokenOf('itself'));
    expect([itself.status, itself.body]).toEqual([404, notFound]);
    expect((await listOf(lists, tokenOf('itself'))).items).toEqual([]);
  });
});

describe('who is let in', () => {
  test('nobody without a token, and nobody with one that is not good', async () => {
    const missing = await google.fetch(lists);
    expect([missing.status, await missing.json()]).toEqual([
      401,
      {
        error: expect.objectContaining({
          code: 401,
          status: 'UNAUTHENTICATED',
          errors: [expect.objectContaining({ reason: 'required' })],
        }),
      },
    ]);
    const wrong = await google.api(lists, 'ya29.wrong');
    expect(wrong.body).toEqual({
      error: expect.objectContaining({
        errors: [expect.objectContaining({ message: 'Invalid Credentials', reason: 'authError' })],
      }),
    });
    expect(wrong.headers.get('www-authenticate')).toBe(
      'Bearer realm="https://accounts.google.com/", error="invalid_token"',
    );
    google.now += 3_600_000;
    expect((await google.api(lists, tokenOf(hanako))).status).toBe(401);
  });

  test('only with a scope of the method', async () => {
    const events = await google.accessToken(hanako, `${auth}calendar.events`);
    expect((await google.api(eventsOf('primary'), events)).status).toBe(200);
    const { status, body, headers } = await google.api(lists, events);
    expect(status).toBe(403);
    expect(body).toEqual({
      error: {
        code: 403,
        message: 'Request had insufficient authentication scopes.',
        errors: [{ message: 'Insufficient Permission', domain: 'global', reason: 'insufficientPermissions' }],
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
            domain: 'googleapis.com',
            metadata: { service: 'calendar-json.googleapis.com', method: 'calendar.v3.CalendarList.List' },
          },
        ],
      },
    });
    expect(headers.get('www-authenticate')).toContain('error="insufficient_scope"');
  });

  test('not a user without Calendar, by company or by fault', async () => {
    const notAUser = error(403, 'notACalendarUser', 'The user must be signed up for Google Calendar.');
    expect((await google.api(lists, tokenOf('daiki.nakamura@sakura-trading.example'))).body).toEqual(notAUser);
    google.fault('no-calendar', hanako);
    expect((await google.api(eventsOf('primary'), tokenOf(hanako))).body).toEqual(notAUser);
    expect((await google.api(lists, tokenOf(michael))).status).toBe(200);
  });
});

describe('events', () => {
  test('are several hundred, in pages of 250 that together are the whole', async () => {
    const single = { singleEvents: 'true', orderBy: 'startTime' };
    const body = await pageOf(eventsOf('primary', single), tokenOf(hanako));
    expect(body.items).toHaveLength(250);
    const all = await everyEvent('primary', single);
    expect(all.length).toBeGreaterThan(270);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const big = await pageOf(eventsOf('primary', { ...single, maxResults: '2500' }), tokenOf(hanako));
    expect(big.items).toEqual(all);
    expect(big).toHaveProperty('nextSyncToken');
  });

  test('come in order of their start when asked, and only single ones can', async () => {
    const all = await everyEvent('primary', { singleEvents: 'true', orderBy: 'startTime' });
    const starts = all.map(({ start }) => Date.parse(start.dateTime ?? `${start.date}T00:00:00+09:00`));
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    const { status, body } = await google.api(eventsOf('primary', { orderBy: 'startTime' }), tokenOf(hanako));
    expect([status, body]).toEqual([
      400,
      error(400, 'invalid', 'The requested ordering is not available for the particular query.'),
    ]);
  });

  test('of a time range are those that touch it, its ends excluded', async () => {
    const all = await everyEvent('primary', { singleEvents: 'true' });
    const edge = ({ dateTime, date }: Time) => Date.parse(dateTime ?? `${date}T00:00:00+09:00`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 400 }), async (day, hours) => {
        const from = startOfTest + day * 86_400_000;
        const to = from + hours * 3_600_000;
        const query = {
          singleEvents: 'true',
          timeMin: new Date(from).toISOString(),
          timeMax: new Date(to).toISOString(),
        };
        const touching = all.filter(({ start, end }) => edge(end) > from && edge(start) < to);
        expect((await everyEvent('primary', query)).map(({ id }) => id)).toEqual(touching.map(({ id }) => id));
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    { timeMin: '2026-11-22' },
    { timeMin: '2026-11-22T00:00:00' },
    { timeMax: 'tomorrow' },
    { updatedMin: '2026-13-45T00:00:00Z' },
    { timeZone: 'Mars/Base' },
    { maxResults: '0' },
    { maxResults: 'many' },
    { orderBy: 'summary' },
    { eventTypes: 'party' },
    { pageToken: 'abc' },
    { timeMin: '2026-11-22T00:00:00Z', timeMax: '2026-11-21T00:00:00Z' },
  ])('are not listed for %j', async (query) => {
    expect((await google.api(eventsOf('primary', query), tokenOf(hanako))).status).toBe(400);
  });

  test('of a series come as one with its rule, or one by one with their series', async () => {
    const masters = (await everyEvent('primary')).filter(({ recurrence }) => recurrence);
    const standup = masters.find(({ summary }) => summary === '情報システム部 朝会');
    expect(standup?.recurrence).toEqual(['RRULE:FREQ=WEEKLY;COUNT=80;BYDAY=MO,TU,WE,TH,FR']);
    const single = await everyEvent('primary', { singleEvents: 'true' });
    const occurrences = single.filter(({ recurringEventId }) => recurringEventId === standup?.id);
    expect(occurrences).toHaveLength(78);
    const deleted = await everyEvent('primary', { singleEvents: 'true', showDeleted: 'true' });
    expect(deleted.filter((one) => one.recurringEventId === standup?.id && one.status === 'cancelled')).toHaveLength(2);
  });

  test('are told in the zone asked for, and days stay days', async () => {
    const query = { singleEvents: 'true', timeZone: 'America/New_York', q: '朝会', timeMin: '2026-11-23T00:00:00Z' };
    const body = await pageOf(eventsOf('primary', query), tokenOf(hanako));
    expect(body.timeZone).toBe('America/New_York');
    expect(body.items[0]?.start).toEqual({ dateTime: '2026-11-22T19:30:00-05:00', timeZone: 'Asia/Tokyo' });
  });

  test('keep their local hour over a change to summer time', async () => {
    const found = await everyEvent('primary', { singleEvents: 'true', q: 'Abstimmung', timeZone: 'Europe/Berlin' });
    expect(new Set(found.map(({ start }) => start.dateTime?.slice(11, 19)))).toEqual(new Set(['09:00:00']));
    expect(new Set(found.map(({ start }) => start.dateTime?.slice(19)))).toEqual(new Set(['+01:00', '+02:00']));
  });

  test('are found by words of title, place, text and people', async () => {
    const titles = async (q: string) => (await everyEvent('primary', { q })).map(({ summary }) => summary);
    expect(await titles('面接 鈴木')).toEqual(['採用面接(二次) 応募者: 鈴木様']);
    expect(await titles('pruefstelle')).toEqual(['Vendor audit: Nordlicht × 桜トレーディング']);
    expect(await titles('江東区')).toEqual(['基幹システム 深夜メンテナンス']);
    expect(await titles('no such words')).toEqual([]);
  });

  test('are the same meeting in the calendar of every guest, each marked as themselves', async () => {
    const find = async (person: string) =>
      (await everyEvent('primary', { q: 'all-hands' }, tokenOf(person)))[0] as Event;
    const [mine, theirs] = [await find(hanako), await find(michael)];
    expect(mine.id).toBe(theirs.id);
    expect(mine.attendees?.find(({ self }) => self)?.email).toBe(hanako);
    expect(theirs.attendees?.find(({ self }) => self)).toMatchObject({ email: michael, responseStatus: 'declined' });
  });

  test('show no details to who may see only free and busy, nor private ones to a reader', async () => {
    const seen = await everyEvent(michael, { singleEvents: 'true' });
    expect(seen.length).toBeGreaterThan(20);
    expect(
      seen.every((event) => !('summary' in event) && !('attendees' in event) && event.visibility === 'private'),
    ).toBe(true);
    expect(await everyEvent(michael, { q: 'Dentist' })).toEqual([]);
    const body = await pageOf(eventsOf(michael), tokenOf(hanako));
    expect(body.accessRole).toBe('freeBusyReader');

    const kenji = await everyEvent('kenji.tanaka@sakura-trading.example', { singleEvents: 'true' });
    const dentist = kenji.filter((event) => event.visibility === 'private');
    expect(dentist.length).toBeGreaterThan(0);
    expect(dentist.every((event) => !('summary' in event))).toBe(true);
    expect(kenji.some((event) => event.summary === '営業会議')).toBe(true);
  });

  test('of a calendar that is not shared do not exist', async () => {
    const project = (await listOf(lists, tokenOf(hanako))).items[1] as Entry;
    for (const id of [project.id, 'nobody@sakura-trading.example', 'emi.kobayashi@sakura-trading.example']) {
      expect((await google.api(eventsOf(id), tokenOf('zoe.lefevre@nordlicht.example'))).status).toBe(404);
    }
    expect((await google.api(eventsOf(hanako), tokenOf('itself'))).status).toBe(404);
    expect((await pageOf(eventsOf('primary'), tokenOf('itself'))).items).toEqual([]);
  });

  test('are of every kind that screens must cope with', async () => {
    const all = await everyEvent('primary', { singleEvents: 'true' });
    const types = new Set(all.map(({ eventType }) => eventType));
    expect([...types]).toEqual(expect.arrayContaining(['default', 'focusTime', 'workingLocation', 'outOfOffice']));
    expect(
      all.some(({ start, end }) => start.date && Date.parse(end.date as string) - Date.parse(start.date) > 86_400_000),
    ).toBe(true);
    const overnight = all.find(({ summary }) => summary?.includes('深夜'));
    expect(overnight?.start.dateTime?.slice(0, 10)).not.toBe(overnight?.end.dateTime?.slice(0, 10));
    expect(all.some((event) => JSON.stringify(event).includes('meet.google.com'))).toBe(true);
  });

  test('of the untrusted feed are hostile, and plain JSON all the same', async () => {
    const { items } = await listOf(lists, tokenOf(hanako));
    const feed = items.find(({ summary }) => summary.includes('<b>')) as Entry;
    const text = JSON.stringify(await everyEvent(feed.id));
    for (const part of [
      '<script>',
      'onerror=',
      'javascript:',
      '\u202E',
      '\\u0007',
      '\\u0000',
      '非常に長い題名'.repeat(120),
    ]) {
      expect(text).toContain(part);
    }
  });

  test('have a sync token that says that nothing changed, and 410 for any other', async () => {
    const body = await pageOf(eventsOf('primary', { maxResults: '2500' }), tokenOf(hanako));
    const syncToken = body.nextSyncToken as string;
    const again = await pageOf(eventsOf('primary', { syncToken }), tokenOf(hanako));
    expect(again).toMatchObject({ items: [], nextSyncToken: syncToken });
    const other = await google.api(eventsOf(info, { syncToken }), tokenOf(hanako));
    expect([other.status, other.body]).toEqual([
      410,
      error(410, 'fullSyncRequired', 'Sync token is no longer valid, a full sync is required.'),
    ]);
    expect((await google.api(eventsOf('primary', { syncToken, q: 'x' }), tokenOf(hanako))).status).toBe(400);
  });
});

describe('what is not played', () => {
  test.each([
    ['POST', '/calendar/v3/freeBusy/watch'],
    ['POST', '/calendar/v3/users/me/settings/watch'],
    ['POST', '/calendar/v3/calendars/primary/events'],
    ['DELETE', '/calendar/v3/calendars/primary/events/x'],
    ['GET', '/admin/directory/v1/groups/it%40sakura-trading.example/members'],
    ['GET', '/drive/v3/files'],
    ['GET', '/gmail/v1/users/me/messages'],
  ])('says so: %s %s', async (method, path) => {
    const { status, body } = await google.api(path, tokenOf(hanako), { method });
    expect([status, body]).toEqual([
      501,
      {
        error: expect.objectContaining({
          status: 'UNIMPLEMENTED',
          message: expect.stringContaining(`does not play ${method} ${path}`),
        }),
      },
    ]);
  });

  test('is not confused with what Google does not have', async () => {
    for (const path of [
      '/',
      '/calendar/v3/',
      '/calendar/v2/x',
      '/favicon.ico',
      '/calendar/v3/users/you/calendarList',
    ]) {
      const response = await google.fetch(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    }
  });
});
