import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { objectField } from '../../../../shared/json-fields.ts';
import { colorOf } from '../event/event-fields.ts';

/** An event as it stands in one of the shown calendars. The same meeting may stand in several. */
export interface ShownEvent {
  readonly event: CalendarEvent;
  readonly calendar: CalendarListEntry;
  /** Its own colour, as `#rrggbb`, where it has one. */
  readonly color?: string;
}

/** `#rrggbb`: the event’s own colour, else its calendar’s. */
export function colorOfShown({ color, calendar }: ShownEvent): string | null {
  return color ?? colorOf(calendar);
}

/** Of one event of one calendar, for as long as the server does not repeat its ID. */
export function keyOf({ event, calendar }: ShownEvent): string {
  return `${calendar.id} ${event.id}`;
}

/**
 * What every copy of one meeting has in common: RFC 5545's UID and, of a series, the time of the occurrence in it. Null
 * where Google sent no UID.
 */
export function meetingOf({ event }: ShownEvent): string | null {
  const uid = event['iCalUID'];
  if (typeof uid !== 'string' || uid === '') return null;
  const { date, dateTime } = objectField(event, 'originalStartTime') ?? {};
  const occurrence = typeof dateTime === 'string' ? Date.parse(dateTime) : typeof date === 'string' ? date : '';
  return `${uid} ${occurrence}`;
}

export type SharedMeetings = ReadonlyMap<string, readonly CalendarListEntry[]>;

/** Meetings that stand in more than one of the calendars, with those calendars. */
export function sharedMeetings(events: readonly ShownEvent[]): SharedMeetings {
  const first = new Map<string, CalendarListEntry>();
  const shared = new Map<string, CalendarListEntry[]>();
  for (const shown of events) {
    const meeting = meetingOf(shown);
    if (meeting === null) continue;
    const known = first.get(meeting);
    if (!known) {
      first.set(meeting, shown.calendar);
      continue;
    }
    const calendars = shared.get(meeting) ?? [known];
    if (!calendars.some(({ id }) => id === shown.calendar.id)) calendars.push(shown.calendar);
    if (calendars.length > 1) shared.set(meeting, calendars);
  }
  return shared;
}

/** The other calendars that an event’s meeting stands in. */
export function alsoIn(shown: ShownEvent, shared: SharedMeetings): readonly CalendarListEntry[] {
  const calendars = shared.get(meetingOf(shown) ?? '');
  return calendars ? calendars.filter(({ id }) => id !== shown.calendar.id) : nowhere;
}
const nowhere: readonly CalendarListEntry[] = [];
