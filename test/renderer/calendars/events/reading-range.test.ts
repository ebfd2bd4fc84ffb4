import { expect, test } from 'vitest';
import { moved, visibleRange } from '../../../../renderer/screens/calendars/events/calendar-layouts.ts';
import { covers, readingRange } from '../../../../renderer/screens/calendars/events/reading-range.ts';
import { weekStartOf } from '../../../../renderer/screens/calendars/events/use-week-start.ts';
import { date } from './any-events.ts';

const month = (text: string) => visibleRange({ layout: 'month', date: date(text), weekStart: 7 });

test('what is read of a month holds the months beside it, so that going there waits for nothing', () => {
  const read = readingRange(date('2026-11-26'), month('2026-11-26'));
  expect(read).toEqual({ from: '2026-09-15T00:00:00Z', to: '2027-01-17T00:00:00Z' });
  for (const direction of [1, -1] as const) {
    const beside = moved({ layout: 'month', date: date('2026-11-26') }, direction).date;
    expect(covers(read, month(beside.toString()))).toBe(true);
  }
  expect(covers(read, month('2027-01-26'))).toBe(false);
  expect(covers({}, month('2026-11-26'))).toBe(false);
});

test('every day of a month reads the same, and a long agenda just itself', () => {
  expect(readingRange(date('2026-11-01'), month('2026-11-01'))).toEqual(
    readingRange(date('2026-11-30'), month('2026-11-30')),
  );
  const years = { from: date('2024-01-01'), to: date('2030-01-01') };
  expect(readingRange(years.from, years)).toEqual({ from: '2023-12-30T00:00:00Z', to: '2030-01-03T00:00:00Z' });
});

test('a week starts on the day that is set in Calendar', () => {
  expect(['0', '1', '6'].map(weekStartOf)).toEqual([7, 1, 6]);
  expect(['', '7', 'Monday', undefined].map(weekStartOf)).toEqual([null, null, null, null]);
});
