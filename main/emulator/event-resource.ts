import { company } from './company.ts';
import { type Calendar, reaches } from './calendar-store.ts';
import type { AccessRole } from './company-calendars.ts';
import type { Guest, Moment, StoredEvent } from './event-seed.ts';
import { stableHex } from './random.ts';
import { localTime } from './zoned-time.ts';

/** Whether an event shows at all: who sees only free and busy times does not see what leaves somebody free. */
export function isVisible(event: StoredEvent, role: AccessRole): boolean {
  return reaches(role, 'reader') || event.seed.more?.transparency !== 'transparent';
}

/** An Event resource as this role sees it: private events, and all events of a free/busy reader, without details. */
export function eventResource(event: StoredEvent, calendar: Calendar, role: AccessRole, timeZone: string) {
  const { id, seed, status } = event;
  const isPrivate = seed.more?.visibility === 'private';
  const busyOnly = !reaches(role, 'reader') || (isPrivate && !reaches(role, 'writer'));
  const times = {
    start: timeResource(event.start, timeZone),
    end: timeResource(event.end, timeZone),
    ...(event.series && { recurrence: [event.series.rule] }),
    ...(event.occurrence && {
      recurringEventId: event.occurrence.seriesId,
      originalStartTime: timeResource(event.occurrence.originalStart, timeZone),
    }),
  };
  const head = { kind: 'calendar#event', etag: `"${event.updatedMs * 2}"`, id, status };
  const uid = { iCalUID: `${event.occurrence?.seriesId ?? id}@google.com` };
  if (status === 'cancelled') return { ...head, ...times };
  if (busyOnly) return { ...head, ...times, visibility: 'private', ...uid };
  const { status: _, ...more } = seed.more ?? {};
  const moved =
    event.occurrence && event.start.kind === 'time' && !sameMoment(event.start, event.occurrence.originalStart);
  return {
    ...head,
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${id} ${calendar.id}`).toString('base64url')}`,
    created: new Date(event.updatedMs - 3_600_000).toISOString().replace(/\.\d+/, '.000'),
    updated: new Date(event.updatedMs).toISOString(),
    ...(seed.summary !== undefined && { summary: seed.summary }),
    creator: personResource(seed.organizer, calendar.id),
    organizer:
      calendar.kind === 'secondary' || calendar.kind === 'holidays'
        ? { email: calendar.id, displayName: calendar.summary, self: true }
        : personResource(seed.organizer, calendar.id),
    ...times,
    ...uid,
    sequence: moved ? 1 : 0,
    ...(seed.guests && { attendees: seed.guests.map((guest) => attendeeResource(guest, seed.organizer, calendar.id)) }),
    ...(seed.meet && conference(event)),
    reminders: { useDefault: seed.at !== undefined },
    eventType: 'default',
    ...more,
  };
}

/** Times are told in the zone asked for; `timeZone` stays the one the event was made in. */
function timeResource(moment: Moment, timeZone: string) {
  if (moment.kind === 'date') return { date: moment.date };
  return { dateTime: localTime(moment.ms, timeZone), timeZone: moment.timeZone };
}

function sameMoment(one: Moment, other: Moment): boolean {
  return one.kind === 'time' && other.kind === 'time' && one.ms === other.ms;
}

function personResource(email: string, calendarId: string) {
  const name = displayName(email);
  return { email, ...(name && { displayName: name }), ...(email === calendarId && { self: true }) };
}

function attendeeResource(guest: Guest, organizer: string, calendarId: string) {
  const name = guest.name ?? displayName(guest.email);
  return {
    email: guest.email,
    ...(name && { displayName: name }),
    ...(guest.email === organizer && { organizer: true }),
    ...(guest.email === calendarId && { self: true }),
    ...(guest.room && { resource: true }),
    ...(guest.optional && { optional: true }),
    responseStatus: guest.response ?? 'needsAction',
  };
}

function displayName(email: string): string | undefined {
  return company.people.find((person) => person.email === email)?.fullName;
}

/** A Google Meet conference; the room does not exist. */
function conference(event: StoredEvent) {
  const seed = stableHex(`meet ${event.seed.key}`, 20);
  const letters = seed.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const conferenceId = `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7, 10)}`;
  const uri = `https://meet.google.com/${conferenceId}`;
  return {
    hangoutLink: uri,
    conferenceData: {
      entryPoints: [{ entryPointType: 'video', uri, label: `meet.google.com/${conferenceId}` }],
      conferenceSolution: {
        key: { type: 'hangoutsMeet' },
        name: 'Google Meet',
        iconUri:
          'https://fonts.gstatic.com/s/i/productlogos/meet_2020q4/v6/web-512dp/logo_meet_2020q4_color_2x_web_512dp.png',
      },
      conferenceId,
    },
  };
}
