import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Language } from '../../../../shared/language.ts';
import type { DayEntry } from '../events/agenda-days.ts';

type ZonedDateTime = TemporalTypes.ZonedDateTime;
type PlainDate = TemporalTypes.PlainDate;

/** `09:30` */
export function clockTime(time: ZonedDateTime, language: Language): string {
  return formatter(language, time.timeZoneId, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    time.epochMilliseconds,
  );
}

/** `Mon, 23 November 2026`; the weekday is short in Japanese. */
export function dayHeading(date: PlainDate, language: Language): string {
  return formatter(language, 'UTC', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(
    utcMilliseconds(date),
  );
}

/** `23 Nov 2026` */
export function shortDate(date: PlainDate, language: Language): string {
  return formatter(language, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(utcMilliseconds(date));
}

/** `Mon, 23 Nov 2026, 09:30 GMT+9` */
export function fullTime(time: ZonedDateTime, language: Language): string {
  return formatter(language, time.timeZoneId, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(time.epochMilliseconds);
}

/** When an entry begins and ends in a zone, each null where that is on another of its days. */
export interface EntryTimes {
  readonly start: string | null;
  readonly end: string | null;
}

/** As `09:30`, with `+1` or `−1` where it is the next or the last day there; null for all day. */
export function timesIn({ time, begins, ends, day }: DayEntry, zone: string, language: Language): EntryTimes | null {
  if (!time || !(begins || ends)) return null;
  const date = time.start.toPlainDate().add({ days: day - 1 });
  const side = (own: ZonedDateTime) => {
    const there = own.withTimeZone(zone);
    const apart = date.until(there.toPlainDate(), { largestUnit: 'days' }).days;
    const isOwnMidnight = zone === own.timeZoneId && apart === 1;
    const mark = apart === 0 || isOwnMidnight ? '' : apart > 0 ? ` +${apart}` : ` −${-apart}`;
    return `${clockTime(there, language)}${mark}`;
  };
  return { start: begins ? side(time.start) : null, end: ends ? side(time.end) : null };
}

function utcMilliseconds(date: PlainDate): number {
  return date.toZonedDateTime('UTC').epochMilliseconds;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one is slow, and an agenda needs thousands of times in two of them. */
function formatter(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone });
  formatters.set(key, made);
  return made;
}
