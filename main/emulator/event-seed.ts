import type { Temporal } from 'temporal-polyfill';
import { stableHex } from './random.ts';
import { clockTime } from './zoned-time.ts';

export type Response = 'accepted' | 'declined' | 'tentative' | 'needsAction';

export interface Guest {
  readonly email: string;
  readonly name?: string;
  readonly response?: Response;
  readonly optional?: boolean;
  readonly room?: boolean;
}

/** How an event comes back (RFC 5545, section 3.3.10, as far as the seed needs it). */
export interface Repeat {
  readonly every: 'day' | 'week' | 'month' | 'year';
  readonly interval?: number;
  /** Only with `week`: ISO weekday numbers, 1 is Monday. */
  readonly weekdays?: readonly number[];
  /** Without, it never ends. */
  readonly count?: number;
}

export interface EventDetails {
  readonly description?: string;
  readonly location?: string;
  readonly visibility?: 'default' | 'public' | 'private' | 'confidential';
  readonly transparency?: 'opaque' | 'transparent';
  readonly eventType?: string;
  readonly status?: 'tentative';
  readonly [name: string]: unknown;
}

/** An event as the seed tells it: days count from the Monday of the week in which the emulator started. */
export interface EventSeed {
  /** Unlike any other in the company: IDs are made from it. */
  readonly key: string;
  readonly summary?: string;
  readonly organizer: string;
  readonly timeZone: string;
  /** Where it ends, as a flight does. */
  readonly endTimeZone?: string;
  readonly day: number;
  /** `HH:MM`, with `minutes`; without it the event lasts whole days. */
  readonly at?: string;
  readonly minutes?: number;
  readonly days?: number;
  readonly repeat?: Repeat;
  /** Occurrences, counted from 0, that were cancelled or moved by some minutes. */
  readonly cancelled?: readonly number[];
  readonly moved?: Readonly<Record<number, number>>;
  readonly guests?: readonly Guest[];
  readonly meet?: boolean;
  /** Everything else as the API names it. */
  readonly more?: EventDetails;
}

export type Moment =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'time'; readonly ms: number; readonly timeZone: string };

/** One event, one occurrence of it, or the series itself. */
export interface StoredEvent {
  readonly id: string;
  readonly seed: EventSeed;
  readonly start: Moment;
  readonly end: Moment;
  readonly status: 'confirmed' | 'cancelled' | 'tentative';
  readonly updatedMs: number;
  /** Of an occurrence: its series and when it would have been. */
  readonly occurrence?: { readonly seriesId: string; readonly originalStart: Moment };
  /** Of a series: its rule and its occurrences; those of an endless one as far ahead as anybody looks. */
  readonly series?: {
    readonly rule: string;
    readonly occurrences: readonly StoredEvent[];
    readonly endless: boolean;
  };
}

/** So far ahead, from the week of the start, the occurrences of a series without end are made. */
const endlessYears = 3;

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Turns a seed into an event; `monday` is the date that days count from, `createdMs` when the company was made. */
export function growEvent(seed: EventSeed, monday: Temporal.PlainDate, createdMs: number): StoredEvent {
  const id = stableHex(`event ${seed.key}`, 26);
  const base = { seed, updatedMs: createdMs + Number.parseInt(id.slice(0, 6), 16) };
  const first = monday.add({ days: seed.day });
  if (!seed.repeat) {
    const status = seed.more?.status ?? 'confirmed';
    return { ...base, id, ...span(seed, first), status };
  }
  const dates = occurrenceDates(seed.repeat, first, monday.add({ years: endlessYears }));
  const occurrences = dates.map((date, index): StoredEvent => {
    const planned = span(seed, date);
    return {
      ...base,
      id: `${id}_${compact(planned.start)}`,
      ...span(seed, date, seed.moved?.[index]),
      status: seed.cancelled?.includes(index) ? 'cancelled' : 'confirmed',
      occurrence: { seriesId: id, originalStart: planned.start },
    };
  });
  return {
    ...base,
    id,
    ...span(seed, dates[0] ?? first),
    status: 'confirmed',
    series: { rule: ruleText(seed.repeat), occurrences, endless: seed.repeat.count === undefined },
  };
}

function span(seed: EventSeed, date: Temporal.PlainDate, movedMinutes = 0): { start: Moment; end: Moment } {
  if (seed.at === undefined) {
    const end = date.add({ days: seed.days ?? 1 });
    return { start: { kind: 'date', date: date.toString() }, end: { kind: 'date', date: end.toString() } };
  }
  const { timeZone } = seed;
  const ms = clockTime(date.toString(), seed.at, timeZone) + movedMinutes * 60_000;
  return {
    start: { kind: 'time', ms, timeZone },
    end: { kind: 'time', ms: ms + (seed.minutes ?? 60) * 60_000, timeZone: seed.endTimeZone ?? timeZone },
  };
}

function occurrenceDates(
  repeat: Repeat,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const goesOn = (next: Temporal.PlainDate) =>
    repeat.count === undefined ? next.until(last).days >= 0 : dates.length < repeat.count;
  const interval = repeat.interval ?? 1;
  const weekdays = repeat.weekdays ?? [first.dayOfWeek];
  const dates: Temporal.PlainDate[] = [];
  for (let step = 0; ; step += 1) {
    const date =
      repeat.every === 'month'
        ? first.with({ day: Math.min(first.day, 28) }).add({ months: step * interval })
        : repeat.every === 'year'
          ? first.add({ years: step * interval })
          : first.add({ days: repeat.every === 'day' ? step * interval : step });
    if (!goesOn(date)) break;
    const week = Math.floor((first.dayOfWeek - 1 + step) / 7);
    if (repeat.every !== 'week' || (week % interval === 0 && weekdays.includes(date.dayOfWeek))) dates.push(date);
  }
  return dates;
}

function ruleText(repeat: Repeat): string {
  const frequency = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[repeat.every];
  const parts = [`FREQ=${frequency}`];
  if (repeat.count !== undefined) parts.push(`COUNT=${repeat.count}`);
  if (repeat.interval) parts.push(`INTERVAL=${repeat.interval}`);
  if (repeat.weekdays) parts.push(`BYDAY=${repeat.weekdays.map((day) => weekdayNames[day - 1]).join(',')}`);
  return `RRULE:${parts.join(';')}`;
}

/** The end of an occurrence's ID: `20261123` or `20261123T003000Z`. */
function compact(start: Moment): string {
  if (start.kind === 'date') return start.date.replaceAll('-', '');
  return new Date(start.ms).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}
