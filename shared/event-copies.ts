import type { CalendarEvent } from './calendar-event.ts';
import type { InsideDomains } from './inside-domains.ts';
import { objectField, textField } from './json-fields.ts';
import type { Certainty, EvidenceValue, Problem } from './outcome.ts';

/** An event in a calendar, as one user sees it. */
export interface FoundEvent {
  /** Who was acted for; empty is the service account itself. */
  readonly subject: string;
  readonly calendarId: string;
  /** What the user calls it, or its ID. */
  readonly calendar: string;
  readonly event: CalendarEvent;
}

export interface SearchedCalendar {
  readonly calendarId: string;
  readonly calendar: string;
  /** How many were found in it. */
  readonly found: number;
  /** The calendar’s own zone, where it was told. */
  readonly timeZone: string | null;
  /** Why it could not be searched. */
  readonly problem: Problem | null;
}

/** One user whose calendars were searched. */
export interface SearchedUser {
  readonly subject: string;
  readonly calendars: readonly SearchedCalendar[];
  /** Why nothing could be asked as this user. */
  readonly problem: Problem | null;
}

export interface FoundEvents {
  /** By their start. */
  readonly found: readonly FoundEvent[];
  /** In the order asked for. */
  readonly searched: readonly SearchedUser[];
  /** The span of time that was searched; null where it made no difference. */
  readonly range: { readonly from?: string; readonly to?: string } | null;
  /** What `outside` was measured by; null where guests from outside were not looked for. */
  readonly inside: InsideDomains | null;
  readonly warnings: readonly Problem[];
}

/**
 * Why somebody sees an event otherwise than somebody else, or not at all. What a code means stands with its words
 * (shared/messages/event-verdicts.ts); what it was concluded from is its evidence.
 */
export type EventVerdictCode =
  | 'same'
  | 'differs'
  | 'event_cancelled'
  | 'reference_hidden'
  | 'not_invited'
  | 'not_in_told_guests'
  | 'copy_deleted'
  | 'copy_missing'
  | 'occurrence_missing'
  | 'other_occurrences_only'
  | 'moved'
  | 'new_series'
  | 'similar_event'
  | 'declined_hidden'
  | 'declined'
  | 'unanswered_hidden'
  | 'busy_only'
  | 'private'
  | 'not_shown'
  | 'not_shared'
  | 'suspended'
  | 'unreadable';

/** Verdicts that say why nothing could be read as somebody. */
export const refusals: ReadonlySet<EventVerdictCode> = new Set<EventVerdictCode>(['suspended', 'unreadable']);

/** What a verdict may be concluded from. Times are Google’s own: RFC 3339, or a date. */
export interface EventVerdictEvidence {
  readonly subject?: string;
  readonly calendarId?: string;
  readonly start?: string;
  readonly otherStart?: string;
  readonly eventId?: string;
  readonly iCalUID?: string;
  readonly summary?: string;
  readonly response?: string;
  readonly organizer?: string;
  /** Of the guests that the event tells. */
  readonly guests?: number;
  /** `hideInvitations`, `showDeclinedEvents`: as Calendar API v3, Settings names them. */
  readonly setting?: string;
  readonly settingUnknown?: boolean;
}

export interface EventVerdict {
  readonly code: EventVerdictCode;
  readonly certainty: Certainty;
  readonly evidence: EventVerdictEvidence;
}

/** The fields in which two people's copies of one event are compared, in the order of importance. */
export const comparedFields = [
  'status',
  'start',
  'end',
  'summary',
  'location',
  'description',
  'ownResponse',
  'attendees',
  'organizer',
  'recurrence',
  'recurringEventId',
  'originalStartTime',
  'visibility',
  'transparency',
  'eventType',
  'conferenceData',
  'attachments',
  'guestsCanModify',
  'guestsCanInviteOthers',
  'guestsCanSeeOtherGuests',
  'reminders',
  'colorId',
  'sequence',
  'iCalUID',
  'id',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** The event as one user has it, in one calendar. */
export interface EventCopy {
  readonly subject: string;
  readonly calendarId: string;
  /** null: there is none, or it could not be read. */
  readonly event: CalendarEvent | null;
  /** Why it could not be read. */
  readonly problem: Problem | null;
  /** Fields in which it differs from the reference. */
  readonly differences: readonly ComparedField[];
}

export interface ComparedUser {
  readonly subject: string;
  /** In their own calendar; null when it was not looked for there. */
  readonly own: EventCopy | null;
  /** In the calendar the reference was read from, seen as this user; null where that is their own. */
  readonly shared: EventCopy | null;
  /** The most decisive first; never empty. */
  readonly verdicts: readonly EventVerdict[];
  /** What was asked of Google for this user, in order: method names. */
  readonly asked: readonly string[];
}

export interface EventComparison {
  readonly reference: { readonly subject: string; readonly calendarId: string; readonly event: CalendarEvent };
  readonly users: readonly ComparedUser[];
  readonly warnings: readonly Problem[];
}

/** Evidence in the form that sentences are filled with. */
export function fillingOf(evidence: EventVerdictEvidence): Readonly<Record<string, EvidenceValue>> {
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== undefined));
}

/** Google sends who may only see that somebody is busy neither title nor people. */
export function isBusyOnly(event: CalendarEvent): boolean {
  return (
    event.status !== 'cancelled' &&
    textField(event, 'summary') === null &&
    objectField(event, 'organizer') === undefined &&
    objectField(event, 'creator') === undefined
  );
}
