import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Language } from '../../../../shared/language.ts';
import type { DateRange } from './agenda-days.ts';
import type { CalendarLayout } from './calendar-layouts.ts';

/** `November 2026`, `Nov 23 – 29, 2026`, `Thu, November 26, 2026`: the days that a grid shows. */
export function rangeTitle(
  layout: Exclude<CalendarLayout, 'agenda'>,
  date: TemporalTypes.PlainDate,
  { from, to }: DateRange,
  language: Language,
): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  if (layout === 'month') return format({ month: 'long', year: 'numeric' }).format(utc(date));
  if (layout === 'day') {
    return format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(date));
  }
  const last = to.subtract({ days: 1 });
  if (language === 'en') {
    return format({ day: 'numeric', month: 'short', year: 'numeric' }).formatRange(utc(from), utc(last));
  }
  // Intl writes Japanese ranges in figures only, each end whole.
  const end: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    ...(last.month === from.month ? {} : { month: 'long' }),
    ...(last.year === from.year ? {} : { year: 'numeric' }),
  };
  return `${format({ day: 'numeric', month: 'long', year: 'numeric' }).format(utc(from))}〜${format(end).format(utc(last))}`;
}

function utc(date: TemporalTypes.PlainDate): number {
  return date.toZonedDateTime('UTC').epochMilliseconds;
}
