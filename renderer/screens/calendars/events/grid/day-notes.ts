import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Language } from '../../../../../shared/language.ts';
import { Temporal } from '../../../../temporal.ts';
import { clockTime } from '../../event/event-times.ts';

type PlainDate = TemporalTypes.PlainDate;

/** How many hours a day has where its clocks change; null for an ordinary day. 0: the zone left it out. */
export function oddHours(date: PlainDate, zone: string): number | null {
  const start = date.toZonedDateTime(zone).epochMilliseconds;
  const end = date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const hours = (end - start) / 3_600_000;
  return hours === 24 ? null : hours;
}

/** `GMT−5`, where a zone’s clocks change in the course of a day of another zone: what they say afterwards. */
export function newOffset(date: PlainDate, dayZone: string, zone: string, language: Language): string | null {
  const start = date.toZonedDateTime(dayZone).withTimeZone(zone);
  const end = date.add({ days: 1 }).toZonedDateTime(dayZone).withTimeZone(zone);
  return start.offset === end.offset ? null : offsetName(end, language);
}

/** `GMT+9` */
export function offsetName(time: TemporalTypes.ZonedDateTime, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: time.timeZoneId,
    timeZoneName: 'shortOffset',
  }).formatToParts(time.epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? time.offset;
}

/** What the clocks of another zone show at a time of a day, with `+1` or `−1` where it is another day there. */
export function clockElsewhere(
  date: PlainDate,
  minutes: number,
  { dayZone, zone, language }: { readonly dayZone: string; readonly zone: string; readonly language: Language },
): string {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const there = date.toZonedDateTime({ timeZone: dayZone, plainTime: time }).withTimeZone(zone);
  const apart = date.until(there.toPlainDate(), { largestUnit: 'days' }).days;
  return `${clockTime(there, language)}${apart === 0 ? '' : apart > 0 ? ` +${apart}` : ` −${-apart}`}`;
}
