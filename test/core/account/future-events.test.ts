import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EventItem,
  futureEvents,
  isEndless,
  listedSeries,
  type Occurrences,
} from '../../../main/core/account/future-events.ts';
import { leaverTotals } from '../../../main/core/account/leaver-totals.ts';
import type { LeaverCalendar } from '../../../shared/contract/account.ts';

const whose = {
  calendarId: 'kenji@example.com',
  own: ['kenji@example.com', 'k.tanaka@example.com'],
  inside: ['example.com', 'example.org'],
};
const at = { dateTime: '2026-12-01T09:00:00+09:00' };
const event = (id: string, more: EventItem = {}): EventItem => ({
  id,
  status: 'confirmed',
  start: at,
  end: at,
  organizer: { email: 'kenji@example.com', self: true },
  ...more,
});
const one = (more: EventItem) => futureEvents([event('a', more)], new Map(), whose);

describe('who takes part', () => {
  test.each([
    ['nobody', [], 'alone'],
    ['the account itself, also by an alias', ['kenji@example.com', 'K.Tanaka@example.com'], 'alone'],
    ['somebody of another domain of the company', ['mika@EXAMPLE.org'], 'inside'],
    ['somebody of a domain that only looks like it', ['mika@example.com.evil.test'], 'outside'],
    ['a calendar', ['c_1@group.calendar.google.com'], 'inside'],
    ['one inside and one outside', ['mika@example.com', 'buyer@other.example'], 'outside'],
  ])('%s', (_, emails, guests) => {
    const { organized, listed } = one({ attendees: emails.map((email) => ({ email })) });
    expect(organized).toEqual({ alone: 0, inside: 0, outside: 0, [guests]: 1 });
    expect(listed).toHaveLength(guests === 'alone' ? 0 : 1);
  });
  test('a room is no guest, and an event that holds one is listed', () => {
    const attendees = [{ email: 'c_1@resource.calendar.google.com', displayName: 'Fuji', resource: true }];
    const { organized, listed } = one({ attendees });
    expect(organized.alone).toBe(1);
    expect(listed[0]).toMatchObject({ guestCount: 0, rooms: [{ name: 'Fuji' }] });
  });
  test('somebody else’s event is only counted', () => {
    const found = one({ organizer: { email: 'mika@example.com' }, attendees: [{ email: 'buyer@other.example' }] });
    expect(found).toEqual({ total: 1, invited: 1, organized: { alone: 0, inside: 0, outside: 0 }, listed: [] });
  });
  test('a secondary calendar organizes its own events', () => {
    const team = { ...whose, calendarId: 'c_1@group.calendar.google.com' };
    const items = [event('a', { organizer: { email: 'c_1@group.calendar.google.com' } })];
    expect(futureEvents(items, new Map(), team).organized.alone).toBe(1);
  });
});

describe('series', () => {
  const weekly = { recurrence: ['RRULE:FREQ=WEEKLY'] };
  test('an occurrence that was changed is part of its series, and brings its guests and rooms', () => {
    const items = [
      event('s_20261208', { recurringEventId: 's', attendees: [{ email: 'buyer@other.example' }] }),
      event('s', weekly),
      event('s_20261215', { recurringEventId: 's', status: 'cancelled', attendees: [{ email: 'x@gone.example' }] }),
    ];
    const occurrences = new Map([['s', { next: { date: '2026-12-08' }, count: 51 }]]);
    const { total, listed } = futureEvents(items, occurrences, whose);
    expect(total).toBe(1);
    expect(listed).toMatchObject([
      { id: 's', outside: ['buyer@other.example'], next: { date: '2026-12-08' }, occurrences: 51, endless: true },
    ]);
  });
  test('an occurrence whose series is not in the calendar stands alone', () => {
    const items = [event('s_1', { recurringEventId: 's' }), event('s_2', { recurringEventId: 's' })];
    expect(futureEvents(items, new Map(), whose).total).toBe(2);
  });
  test('where occurrences were not read, nothing is made up of them', () => {
    expect(futureEvents([event('s', weekly)], null, whose).listed[0]).toMatchObject({ next: null, occurrences: null });
    expect(futureEvents([event('s', weekly)], new Map(), whose).listed[0]).toMatchObject({
      next: null,
      occurrences: 0,
    });
  });
  test('what only tells of the person has no end that anybody misses', () => {
    for (const eventType of ['birthday', 'workingLocation'])
      expect(one({ ...weekly, eventType })).toMatchObject({ total: 1, organized: { alone: 1 }, listed: [] });
    expect(one({ ...weekly, eventType: 'focusTime' }).listed).toHaveLength(1);
  });
  test.each([
    [['RRULE:FREQ=DAILY'], true],
    [['EXDATE;TZID=Asia/Tokyo:20261201T090000', 'RRULE:FREQ=WEEKLY;BYDAY=MO'], true],
    [['RRULE:FREQ=DAILY;COUNT=3'], false],
    [['RRULE:UNTIL=20270101T000000Z;FREQ=DAILY'], false],
    [['rrule:freq=daily;until=20270101'], false],
    [['RDATE;VALUE=DATE:20261201,20261208'], false],
    [['RRULE:FREQ=DAILY;COUNT=3', 'RRULE:FREQ=YEARLY'], true],
    [[], false],
  ])('%j without an end: %s', (recurrence, endless) => {
    expect(isEndless(recurrence)).toBe(endless);
  });
});

const email = fc.constantFrom(
  'kenji@example.com',
  'mika@example.com',
  'taro@example.org',
  'buyer@other.example',
  'pm@third.example',
  'c_1@group.calendar.google.com',
);
const attendee = fc.oneof(
  fc.record({ email }),
  fc.record({ email: fc.constant('c_2@resource.calendar.google.com'), resource: fc.constant(true) }),
);
/** Events, series, changed and cancelled occurrences, in whatever order the pages bring them. */
const calendarItems = fc
  .array(
    fc.record({
      changed: fc.nat(3),
      isSeries: fc.boolean(),
      keepSeries: fc.boolean(),
      organizer: email,
      attendees: fc.array(attendee, { maxLength: 4 }),
      cancelled: fc.boolean(),
      recurrence: fc.constantFrom<string[]>(['RRULE:FREQ=WEEKLY'], ['RRULE:FREQ=WEEKLY;COUNT=4']),
    }),
    { maxLength: 12 },
  )
  .chain((seeds) => {
    const items = seeds.flatMap(
      ({ changed, isSeries, keepSeries, organizer, attendees, cancelled, recurrence }, at) => {
        const id = `e${at}`;
        const base = { organizer: { email: organizer }, attendees };
        if (!isSeries) return [event(id, { ...base, ...(cancelled && { status: 'cancelled' }) })];
        const occurrences = Array.from({ length: changed }, (_, index) =>
          event(`${id}_${index}`, {
            ...base,
            recurringEventId: id,
            ...(cancelled && index === 0 && { status: 'cancelled' }),
          }),
        );
        return [...(keepSeries ? [event(id, { ...base, recurrence })] : []), ...occurrences];
      },
    );
    return fc.shuffledSubarray(items, { minLength: items.length });
  });
const wholeCount = (items: readonly EventItem[]) => {
  const there = items.filter(({ status }) => status !== 'cancelled');
  const series = new Set(there.filter(({ recurrence }) => recurrence).map(({ id }) => id));
  return there.filter(({ recurringEventId }) => !recurringEventId || !series.has(recurringEventId)).length;
};

describe('whatever is in a calendar', () => {
  test('each event is counted once, in one place', () => {
    fc.assert(
      fc.property(calendarItems, (items) => {
        const { total, invited, organized, listed } = futureEvents(items, new Map(), whose);
        expect(total).toBe(wholeCount(items));
        expect(invited + organized.alone + organized.inside + organized.outside).toBe(total);
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
        for (const guests of ['inside', 'outside'] as const)
          expect(listed.filter((each) => each.guests === guests)).toHaveLength(organized[guests]);
        expect(listed.length).toBeLessThanOrEqual(total - invited);
      }),
    );
  });

  test('the order in which pages bring it changes nothing', () => {
    fc.assert(
      fc.property(calendarItems, (items) => {
        const counts = ({ total, invited, organized, listed }: ReturnType<typeof futureEvents>) => ({
          total,
          invited,
          organized,
          listed: new Set(listed.map(({ id, outside }) => `${id} ${outside.toSorted().join()}`)),
        });
        expect(counts(futureEvents(items.toReversed(), new Map(), whose))).toEqual(
          counts(futureEvents(items, new Map(), whose)),
        );
      }),
    );
  });

  test('occurrences are asked for only of series that are listed, and change no count', () => {
    fc.assert(
      fc.property(calendarItems, (items) => {
        const alone = futureEvents(items, null, whose);
        const found = new Map<string, Occurrences>(
          listedSeries(alone).map((id) => [id, { next: { date: '2026-12-02' }, count: 3 }]),
        );
        const whole = futureEvents(items, found, whose);
        expect({ ...whole, listed: [] }).toEqual({ ...alone, listed: [] });
        for (const { recurrence, occurrences } of whole.listed) expect(occurrences).toBe(recurrence.length > 0 ? 3 : 1);
      }),
    );
  });

  test('totals are the sums of the calendars, whatever could not be read', () => {
    const calendar = fc.record({
      fate: fc.constantFrom('primary', 'lost', 'unclear', 'stays'),
      items: calendarItems,
      state: fc.constantFrom('read', 'partly', 'unread', null),
    });
    fc.assert(
      fc.property(fc.array(calendar, { maxLength: 5 }), (seeds) => {
        const problem = { code: 'network.timeout', certainty: 'certain', evidence: {} } as const;
        const calendars = seeds.map(({ fate, items, state }, at): LeaverCalendar => {
          const value = futureEvents(items, new Map(), whose);
          const events =
            state === null
              ? null
              : state === 'unread'
                ? { state, problem }
                : state === 'partly'
                  ? { state, value, problem }
                  : { state, value };
          return {
            id: String(at),
            summary: null,
            fate,
            dataOwner: null,
            accessRole: null,
            timeZone: null,
            hidden: false,
            sharing: null,
            events,
          };
        });
        const { calendars: fates, events, rooms } = leaverTotals(calendars);
        expect(fates.primary + fates.lost + fates.unclear + fates.stays).toBe(calendars.length);
        const { organized } = events;
        expect(events.invited + organized.alone + organized.inside + organized.outside).toBe(events.total);
        const counted = seeds.filter(({ state }) => state === 'read' || state === 'partly');
        expect(events.total).toBe(counted.reduce((sum, { items }) => sum + wholeCount(items), 0));
        expect(rooms.reduce((sum, room) => sum + room.events, 0)).toBe(events.withRooms);
      }),
    );
  });
});
