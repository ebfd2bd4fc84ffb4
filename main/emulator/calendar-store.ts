import { Temporal } from 'temporal-polyfill';
import { domainOf } from './company.ts';
import {
  type AccessRole,
  type CalendarSeed,
  companyCalendars,
  type Subscription,
  subscriptions,
} from './company-calendars.ts';
import { growEvent, type StoredEvent } from './event-seed.ts';

export interface Calendar extends Omit<CalendarSeed, 'events'> {
  /** Single events and series, in the order of the seed. */
  readonly events: readonly StoredEvent[];
}

/** The company's calendars as they are at one moment. */
export interface CalendarStore {
  /** The moment around which the company's calendars and accounts were made. */
  readonly seededAt: number;
  /** By ID; undefined when there is none. */
  find(id: string): Calendar | undefined;
  /** What somebody may do with a calendar: the best of all rules that fit; null when none does. */
  roleOf(actor: string, calendar: Calendar): AccessRole | null;
  /** Somebody's list, the own calendar first. Empty for a service account. */
  listOf(person: string): readonly (Subscription & { readonly calendar: Calendar })[];
}

const rank: Readonly<Record<AccessRole, number>> = { freeBusyReader: 1, reader: 2, writer: 3, owner: 4 };

/** Whether a role is at least as strong as another. */
export function reaches(role: AccessRole, least: AccessRole): boolean {
  return rank[role] >= rank[least];
}

/** Seeds the calendars around the Monday of the week in which `now` lies; built when first looked at. */
export function createCalendarStore(now: number): CalendarStore {
  const createdMs = now - 90 * 86_400_000;
  let built: ReadonlyMap<string, Calendar> | undefined;
  const calendars = () => (built ??= build());

  function build(): ReadonlyMap<string, Calendar> {
    const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    return new Map(companyCalendars(monday).map((seed) => [seed.id, open(seed, monday)]));
  }

  /** Events grow when their calendar is first read: a few hundred per person, most never asked for. */
  function open({ events: seeds, ...seed }: CalendarSeed, monday: Temporal.PlainDate): Calendar {
    let events: readonly StoredEvent[] | undefined;
    return {
      ...seed,
      get events() {
        return (events ??= seeds().map((event) => growEvent(event, monday, createdMs)));
      },
    };
  }

  return {
    seededAt: now,
    find: (id) => calendars().get(id) ?? calendars().get(id.toLowerCase()),
    roleOf(actor, calendar) {
      const fitting = calendar.acl.filter(
        ({ scope }) =>
          scope.type === 'default' ||
          (scope.type === 'user' && scope.value === actor) ||
          (scope.type === 'domain' && scope.value === domainOf(actor)),
      );
      return fitting.map(({ role }) => role).toSorted((one, other) => rank[other] - rank[one])[0] ?? null;
    },
    listOf(person) {
      const own = { person, calendarId: person, colorId: '14', selected: true };
      return [own, ...subscriptions.filter((subscription) => subscription.person === person)].flatMap((entry) => {
        const calendar = calendars().get(entry.calendarId);
        return calendar ? [{ ...entry, calendar }] : [];
      });
    },
  };
}
