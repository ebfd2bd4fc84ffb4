import { badRequest, invalidParameter, notFound } from './api-error.ts';
import { admitToCalendar, type CalendarMethod } from './calendar-service.ts';
import type { Calendar } from './calendar-store.ts';
import type { AccessRole } from './company-calendars.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { eventResource, isVisible } from './event-resource.ts';
import { readEventFilter, selectEvents } from './event-selection.ts';
import type { StoredEvent } from './event-seed.ts';
import { eventsHeading } from './events-endpoint.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';
import { visibleCalendar } from './visible-calendar.ts';
import { isTimeZone } from './zoned-time.ts';

/** `events.get`: a single event, a series, or one occurrence, by ID. */
export function eventEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const found = find(google, request, 'calendar.v3.Events.Get', -1);
  if (!found.ok) return found.answer;
  const { event, calendar, role, timeZone } = found;
  return jsonAnswer(200, eventResource(event, calendar, role, timeZone));
}

/** `events.instances`: the occurrences of a series; cancelled ones only with `showDeleted`. */
export function eventInstancesEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const found = find(google, request, 'calendar.v3.Events.Instances', -2);
  if (!found.ok) return found.answer;
  const { event, calendar, role, timeZone, actor } = found;
  if (!event.series) return badRequest();
  const { query, path } = request;
  const size = pageSize(query, 250, 2_500);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);
  const filter = readEventFilter(query, calendar.timeZone);
  if (!filter.ok) return filter.answer;
  const occurrences = selectEvents([event], { ...filter.value, singleEvents: true }, role);
  const page = pageOf(occurrences, size, query.get('pageToken'), listIdentity(`${actor} ${path}`, query));
  if (!page) return invalidParameter('pageToken', 'Invalid page token value.', 'invalid');
  return jsonAnswer(200, {
    ...eventsHeading(google, calendar, role, timeZone),
    ...(page.nextPageToken && { nextPageToken: page.nextPageToken }),
    items: page.items.map((each) => eventResource(each, calendar, role, timeZone)),
  });
}

interface Found {
  readonly ok: true;
  readonly event: StoredEvent;
  readonly calendar: Calendar;
  readonly role: AccessRole;
  readonly timeZone: string;
  readonly actor: string;
}

/** `segment` is where the event's ID stands in the path; its calendar's is two before. */
function find(
  google: EmulatedGoogle,
  request: HttpRequest,
  method: CalendarMethod,
  segment: number,
): Found | { readonly ok: false; readonly answer: HttpAnswer } {
  const admitted = admitToCalendar(google, request, method);
  if (!admitted.ok) return admitted;
  const { actor } = admitted;
  const segments = request.path.split('/');
  const seen = visibleCalendar(google, percentDecoded(segments.at(segment - 2) ?? ''), actor);
  const id = percentDecoded(segments.at(segment) ?? '');
  const event = seen?.calendar.events
    .flatMap((each) => [each, ...(each.series?.occurrences ?? [])])
    .find((each) => each.id === id);
  if (!seen || !event || !isVisible(event, seen.role)) return { ok: false, answer: notFound() };
  const timeZone = request.query.get('timeZone') ?? seen.calendar.timeZone;
  if (!isTimeZone(timeZone)) return { ok: false, answer: badRequest() };
  return { ok: true, event, ...seen, timeZone, actor };
}
