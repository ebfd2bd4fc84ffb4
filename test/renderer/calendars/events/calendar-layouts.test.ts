import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { moved, visibleRange, type WeekDay } from '../../../../renderer/screens/calendars/events/calendar-layouts.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const seen = (layout: 'month' | 'week' | 'day' | 'agenda', date: string, weekStart: WeekDay = 1, until?: string) => {
  const { from, to } = visibleRange({ layout, date: day(date), weekStart, until: until ? day(until) : undefined });
  return `${from.toString()} ${to.toString()}`;
};

test('a month is seen in whole weeks, from the day on which weeks start', () => {
  expect(seen('month', '2026-11-26', 1)).toBe('2026-10-26 2026-12-07');
  expect(seen('month', '2026-11-26', 7)).toBe('2026-11-01 2026-12-06');
  expect(seen('month', '2026-02-10', 7)).toBe('2026-02-01 2026-03-01');
  expect(seen('month', '2026-11-01', 6)).toBe('2026-10-31 2026-12-05');
});

test('a week holds its date, also as its first or last day', () => {
  expect(seen('week', '2026-11-29', 1)).toBe('2026-11-23 2026-11-30');
  expect(seen('week', '2026-11-29', 7)).toBe('2026-11-29 2026-12-06');
  expect(seen('day', '2026-11-29')).toBe('2026-11-29 2026-11-30');
});

test('an agenda is four weeks long, or until the day that was chosen', () => {
  expect(seen('agenda', '2026-11-22')).toBe('2026-11-22 2026-12-20');
  expect(seen('agenda', '2026-11-22', 1, '2026-11-22')).toBe('2026-11-22 2026-11-23');
});

test('a step keeps the length, and back is where one was', () => {
  const there = moved({ layout: 'agenda', date: day('2026-11-22'), until: day('2026-11-25') }, 1);
  expect(`${String(there.date)} ${String(there.until)}`).toBe('2026-11-26 2026-11-29');
  const back = moved({ layout: 'agenda', date: there.date, until: there.until }, -1);
  expect(`${String(back.date)} ${String(back.until)}`).toBe('2026-11-22 2026-11-25');
  expect(String(moved({ layout: 'month', date: day('2026-01-31') }, 1).date)).toBe('2026-02-28');
  expect(String(moved({ layout: 'week', date: day('2026-01-31') }, -1).date)).toBe('2026-01-24');
});

test('an agenda of whole months moves by months, whatever their length', () => {
  const quarter = { layout: 'agenda', date: day('2026-10-01'), until: day('2026-12-31') } as const;
  const next = moved(quarter, 1);
  expect(`${String(next.date)} ${String(next.until)}`).toBe('2027-01-01 2027-03-31');
});
