import type { CalendarListEntry } from '../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import { isObject, type JsonObject } from '../credentials/fields.ts';

/** What a member has to be: text, a list of texts, an object, a list of objects. */
type Form = 'text' | 'texts' | Members | readonly [Members];
interface Members {
  readonly [name: string]: Form;
}

const time: Members = { date: 'text', dateTime: 'text', timeZone: 'text' };
const person: Members = { email: 'text', displayName: 'text' };
const event: Members = {
  id: 'text',
  status: 'text',
  summary: 'text',
  start: time,
  end: time,
  originalStartTime: time,
  recurringEventId: 'text',
  recurrence: 'texts',
  iCalUID: 'text',
  eventType: 'text',
  visibility: 'text',
  htmlLink: 'text',
  organizer: person,
  creator: person,
  attendees: [person],
};

const entry: Members = {
  id: 'text',
  summary: 'text',
  summaryOverride: 'text',
  timeZone: 'text',
  accessRole: 'text',
  backgroundColor: 'text',
};

/**
 * An event as Calendar API v3, Events, documents it: a member of another type is as if it were absent, and an ID that is
 * absent is empty. Members that are not named here stay as they came.
 */
export function eventIn(item: JsonObject): CalendarEvent {
  return { id: '', ...withMembers(item, event) };
}

/** The same for a calendar list entry (Calendar API v3, CalendarList); null where it has no ID. */
export function calendarIn(item: JsonObject): CalendarListEntry | null {
  const { id, ...rest } = withMembers(item, entry);
  return typeof id === 'string' ? { id, ...rest } : null;
}

function withMembers(object: JsonObject, members: Members): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      const form = Object.hasOwn(members, name) ? members[name] : undefined;
      const read = form === undefined ? value : readAs(form, value);
      return read === undefined ? [] : [[name, read]];
    }),
  );
}

function readAs(form: Form, value: unknown): unknown {
  if (form === 'text') return typeof value === 'string' ? value : undefined;
  if (form === 'texts') return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
  if (isList(form))
    return Array.isArray(value) ? value.filter(isObject).map((each) => withMembers(each, form[0])) : undefined;
  return isObject(value) ? withMembers(value, form) : undefined;
}

function isList(form: Members | readonly [Members]): form is readonly [Members] {
  return Array.isArray(form);
}
