import type { LeaverEvent, LeaverResult } from '../../../../shared/contract/account.ts';
import { known } from '../../../../shared/learnt.ts';
import { soonestFirst } from '../../../../shared/leaver-in-words.ts';

/** An event in the list; the key tells copies in several calendars apart. */
export interface ListedEvent extends LeaverEvent {
  readonly key: string;
}

/** They are many, and several parts of the view need them. */
const lists = new WeakMap<LeaverResult, readonly ListedEvent[]>();

/** All that have guests, hold a room or have no end, of all calendars, the next one first. */
export function eventsOf(result: LeaverResult): readonly ListedEvent[] {
  const before = lists.get(result);
  if (before) return before;
  const events = (known(result.calendars) ?? [])
    .flatMap((calendar) => known(calendar.events)?.listed ?? [])
    .map((event) => ({ ...event, key: `${event.calendarId} ${event.id}` }));
  const sorted = soonestFirst(events);
  lists.set(result, sorted);
  return sorted;
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
