import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiMethods, methodsOf } from '../../main/core/scopes/scope-methods.ts';
import { auth, calendarReadonly, hanako, startOfTest, useEmulator } from './running-emulator.ts';

interface Rule {
  readonly id: string;
  readonly scope: { readonly type: string; readonly value?: string };
  readonly role: string;
}
interface Busy {
  readonly start: string;
  readonly end: string;
}
type Calendars = Readonly<Record<string, { readonly busy: readonly Busy[]; readonly errors?: readonly object[] }>>;

const google = useEmulator();
const root = '/calendar/v3';
const kenji = 'kenji.tanaka@sakura-trading.example';
const michael = 'michael.chen@sakura-trading.example';
let full: string;
let michaels: string;
beforeAll(async () => {
  full = await google.accessToken(hanako, `${auth}calendar`);
  michaels = await google.accessToken(michael, `${auth}calendar`);
});

const get = async (path: string, token = full) => google.api(root + path, token);
const idOf = async (summary: string, token = full): Promise<string> => {
  const { body } = await get('/users/me/calendarList?showHidden=true', token);
  return (body.items as { id: string; summary: string }[]).find((entry) => entry.summary === summary)?.id ?? '';
};
const calendar = (id: string, rest = '') => `/calendars/${encodeURIComponent(id)}${rest}`;

async function freeBusy(question: object, token = full) {
  const response = await google.fetch(`${root}/freeBusy`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return { status: response.status, body: (await response.json()) as { calendars: Calendars; error?: object } };
}

describe('a calendar itself', () => {
  test('names its data owner when it is a secondary one, and only then', async () => {
    const sales = await idOf('営業チーム');
    expect((await get(calendar(sales))).body).toMatchObject({ kind: 'calendar#calendar', id: sales, dataOwner: kenji });
    const { body } = await get(calendar('primary'));
    expect(body).toMatchObject({ id: hanako, timeZone: 'Asia/Tokyo' });
    expect(body).not.toHaveProperty('dataOwner');
    expect((await get(calendar('c_none@group.calendar.google.com'))).status).toBe(404);
  });
});

describe('access control', () => {
  test('is listed for who may write to the calendar, in pages, and each rule has an ID', async () => {
    const project = await idOf('プロジェクト「さくら」');
    const { body } = await get(calendar(project, '/acl'));
    const rules = body.items as Rule[];
    expect(rules.map(({ id, role }) => `${id} ${role}`)).toContain('domain:sakura-trading.example reader');
    for (const rule of rules)
      expect((await get(calendar(project, `/acl/${encodeURIComponent(rule.id)}`))).body).toMatchObject(rule);
    const first = await get(calendar(project, '/acl?maxResults=1'));
    const rest = await get(calendar(project, `/acl?pageToken=${first.body.nextPageToken as string}`));
    expect([...(first.body.items as Rule[]), ...(rest.body.items as Rule[])]).toEqual(rules);
    expect((await get(calendar(project, '/acl/user:nobody@example.com'))).status).toBe(404);
  });

  test('is refused to readers, and a calendar that is not seen is not there', async () => {
    const sales = await idOf('営業チーム');
    expect((await get(calendar(sales, '/acl'))).status).toBe(403);
    expect((await get(calendar(sales, '/acl'), michaels)).status).toBe(404);
  });
});

describe('free and busy', () => {
  const day = { timeMin: '2026-11-23T00:00:00+09:00', timeMax: '2026-11-24T00:00:00+09:00' };

  test('is told of several at once, in the zone asked for, and why it is not', async () => {
    const items = [hanako, michael, 'nobody@example.com'].map((id) => ({ id }));
    const { body } = await freeBusy({ ...day, timeZone: 'Asia/Tokyo', items });
    expect(Object.keys(body.calendars)).toEqual(items.map(({ id }) => id));
    expect(body.calendars['nobody@example.com']).toEqual({
      errors: [{ domain: 'global', reason: 'notFound' }],
      busy: [],
    });
    const { busy } = body.calendars[hanako] ?? { busy: [] };
    expect(busy.length).toBeGreaterThan(0);
    for (const { start, end } of busy) expect([start, end].join()).toMatch(/^2026-11-2\d.*\+09:00,.*\+09:00$/);
  });

  test('leaves out what leaves somebody free, and keeps inside the time asked for', async () => {
    const question = { timeMin: '2026-11-23T03:15:00Z', timeMax: '2026-11-23T03:20:00Z', items: [{ id: kenji }] };
    const { body } = await freeBusy(question);
    for (const { start, end } of body.calendars[kenji]?.busy ?? []) {
      expect(Date.parse(start)).toBeGreaterThanOrEqual(Date.parse(question.timeMin));
      expect(Date.parse(end)).toBeLessThanOrEqual(Date.parse(question.timeMax));
    }
    const holidays = 'ja.japanese#holiday@group.v.calendar.google.com';
    const year = await freeBusy({
      timeMin: '2026-11-01T00:00:00Z',
      timeMax: '2026-12-01T00:00:00Z',
      items: [{ id: holidays }],
    });
    expect(year.body.calendars[holidays]?.busy).toEqual([]);
  });

  test.each([
    [{ timeMax: day.timeMax }, 'required'],
    [{ timeMin: day.timeMin, timeMax: day.timeMin }, 'timeRangeEmpty'],
    [{ timeMin: '2026-11-23', timeMax: day.timeMax }, 'badRequest'],
    [{ timeMin: day.timeMin, timeMax: '2027-06-01T00:00:00Z' }, 'timeRangeTooLong'],
    [{ ...day, timeZone: 'Nowhere' }, 'badRequest'],
    [{ ...day, items: 'all' }, 'badRequest'],
  ])('%j is refused as %s', async (question, reason) => {
    const { status, body } = await freeBusy(question);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ errors: [{ reason }] });
  });

  test('more than fifty at once are not answered', async () => {
    const items = Array.from({ length: 51 }, (_, index) => ({ id: `${index}@example.com` }));
    const { body } = await freeBusy({ ...day, items });
    expect(body.calendars['0@example.com']?.errors).toEqual([
      { domain: 'global', reason: 'tooManyCalendarsRequested' },
    ]);
  });

  test('whatever the zone and the hour, busy times are the same instants, in order and apart (Temporal as witness)', async () => {
    const zones = [
      'Asia/Tokyo',
      'Pacific/Apia',
      'America/New_York',
      'Europe/Berlin',
      'Asia/Kolkata',
      'America/Sao_Paulo',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        fc.integer({ min: -60 * 24, max: 60 * 24 }),
        fc.integer({ min: 1, max: 24 * 20 }),
        async (timeZone, hour, length) => {
          const from = Temporal.Instant.fromEpochMilliseconds(startOfTest).add({ hours: hour });
          const [timeMin, timeMax] = [from, from.add({ hours: length })].map((each) => each.toString());
          const ask = async (zone: string) =>
            (await freeBusy({ timeMin, timeMax, timeZone: zone, items: [{ id: michael }] })).body.calendars[michael]
              ?.busy ?? [];
          const local = await ask(timeZone);
          const inUtc = await ask('UTC');
          const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
          expect(local.map(({ start, end }) => [instant(start), instant(end)])).toEqual(
            inUtc.map(({ start, end }) => [instant(start), instant(end)]),
          );
          for (const { start } of local) {
            const zoned = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
            const written = zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
            expect(start.replace('Z', '+00:00')).toBe(written);
          }
          local.forEach(({ start, end }, index) => {
            expect(instant(start)).toBeLessThan(instant(end));
            const next = local[index + 1];
            if (next) expect(instant(end)).toBeLessThan(instant(next.start));
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('settings and colours', () => {
  test('are those of the person', async () => {
    const { body } = await get('/users/me/settings');
    const settings = Object.fromEntries(
      (body.items as { id: string; value: string }[]).map(({ id, value }) => [id, value]),
    );
    expect(settings).toMatchObject({ timezone: 'Asia/Tokyo', locale: 'ja', weekStart: '0', format24HourTime: 'true' });
    expect((await get('/users/me/settings/timezone', michaels)).body).toMatchObject({ value: 'America/New_York' });
    expect((await get('/users/me/settings/workingHours')).status).toBe(404);
  });

  test('name 24 colours of calendars, which the calendar list uses, and 11 of events', async () => {
    const { body } = await get('/colors');
    const colours = body.calendar as Record<string, { background: string }>;
    expect([Object.keys(colours), Object.keys(body.event as object)].map(({ length }) => length)).toEqual([24, 11]);
    const list = (await get('/users/me/calendarList')).body.items as { colorId: string; backgroundColor: string }[];
    for (const { colorId, backgroundColor } of list) expect(colours[colorId]?.background).toBe(backgroundColor);
  });
});

describe('single events', () => {
  test('are had by ID, and a series by its occurrences, as the list has them', async () => {
    const listed = (await get(calendar('primary', '/events'))).body.items as { id: string; recurrence?: string[] }[];
    const series = listed.find(({ recurrence }) => recurrence);
    expect((await get(calendar('primary', `/events/${series?.id}`))).body).toEqual(series);
    const instances = (await get(calendar('primary', `/events/${series?.id}/instances?maxResults=3`))).body;
    const items = instances.items as { id: string; recurringEventId: string }[];
    expect(items.map(({ recurringEventId }) => recurringEventId)).toEqual([series?.id, series?.id, series?.id]);
    expect(instances.nextPageToken).toBeTruthy();
    expect((await get(calendar('primary', `/events/${items[0]?.id}`))).body).toEqual(items[0]);
    expect((await get(calendar('primary', '/events/none'))).status).toBe(404);
    expect((await get(calendar('primary', '/events/none/instances'))).status).toBe(404);
  });
});

test('each method is opened by the scopes that Google’s reference lists, and by no other', async () => {
  const paths: Readonly<Record<string, string>> = {
    'calendar.v3.calendars.get': calendar('primary'),
    'calendar.v3.acl.list': calendar('primary', '/acl'),
    'calendar.v3.acl.get': calendar('primary', `/acl/${encodeURIComponent(`user:${hanako}`)}`),
    'calendar.v3.settings.list': '/users/me/settings',
    'calendar.v3.settings.get': '/users/me/settings/timezone',
    'calendar.v3.colors.get': '/colors',
    'calendar.v3.calendarList.list': '/users/me/calendarList',
    'calendar.v3.events.list': calendar('primary', '/events?maxResults=1'),
    'calendar.v3.events.get': calendar('primary', '/events/none'),
    'calendar.v3.events.instances': calendar('primary', '/events/none/instances'),
    'calendar.v3.freebusy.query': '/freeBusy',
  };
  for (const method of Object.keys(paths)) expect(apiMethods()).toContain(method);
  const names = [
    '',
    '.readonly',
    '.acls',
    '.acls.readonly',
    '.freebusy',
    '.settings.readonly',
    '.settings',
    '.calendars',
  ];
  const more = ['.calendars.readonly', '.calendarlist', '.calendarlist.readonly', '.events', '.events.readonly'];
  const rest = [
    '.events.freebusy',
    '.events.owned',
    '.events.owned.readonly',
    '.events.public.readonly',
    '.app.created',
  ];
  for (const scope of [...names, ...more, ...rest].map((name) => `${auth}calendar${name}`)) {
    const { body } = await google.exchange(google.code({ scopes: [scope] }));
    const opened = [];
    for (const [method, path] of Object.entries(paths)) {
      const { status } =
        path === '/freeBusy' ? await freeBusy({}, body.access_token) : await get(path, body.access_token);
      if (status !== 403) opened.push(method);
    }
    expect([scope, opened]).toEqual([scope, Object.keys(paths).filter((method) => methodsOf(scope).has(method))]);
  }
  expect((await get(calendar('primary', '/acl'), await google.accessToken(hanako, calendarReadonly))).status).toBe(403);
});
