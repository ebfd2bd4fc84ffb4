import { Temporal } from '../../../temporal.ts';
import type { DateRange } from './agenda-days.ts';

const usualDays = 28;

/** Four weeks from today on, as today is in the zone. */
export function rangeFromToday(zone: string): DateRange {
  const from = Temporal.Now.plainDateISO(zone);
  return { from, to: from.add({ days: usualDays }) };
}

/** The range of the same length before or after it; whole months move by months. */
export function movedRange({ from, to }: DateRange, direction: 1 | -1): DateRange {
  const months = from.until(to, { largestUnit: 'months' });
  const by = from.day === 1 && to.day === 1 ? { months: months.months } : { days: from.until(to).days };
  const moved =
    direction === 1 ? (date: DateRange['from']) => date.add(by) : (date: DateRange['from']) => date.subtract(by);
  return { from: moved(from), to: moved(to) };
}
