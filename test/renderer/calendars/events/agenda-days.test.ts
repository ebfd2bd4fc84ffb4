import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEventsIn, anyPlace, date, daysOf } from './any-events.ts';
import { agendaDays } from '../../../../renderer/screens/calendars/events/agenda-days.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';

const tokyo = 'Asia/Tokyo';
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

test('a day that a zone left out holds nothing that happened, and is not counted', () => {
  const apia = 'Pacific/Apia';
  const range = { from: date('2011-12-28'), to: date('2012-01-02') };
  const over = timed('over', '2011-12-29T22:00:00-10:00', '2011-12-31T02:00:00+14:00');
  expect(drawn([over], apia, range)).toEqual(['2011-12-29 over 1/2', '2011-12-31 over 2/2']);
  // Midnight after the 29th is midnight of the 31st.
  const until = timed('until', '2011-12-29T22:00:00-10:00', '2011-12-31T00:00:00+14:00');
  expect(drawn([until], apia, range)).toEqual(['2011-12-29 until 1/1']);
});

test('where midnight is left out, a day begins at one', () => {
  const saoPaulo = 'America/Sao_Paulo';
  const range = { from: date('2018-11-02'), to: date('2018-11-06') };
  const until = timed('until', '2018-11-03T22:00:00-03:00', '2018-11-04T01:00:00-02:00');
  expect(drawn([until], saoPaulo, range)).toEqual(['2018-11-03 until 1/1']);
  const over = timed('over', '2018-11-03T22:00:00-03:00', '2018-11-04T01:15:00-02:00');
  expect(drawn([over], saoPaulo, range)).toEqual(['2018-11-03 over 1/2', '2018-11-04 over 2/2']);
});

test('a cancelled occurrence without a start stands where it would have been', () => {
  const cancelled = {
    id: 'gone',
    status: 'cancelled',
    originalStartTime: { dateTime: '2026-11-20T10:00:00+09:00' },
  } as unknown as CalendarEvent;
  expect(drawn([cancelled])).toEqual(['2026-11-20 gone 1/1']);
});

test('for any events, in zones whose clocks change: each on every day it touches, on no other, and numbered', () => {
  fc.assert(
    fc.property(
      anyPlace.chain((place) => fc.tuple(fc.constant(place), anyEventsIn(place))),
      ([place, events]) => {
        const { days, undated } = agendaDays(events, place.zone, place.range);
        expect(undated).toEqual([]);
        for (const event of events) {
          const on = days.filter(({ entries }) => entries.some((entry) => entry.shown === event));
          expect(on.map((day) => day.date.toString())).toEqual(daysOf(event, place));
        }
        for (const { entries } of days) {
          expect(new Set(entries.map((entry) => entry.shown)).size).toBe(entries.length);
          for (const { day, days: all, begins, ends } of entries) {
            expect(day).toBeGreaterThanOrEqual(1);
            expect(day).toBeLessThanOrEqual(all);
            expect([begins, ends]).toEqual([day === 1, day === all]);
          }
        }
        const order = days.map((day) => day.date.toString());
        expect(order).toEqual(order.toSorted());
      },
    ),
    { numRuns: 300 },
  );
});
