import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { movedRange, rangeFromToday } from '../../../../renderer/screens/calendars/events/agenda-range.ts';

const range = (from: string, to: string) => ({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) });
const text = ({ from, to }: ReturnType<typeof range>) => `${from.toString()} ${to.toString()}`;

test('four weeks begin today, as today is in the zone', () => {
  const { from, to } = rangeFromToday('Pacific/Kiritimati');
  expect(from.equals(Temporal.Now.plainDateISO('Pacific/Kiritimati'))).toBe(true);
  expect(from.until(to, { largestUnit: 'days' }).days).toBe(28);
});

test('moving keeps the length, and back is where one was', () => {
  const weeks = range('2026-11-22', '2026-12-20');
  expect(text(movedRange(weeks, 1))).toBe('2026-12-20 2027-01-17');
  expect(text(movedRange(movedRange(weeks, 1), -1))).toBe(text(weeks));
});

test('whole months move by months, whatever their length', () => {
  const february = range('2027-02-01', '2027-03-01');
  expect(text(movedRange(february, 1))).toBe('2027-03-01 2027-04-01');
  expect(text(movedRange(february, -1))).toBe('2027-01-01 2027-02-01');
  expect(text(movedRange(range('2026-10-01', '2027-01-01'), 1))).toBe('2027-01-01 2027-04-01');
});
