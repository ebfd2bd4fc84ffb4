import type { EventInput } from '@fullcalendar/react';
import { type Agenda, type AgendaDay, type DayEntry, zonedAt } from '../agenda-days.ts';
import { colorOfShown, keyOf, type ShownEvent } from '../shown-event.ts';

/** What one drawn event is: an entry of the day it begins on here, and whether the event itself begins and ends here. */
export interface GridPart {
  readonly entry: DayEntry;
  readonly begins: boolean;
  readonly ends: boolean;
}

const dayMs = 86_400_000;

/**
 * A month’s events for the grid: what touches several days as bars over them, the rest by its day. The grid is given whole
 * days only, so it has no time to convert; a day that a zone left out parts a bar in two.
 */
export function monthInputs({ days }: Agenda): readonly EventInput[] {
  const bars = runs(days, ({ time, days: all }) => !time || all > 1);
  const single = days.flatMap(({ date, entries }) =>
    entries
      .filter(({ time, days: all }) => time && all === 1)
      .map((entry) => ({ part: { entry, begins: true, ends: true }, start: `${date.toString()}T12:00:00Z` })),
  );
  return inputs([
    ...bars.map(({ part, from, to }) => ({ part, start: from, end: to, allDay: true })),
    ...single.map((each) => ({ ...each, allDay: false })),
  ]);
}

/**
 * The events of days for the time grid: all-day ones, and those of a day’s length and longer, as bars; the rest day by day
 * at the times that the zone’s clocks show. A repeated hour lies on itself; what the clock makes shorter than nothing
 * keeps its real length.
 */
export function timeGridInputs({ days }: Agenda, zone: string): readonly EventInput[] {
  const isBar = ({ time }: DayEntry) => !time || time.end - time.start >= dayMs;
  const columns = days.flatMap(({ date, entries }) =>
    entries
      .filter((entry) => !isBar(entry))
      .map((entry) => {
        const day = date.toString();
        const nextDay = date.add({ days: 1 }).toString();
        const { start, end } = entry.time ?? { start: 0, end: 0 };
        const from = entry.begins ? `${day}T${clock(start, zone)}` : `${day}T00:00:00`;
        let to = entry.ends ? `${day}T${clock(end, zone)}` : `${nextDay}T00:00:00`;
        if (entry.ends && end > start && clock(end, zone) === '00:00:00') to = `${nextDay}T00:00:00`;
        if (to < from) to = later(from, end - start, `${nextDay}T00:00:00`);
        const part = { entry, begins: entry.begins, ends: entry.ends };
        return { part, start: `${from}Z`, end: `${to}Z`, allDay: false };
      }),
  );
  const bars = runs(days, isBar).map(({ part, from, to }) => ({ part, start: from, end: to, allDay: true }));
  return inputs([...bars, ...columns]);
}

interface Run {
  readonly part: GridPart;
  readonly from: string;
  readonly to: string;
}

/** The same event on days that follow each other, as one. */
function runs(days: readonly AgendaDay[], isWanted: (entry: DayEntry) => boolean): readonly Run[] {
  const found: { first: DayEntry; last: DayEntry; from: AgendaDay['date']; to: AgendaDay['date'] }[] = [];
  const open = new Map<ShownEvent, (typeof found)[number]>();
  for (const { date, entries } of days) {
    for (const entry of entries) {
      if (!isWanted(entry)) continue;
      const run = open.get(entry.shown);
      if (run?.to.equals(date)) {
        run.last = entry;
        run.to = date.add({ days: 1 });
      } else {
        const begun = { first: entry, last: entry, from: date, to: date.add({ days: 1 }) };
        open.set(entry.shown, begun);
        found.push(begun);
      }
    }
  }
  return found
    .toSorted((a, b) => a.from.until(a.to).days * -1 + b.from.until(b.to).days)
    .map(({ first, last, from, to }) => ({
      part: { entry: first, begins: first.begins, ends: last.ends },
      from: from.toString(),
      to: to.toString(),
    }));
}

type Placed = Required<Pick<EventInput, 'start' | 'allDay'>> & Pick<EventInput, 'end'> & { readonly part: GridPart };

/** In the order in which they are to lie on each other. IDs are unique even where a server repeats one. */
function inputs(placed: readonly Placed[]): readonly EventInput[] {
  const used = new Map<string, number>();
  return placed.map(({ part, ...when }, order) => {
    const key = `${keyOf(part.entry.shown)} ${String(when.start)}`;
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    const color = colorOfShown(part.entry.shown);
    return {
      ...when,
      ...(color && { color }),
      id: times === 0 ? key : `${key} ${times}`,
      title: '',
      extendedProps: { part, order },
    };
  });
}

/** `09:30:00`, as the zone’s clocks show a moment. */
function clock(moment: number, zone: string): string {
  return zonedAt(moment, zone).toPlainTime().toString({ smallestUnit: 'second' });
}

function later(wall: string, milliseconds: number, latest: string): string {
  const moved = new Date(Date.parse(`${wall}Z`) + milliseconds).toISOString().slice(0, 19);
  return moved < latest ? moved : latest;
}
