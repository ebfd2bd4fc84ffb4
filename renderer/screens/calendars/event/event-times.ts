import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Language } from '../../../../shared/language.ts';

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
