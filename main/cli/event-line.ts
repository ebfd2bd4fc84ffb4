import type { CalendarEvent } from '../../shared/contract/calendar.ts';
import { type Page, printable } from './page.ts';

/** Date and hours as Google wrote them, already in the zone that was asked for. An all-day end is the day after. */
export function when({ start, end }: CalendarEvent, { say }: Page): readonly [string, string] {
  if (start?.dateTime === undefined) return [printable(start?.date ?? ''), say('calendar.allDay')];
  const [day, from] = dayAndMinute(start.dateTime);
  const [lastDay, until] = dayAndMinute(end?.dateTime ?? start.dateTime);
  return [day, lastDay === day ? `${from}–${until}` : `${from}–${lastDay} ${until}`];
}

function dayAndMinute(dateTime: string): readonly [string, string] {
  return [printable(dateTime.slice(0, 10)), printable(dateTime.slice(11, 16))];
}
