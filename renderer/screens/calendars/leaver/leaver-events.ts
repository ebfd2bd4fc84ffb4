import type { LeaverEvent, LeaverResult } from '../../../../shared/contract/account.ts';
import type { EventTime } from '../../../../shared/contract/calendar.ts';
import { known } from '../../../../shared/learnt.ts';

/** An event in the list; the key tells copies in several calendars apart. */
export interface ListedEvent extends LeaverEvent {
  readonly key: string;
}

/** All that have guests, hold a room or have no end, of all calendars, the next one first. */
export function eventsOf(result: LeaverResult): readonly ListedEvent[] {
  return (known(result.calendars) ?? [])
    .flatMap((calendar) => known(calendar.events)?.listed ?? [])
    .map((event) => ({ ...event, key: `${event.calendarId} ${event.id}` }))
    .toSorted((one, other) => startOf(one.next) - startOf(other.next));
}

function startOf(time: EventTime | null): number {
  const at = Date.parse(time?.dateTime ?? time?.date ?? '');
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

/** What an event is listed for, and whether it moves with a transfer. */
export const eventMarks = ['outside', 'endless', 'rooms', 'private'] as const;
export type EventMark = (typeof eventMarks)[number];

export function marksOf(event: LeaverEvent): readonly EventMark[] {
  return eventMarks.filter(
    (mark) =>
      ({
        outside: event.guests === 'outside',
        endless: event.endless,
        rooms: event.rooms.length > 0,
        private: event.isPrivate,
      })[mark],
  );
}
