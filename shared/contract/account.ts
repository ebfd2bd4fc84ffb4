import { z } from './zod.ts';
import type { Problem } from '../outcome.ts';
import type { EventTime } from '../calendar-event.ts';
import type { InsideDomains } from '../inside-domains.ts';
import type { CalendarAclRule } from './calendar.ts';
import type { DirectoryAccount, DirectoryGroup } from './directory.ts';
import { credentialId, runExport, subject } from './fields.ts';
import { operation } from './operation.ts';

/** A fact, or why it is not known: nothing is silently missing. `partly`: the value is what came before the problem. */
export type Learnt<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'partly'; readonly value: T; readonly problem: Problem }
  | { readonly state: 'unread'; readonly problem: Problem };

/**
 * What becomes of a calendar when an account is deleted. `primary`: the account's own, deleted with it. `lost`: a secondary
 * calendar whose data owner the account is, deleted with it too. `unclear`: a secondary calendar that the account may manage,
 * and Google names no data owner. `stays`: all others; only the entry in the list goes.
 */
export type LeaverFate = 'primary' | 'lost' | 'unclear' | 'stays';

export interface LeaverCalendar {
  readonly id: string;
  readonly summary: string | null;
  readonly fate: LeaverFate;
  readonly dataOwner: string | null;
  readonly accessRole: string | null;
  readonly timeZone: string | null;
  readonly hidden: boolean;
  /** Who else has access, what reaches farthest first. null: it stays, and was not asked. */
  readonly sharing: Learnt<readonly CalendarAclRule[]> | null;
  readonly events: Learnt<LeaverEvents> | null;
}

/** Who takes part in an event besides the account: nobody, only people inside, or somebody outside too. */
export type LeaverGuests = 'alone' | 'inside' | 'outside';

/** A calendar's future events, each counted once; a series is one, whatever the number of its occurrences. */
export interface LeaverEvents {
  /** `invited` and the three kinds of `organized` together. */
  readonly total: number;
  /** Somebody else organizes them: they go on. */
  readonly invited: number;
  /** The account, or the calendar itself, organizes them. */
  readonly organized: Readonly<Record<LeaverGuests, number>>;
  /** Those organized that have guests, hold a room or have no end, the next one first. */
  readonly listed: readonly LeaverEvent[];
}

export interface LeaverEvent {
  readonly id: string;
  readonly calendarId: string;
  readonly iCalUID: string | null;
  readonly summary: string | null;
  /** To the event in Google Calendar. */
  readonly htmlLink: string | null;
  readonly eventType: string;
  /** Of a series: its rule, as Google writes it (RFC 5545). */
  readonly recurrence: readonly string[];
  /** A series that neither a date nor a number of occurrences ends. */
  readonly endless: boolean;
  /** Of a series: the first occurrence. */
  readonly start: EventTime;
  readonly end: EventTime;
  /** The next time it takes place. null: not within 366 days, or not read. */
  readonly next: EventTime | null;
  /** How often within 366 days; null: not read. */
  readonly occurrences: number | null;
  readonly guests: LeaverGuests;
  /** Attendees besides the account and rooms. */
  readonly guestCount: number;
  /** Addresses outside of the domains. */
  readonly outside: readonly string[];
  readonly rooms: readonly LeaverRoom[];
  /** Google cancels private events instead of transferring them. */
  readonly isPrivate: boolean;
  /** Google left attendees out: there are more than it lists. */
  readonly attendeesOmitted: boolean;
}

/** A room or another resource, by the address of its calendar. */
export interface LeaverRoom {
  readonly email: string;
  readonly name: string | null;
}

export interface LeaverTotals {
  readonly calendars: Readonly<Record<LeaverFate, number>>;
  readonly events: {
    readonly total: number;
    readonly invited: number;
    readonly organized: Readonly<Record<LeaverGuests, number>>;
    /** Of those organized. */
    readonly endless: number;
    readonly withRooms: number;
    readonly isPrivate: number;
  };
  /** Held by events organized, those held by most first; `next` is the earliest, null where it was not read. */
  readonly rooms: readonly (LeaverRoom & { readonly events: number; readonly next: EventTime | null })[];
}

/** What is lost with an account, asked as that account, and as an administrator where one was named. */
export interface LeaverResult {
  /** By which it can be exported, as long as the process lives. */
  readonly runId: string;
  readonly subject: string;
  /** RFC 3339, UTC: what is future is after it. */
  readonly checkedAt: string;
  readonly inside: InsideDomains;
  readonly account: Learnt<DirectoryAccount>;
  readonly groups: Learnt<readonly DirectoryGroup[]>;
  /** Every calendar in the list once, what is lost first. */
  readonly calendars: Learnt<readonly LeaverCalendar[]>;
  /** Who may read and send mail for the account: not among what this program may ask. */
  readonly delegates: { readonly state: 'unread'; readonly problem: Problem };
  readonly totals: LeaverTotals;
  /** What to do before the account is deleted, the gravest first; empty where nothing would be missed. */
  readonly findings: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export const accountOperations = {
  /**
   * What is lost when an account is deleted: calendars, events it organizes, rooms. Asked as that user; what the directory
   * says, as the administrator. Every fact that could not be read says why; fails only where none could.
   */
  'account.leaver': operation<LeaverResult>().page(
    z.object({ credentialId, subject: subject.min(1), directoryAdmin: subject.min(1).optional() }).strict(),
  ),
  /** An ended leaver check as a file. Reports (`markdown`, `html`) name nobody and nothing unless `names` asks for it. */
  'account.export': operation<{ readonly fileName: string; readonly text: string }>().page(
    z.object(runExport).strict(),
  ),
  /** The same into a file that the person chooses; false when the dialog was closed. */
  'account.saveExport': operation<boolean>().desktop(z.object(runExport).strict()),
};
