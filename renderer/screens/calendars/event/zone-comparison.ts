import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { Temporal } from '../../../temporal.ts';
import { isZone } from '../events/time-zones.ts';

type ZonedDateTime = TemporalTypes.ZonedDateTime;
export type ZoneOwner = 'stored' | 'user' | 'calendar' | 'viewer' | 'asked';

/** The start of an event by the clocks of one zone. */
export interface ZoneTime {
  readonly owners: readonly ZoneOwner[];
  readonly zone: string;
  readonly time: ZonedDateTime;
  /** Minutes from the zone the event was set in: at its time, and now. */
  readonly apart: number;
  readonly apartNow: number;
  /** It differs through the year: one of the two has summer time that the other has not, or not then. */
  readonly varies: boolean;
  /** It falls on another day there. */
  readonly otherDay: boolean;
}

export type ZoneComparison =
  | { readonly kind: 'allDay' }
  | { readonly kind: 'unreadable' }
  /** `stored` is null where the event names no zone; `unknownZone` is what it names and nobody knows. */
  | {
      readonly kind: 'timed';
      readonly floating: boolean;
      readonly unknownZone: string | null;
      readonly times: readonly ZoneTime[];
    };

/** An event’s start in every zone that matters, the one it was set in first: why somebody sees another hour. */
export function compareZones(
  event: CalendarEvent,
  zones: Readonly<Record<Exclude<ZoneOwner, 'stored'>, string | undefined>>,
  now: TemporalTypes.Instant,
): ZoneComparison {
  const { start } = event;
  if (start?.dateTime === undefined) return { kind: start?.date === undefined ? 'unreadable' : 'allDay' };
  const named = start.timeZone;
  const stored = isZone(named) ? named : undefined;
  const instant = instantOf(start.dateTime, stored ?? zones.calendar);
  if (!instant) return { kind: 'unreadable' };

  const owners = new Map<string, ZoneOwner[]>();
  for (const [owner, zone] of Object.entries({ stored, ...zones }) as [ZoneOwner, string | undefined][]) {
    if (!isZone(zone)) continue;
    owners.set(zone, [...(owners.get(zone) ?? []), owner]);
  }
  const [base = 'UTC'] = owners.keys();
  const set = instant.toZonedDateTimeISO(base);
  const setNow = now.toZonedDateTimeISO(base);
  return {
    kind: 'timed',
    floating: !hasOffset(start.dateTime) && stored === undefined,
    unknownZone: typeof named === 'string' && stored === undefined ? named : null,
    times: [...owners].map(([zone, of]) => {
      const time = instant.toZonedDateTimeISO(zone);
      return {
        owners: of,
        zone,
        time,
        apart: minutesBetween(set, time),
        varies: [1, 4, 7, 10].some((month) => {
          const then = set.with({ month, day: 15 });
          return minutesBetween(then, then.withTimeZone(zone)) !== minutesBetween(set, time);
        }),
        apartNow: minutesBetween(setNow, now.toZonedDateTimeISO(zone)),
        otherDay: !time.toPlainDate().equals(set.toPlainDate()),
      };
    }),
  };
}

function hasOffset(dateTime: string): boolean {
  return /(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(dateTime);
}

function instantOf(dateTime: string, zone: string | undefined): TemporalTypes.Instant | null {
  try {
    if (hasOffset(dateTime)) return Temporal.Instant.from(dateTime);
    return Temporal.PlainDateTime.from(dateTime)
      .toZonedDateTime(zone ?? 'UTC')
      .toInstant();
  } catch {
    return null;
  }
}

function minutesBetween(one: ZonedDateTime, other: ZonedDateTime): number {
  return (other.offsetNanoseconds - one.offsetNanoseconds) / 60e9;
}
