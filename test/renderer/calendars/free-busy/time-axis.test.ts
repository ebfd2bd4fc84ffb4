import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  type Days,
  hoursOfDays,
  placed,
  spanOfDays,
  ticksOf,
} from '../../../../renderer/screens/calendars/free-busy/time-axis.ts';

const hour = 3_600_000;
const day = (date: string, zone: string, days = 1): Days => {
  const from = Temporal.PlainDate.from(date);
  return { from, to: from.add({ days }), zone };
};
const hours = (days: Days) => {
  const { start, end } = spanOfDays(days);
  return (end - start) / hour;
};

describe('a time axis', () => {
  test.each([
    ['2026-03-08', 'America/New_York', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-11-26', 'Asia/Tokyo', 24],
    // Lord Howe moves its clocks by half an hour.
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
    // The midnight that began summer time was skipped.
    ['2018-11-04', 'America/Sao_Paulo', 23],
  ])('of %s in %s is %d hours long', (date, zone, length) => {
    expect(hours(day(date, zone))).toBe(length);
  });

  test('has a line for each hour that the day has, and only those', () => {
    const spring = ticksOf(day('2026-03-08', 'America/New_York'), 1);
    expect(spring.map((tick) => tick.hour)).not.toContain(2);
    expect(spring).toHaveLength(23);
    const autumn = ticksOf(day('2026-11-01', 'America/New_York'), 1);
    expect(autumn).toHaveLength(24);
    const [two, one] = [2, 1].map((wanted) => autumn.find((tick) => tick.hour === wanted)?.at ?? 0);
    expect((two ?? 0) - (one ?? 0)).toBe(2 * hour);
  });

  test('of a week has each day’s beginning and what stands between, in order', () => {
    const ticks = ticksOf(day('2026-11-23', 'Europe/Berlin', 7), 6);
    expect(ticks.filter(({ kind }) => kind === 'day')).toHaveLength(7);
    expect(ticks).toHaveLength(28);
    expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test('places what lies in it, clips what reaches out, and leaves out what does not', () => {
    const whole = { start: 0, end: 100 };
    expect(placed({ start: 25, end: 75 }, whole)).toEqual({ inset: 25, size: 50 });
    expect(placed({ start: -50, end: 10 }, whole)).toEqual({ inset: 0, size: 10 });
    expect(placed({ start: 90, end: 300 }, whole)).toEqual({ inset: 90, size: 10 });
    expect(placed({ start: 100, end: 200 }, whole)).toBeNull();
    expect(placed({ start: -9, end: 0 }, whole)).toBeNull();
  });

  test('knows the same hours of each day, also across a change of the clocks', () => {
    const spans = hoursOfDays(day('2026-03-07', 'America/New_York', 3), 0, 18);
    expect(spans.map(({ start, end }) => (end - start) / hour)).toEqual([18, 17, 18]);
  });
});
