import { apiError, badRequest, invalidParameter } from './api-error.ts';
import { reaches } from './calendar-store.ts';
import type { AccessRole } from './company-calendars.ts';
import { personByEmail } from './company.ts';
import type { Moment, StoredEvent } from './event-seed.ts';
import type { HttpAnswer } from './http-answer.ts';
import { startOfDay } from './zoned-time.ts';

/** The parameters of `events.list` that choose and order. Times in milliseconds; a date counts in `timeZone`. */
export interface EventFilter {
  readonly timeMin: number | null;
  readonly timeMax: number | null;
  readonly updatedMin: number | null;
  readonly query: string | null;
  readonly iCalUid: string | null;
  readonly eventTypes: readonly string[];
  readonly singleEvents: boolean;
  readonly showDeleted: boolean;
  readonly orderBy: 'startTime' | 'updated' | null;
  readonly timeZone: string;
}

type Read = { readonly ok: true; readonly value: EventFilter } | { readonly ok: false; readonly answer: HttpAnswer };

/** RFC 3339 with an offset, which Google insists on. */
const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
const eventTypes = ['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'];

export function readEventFilter(query: URLSearchParams, timeZone: string): Read {
  const [timeMin, timeMax, updatedMin] = ['timeMin', 'timeMax', 'updatedMin'].map((name) => readTime(query.get(name)));
  if (timeMin === undefined || timeMax === undefined || updatedMin === undefined) return refuse(badRequest());
  if (timeMin !== null && timeMax !== null && timeMin >= timeMax) {
    return refuse(
      apiError(400, {
        message: 'The specified time range is empty.',
        domain: 'calendar',
        reason: 'timeRangeEmpty',
        locationType: 'parameter',
        location: 'timeMax',
      }),
    );
  }
  const orderBy = query.get('orderBy');
  if (orderBy !== null && orderBy !== 'startTime' && orderBy !== 'updated') {
    return refuse(invalidParameter('orderBy', `Invalid value '${orderBy}'. Allowed values: [startTime, updated]`));
  }
  const singleEvents = query.get('singleEvents') === 'true';
  if (orderBy === 'startTime' && !singleEvents) {
    const message = 'The requested ordering is not available for the particular query.';
    return refuse(invalidParameter('orderBy', message, 'invalid'));
  }
  const types = query.getAll('eventTypes');
  const unknownType = types.find((type) => !eventTypes.includes(type));
  if (unknownType !== undefined) return refuse(invalidParameter('eventTypes', `Invalid value '${unknownType}'.`));
  return {
    ok: true,
    value: {
      timeMin,
      timeMax,
      updatedMin,
      orderBy,
      singleEvents,
      timeZone,
      query: query.get('q')?.trim().toLowerCase() || null,
      iCalUid: query.get('iCalUID'),
      eventTypes: types,
      showDeleted: query.get('showDeleted') === 'true',
    },
  };
}

/** Null when it was not given, undefined when it cannot be read. */
function readTime(text: string | null): number | null | undefined {
  if (text === null) return null;
  const ms = rfc3339.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

function refuse(answer: HttpAnswer): Read {
  return { ok: false, answer };
}

/**
 * Chooses and orders. `timeMin` is compared with the end and `timeMax` with the start, both exclusively. With
 * `singleEvents` a series is replaced by its occurrences; without, it stands for them, beside those that were changed.
 */
export function selectEvents(
  events: readonly StoredEvent[],
  filter: EventFilter,
  role: AccessRole,
): readonly StoredEvent[] {
  const chosen = events
    .filter((event) => isWanted(event, filter, role))
    .flatMap((event) => unfold(event, filter))
    .filter((event) => isInRange(event, filter) && (filter.showDeleted || event.status !== 'cancelled'));
  if (filter.orderBy === 'updated') return chosen.toSorted((one, other) => one.updatedMs - other.updatedMs);
  if (filter.orderBy === 'startTime') {
    const start = (event: StoredEvent) => instant(event.start, filter.timeZone);
    return chosen
      .map((event) => ({ event, at: start(event) }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ event }) => event);
  }
  return chosen;
}

function unfold(event: StoredEvent, filter: EventFilter): readonly StoredEvent[] {
  if (!event.series) return [event];
  const { occurrences } = event.series;
  if (filter.singleEvents) return occurrences;
  return [event, ...occurrences.filter((one) => one.status === 'cancelled' || wasMoved(one))];
}

function wasMoved(event: StoredEvent): boolean {
  const planned = event.occurrence?.originalStart;
  return planned?.kind === 'time' && event.start.kind === 'time' && planned.ms !== event.start.ms;
}

function isInRange(event: StoredEvent, { timeMin, timeMax, updatedMin, timeZone }: EventFilter): boolean {
  if (updatedMin !== null && event.updatedMs < updatedMin) return false;
  const last = event.series?.occurrences.at(-1) ?? event;
  return (
    (timeMin === null || event.series?.endless || instant(last.end, timeZone) > timeMin) &&
    (timeMax === null || instant(event.start, timeZone) < timeMax)
  );
}

/** Who sees only free and busy times cannot search for what they must not see. */
function isWanted(
  { id, seed }: StoredEvent,
  { iCalUid, eventTypes: types, query }: EventFilter,
  role: AccessRole,
): boolean {
  if (iCalUid !== null && iCalUid !== `${id}@google.com`) return false;
  if (types.length > 0 && !types.includes(seed.more?.eventType ?? 'default')) return false;
  if (query === null) return true;
  if (!reaches(role, 'reader')) return false;
  const text = [
    seed.summary,
    seed.more?.description,
    seed.more?.location,
    ...personWords(seed.organizer),
    ...(seed.guests ?? []).flatMap((guest) => [...personWords(guest.email), guest.name]),
    ...placeWords(seed.more?.['workingLocationProperties']),
  ];
  const haystack = text.join('\n').toLowerCase();
  return query.split(/\s+/).every((word) => haystack.includes(word));
}

/** Google also searches the names of people, and where somebody works (Events: list, `q`). */
function personWords(email: string): readonly (string | undefined)[] {
  return [email, personByEmail(email)?.fullName];
}

function placeWords(properties: unknown): readonly (string | undefined)[] {
  const { officeLocation, customLocation } = (properties ?? {}) as {
    readonly officeLocation?: Readonly<Record<string, string>>;
    readonly customLocation?: Readonly<Record<string, string>>;
  };
  return [...Object.values(officeLocation ?? {}), customLocation?.['label']];
}

function instant(moment: Moment, timeZone: string): number {
  return moment.kind === 'time' ? moment.ms : startOfDay(moment.date, timeZone);
}
