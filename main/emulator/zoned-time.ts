import { Temporal } from 'temporal-polyfill';

/** Time-zone arithmetic is slow and the company's events are few: what was worked out once is kept. */
const starts = new Map<string, number>();
const texts = new Map<string, string>();
const most = 20_000;

/** When a day begins in a time zone, in milliseconds since the epoch. */
export function startOfDay(date: string, timeZone: string): number {
  return remembered(
    starts,
    `${date} ${timeZone}`,
    () => Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds,
  );
}

/** RFC 3339 as Google writes it: whole seconds, the zone's offset, `Z` for none. */
export function localTime(ms: number, timeZone: string): string {
  return remembered(texts, `${ms} ${timeZone}`, () => {
    const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
    return local.toString({ timeZoneName: 'never', smallestUnit: 'second' }).replace('+00:00', 'Z');
  });
}

/** Whether it is a zone of the IANA database. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

function remembered<T>(known: Map<string, T>, key: string, workOut: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const value = workOut();
  known.set(key, value);
  return value;
}
