import type { JsonObject } from './contract/fields.ts';

/** An event: Google's own field names (Calendar API v3, Events). */
export interface CalendarEvent extends JsonObject {
  readonly id: string;
  readonly status?: string;
  readonly summary?: string;
  readonly start?: EventTime;
  readonly end?: EventTime;
  /** Of an occurrence: the ID of its series. */
  readonly recurringEventId?: string;
  /** Of an occurrence: when it would have been, were it not moved. */
  readonly originalStartTime?: EventTime;
  /** Of a series: RRULE, RDATE, EXDATE lines (RFC 5545). */
  readonly recurrence?: readonly string[];
  readonly iCalUID?: string;
  readonly eventType?: string;
}

export interface EventTime {
  readonly date?: string;
  readonly dateTime?: string;
  readonly timeZone?: string;
}
