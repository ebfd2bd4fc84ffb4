import type { LeaverCalendar, LeaverEvent, LeaverRoom, LeaverTotals } from '../../../shared/contract/account.ts';
import { instantOf } from '../../../shared/leaver-in-words.ts';
import { known } from '../../../shared/learnt.ts';

/** What a leaver check found, in numbers: sums of what its calendars tell. */
export function leaverTotals(calendars: readonly LeaverCalendar[]): LeaverTotals {
  const fates = { primary: 0, lost: 0, unclear: 0, stays: 0 };
  const organized = { alone: 0, inside: 0, outside: 0 };
  const events = { total: 0, invited: 0, endless: 0, withRooms: 0, isPrivate: 0 };
  const rooms = new Map<string, { readonly room: LeaverRoom; readonly held: LeaverEvent[] }>();
  for (const calendar of calendars) {
    fates[calendar.fate]++;
    const found = known(calendar.events);
    if (!found) continue;
    events.total += found.total;
    events.invited += found.invited;
    for (const guests of ['alone', 'inside', 'outside'] as const) organized[guests] += found.organized[guests];
    for (const event of found.listed) {
      if (event.endless) events.endless++;
      if (event.isPrivate) events.isPrivate++;
      if (event.rooms.length > 0) events.withRooms++;
      for (const room of event.rooms) {
        const name = room.email.toLowerCase();
        const held = rooms.get(name)?.held ?? [];
        held.push(event);
        rooms.set(name, { room, held });
      }
    }
  }
  return {
    calendars: fates,
    events: { ...events, organized },
    rooms: [...rooms.values()]
      .map(({ room, held }) => ({ ...room, events: held.length, next: earliest(held) }))
      .toSorted((one, other) => other.events - one.events),
  };
}

function earliest(events: readonly LeaverEvent[]): LeaverEvent['next'] {
  let first: LeaverEvent['next'] = null;
  for (const { next } of events) if (instantOf(next) < instantOf(first)) first = next;
  return first;
}
