import { z } from './zod.ts';
import type { CalendarEvent } from '../calendar-event.ts';
import type { EventComparison, FoundEvents } from '../event-copies.ts';
import type { InsideDomains } from '../inside-domains.ts';
import type { Problem } from '../outcome.ts';
import { calendarId, credentialId, type JsonObject, scopes, subject } from './fields.ts';
import { operation } from './operation.ts';

const eventId = z.string().min(1).max(1_100);

/** As whom a calendar is read. */
const asUser = {
  credentialId,
  subject: subject.optional(),
  scopes: scopes.optional(),
  /** As whom the directory is asked about a user who is refused, and for the customer's domains; without, as one known already. */
  directoryAdmin: subject.min(1).optional(),
};

/** Google's own names (Calendar API v3, Events, `eventType`). */
const eventTypes = ['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'] as const;

/** An event as it was read: whatever Google says of it. */
const calendarEvent = z.custom<CalendarEvent>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Users in a list that a person pastes: how many are asked at a time is each operation's to say. */
const mostPasted = 100_000;

/** Of a search or a file: more would not fit into memory at one time. */
const mostEvents = 100_000;

const eventsExport = {
  format: z.enum(['ics', 'csv', 'json']),
  events: z
    .array(z.object({ subject, calendarId, calendar: z.string().max(2_000), event: calendarEvent }).strict())
    .max(mostEvents),
};

/** A calendar list entry: Google's own field names (Calendar API v3, CalendarList). */
export interface CalendarListEntry extends JsonObject {
  readonly id: string;
  readonly summary?: string;
  readonly timeZone?: string;
  readonly accessRole?: string;
  readonly primary?: boolean;
  readonly hidden?: boolean;
  readonly backgroundColor?: string;
}

export interface CalendarListResult {
  readonly calendars: readonly CalendarListEntry[];
  readonly warnings: readonly Problem[];
}

export interface CalendarGetResult {
  readonly entry: CalendarListEntry;
  readonly warnings: readonly Problem[];
}

export interface CalendarEventResult {
  readonly event: CalendarEvent;
  readonly warnings: readonly Problem[];
}

export interface CalendarEventsResult {
  readonly events: readonly CalendarEvent[];
  /** The calendar's own zone, as Google said it with the events. */
  readonly timeZone: string | null;
  readonly warnings: readonly Problem[];
}

/** A file’s text, and how many events it could not hold. */
export interface EventsExport {
  readonly fileName: string;
  readonly text: string;
  readonly omitted: number;
}

/** Whom a rule lets in: everybody (`public`), somebody `outside` of the domains, `inside`, or nobody (the role `none`). */
export type AclReach = 'public' | 'outside' | 'inside' | 'nobody';

/** One rule of a calendar's access control list (Calendar API v3, Acl), and how far it reaches. */
export interface CalendarAclRule {
  readonly id: string;
  readonly role: string;
  readonly scope: { readonly type: string; readonly value?: string };
  readonly reach: AclReach;
}

export interface CalendarAclResult {
  readonly rules: readonly CalendarAclRule[];
  readonly inside: InsideDomains;
  readonly warnings: readonly Problem[];
}

/** From `start` to before `end`, RFC 3339 in the answer's zone. */
export interface BusyTime {
  readonly start: string;
  readonly end: string;
}

export interface FreeBusyResult {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  /** In the order asked for. `error` is Google's reason for no answer: `notFound` also for what is not shared. */
  readonly people: readonly {
    readonly id: string;
    readonly busy: readonly BusyTime[];
    readonly error: string | null;
  }[];
  /** When nobody of those who could be read is busy; empty where nobody could. */
  readonly freeForAll: readonly BusyTime[];
  readonly warnings: readonly Problem[];
}

/** The background of each colour, as `#rrggbb`, by its ID (Calendar API v3, Colors). */
export interface CalendarColorsResult {
  readonly calendar: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, string>>;
  readonly warnings: readonly Problem[];
}

/** Google's own names and values (Calendar API v3, Settings); working hours are not among them. */
export interface CalendarSettingsResult {
  readonly settings: Readonly<Record<string, string>>;
  readonly warnings: readonly Problem[];
}

/** What the reads that can be shown as code too are asked with. */
export const calendarReads = {
  entry: { ...asUser, calendarId },
  list: {
    ...asUser,
    calendarId,
    /** RFC 3339, or a date in `timeZone`. `to` is exclusive. */
    from: z.string().max(100).optional(),
    to: z.string().max(100).optional(),
    query: z.string().max(1_000).optional(),
    timeZone: z.string().max(100).optional(),
    /** RFC 5545's UID, the same in every copy of an event. */
    iCalUID: z.string().min(1).max(1_000).optional(),
    /** Only these; without, all. */
    eventTypes: z.array(z.enum(eventTypes)).max(eventTypes.length).optional(),
    /** Cancelled ones too, with `status: cancelled`. */
    showDeleted: z.boolean().optional(),
    /** false: a recurring event is one item with its `recurrence`, beside the occurrences that were changed. */
    singleEvents: z.boolean().optional(),
    /** `startTime`, which needs single events, is the usual one; series come in no order unless `updated`. */
    orderBy: z.enum(['startTime', 'updated']).optional(),
  },
  get: {
    ...asUser,
    calendarId,
    eventId,
    timeZone: z.string().max(100).optional(),
  },
  instances: {
    ...asUser,
    calendarId,
    /** Of the series. */
    eventId,
    from: z.string().max(100).optional(),
    to: z.string().max(100).optional(),
    timeZone: z.string().max(100).optional(),
    showDeleted: z.boolean().optional(),
  },
  freeBusy: {
    ...asUser,
    /** Calendar IDs: people's addresses, rooms, calendars. */
    people: z.array(calendarId).min(1).max(mostPasted),
    /** RFC 3339, or a date in `timeZone`. Without: today, one day. `to` is exclusive. */
    from: z.string().max(100).optional(),
    to: z.string().max(100).optional(),
    /** Without: this computer's. */
    timeZone: z.string().max(100).optional(),
  },
};

export const calendarOperations = {
  'calendar.calendarList.list': operation<CalendarListResult>().page(z.object(asUser).strict()),
  'calendar.calendarList.get': operation<CalendarGetResult>().page(z.object(calendarReads.entry).strict()),
  'calendar.events.list': operation<CalendarEventsResult>().page(
    z
      .object(calendarReads.list)
      .strict()
      .refine(({ orderBy, singleEvents }) => orderBy !== 'startTime' || singleEvents !== false, { path: ['orderBy'] }),
  ),
  /** One event, series or occurrence by its ID (an occurrence's is its series' and when it would have been). */
  'calendar.events.get': operation<CalendarEventResult>().page(z.object(calendarReads.get).strict()),
  /** The occurrences of a series, page by page (`calendar.events.page`). Without `to`: of two years from `from`, or now. */
  'calendar.events.instances': operation<CalendarEventsResult>().page(z.object(calendarReads.instances).strict()),
  /**
   * Events in calendars of several users, by text, ID, iCalUID or a person’s address; what each search brings is reported
   * as `calendar.events.found`. A user or calendar that cannot be searched is told with its problem and stops nothing.
   */
  'calendar.events.find': operation<FoundEvents>().page(
    z
      .object({
        credentialId: asUser.credentialId,
        /** Empty: the service account itself. */
        subjects: z.array(subject).min(1).max(mostPasted),
        scopes: asUser.scopes,
        directoryAdmin: asUser.directoryAdmin,
        /** The own calendar (without), all in the list, or these. */
        calendars: z.union([z.enum(['primary', 'list']), z.array(calendarId).min(1).max(100)]).optional(),
        /** Google’s search (`q`): title, description, place, people. */
        query: z.string().max(1_000).optional(),
        eventId: eventId.optional(),
        iCalUID: z.string().min(1).max(1_000).optional(),
        /** An attendee, organizer or creator. */
        person: z.string().min(1).max(1_000).optional(),
        /** With a guest whose address is of none of the domains of `subjects` and of their customer. */
        outside: z.boolean().optional(),
        from: z.string().max(100).optional(),
        to: z.string().max(100).optional(),
        timeZone: z.string().max(100).optional(),
        /** Cancelled ones too. */
        showDeleted: z.boolean().optional(),
        /** When so many were found, no further calendar is searched; without, 50,000. */
        limit: z.int().min(1).max(mostEvents).optional(),
      })
      .strict(),
  ),
  /** One event as one user has it, beside what others have of it, and why they differ. */
  'calendar.events.compare': operation<EventComparison>().page(
    z
      .object({
        /** `subject`, `calendarId`: the one to compare with, who sees it, and where. */
        ...asUser,
        calendarId,
        eventId,
        others: z.array(subject.min(1)).min(1).max(mostPasted),
      })
      .strict(),
  ),
  /** Events that were read, as a file’s text. Sends nothing. */
  'calendar.events.export': operation<EventsExport>().page(z.object(eventsExport).strict()),
  /** The same into a file that the person chooses; null when the dialog was closed. */
  'calendar.events.saveExport': operation<{ readonly omitted: number } | null>().desktop(
    z.object(eventsExport).strict(),
  ),
  /** Who has access to a calendar; needs calendar.acls.readonly, and a role that may write. */
  'calendar.acl.list': operation<CalendarAclResult>().page(
    z
      .object({
        ...asUser,
        calendarId,
      })
      .strict(),
  ),
  'calendar.freebusy.query': operation<FreeBusyResult>().page(z.object(calendarReads.freeBusy).strict()),
  /** What the colour IDs of calendars and events stand for. */
  'calendar.colors.get': operation<CalendarColorsResult>().page(z.object(asUser).strict()),
  'calendar.settings.list': operation<CalendarSettingsResult>().page(z.object(asUser).strict()),
};
