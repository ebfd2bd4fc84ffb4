import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { CalendarEvent, EventTime } from '../../../../shared/calendar-event.ts';
import { Temporal } from '../../../temporal.ts';
import { objectField } from '../../../../shared/json-fields.ts';
import type { ShownEvent } from './shown-event.ts';

type PlainDate = TemporalTypes.PlainDate;
type ZonedDateTime = TemporalTypes.ZonedDateTime;

/** One event on one day, in the zone that is shown. */
export interface DayEntry {
  readonly shown: ShownEvent;
  /** In milliseconds since 1970; null: all day. On a later day of an event that runs over midnight, `begins` is false. */
  readonly time: { readonly start: number; readonly end: number } | null;
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
  /** Days on which nothing happens are left out. */
  readonly days: readonly AgendaDay[];
  /** Events whose start cannot be read: shown apart, never dropped. */
  readonly undated: readonly ShownEvent[];
}

/** The first day and the day after the last. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly time: { readonly start: ZonedDateTime; readonly end: ZonedDateTime } | null;
}

/**
 * Puts every event on each day of the range that it touches, as that day is in `zone`. An end is exclusive, so what
 * ends at midnight does not touch the next day; what has no length stands on the day it starts; a day that the zone
 * left out holds no time, so only what is dated. Within a day: all-day events, then by start, else in the order given.
 */
export function agendaDays(events: readonly ShownEvent[], zone: string, range: DateRange): Agenda {
  const days = daysOf(range, zone);
  const undated: ShownEvent[] = [];
  for (const shown of events) {
    const times = timesOf(shown.event, zone);
    if (!times) undated.push(shown);
    else if (times.dated) addDated(days, shown, times.first, times.last);
    else addTimed(days, shown, times.start, times.end, zone);
  }
  const busy: AgendaDay[] = [];
  days.entries.forEach((entries, index) => {
    if (entries) busy.push({ date: range.from.add({ days: index }), entries: entries.toSorted(byStart) });
  });
  return { days: busy, undated };
}

/** The days of a range by number, each with the moment it starts; one more start closes the last. */
interface Days {
  readonly from: PlainDate;
  /** The number of the first day since 1970. */
  readonly epochDay: number;
  readonly starts: readonly number[];
  readonly entries: (DayEntry[] | undefined)[];
}

function daysOf({ from, to }: DateRange, zone: string): Days {
  const count = Math.max(0, from.until(to).days);
  const starts = Array.from(
    { length: count + 1 },
    (_, index) => from.add({ days: index }).toZonedDateTime(zone).epochMilliseconds,
  );
  return { from, epochDay: epochDayOf(from), starts, entries: Array.from({ length: count }) };
}

function addDated({ epochDay, entries }: Days, shown: ShownEvent, first: number, last: number): void {
  const days = last - first + 1;
  const to = Math.min(entries.length - 1, last - epochDay);
  for (let index = Math.max(0, first - epochDay); index <= to; index += 1) {
    const day = index + epochDay - first + 1;
    put(entries, index, { shown, time: null, begins: day === 1, ends: day === days, day, days });
  }
}

function addTimed(days: Days, shown: ShownEvent, start: number, end: number, zone: string): void {
  const { starts, entries, from } = days;
  const rangeStart = starts[0] ?? 0;
  const rangeEnd = starts.at(-1) ?? 0;
  // Without length it stands where it starts; what ends as the range starts is over.
  if (start >= rangeEnd || (end <= rangeStart && start < rangeStart)) return;
  const touched = touchedDays(starts, start, end);
  const before = start < rangeStart ? daysUntil(dateOf(start, zone), from) : 0;
  const after = end > rangeEnd ? daysUntil(from.add({ days: entries.length }), lastDateOf(end, zone)) + 1 : 0;
  const all = before + touched.length + after;
  touched.forEach((index, position) => {
    const day = before + position + 1;
    put(entries, index, { shown, time: { start, end }, begins: day === 1, ends: day === all, day, days: all });
  });
}

/** The numbers of the days of the range in which any of it happens. */
function touchedDays(starts: readonly number[], start: number, end: number): readonly number[] {
  const touched: number[] = [];
  for (let index = start < (starts[0] ?? 0) ? 0 : dayAt(starts, start); index < starts.length - 1; index += 1) {
    const [dayStart, nextStart] = [starts[index] as number, starts[index + 1] as number];
    const startsHere = start >= dayStart && start < nextStart;
    if (!startsHere && dayStart >= end) break;
    if (nextStart > dayStart) touched.push(index);
  }
  return touched;
}

/** The last day that starts at the moment or before. */
function dayAt(starts: readonly number[], moment: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}

function put(entries: (DayEntry[] | undefined)[], index: number, entry: DayEntry): void {
  const ofDay = entries[index];
  if (ofDay) ofDay.push(entry);
  else entries[index] = [entry];
}

type Times =
  | { readonly dated: true; readonly first: number; readonly last: number }
  | { readonly dated: false; readonly start: number; readonly end: number };

/** What was read before: an event is looked at each time other days are shown. */
const known = new WeakMap<CalendarEvent, { readonly zone: string; readonly times: Times | null }>();

/** When an event is: the numbers of its days, or its moments. Null when its start cannot be read. */
function timesOf(event: CalendarEvent, zone: string): Times | null {
  const before = known.get(event);
  if (before?.zone === zone) return before.times;
  const times = readTimes(event, zone);
  known.set(event, { zone, times });
  return times;
}

function readTimes(event: CalendarEvent, zone: string): Times | null {
  const start = startOf(event);
  const { end } = event;
  if (typeof start !== 'object' || start === null) return null;
  if (typeof start.date === 'string') {
    const first = plainDay(start.date);
    if (first === null) return null;
    const exclusiveEnd = plainDay(end?.date) ?? first + 1;
    return { dated: true, first, last: Math.max(first, exclusiveEnd - 1) };
  }
  const from = moment(start, zone);
  if (from === null) return null;
  const until = moment(end ?? {}, zone) ?? from;
  return { dated: false, start: from, end: Math.max(from, until) };
}

/** A cancelled occurrence may have nothing but the time at which it would have been. */
function startOf(event: CalendarEvent): EventTime | undefined {
  return event.start ?? objectField(event, 'originalStartTime');
}

// What nearly every event has; these read at once what Temporal takes a hundred times as long for. The rest it reads.
const usualDate = /^\d{4}-\d{2}-(?:[01]\d|2[0-8])$/;
const usualTime =
  /^\d{4}-\d{2}-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const dayMs = 86_400_000;

/** The number of a day since 1970. */
function plainDay(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  if (usualDate.test(text)) {
    const milliseconds = Date.parse(text);
    if (Number.isFinite(milliseconds)) return milliseconds / dayMs;
  }
  return attempt(() => epochDayOf(Temporal.PlainDate.from(text)));
}

function moment(time: EventTime, zone: string): number | null {
  if (typeof time.dateTime === 'string' && usualTime.test(time.dateTime)) {
    const milliseconds = Date.parse(time.dateTime);
    if (Number.isFinite(milliseconds)) return milliseconds;
  }
  return attempt(() => instantOf(time, zone).epochMilliseconds);
}

/** From its first to its last day in a zone; null when its start cannot be read. */
export function spanOf(event: CalendarEvent, zone: string): Span | null {
  const times = timesOf(event, zone);
  if (!times) return null;
  return attempt(() => {
    if (times.dated) return { first: dateOfEpochDay(times.first), last: dateOfEpochDay(times.last), time: null };
    const [start, end] = [zonedAt(times.start, zone), zonedAt(times.end, zone)];
    const first = start.toPlainDate();
    const last = lastDateOf(times.end, zone);
    return { first, last: Temporal.PlainDate.compare(first, last) > 0 ? first : last, time: { start, end } };
  });
}

/** The moment an event begins, of an all-day one the beginning of its first day in a zone; null when it cannot be read. */
export function beginningOf(event: CalendarEvent, zone: string): number | null {
  const times = timesOf(event, zone);
  if (!times?.dated) return times && times.start;
  return attempt(() => dateOfEpochDay(times.first).toZonedDateTime(zone).epochMilliseconds);
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
  return a.time.start - b.time.start;
}

export function zonedAt(moment: number, zone: string): ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}

function dateOf(moment: number, zone: string): PlainDate {
  return zonedAt(moment, zone).toPlainDate();
}

/** The day of the last moment before an exclusive end. */
function lastDateOf(end: number, zone: string): PlainDate {
  return dateOf(end - 1, zone);
}

function epochDayOf(date: PlainDate): number {
  return date.toZonedDateTime('UTC').epochMilliseconds / dayMs;
}

function dateOfEpochDay(day: number): PlainDate {
  return dateOf(day * dayMs, 'UTC');
}

function daysUntil(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
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
