import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent, EventTime } from '../../../shared/calendar-event.ts';

/** When an event starts, in milliseconds, a date as its beginning in UTC; unreadable ones come last. */
export function startOf({ start, originalStartTime }: CalendarEvent): number {
  return momentOf(start ?? originalStartTime) ?? Number.MAX_SAFE_INTEGER;
}

/** The instant of a time in milliseconds, of a date its beginning in UTC; null where it is none. */
export function momentOf(time: EventTime | undefined): number | null {
  try {
    if (time?.dateTime !== undefined) return instantOf(time.dateTime, time.timeZone);
    if (time?.date !== undefined) return Temporal.PlainDate.from(time.date).toZonedDateTime('UTC').epochMilliseconds;
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  }
  return null;
}

// What nearly every event has; Temporal takes many times as long for it, and reads the rest.
const usualTime =
  /^\d{4}-\d{2}-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 as Google sends it, or a local time in the zone it names. */
function instantOf(dateTime: string, timeZone: string | undefined): number {
  const usual = usualTime.test(dateTime) ? Date.parse(dateTime) : Number.NaN;
  if (Number.isFinite(usual)) return usual;
  const zoned = /(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(dateTime) || timeZone === undefined;
  return zoned
    ? Temporal.Instant.from(dateTime).epochMilliseconds
    : Temporal.PlainDateTime.from(dateTime).toZonedDateTime(timeZone).epochMilliseconds;
}
