import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { agendaDays } from '../../../../renderer/screens/calendars/events/agenda-days.ts';
import type { CalendarEvent } from '../../../../shared/contract.ts';

const tokyo = 'Asia/Tokyo';
const date = (text: string) => Temporal.PlainDate.from(text);
const november = { from: date('2026-11-01'), to: date('2026-12-01') };
const timed = (id: string, start: string, end: string): CalendarEvent => ({
  id,
  start: { dateTime: start },
  end: { dateTime: end },
});
const allDay = (id: string, start: string, end: string): CalendarEvent => ({
  id,
  start: { date: start },
  end: { date: end },
});

const shown = (events: readonly CalendarEvent[]) => events.map((event) => ({ event, calendar: { id: 'own' } }));

/** `2026-11-20 meeting 1/2` for every entry. */
function drawn(events: readonly CalendarEvent[], zone = tokyo, range = november): readonly string[] {
  return agendaDays(shown(events), zone, range).days.flatMap((day) =>
    day.entries.map((entry) => `${day.date.toString()} ${entry.shown.event.id} ${entry.day}/${entry.days}`),
  );
}

describe('an event stands on every day it touches', () => {
  test('over midnight: on both days', () => {
    const night = timed('night', '2026-11-20T23:00:00+09:00', '2026-11-21T01:00:00+09:00');
    expect(drawn([night])).toEqual(['2026-11-20 night 1/2', '2026-11-21 night 2/2']);
  });
  test('until midnight: not on the next day', () => {
    const late = timed('late', '2026-11-20T22:00:00+09:00', '2026-11-21T00:00:00+09:00');
    expect(drawn([late])).toEqual(['2026-11-20 late 1/1']);
  });
  test('without length, also at midnight: on the day it starts', () => {
    const moment = timed('moment', '2026-11-20T00:00:00+09:00', '2026-11-20T00:00:00+09:00');
    expect(drawn([moment])).toEqual(['2026-11-20 moment 1/1']);
  });
  test('all day: its end is exclusive', () => {
    expect(drawn([allDay('trip', '2026-11-20', '2026-11-22')])).toEqual(['2026-11-20 trip 1/2', '2026-11-21 trip 2/2']);
  });
  test('longer than a day by the clock: on all of them', () => {
    const long = timed('long', '2026-11-19T12:00:00+09:00', '2026-11-22T12:00:00+09:00');
    expect(drawn([long]).map((line) => line.slice(0, 10))).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  });
  test('begun before the range: numbered from its real first day', () => {
    expect(drawn([allDay('camp', '2026-10-30', '2026-11-03')])).toEqual(['2026-11-01 camp 3/4', '2026-11-02 camp 4/4']);
  });
  test('ending before it starts: on the day it starts', () => {
    expect(drawn([timed('odd', '2026-11-20T10:00:00+09:00', '2026-11-19T10:00:00+09:00')])).toEqual([
      '2026-11-20 odd 1/1',
    ]);
    expect(drawn([allDay('odd', '2026-11-20', '2026-11-10')])).toEqual(['2026-11-20 odd 1/1']);
  });
});

test('a day is the zone’s day: the same instant stands on another date elsewhere', () => {
  const early = timed('early', '2026-11-20T07:30:00+09:00', '2026-11-20T08:00:00+09:00');
  expect(drawn([early], tokyo)).toEqual(['2026-11-20 early 1/1']);
  expect(drawn([early], 'UTC')).toEqual(['2026-11-19 early 1/1']);
});

test('an all-day event keeps its date in every zone', () => {
  const holiday = allDay('holiday', '2026-11-03', '2026-11-04');
  expect(drawn([holiday], 'Pacific/Kiritimati')).toEqual(drawn([holiday], 'Pacific/Midway'));
});

test('a day on which clocks go back holds its repeated hour', () => {
  const berlin = 'Europe/Berlin';
  const range = { from: date('2026-10-24'), to: date('2026-10-27') };
  const first = timed('first', '2026-10-25T02:30:00+02:00', '2026-10-25T02:45:00+02:00');
  const second = timed('second', '2026-10-25T02:30:00+01:00', '2026-10-25T02:45:00+01:00');
  expect(drawn([second, first], berlin, range)).toEqual(['2026-10-25 first 1/1', '2026-10-25 second 1/1']);
});

test('within a day, all-day events come first and the rest by their start', () => {
  const events = [
    timed('afternoon', '2026-11-20T15:00:00+09:00', '2026-11-20T16:00:00+09:00'),
    timed('morning', '2026-11-20T09:00:00+09:00', '2026-11-20T10:00:00+09:00'),
    allDay('holiday', '2026-11-20', '2026-11-21'),
    timed('since yesterday', '2026-11-19T22:00:00+09:00', '2026-11-20T03:00:00+09:00'),
  ];
  const ofTheDay = drawn(events).filter((line) => line.startsWith('2026-11-20'));
  expect(ofTheDay.map((line) => line.slice(11, -4))).toEqual(['holiday', 'since yesterday', 'morning', 'afternoon']);
});

test('a time without an offset is read in the zone it names', () => {
  const local: CalendarEvent = {
    id: 'local',
    start: { dateTime: '2026-11-20T23:30:00', timeZone: 'America/New_York' },
    end: { dateTime: '2026-11-20T23:45:00', timeZone: 'America/New_York' },
  };
  expect(drawn([local])).toEqual(['2026-11-21 local 1/1']);
});

test('what has no readable start is kept apart, whatever a server sends', () => {
  const odd = [
    { id: 'none' },
    { id: 'text', start: { dateTime: 'soon' } },
    { id: 'no such day', start: { date: '2026-02-30' } },
    { id: 'wrong types', start: { date: 7 }, end: null },
    { id: 'no such zone', start: { dateTime: '2026-11-20T10:00:00', timeZone: '../../etc' } },
  ] as unknown as readonly CalendarEvent[];
  const agenda = agendaDays(shown(odd), tokyo, november);
  expect(agenda.days).toEqual([]);
  expect(agenda.undated.map(({ event }) => event.id)).toEqual(odd.map(({ id }) => id));
});

describe('for any events', () => {
  const zone = fc.constantFrom(
    'Asia/Tokyo',
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kolkata',
    'UTC',
  );
  const anyEvent = fc
    .record({
      id: fc.uuid(),
      start: fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 11, 10) }),
      minutes: fc.integer({ min: 0, max: 5 * 24 * 60 }),
      isAllDay: fc.boolean(),
    })
    .map(({ id, start, minutes, isAllDay }): CalendarEvent => {
      const [from, to] = [start, start + minutes * 60_000].map((time) => new Date(time).toISOString()) as [
        string,
        string,
      ];
      return isAllDay ? allDay(id, from.slice(0, 10), to.slice(0, 10)) : timed(id, from, to);
    });

  test('each stands exactly on the days of the range on which it happens, once a day', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), zone, (events, timeZone) => {
        const { days, undated } = agendaDays(shown(events), timeZone, november);
        expect(undated).toEqual([]);
        for (const event of events) {
          const on = days
            .filter(({ entries }) => entries.some((entry) => entry.shown.event === event))
            .map((day) => day.date.toString());
          expect(on).toEqual(daysOf(event, timeZone));
        }
        for (const { entries } of days) {
          expect(new Set(entries.map(({ shown: { event } }) => event)).size).toBe(entries.length);
          expect(
            entries.every(({ day, days: all, begins, ends }) => begins === (day === 1) && ends === (day === all)),
          ).toBe(true);
        }
        const order = days.map((day) => day.date.toString());
        expect(order).toEqual(order.toSorted());
      }),
    );
  });

  /** Day by day: does any instant of the day, or for no length the instant itself, lie within the event? */
  function daysOf({ start, end }: CalendarEvent, timeZone: string): readonly string[] {
    const found: string[] = [];
    for (let day = november.from; !day.equals(november.to); day = day.add({ days: 1 })) {
      const text = day.toString();
      if (start?.date !== undefined) {
        if (text === start.date || (text > start.date && text < (end?.date ?? ''))) found.push(text);
        continue;
      }
      const [dayStart, dayEnd] = [day, day.add({ days: 1 })].map(
        (at) => at.toZonedDateTime(timeZone).epochMilliseconds,
      ) as [number, number];
      const [from, to] = [Date.parse(start?.dateTime ?? ''), Date.parse(end?.dateTime ?? '')];
      const startsHere = from >= dayStart && from < dayEnd;
      if (startsHere || (from < dayStart && to > dayStart)) found.push(text);
    }
    return found;
  }
});
