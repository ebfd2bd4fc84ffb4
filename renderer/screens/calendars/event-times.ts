import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.ts';
import type { DayEntry } from './agenda-days.ts';

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

/** The times of an entry in another zone: `01:00 – 02:00`, with `+1` or `−1` where that is another day there. */
export function timesIn({ time }: DayEntry, zone: string, language: Language): string {
  if (!time) return '';
  const side = (own: ZonedDateTime) => {
    const there = own.withTimeZone(zone);
    const apart = own.toPlainDate().until(there.toPlainDate(), { largestUnit: 'days' }).days;
    return `${clockTime(there, language)}${apart === 0 ? '' : apart > 0 ? ` +${apart}` : ` −${-apart}`}`;
  };
  const start = side(time.start);
  const end = side(time.end);
  return start === end ? start : `${start} – ${end}`;
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
