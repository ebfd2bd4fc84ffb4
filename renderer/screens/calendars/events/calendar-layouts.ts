import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { DateRange } from './agenda-days.ts';

type PlainDate = TemporalTypes.PlainDate;

/** How events are laid out, in the order of the switch. */
export const calendarLayouts = ['month', 'week', 'day', 'agenda'] as const;
export type CalendarLayout = (typeof calendarLayouts)[number];

/** The key that chooses each while the events have the focus. */
export const layoutKeys: Readonly<Record<CalendarLayout, string>> = { month: 'm', week: 'w', day: 'd', agenda: 'a' };

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type WeekDay = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const agendaLength = 28;

interface Shown {
  readonly layout: CalendarLayout;
  readonly date: PlainDate;
  readonly weekStart: WeekDay;
  /** The last day of an agenda of a length of its own. */
  readonly until?: PlainDate | undefined;
}

/** The days that are seen: of a month its whole weeks; of an agenda four weeks from the date on, or until a day that was chosen. */
export function visibleRange({ layout, date, weekStart, until }: Shown): DateRange {
  if (layout === 'day') return { from: date, to: date.add({ days: 1 }) };
  if (layout === 'week') {
    const from = startOfWeek(date, weekStart);
    return { from, to: from.add({ days: 7 }) };
  }
  if (layout === 'month') {
    const first = date.with({ day: 1 });
    return {
      from: startOfWeek(first, weekStart),
      to: startOfWeek(first.add({ months: 1 }).subtract({ days: 1 }), weekStart).add({ days: 7 }),
    };
  }
  return { from: date, to: until ? until.add({ days: 1 }) : date.add({ days: agendaLength }) };
}

/** The date one step earlier or later; of an agenda its last day too. Whole months of an agenda move by months. */
export function moved(
  { layout, date, until }: Pick<Shown, 'layout' | 'date' | 'until'>,
  direction: 1 | -1,
): Pick<Shown, 'date' | 'until'> {
  const by = (length: { readonly months: number } | { readonly days: number }) => (day: PlainDate) =>
    direction === 1 ? day.add(length) : day.subtract(length);
  if (layout === 'month') return { date: by({ months: 1 })(date) };
  if (layout === 'week') return { date: by({ days: 7 })(date) };
  if (layout === 'day') return { date: by({ days: 1 })(date) };
  if (!until) return { date: by({ days: agendaLength })(date) };
  const to = until.add({ days: 1 });
  const months = date.until(to, { largestUnit: 'months' });
  const step = by(date.day === 1 && to.day === 1 ? { months: months.months } : { days: date.until(to).days });
  return { date: step(date), until: step(to).subtract({ days: 1 }) };
}

export function startOfWeek(date: PlainDate, weekStart: WeekDay): PlainDate {
  return date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 });
}
