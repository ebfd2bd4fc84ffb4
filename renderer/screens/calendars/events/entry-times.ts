import type { Language } from '../../../../shared/language.ts';
import { clockTime } from '../event/event-times.ts';
import { type DayEntry, zonedAt } from './agenda-days.ts';

/** When an entry begins and ends in a zone, each null where that is on another of its days. */
export interface EntryTimes {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * As `09:30`; null for all day. In another zone than the one its days are of, with `+1` or `−1` where it is the next or
 * the last day there.
 */
export function timesIn(
  { time, begins, ends }: Pick<DayEntry, 'time' | 'begins' | 'ends'>,
  { zone, dayZone, language }: { readonly zone: string; readonly dayZone: string; readonly language: Language },
): EntryTimes | null {
  if (!time || !(begins || ends)) return null;
  const side = (moment: number, isEnd: boolean) => {
    const there = zonedAt(moment, zone);
    // An end at midnight closes the day before it.
    const own = zonedAt(isEnd && time.end > time.start ? moment - 1 : moment, dayZone).toPlainDate();
    const apart = own.until(there.toPlainDate(), { largestUnit: 'days' }).days;
    const isOwnMidnight = zone === dayZone && apart === 1;
    const mark = apart === 0 || isOwnMidnight ? '' : apart > 0 ? ` +${apart}` : ` −${-apart}`;
    return `${clockTime(there, language)}${mark}`;
  };
  return { start: begins ? side(time.start, false) : null, end: ends ? side(time.end, true) : null };
}
