import type { CalendarEvent } from '../../shared/calendar-event.ts';
import { isPrivate, kindOf, stateOf } from '../../shared/event-marks.ts';
import type { Language } from '../../shared/language.ts';
import { eventMarkWords } from '../../shared/messages/event-marks.ts';
import { type Page, printable } from './page.ts';

/** Date and hours as Google wrote them, already in the zone that was asked for. An all-day end is the day after. */
export function when({ start, end }: CalendarEvent, { say }: Page): readonly [string, string] {
  if (start?.dateTime === undefined) return [printable(start?.date ?? ''), say('calendar.allDay')];
  const [day, from] = dayAndMinute(start.dateTime);
  const [lastDay, until] = dayAndMinute(end?.dateTime ?? start.dateTime);
  return [day, lastDay === day ? `${from}–${until}` : `${from}–${lastDay} ${until}`];
}

/** Its title, or that there is none, or that Google tells no more than that somebody is busy. */
export function title(event: CalendarEvent, language: Language, { say }: Page): string {
  if (event.summary !== undefined) return printable(event.summary);
  const isHidden = isPrivate(event) && event.status !== 'cancelled';
  return isHidden ? eventMarkWords[language].busy : say('calendar.untitled');
}

/** The title, and after it what the event is; for the last column, since a title may be long. */
export function titleAndMarks(event: CalendarEvent, language: Language, page: Page): string {
  const marked = marks(event, language);
  return title(event, language, page) + (marked === '' ? '' : `  ${page.ink('dim', marked)}`);
}

/** What it is beside an ordinary event, what was answered, and whether it is private. */
export function marks(event: CalendarEvent, language: Language): string {
  const words = eventMarkWords[language];
  const kind = kindOf(event);
  const state = stateOf(event);
  return [
    ...(kind ? ['known' in kind ? words.kinds[kind.known] : printable(kind.other)] : []),
    ...(state === 'accepted' ? [] : [words.states[state]]),
    ...(isPrivate(event) ? [words.private] : []),
  ].join(' · ');
}

function dayAndMinute(dateTime: string): readonly [string, string] {
  return [printable(dateTime.slice(0, 10)), printable(dateTime.slice(11, 16))];
}
