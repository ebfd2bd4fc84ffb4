import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { CalendarEvent, EventTime } from '../../../../shared/contract.ts';
import { Temporal } from '../../../temporal.ts';

type PlainDate = TemporalTypes.PlainDate;
type ZonedDateTime = TemporalTypes.ZonedDateTime;

/** One event on one day, in the zone of the agenda. */
export interface DayEntry {
  readonly event: CalendarEvent;
  /** null: all day. On a later day of an event that runs over midnight, `begins` is false. */
  readonly time: { readonly start: ZonedDateTime; readonly end: ZonedDateTime } | null;
  readonly begins: boolean;
  readonly ends: boolean;
  /** 1 on its first day, of as many as it touches. */
  readonly day: number;
  readonly days: number;
}

export interface AgendaDay {
  readonly date: PlainDate;
  readonly entries: readonly DayEntry[];
}

export interface Agenda {
  readonly days: readonly AgendaDay[];
  /** Events whose start cannot be read: shown apart, never dropped. */
  readonly undated: readonly CalendarEvent[];
}

/** The first day and the day after the last. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly time: DayEntry['time'];
}

/**
 * Puts every event on each day of the range that it touches, as that day is in `zone`. An end is exclusive, so what
 * ends at midnight does not touch the next day; what has no length stands on the day it starts. Within a day: all-day
 * events, then by start.
 */
export function agendaDays(events: readonly CalendarEvent[], zone: string, range: DateRange): Agenda {
  const byDate = new Map<string, DayEntry[]>();
  const undated: CalendarEvent[] = [];
  for (const event of events) {
    const span = spanOf(event, zone);
    if (!span) {
      undated.push(event);
      continue;
    }
    const days = daysBetween(span.first, span.last) + 1;
    const shownFrom = later(span.first, range.from);
    const shownTo = earlier(span.last, range.to.subtract({ days: 1 }));
    for (let date = shownFrom; Temporal.PlainDate.compare(date, shownTo) <= 0; date = date.add({ days: 1 })) {
      const day = daysBetween(span.first, date) + 1;
      const entry = { event, time: span.time, begins: day === 1, ends: day === days, day, days };
      const key = date.toString();
      const entries = byDate.get(key);
      if (entries) entries.push(entry);
      else byDate.set(key, [entry]);
    }
  }
  const days = [...byDate]
    .map(([date, entries]) => ({ date: Temporal.PlainDate.from(date), entries: entries.toSorted(byStart) }))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  return { days, undated };
}

/** From its first to its last day in a zone; null when its start cannot be read. */
export function spanOf(event: CalendarEvent, zone: string): Span | null {
  return attempt(() => {
    const { start, end } = event;
    if (!start) return null;
    if (start.date !== undefined) {
      const first = Temporal.PlainDate.from(start.date);
      const exclusiveEnd = attempt(() => Temporal.PlainDate.from(end?.date ?? '')) ?? first.add({ days: 1 });
      return { first, last: later(first, exclusiveEnd.subtract({ days: 1 })), time: null };
    }
    const from = instantOf(start, zone).toZonedDateTimeISO(zone);
    const said = attempt(() => instantOf(end ?? {}, zone).toZonedDateTimeISO(zone)) ?? from;
    const until = Temporal.ZonedDateTime.compare(said, from) < 0 ? from : said;
    const endsAtMidnight = until.toPlainTime().equals(Temporal.PlainTime.from('00:00'));
    const last = endsAtMidnight ? until.toPlainDate().subtract({ days: 1 }) : until.toPlainDate();
    return { first: from.toPlainDate(), last: later(from.toPlainDate(), last), time: { start: from, end: until } };
  });
}

/** RFC 3339 as Google sends it, or a local time in the zone it names. */
function instantOf({ dateTime = '', timeZone }: EventTime, zone: string): TemporalTypes.Instant {
  return (
    attempt(() => Temporal.Instant.from(dateTime)) ??
    Temporal.PlainDateTime.from(dateTime)
      .toZonedDateTime(timeZone ?? zone)
      .toInstant()
  );
}

function byStart(a: DayEntry, b: DayEntry): number {
  if (!a.time || !b.time) return Number(Boolean(a.time)) - Number(Boolean(b.time));
  return Temporal.ZonedDateTime.compare(a.time.start, b.time.start);
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}
function later(a: PlainDate, b: PlainDate): PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}

/** The value, or null where the text it was made from is none of its kind. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
