import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { EventTime } from '../../../../shared/calendar-event.ts';
import type { Language } from '../../../../shared/language.ts';
import { spanOf } from '../events/agenda-days.ts';

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

/** `Mon, 23 Nov 2026, 09:30`, where the zone stands beside it. */
export function dayAndTime(time: ZonedDateTime, language: Language): string {
  return formatter(language, time.timeZoneId, { ...dayAndClock }).format(time.epochMilliseconds);
}

/** `Mon, 23 Nov 2026, 09:30 – 10:00 GMT+9`: what both ends share is said once. */
export function timeRange(start: ZonedDateTime, end: ZonedDateTime, language: Language): string {
  return `${dayAndTime(start, language)} – ${endAfter(start, end, language)} ${zoneName(end, language)}`;
}

/** What an end does not share with its start. */
function endAfter(start: ZonedDateTime, end: ZonedDateTime, language: Language): string {
  if (start.toPlainDate().equals(end.toPlainDate())) return clockTime(end, language);
  if (start.year !== end.year) return dayAndTime(end, language);
  const { year: _, ...withoutYear } = dayAndClock;
  return formatter(language, end.timeZoneId, withoutYear).format(end.epochMilliseconds);
}

function zoneName(time: ZonedDateTime, language: Language): string {
  const parts = formatter(language, time.timeZoneId, { timeZoneName: 'short' }).formatToParts(time.epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? time.timeZoneId;
}

const dayAndClock = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** A start for one line: `Mon, 23 Nov 2026, 09:30`, or a date; null where it cannot be read. */
export function startText(start: EventTime | undefined, zone: string, language: Language): string | null {
  const span = start && spanOf({ id: '', start }, zone);
  if (!span) return null;
  return span.time ? dayAndTime(span.time.start, language) : dayHeading(span.first, language);
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
