import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import { go, goInPlace, type RouteOf, useRouteOf } from '../../../route.ts';
import { Temporal } from '../../../temporal.ts';
import type { DateRange } from './agenda-days.ts';
import { type CalendarLayout, moved, visibleRange, type WeekDay } from './calendar-layouts.ts';

type PlainDate = TemporalTypes.PlainDate;

/** Where in time the events are looked at, and how they are laid out: what the route says. */
export interface EventsPlace {
  readonly layout: CalendarLayout;
  readonly date: PlainDate;
  /** The days that are seen. */
  readonly range: DateRange;
  readonly weekStart: WeekDay;
  readonly step: (direction: 1 | -1) => void;
  readonly toToday: () => void;
  readonly toLayout: (layout: CalendarLayout) => void;
  readonly toDate: (date: string) => void;
  /** Moves the focus within what is seen, or just past it: no step to go back by. */
  readonly moveTo: (date: PlainDate) => void;
  readonly toRange: (first: string, last: string) => void;
}

/** Starts with the month of today, as today is in the zone. */
export function useEventsPlace(zone: string, weekStart: WeekDay): EventsPlace {
  const { until: chosenEnd, ...route } = useRouteOf('calendars');
  const layout = route.layout ?? 'month';
  const date = route.date ? Temporal.PlainDate.from(route.date) : Temporal.Now.plainDateISO(zone);
  const until = chosenEnd && layout === 'agenda' ? Temporal.PlainDate.from(chosenEnd) : undefined;
  const goTo = (changed: Partial<RouteOf<'calendars'>>, by = go) =>
    by({ ...route, ...changed, screen: 'calendars', layout: changed.layout ?? layout });
  const goToDates = (to: { readonly date: PlainDate; readonly until?: PlainDate | undefined }) =>
    goTo({ date: to.date.toString(), ...(to.until && { until: to.until.toString() }) });
  return {
    layout,
    date,
    range: visibleRange({ layout, date, weekStart, until }),
    weekStart,
    step: (direction) => goToDates(moved({ layout, date, until }, direction)),
    toToday: () => goToDates({ date: Temporal.Now.plainDateISO(zone) }),
    toLayout: (next) => goTo({ layout: next, date: date.toString() }),
    toDate: (to) => goTo({ date: to }),
    moveTo: (to) => goTo({ date: to.toString() }, goInPlace),
    toRange: (first, last) => goToDates({ date: Temporal.PlainDate.from(first), until: Temporal.PlainDate.from(last) }),
  };
}
