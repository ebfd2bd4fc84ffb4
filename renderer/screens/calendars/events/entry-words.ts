import type { TFunction } from 'i18next';
import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import type { Language } from '../../../../shared/language.ts';
import { foreignLine } from '../../../foreign-text.ts';
import { nameOf } from '../calendar/calendar-name.ts';
import type { DayEntry } from './agenda-days.ts';
import { type EntryTimes, timesIn } from './entry-times.ts';
import { isPrivate, kindOf, stateOf } from '../../../../shared/event-marks.ts';
import { lineOf, repeats, titleOf } from './event-words.ts';
import type { ShownEvent } from './shown-event.ts';

/** `09:00 – 10:00`; on the days of a longer event: from, all day, until. */
export function timeWords(times: EntryTimes | null, t: TFunction): string {
  if (!times) return t('calendars.agenda.allDay');
  const { start, end } = times;
  if (start !== null && end !== null) return start === end ? start : `${start} – ${end}`;
  if (start !== null) return t('calendars.agenda.from', { time: start });
  return end === null ? '' : t('calendars.agenda.until', { time: end });
}

/** What stands beside a title, in words: what kind it is, what was answered, who may see it, where else it stands. */
export function markWords(
  { event }: ShownEvent,
  alsoIn: readonly CalendarListEntry[],
  t: TFunction,
): readonly string[] {
  const kind = kindOf(event);
  const state = stateOf(event);
  return [
    ...(kind ? ['known' in kind ? t(`calendars.kinds.${kind.known}`) : lineOf(kind.other, 60)] : []),
    ...(state === 'accepted' ? [] : [t(`calendars.states.${state}`)]),
    ...(isPrivate(event) ? [t('calendars.agenda.private')] : []),
    ...(repeats(event) ? [t('calendars.agenda.repeats')] : []),
    ...(alsoIn.length > 0 ? [t('calendars.alsoIn', { calendars: alsoIn.map(nameOf).join(', ') })] : []),
  ];
}

/** Everything that a line can tell of an event, for where the pointer rests. */
export function hintOf(
  entry: Pick<DayEntry, 'shown' | 'time' | 'begins' | 'ends'>,
  alsoIn: readonly CalendarListEntry[],
  { zone, t, language }: { readonly zone: string; readonly t: TFunction; readonly language: Language },
): string {
  const title = titleOf(entry.shown);
  const words = typeof title === 'string' ? t(`calendars.agenda.${title}`) : title.text;
  return [
    foreignLine(lineOf(words)),
    timeWords(timesIn(entry, { zone, dayZone: zone, language }), t),
    foreignLine(lineOf(nameOf(entry.shown.calendar), 80)),
    ...markWords(entry.shown, alsoIn, t).map(foreignLine),
  ].join('\n');
}
