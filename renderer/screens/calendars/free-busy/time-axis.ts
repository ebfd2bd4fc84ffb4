import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import { Temporal } from '../../../temporal.ts';

type PlainDate = TemporalTypes.PlainDate;

/** In milliseconds since the epoch; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whole days, as they are in a zone; `to` is exclusive. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly zone: string;
}

/** A line across the time axis. */
export interface Tick {
  readonly at: number;
  readonly kind: 'day' | 'hour';
  readonly date: PlainDate;
  readonly hour: number;
}

/** A day where the clocks change has 23 or 25 hours, and one that lacks its midnight begins later. */
export function spanOfDays({ from, to, zone }: Days): Span {
  return { start: startOfDay(from, zone), end: startOfDay(to, zone) };
}

/** Every day’s beginning, and between them every `step` hours by the clock. An hour that a day lacks has no line. */
export function ticksOf(days: Days, step: number): readonly Tick[] {
  return datesOf(days).flatMap((date) => [
    { at: startOfDay(date, days.zone), kind: 'day' as const, date, hour: 0 },
    ...hoursOf(date, days.zone, step),
  ]);
}

function hoursOf(date: PlainDate, zone: string, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let hour = step; hour < 24; hour += step) {
    const time = clockAt(date, hour, zone);
    if (time.hour === hour) ticks.push({ at: time.epochMilliseconds, kind: 'hour', date, hour });
  }
  return ticks;
}

/** The same hours of each day, such as from 8 to 18. */
export function hoursOfDays(days: Days, first: number, last: number): readonly Span[] {
  return datesOf(days).map((date) => ({
    start: clockAt(date, first, days.zone).epochMilliseconds,
    end: clockAt(date, last, days.zone).epochMilliseconds,
  }));
}

/** Where a span lies within another, in percent of it; null where it does not. */
export function placed({ start, end }: Span, whole: Span): { readonly inset: number; readonly size: number } | null {
  const [first, last] = [Math.max(start, whole.start), Math.min(end, whole.end)];
  if (last <= first) return null;
  const percent = (milliseconds: number) => (milliseconds / (whole.end - whole.start)) * 100;
  return { inset: percent(first - whole.start), size: percent(last - first) };
}

function datesOf({ from, to }: Days): readonly PlainDate[] {
  return Array.from({ length: from.until(to, { largestUnit: 'days' }).days }, (_, days) => from.add({ days }));
}

function startOfDay(date: PlainDate, zone: string): number {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

function clockAt(date: PlainDate, hour: number, zone: string): TemporalTypes.ZonedDateTime {
  return date.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) });
}
