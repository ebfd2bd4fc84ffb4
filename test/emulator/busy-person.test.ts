import { beforeAll, describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

interface Event {
  readonly id: string;
  readonly status: string;
  readonly summary?: string;
  readonly eventType: string;
  readonly start: { readonly dateTime?: string; readonly date?: string; readonly timeZone?: string };
  readonly end: { readonly dateTime?: string; readonly date?: string; readonly timeZone?: string };
  readonly attendees?: readonly { readonly email: string; readonly self?: boolean; readonly responseStatus: string }[];
  readonly visibility?: string;
  readonly organizer?: { readonly email: string; readonly self?: boolean };
  readonly recurringEventId?: string;
}

const google = useEmulator();
const yui = 'yui.mori@sakura-trading.example';
let token: string;
let calendars: readonly { readonly id: string; readonly summary: string; readonly dataOwner?: string }[];
beforeAll(async () => {
  token = await google.accessToken(yui, calendarReadonly);
  const { body } = await google.api('/calendar/v3/users/me/calendarList', token);
  calendars = body.items as typeof calendars;
});

async function everyEvent(id: string, query: Record<string, string> = {}, as = token): Promise<readonly Event[]> {
  const events: Event[] = [];
  let pageToken = '';
  do {
    const all = { singleEvents: 'true', maxResults: '2500', ...query, ...(pageToken && { pageToken }) };
    const { body } = await google.api(
      `/calendar/v3/calendars/${encodeURIComponent(id)}/events?${new URLSearchParams(all)}`,
      as,
    );
    events.push(...(body.items as Event[]));
    pageToken = (body.nextPageToken as string | undefined) ?? '';
  } while (pageToken);
  return events;
}

describe('the busiest person', () => {
  test('has 20,000 events in calendars of her own, each with its own ID', async () => {
    const own = calendars.filter(({ id, dataOwner }) => id === yui || dataOwner === yui);
    expect(own.map(({ summary }) => summary)).toEqual([yui, '役員スケジュール', 'Visitors & travel']);
    const events = (await Promise.all(own.map(async ({ id }) => everyEvent(id)))).flat();
    expect(events).toHaveLength(20_000);
    expect(new Set(events.map(({ id }) => id)).size).toBe(20_000);
    expect(events.filter(({ recurringEventId }) => recurringEventId).length).toBeGreaterThan(3_000);
    const zones = new Set(events.map(({ start }) => start.timeZone));
    expect(zones.size).toBeGreaterThan(5);
  });

  test('has events of every kind and of every edge', async () => {
    const events = await everyEvent(yui);
    expect(new Set(events.map(({ eventType }) => eventType))).toEqual(
      new Set(['default', 'birthday', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation']),
    );
    const named = (summary: string) => events.find((event) => event.summary === summary);
    const zero = named('締切(長さなし)');
    expect(zero?.start.dateTime).toBe(zero?.end.dateTime);
    expect(named('深夜の電話会議')?.end.dateTime).toMatch(/T01:00:00/);
    expect(named('年次報告 仕上げ')?.end.dateTime).toMatch(/T00:00:00/);
    const offset = (time?: string) => time?.slice(-6);
    const clocks = named('Night of the clock change');
    expect(clocks?.start.timeZone).toBe('America/New_York');
    const inNewYork = (await everyEvent(yui, { timeZone: 'America/New_York', q: 'Night clock change' }))[0];
    expect(offset(inNewYork?.start.dateTime)).not.toBe(offset(inNewYork?.end.dateTime));
    expect(named('Flight to San Francisco (UA 838)')).toMatchObject({
      start: { timeZone: 'Asia/Tokyo' },
      end: { timeZone: 'America/Los_Angeles' },
      organizer: { email: 'unknownorganizer@calendar.google.com' },
    });
    expect(named('辞退した会議')?.attendees?.find(({ self }) => self)?.responseStatus).toBe('declined');
    expect(named('人事面談')?.visibility).toBe('confidential');
    expect(named('全社忘年会')?.attendees).toHaveLength(251);
    const deleted = await everyEvent(yui, { showDeleted: 'true' });
    expect(deleted.filter(({ status }) => status === 'cancelled')).toHaveLength(deleted.length - events.length);
    expect(deleted.length).toBeGreaterThan(events.length);
  });

  test('is seen as busy, and no more, by who may see free and busy only', async () => {
    const board = calendars.find(({ summary }) => summary === '役員スケジュール')?.id ?? '';
    const taro = await google.accessToken('taro.yamada@sakura-trading.example', calendarReadonly);
    const events = await everyEvent(
      board,
      { maxResults: '50', timeMin: '2026-11-22T00:00:00Z', timeMax: '2026-11-29T00:00:00Z' },
      taro,
    );
    expect(events.length).toBeGreaterThan(10);
    for (const event of events)
      for (const name of ['summary', 'description', 'attendees', 'organizer', 'location'])
        expect(event).not.toHaveProperty(name);
    const details = await everyEvent(board, {
      maxResults: '1',
      timeMin: '2026-11-22T00:00:00Z',
      timeMax: '2026-11-23T00:00:00Z',
    });
    expect(details[0]).toHaveProperty('summary');
  });
});

describe('searching', () => {
  test('also finds people by name, and where somebody works', async () => {
    const full = await google.accessToken(hanako, `${auth}calendar`);
    const byName = await everyEvent('primary', { q: 'Müller Sören' }, full);
    expect(byName.length).toBeGreaterThan(0);
    expect(
      byName.every(({ organizer, attendees = [] }) =>
        [organizer, ...attendees].some((person) => person?.email === 'soren.mueller@nordlicht.example'),
      ),
    ).toBe(true);
    const byPlace = await everyEvent(yui, { q: '大阪商事 本社', eventTypes: 'workingLocation' });
    expect(byPlace).toHaveLength(1);
  });
});

describe('what has changed', () => {
  const list = '/calendar/v3/users/me/calendarList';
  test('since a full listing is asked for with its token, for every list: nothing', async () => {
    const full = await google.accessToken(hanako, `${auth}calendar`);
    const lists = [list, '/calendar/v3/users/me/settings', `/calendar/v3/calendars/${encodeURIComponent(hanako)}/acl`];
    const events = `/calendar/v3/calendars/${encodeURIComponent(hanako)}/events`;
    for (const path of [...lists, events]) {
      const first = await google.api(`${path}?maxResults=2500`, full);
      const syncToken = String(first.body.nextSyncToken);
      const again = await google.api(`${path}?${new URLSearchParams({ syncToken })}`, full);
      expect([path, again.status, again.body.items]).toEqual([path, 200, []]);
      const other = await google.api(`${path}?syncToken=${Buffer.from('sync:0123').toString('base64url')}`, full);
      expect(other).toMatchObject({ status: 410, body: { error: { errors: [{ reason: 'fullSyncRequired' }] } } });
    }
  });
  test.each([
    [list, { minAccessRole: 'owner' }],
    [list, { showOwnOrganizationOnly: 'true' }],
    ['/calendar/v3/calendars/primary/events', { q: 'x' }],
    ['/calendar/v3/calendars/primary/events', { timeMin: '2026-11-22T00:00:00Z' }],
  ])('%s with a sync token and %j is a bad request', async (path, query) => {
    const { body } = await google.api(`${path}?maxResults=2500`, token);
    const syncToken = (body.nextSyncToken as string | undefined) ?? 'any';
    const answer = await google.api(`${path}?${new URLSearchParams({ syncToken, ...query })}`, token);
    expect(answer).toMatchObject({ status: 400, body: { error: { errors: [{ reason: 'badRequest' }] } } });
  });
  test('too long ago is no more known', async () => {
    const since = async (updatedMin: string) =>
      google.api(`/calendar/v3/calendars/primary/events?${new URLSearchParams({ updatedMin })}`, token);
    expect((await since('2026-11-01T00:00:00Z')).status).toBe(200);
    expect(await since('2026-10-01T00:00:00Z')).toMatchObject({
      status: 410,
      body: { error: { errors: [{ reason: 'updatedMinTooLongAgo', location: 'updatedMin' }] } },
    });
  });
  test('calendars of the own organization are the secondary ones that it owns', async () => {
    const { body } = await google.api(`${list}?showOwnOrganizationOnly=true`, token);
    expect((body.items as typeof calendars).map(({ dataOwner }) => dataOwner)).toEqual([yui, yui]);
  });
});
