import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import { Temporal } from '../../../temporal.ts';
import type { DateRange } from './agenda-days.ts';

/** Both ends as RFC 3339, in UTC. */
export interface ReadingRange {
  readonly from: string;
  readonly to: string;
}

/**
 * What is read so that a range can be seen: the month of its date with one more on each side and two weeks round them, so
 * that the months beside it are there before one goes to them; of a longer range just that. Two days more on each side
 * hold what begins or ends there in any zone.
 */
export function readingRange(date: TemporalTypes.PlainDate, { from, to }: DateRange): ReadingRange {
  const first = date.with({ day: 1 });
  const around = { from: first.subtract({ months: 1, days: 14 }), to: first.add({ months: 2, days: 14 }) };
  const read = contains(around, { from, to }) ? around : { from, to };
  return { from: utc(read.from.subtract({ days: 2 })), to: utc(read.to.add({ days: 2 })) };
}

/** Whether what was read of a range holds all that another would. */
export function covers(read: Partial<ReadingRange>, { from, to }: DateRange): boolean {
  return (
    read.from !== undefined &&
    read.to !== undefined &&
    read.from <= utc(from.subtract({ days: 2 })) &&
    read.to >= utc(to.add({ days: 2 }))
  );
}

function contains(outer: DateRange, inner: DateRange): boolean {
  const isBefore = (a: DateRange['from'], b: DateRange['from']) => Temporal.PlainDate.compare(a, b) < 0;
  return !isBefore(inner.from, outer.from) && !isBefore(outer.to, inner.to);
}

function utc(date: TemporalTypes.PlainDate): string {
  return `${date.toString()}T00:00:00Z`;
}
