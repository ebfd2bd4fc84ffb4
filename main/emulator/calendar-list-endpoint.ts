import { invalidParameter, notFound } from './api-error.ts';
import { admitToCalendar } from './calendar-service.ts';
import { type Calendar, reaches } from './calendar-store.ts';
import { domainOf, isCompanyDomain } from './company.ts';
import { calendarColor } from './colors-endpoint.ts';
import type { AccessRole, Subscription } from './company-calendars.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';
import { stableHex } from './random.ts';
import { syncAnswer, syncToken } from './sync-token.ts';

type Entry = Subscription & { readonly calendar: Calendar };

const roles: readonly AccessRole[] = ['freeBusyReader', 'reader', 'writer', 'owner'];

const narrowing = ['minAccessRole', 'showOwnOrganizationOnly'];

/** A secondary calendar whose data owner is of this company. */
function isOfCompany({ dataOwner }: Calendar): boolean {
  return dataOwner !== null && isCompanyDomain(domainOf(dataOwner));
}

/** `calendarList.list`: at most 250 entries a page, 100 unless asked; hidden ones only with `showHidden`. */
export function calendarListEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.CalendarList.List');
  if (!admitted.ok) return admitted.answer;
  const { actor } = admitted;
  const { query } = request;
  const size = pageSize(query, 100, 250);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);
  const least = query.get('minAccessRole') as AccessRole | null;
  if (least !== null && !roles.includes(least)) return invalidParameter('minAccessRole', `Invalid value '${least}'.`);

  const list = `calendarList ${actor}`;
  const heading = { kind: 'calendar#calendarList', etag: etag(`${actor} list`) };
  if (query.has('syncToken')) return syncAnswer(list, query, narrowing, heading);

  const ownOnly = query.get('showOwnOrganizationOnly') === 'true';
  const entries = entriesOf(google, actor).filter(
    (entry) =>
      (query.get('showHidden') === 'true' || !entry.hidden) &&
      (!least || reaches(entry.role, least)) &&
      (!ownOnly || isOfCompany(entry.calendar)),
  );
  const page = pageOf(entries, size, query.get('pageToken'), listIdentity(`${actor} ${request.path}`, query));
  if (!page) return invalidParameter('pageToken', 'Invalid page token value.', 'invalid');
  return jsonAnswer(200, {
    ...heading,
    ...(page.nextPageToken ? { nextPageToken: page.nextPageToken } : { nextSyncToken: syncToken(list) }),
    items: page.items.map((entry) => listEntry(entry, actor)),
  });
}

/** `calendarList.get`: also `primary`. What is not in the list of who acts does not exist. */
export function calendarListEntryEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.CalendarList.Get');
  if (!admitted.ok) return admitted.answer;
  const { actor } = admitted;
  const asked = percentDecoded(request.path.slice(request.path.lastIndexOf('/') + 1));
  const id = asked === 'primary' ? actor : asked.toLowerCase();
  const entry = entriesOf(google, actor).find(({ calendarId }) => calendarId.toLowerCase() === id);
  return entry ? jsonAnswer(200, listEntry(entry, actor)) : notFound();
}

function entriesOf(google: EmulatedGoogle, actor: string): readonly (Entry & { readonly role: AccessRole })[] {
  return google.calendars.listOf(actor).flatMap((entry) => {
    const role = google.calendars.roleOf(actor, entry.calendar);
    return role ? [{ ...entry, role }] : [];
  });
}

/** A CalendarListEntry resource, its members in Google's order. */
function listEntry(entry: Entry & { readonly role: AccessRole }, actor: string) {
  const { calendar, colorId, role, summaryOverride, hidden, selected } = entry;
  const primary = calendar.id === actor;
  return {
    kind: 'calendar#calendarListEntry',
    etag: etag(`${actor} ${calendar.id}`),
    id: calendar.id,
    summary: calendar.summary,
    ...(calendar.description && { description: calendar.description }),
    ...(calendar.location && { location: calendar.location }),
    timeZone: calendar.timeZone,
    ...(calendar.dataOwner && { dataOwner: calendar.dataOwner }),
    ...(summaryOverride && { summaryOverride }),
    colorId,
    backgroundColor: calendarColor(colorId),
    foregroundColor: '#000000',
    ...(hidden && { hidden }),
    ...(selected && { selected }),
    accessRole: role,
    defaultReminders: primary ? [{ method: 'popup', minutes: 10 }] : [],
    ...(primary && {
      notificationSettings: { notifications: notifications.map((type) => ({ type, method: 'email' })) },
    }),
    ...(primary && { primary }),
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
  };
}

const notifications = ['eventCreation', 'eventChange', 'eventCancellation', 'eventResponse'];

function etag(seed: string): string {
  return `"${BigInt(`0x${stableHex(seed, 13)}`)}"`;
}
