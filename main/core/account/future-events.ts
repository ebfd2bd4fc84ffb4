import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { LeaverEvent, LeaverEvents, LeaverGuests, LeaverRoom } from '../../../shared/contract/account.ts';
import type { EventTime } from '../../../shared/calendar-event.ts';
import { soonestFirst } from '../../../shared/leaver-in-words.ts';
import { domainOf, isCalendarDomain } from '../oauth/subject-domain.ts';

export type EventItem = calendar_v3.Schema$Event;

/** What is asked of each event: all that is told, and nothing else. */
export const itemFields =
  'id,status,summary,start,end,recurrence,recurringEventId,iCalUID,htmlLink,eventType,visibility,attendeesOmitted,organizer(email,self),attendees(email,displayName,resource,self)';

/** Of a series: its next occurrence, and how many there are within the time that was read. */
export interface Occurrences {
  readonly next: EventTime;
  readonly count: number;
}

/** Whose calendar it is, and who is inside. */
export interface Whose {
  readonly calendarId: string;
  /** The account's addresses, in lower case. */
  readonly own: readonly string[];
  /** Domains, in lower case. */
  readonly inside: readonly string[];
}

/** What a person's own calendar says of the person: nobody else misses it, however long it goes on. */
const statusTypes: ReadonlySet<string> = new Set(['birthday', 'workingLocation']);

/**
 * A calendar's future events, read with `singleEvents=false`, each counted once: occurrences that were changed are part of
 * their series. `occurrences` by the ID of the series; null where they were not read.
 */
export function futureEvents(
  items: readonly EventItem[],
  occurrences: ReadonlyMap<string, Occurrences> | null,
  whose: Whose,
): LeaverEvents {
  const organized: Record<LeaverGuests, number> = { alone: 0, inside: 0, outside: 0 };
  const listed: LeaverEvent[] = [];
  const whole = wholeEvents(items);
  let invited = 0;
  for (const parts of whole) {
    const [event] = parts;
    if (!isOrganized(event, whose)) {
      invited++;
      continue;
    }
    const told = eventOf(parts, occurrences, whose);
    organized[told.guests]++;
    if (told.guests !== 'alone' || told.rooms.length > 0 || (told.endless && !statusTypes.has(told.eventType)))
      listed.push(told);
  }
  return { total: whole.length, invited, organized, listed: soonestFirst(listed) };
}

/** IDs of the series among what `futureEvents` lists. */
export function listedSeries({ listed }: LeaverEvents): readonly string[] {
  return listed.filter(({ recurrence }) => recurrence.length > 0).map(({ id }) => id);
}

type Whole = readonly [event: EventItem, ...changed: EventItem[]];

/** A single event alone; a series with its changed occurrences; an occurrence whose series is not in the calendar, alone. */
function wholeEvents(items: readonly EventItem[]): readonly Whole[] {
  const series = new Map<string, [EventItem, ...EventItem[]]>();
  const isThere = items.filter(({ id, status }) => Boolean(id) && status !== 'cancelled');
  for (const item of isThere) if (item.recurrence?.length) series.set(item.id as string, [item]);
  const single: Whole[] = [];
  for (const item of isThere) {
    if (item.recurrence?.length) continue;
    const owner = item.recurringEventId ? series.get(item.recurringEventId) : undefined;
    if (owner) owner.push(item);
    else single.push([item]);
  }
  return [...series.values(), ...single];
}

/** Where no organizer is named, the calendar is its own. */
function isOrganized({ organizer }: EventItem, { own, calendarId }: Whose): boolean {
  if (!organizer || organizer.self) return true;
  const email = organizer.email?.toLowerCase();
  return email === undefined || email === calendarId.toLowerCase() || own.includes(email);
}

function eventOf(parts: Whole, occurrences: ReadonlyMap<string, Occurrences> | null, whose: Whose): LeaverEvent {
  const [event] = parts;
  const id = event.id as string;
  const recurrence = event.recurrence ?? [];
  const start = timeOf(event.start);
  const people = new Map<string, 'inside' | 'outside'>();
  const rooms = new Map<string, LeaverRoom>();
  for (const { attendees } of parts)
    for (const { email, displayName, resource, self } of attendees ?? []) {
      const address = email?.toLowerCase();
      if (!email || address === undefined || self || whose.own.includes(address)) continue;
      if (resource) rooms.set(address, { email, name: displayName ?? null });
      else if (address !== whose.calendarId.toLowerCase())
        people.set(address, isInside(address, whose) ? 'inside' : 'outside');
    }
  const outside = [...people].filter(([, where]) => where === 'outside').map(([address]) => address);
  const found = occurrences?.get(id);
  const isSeries = recurrence.length > 0;
  return {
    id,
    calendarId: whose.calendarId,
    iCalUID: event.iCalUID ?? null,
    summary: event.summary ?? null,
    htmlLink: event.htmlLink ?? null,
    eventType: event.eventType ?? 'default',
    recurrence,
    endless: isEndless(recurrence),
    start,
    end: timeOf(event.end),
    next: isSeries ? (found?.next ?? null) : start,
    occurrences: isSeries ? (occurrences ? (found?.count ?? 0) : null) : 1,
    guests: outside.length > 0 ? 'outside' : people.size > 0 ? 'inside' : 'alone',
    guestCount: people.size,
    outside,
    rooms: [...rooms.values()],
    isPrivate: event.visibility === 'private' || event.visibility === 'confidential',
    attendeesOmitted: parts.some(({ attendeesOmitted }) => attendeesOmitted === true),
  };
}

function isInside(address: string, { inside }: Whose): boolean {
  const domain = domainOf(address);
  return inside.includes(domain) || isCalendarDomain(domain);
}

/** RFC 5545, section 3.3.10: a rule without COUNT and UNTIL goes on for ever. */
export function isEndless(recurrence: readonly string[]): boolean {
  return recurrence.some((line) => /^(?:RRULE)[:;]/i.test(line) && !/[:;](?:COUNT|UNTIL)=/i.test(line));
}

export function timeOf(time: EventItem['start']): EventTime {
  const { date, dateTime, timeZone } = time ?? {};
  return { ...(date && { date }), ...(dateTime && { dateTime }), ...(timeZone && { timeZone }) };
}
