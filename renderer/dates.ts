import type { EventTime } from '../shared/calendar-event.ts';
import type { Language } from '../shared/language.ts';

/** `Nov 21, 2026, 14:03` in the viewer's zone. */
export function dateAndTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

export function date(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(instant));
}

/** `14:03` when it was today, else the date too. */
export function timeToday(instant: string, language: Language): string {
  const isToday = new Date(instant).toDateString() === new Date().toDateString();
  if (!isToday) return dateAndTime(instant, language);
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' }).format(new Date(instant));
}

/**
 * `Nov 21, 2026, 14:03` as it stands in the event's own zone, or a whole day's date alone; `null` without a time, and
 * Google's own text where it is no date.
 */
export function eventTime(time: EventTime | null, language: Language): string | null {
  const { date: day, dateTime } = time ?? {};
  const written = day ?? dateTime;
  if (written === undefined) return null;
  const wallClock = new Date(day ?? `${written.slice(0, 16)}Z`);
  if (Number.isNaN(wallClock.getTime())) return written;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
    ...(day === undefined && { timeStyle: 'short', hourCycle: 'h23' }),
  }).format(wallClock);
}

export function daysSince(instant: string): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 86_400_000));
}

/** `22 Nov 2026, 15:40:12 GMT+9` in the given zone. */
export function instantIn(instant: Date, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  }).format(instant);
}

/** `3 minutes ago`, `in 59 minutes`: the largest unit that fits. */
export function ago(instant: Date, language: Language): string {
  const seconds = Math.round((instant.getTime() - Date.now()) / 1_000);
  const size = Math.abs(seconds);
  const [unit, length] =
    size >= 63_072_000
      ? (['year', 31_536_000] as const)
      : size >= 172_800
        ? (['day', 86_400] as const)
        : size >= 7_200
          ? (['hour', 3_600] as const)
          : size >= 120
            ? (['minute', 60] as const)
            : (['second', 1] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(Math.trunc(seconds / length), unit);
}
