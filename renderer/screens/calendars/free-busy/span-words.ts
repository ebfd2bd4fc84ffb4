import type { TFunction } from 'i18next';
import type { Language } from '../../../../shared/language.ts';
import { Temporal } from '../../../temporal.ts';
import { clockTime } from '../event/event-times.ts';
import type { Span } from './time-axis.ts';

/** `Thu, Nov 26 09:00 – 10:00`; where it ends on another day, that day too. */
export function spanIn({ start, end }: Span, zone: string, language: Language): string {
  const [from, to] = [zoned(start, zone), zoned(end, zone)];
  const isSameDay = from.toPlainDate().equals(to.toPlainDate());
  const ending = isSameDay ? '' : `${weekdayAndDate(end, zone, language)} `;
  return `${weekdayAndDate(start, zone, language)} ${clockTime(from, language)} – ${ending}${clockTime(to, language)}`;
}

/** `Thu, Nov 26` */
export function weekdayAndDate(at: number, zone: string, language: Language): string {
  return formatted(at, zone, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `Thu 26` */
export function weekdayAndDay(at: number, zone: string, language: Language): string {
  return formatted(at, zone, language, { weekday: 'short', day: 'numeric' });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and every time on show needs two. */
function formatted(at: number, timeZone: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([language, timeZone, options]);
  const known = formats.get(key);
  if (known) return known.format(at);
  // American English turns a weekday and a day round.
  const locale = language === 'en' && options.month === undefined ? 'en-GB' : language;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, made);
  return made.format(at);
}

/** `1 h 30 min` */
export function lengthOf({ start, end }: Span, t: TFunction): string {
  const minutes = Math.round((end - start) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('freeBusy.minutes', { count: rest });
  return rest === 0 ? t('freeBusy.hours', { count: hours }) : t('freeBusy.hoursMinutes', { hours, minutes: rest });
}

function zoned(at: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
