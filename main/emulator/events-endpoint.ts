import { badRequest, invalidParameter, notFound } from './api-error.ts';
import { calendarRefusals } from './calendar-refusals.ts';
import { admitToCalendar } from './calendar-service.ts';
import type { Calendar } from './calendar-store.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { eventResource, isVisible } from './event-resource.ts';
import { type EventFilter, readEventFilter, selectEvents } from './event-selection.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';
import { visibleCalendar } from './visible-calendar.ts';
import { isTimeZone } from './zoned-time.ts';
import { syncAnswer, syncToken } from './sync-token.ts';
import type { AccessRole } from './company-calendars.ts';

/** With a sync token none of these may stand (Events: list, `syncToken`). */
const narrowing = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
];
/** Changes are kept for about four weeks. */
const changesKeptMs = 28 * 86_400_000;

/** `events.list` of any calendar that the actor may see, subscribed to or not; at most 2500 a page, 250 unless asked. */
export function eventsEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.Events.List');
  if (!admitted.ok) return admitted.answer;
  const { actor } = admitted;
  const { query } = request;
  const asked = percentDecoded(request.path.split('/').at(-2) ?? '');
  const seen = visibleCalendar(google, asked, actor);
  if (!seen) return notFound();
  const { calendar, role } = seen;

  const size = pageSize(query, 250, 2_500);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);
  const timeZone = query.get('timeZone') ?? calendar.timeZone;
  if (!isTimeZone(timeZone)) return badRequest();
  const filter = readEventFilter(query, calendar.timeZone);
  if (!filter.ok) return filter.answer;
  const { updatedMin } = filter.value;
  if (updatedMin !== null && updatedMin < google.now() - changesKeptMs) return calendarRefusals.updatedMinTooLongAgo();
  const heading = eventsHeading(google, calendar, role, timeZone);
  if (query.has('syncToken')) return syncAnswer(calendar.id, query, narrowing, heading);

  return eventsPage(calendar, role, filter.value, { request, size, timeZone, actor, heading });
}

function eventsPage(
  calendar: Calendar,
  role: AccessRole,
  filter: EventFilter,
  how: {
    readonly request: HttpRequest;
    readonly size: number;
    readonly timeZone: string;
    readonly actor: string;
    readonly heading: object;
  },
): HttpAnswer {
  const { query, path } = how.request;
  const events = selectEvents(
    calendar.events.filter((event) => isVisible(event, role)),
    filter,
    role,
  );
  const page = pageOf(events, how.size, query.get('pageToken'), listIdentity(`${how.actor} ${path}`, query));
  if (!page) return invalidParameter('pageToken', 'Invalid page token value.', 'invalid');
  return jsonAnswer(200, {
    ...how.heading,
    ...(page.nextPageToken ? { nextPageToken: page.nextPageToken } : { nextSyncToken: syncToken(calendar.id) }),
    items: page.items.map((event) => eventResource(event, calendar, role, how.timeZone)),
  });
}

/** What stands above any list of a calendar's events. */
export function eventsHeading(google: EmulatedGoogle, calendar: Calendar, role: AccessRole, timeZone: string) {
  return {
    kind: 'calendar#events',
    etag: `"${syncToken(calendar.id)}"`,
    summary: calendar.summary,
    description: calendar.description ?? '',
    updated: new Date(google.calendars.seededAt).toISOString(),
    timeZone,
    accessRole: role,
    defaultReminders: role === 'owner' && calendar.kind === 'primary' ? [{ method: 'popup', minutes: 10 }] : [],
  };
}
