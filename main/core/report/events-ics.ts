import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent, EventTime } from '../../../shared/calendar-event.ts';
import type { FoundEvent } from '../../../shared/event-copies.ts';
import { listField, objectField, textField, textListField } from '../../../shared/json-fields.ts';
import { momentOf } from '../calendar/event-times.ts';
import { type JCalComponent, type JCalProperty, mailAddress, parameterValue, textValue, webAddress } from './jcal.ts';
import { vtimezone } from './vtimezone.ts';

// 75 octets at most (RFC 5545, section 3.1): the library does not count the space that a continued line begins with.
ICAL.foldLength = 74;

/** How far beyond its start, or today, the zone of a series is written out. */
const years = 10;

/**
 * Events as iCalendar (RFC 5545). A series has its rule and its own zone, written out as VTIMEZONE, so that it keeps its
 * hour through summer time; everything else stands in UTC. An occurrence is an instance of its series (UID and
 * RECURRENCE-ID). Of several copies of one event the first is written: a UID stands for one event. Text is escaped,
 * folded and without control characters. `omitted` counts events without a readable start.
 */
export function eventsIcs(
  found: readonly FoundEvent[],
  now: number,
): { readonly text: string; readonly omitted: number } {
  const zones = new Map<string, Temporal.Instant>();
  const components = new Map<string, JCalComponent>();
  let omitted = 0;
  for (const { event } of found) {
    const component = vevent(event, now, (zone, at) => {
      const known = zones.get(zone);
      if (!known || Temporal.Instant.compare(at, known) < 0) zones.set(zone, at);
    });
    if (!component) omitted++;
    else {
      const key = `${uidOf(event)} ${momentOf(event.recurringEventId ? event.originalStartTime : undefined) ?? ''}`;
      if (!components.has(key)) components.set(key, component);
    }
  }
  const latest = Math.max(now, ...[...zones.values()].map((at) => at.epochMilliseconds));
  const horizon = Temporal.Instant.fromEpochMilliseconds(latest).toZonedDateTimeISO('UTC').add({ years }).toInstant();
  const calendar: JCalComponent = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Grantscope//Grantscope//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
    ],
    [...[...zones].map(([zone, from]) => vtimezone(zone, from, horizon)), ...components.values()],
  ];
  return { text: `${ICAL.stringify(calendar as unknown as unknown[])}\r\n`, omitted };
}

type UseZone = (zone: string, from: Temporal.Instant) => void;

function vevent(event: CalendarEvent, now: number, useZone: UseZone): JCalComponent | null {
  const rules = textListField(event, 'recurrence');
  const zone = rules.length > 0 ? seriesZone(event) : null;
  const start = timeProperty('dtstart', event.start ?? event.originalStartTime, zone);
  if (!start) return null;
  const at = momentOf(event.start ?? event.originalStartTime) ?? now;
  if (zone) useZone(zone, Temporal.Instant.fromEpochMilliseconds(at));
  const isLonger = (momentOf(event.end) ?? at) > at;
  return [
    'vevent',
    [
      ['uid', {}, 'text', uidOf(event)],
      ['dtstamp', {}, 'date-time', utc(momentOf({ dateTime: textField(event, 'updated') ?? '' }) ?? now)],
      start,
      ...present(isLonger ? timeProperty('dtend', event.end, zone) : null),
      ...present(event.recurringEventId ? timeProperty('recurrence-id', event.originalStartTime, null) : null),
      ...rules.flatMap((line) =>
        recurrenceProperty(line, zone, (of) => useZone(of, Temporal.Instant.fromEpochMilliseconds(at))),
      ),
      ...text('summary', textField(event, 'summary')),
      ...text('description', textField(event, 'description')),
      ...text('location', textField(event, 'location')),
      ...oneOf('status', event.status, statuses),
      ...oneOf('transp', textField(event, 'transparency'), transparencies),
      ...oneOf('class', textField(event, 'visibility'), classes),
      ...organizer(event),
      ...attendees(event),
      ...moment('created', textField(event, 'created')),
      ...moment('last-modified', textField(event, 'updated')),
      ...(Number.isSafeInteger(event['sequence']) ? [['sequence', {}, 'integer', event['sequence']] as const] : []),
      ...address('url', textField(event, 'htmlLink')),
      ...address('x-google-conference', textField(event, 'hangoutLink')),
      ...listField(event, 'attachments').flatMap((each) => address('attach', textField(each, 'fileUrl'))),
    ],
    [],
  ];
}

const statuses = { confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' };
const transparencies = { opaque: 'OPAQUE', transparent: 'TRANSPARENT' };
const classes = { public: 'PUBLIC', private: 'PRIVATE', confidential: 'CONFIDENTIAL' };
const answers = {
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  needsAction: 'NEEDS-ACTION',
};

function uidOf(event: CalendarEvent): string {
  return textValue(textField(event, 'iCalUID') ?? `${event.id}@google.com`);
}

/** A date, or a time in the zone of a series, else in UTC. */
function timeProperty(name: string, time: EventTime | undefined, zone: string | null): JCalProperty | null {
  const at = momentOf(time);
  if (at === null) return null;
  if (time?.dateTime === undefined) return [name, {}, 'date', new Date(at).toISOString().slice(0, 10)];
  return zone ? [name, { tzid: zone }, 'date-time', localIn(at, zone)] : [name, {}, 'date-time', utc(at)];
}

/** The zone that a series repeats in, where this engine knows it; a series of whole days needs none. */
function seriesZone({ start }: CalendarEvent): string | null {
  const zone = start?.dateTime === undefined ? undefined : start.timeZone;
  return zone !== undefined && zone !== 'UTC' && isZone(zone) ? zone : null;
}

/** A line of `recurrence`, where it is one; what cannot be read is told in a comment rather than dropped. */
function recurrenceProperty(
  line: string,
  zone: string | null,
  useZone: (zone: string) => void,
): readonly JCalProperty[] {
  const property = readRecurrence(line);
  const named = property?.[1]['tzid'];
  if (!property || (named !== undefined && !isZone(named))) return text('comment', line);
  if (named !== undefined && named !== zone) useZone(named);
  return [property];
}

const recurrenceNames = new Set(['rrule', 'exrule', 'rdate', 'exdate']);

function readRecurrence(line: string): JCalProperty | null {
  try {
    const property = ICAL.parse.property(line) as unknown as JCalProperty;
    return recurrenceNames.has(property[0]) && !/[\r\n]/.test(line) ? property : null;
  } catch {
    return null;
  }
}

function organizer(event: CalendarEvent): readonly JCalProperty[] {
  const person = objectField(event, 'organizer');
  const mail = mailAddress(textField(person, 'email'));
  return mail === null ? [] : [['organizer', nameParameter(textField(person, 'displayName')), 'cal-address', mail]];
}

function attendees(event: CalendarEvent): readonly JCalProperty[] {
  return listField(event, 'attendees').flatMap((guest) => {
    const mail = mailAddress(textField(guest, 'email'));
    if (mail === null) return [];
    const answer = textField(guest, 'responseStatus');
    const parameters = {
      cutype: guest['resource'] === true ? 'RESOURCE' : 'INDIVIDUAL',
      role: guest['optional'] === true ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT',
      ...(answer !== null && Object.hasOwn(answers, answer) && { partstat: answers[answer as keyof typeof answers] }),
      ...nameParameter(textField(guest, 'displayName')),
    };
    return [['attendee', parameters, 'cal-address', mail]];
  });
}

function nameParameter(name: string | null): Readonly<Record<string, string>> {
  return name === null ? {} : { cn: parameterValue(name) };
}

function text(name: string, value: string | null): readonly JCalProperty[] {
  return value === null ? [] : [[name, {}, 'text', textValue(value)]];
}

function oneOf(
  name: string,
  value: string | null | undefined,
  words: Readonly<Record<string, string>>,
): readonly JCalProperty[] {
  const word = value && Object.hasOwn(words, value) ? words[value] : undefined;
  return word === undefined ? [] : [[name, {}, 'text', word]];
}

function moment(name: string, dateTime: string | null): readonly JCalProperty[] {
  const at = dateTime === null ? null : momentOf({ dateTime });
  return at === null ? [] : [[name, {}, 'date-time', utc(at)]];
}

function address(name: string, value: string | null): readonly JCalProperty[] {
  const web = webAddress(value);
  return web === null ? [] : [[name, {}, 'uri', web]];
}

function present(property: JCalProperty | null): readonly JCalProperty[] {
  return property ? [property] : [];
}

function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function localIn(at: number, zone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return time.toString({ smallestUnit: 'second' });
}

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z][\w+/-]*$/.test(zone);
  } catch {
    return false;
  }
}
