import type { CalendarOptions } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import timeGridPlugin from '@fullcalendar/react/timegrid';

const plugins = [dayGridPlugin, timeGridPlugin];
/** What the library calls each layout. */
export const views = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay' } as const;

/** What never changes: our own classes for what the library draws, its own controls off. */
export const fixedOptions: CalendarOptions = {
  plugins,
  headerToolbar: false,
  height: '100%',
  // The grid is given the times that the clocks of the zone show, so it must not move them.
  timeZone: 'UTC',
  eventOrder: 'order',
  fixedWeekCount: false,
  nowIndicator: true,
  dayMaxEvents: true,
  slotDuration: '01:00:00',
  slotMinHeight: 44,
  slotEventOverlap: false,
  scrollTimeReset: false,
  scrollTime: '07:00:00',
  eventMinHeight: 24,
  eventShortHeight: 40,
  dayNarrowWidth: 96,
  lazyFetching: false,
  className: 'grid',
  tableHeaderClass: 'grid-table-head',
  dayHeaderRowClass: 'grid-head-row',
  dayHeaderClass: 'grid-head',
  dayHeaderInnerClass: 'grid-head-inner',
  dayHeaderDividerClass: 'grid-divider',
  dayRowClass: 'grid-row',
  dayCellClass: ({ isToday, isOther }) => `grid-cell${isToday ? ' today' : ''}${isOther ? ' other' : ''}`,
  dayCellTopClass: 'grid-cell-top',
  dayCellTopInnerClass: 'grid-day-number',
  listItemEventClass: 'grid-outer',
  rowEventClass: ({ isStart, isEnd }) => `grid-outer is-bar${isStart ? ' start' : ''}${isEnd ? ' end' : ''}`,
  columnEventClass: 'grid-outer is-column',
  eventInnerClass: 'grid-inner',
  moreLinkClass: 'grid-more',
  columnMoreLinkClass: 'is-column',
  moreLinkInnerClass: 'grid-more-inner',
  dayLaneClass: ({ isToday }) => (isToday ? 'grid-lane today' : 'grid-lane'),
  slotLaneClass: 'grid-slot',
  slotHeaderClass: 'grid-slot',
  slotHeaderInnerClass: 'grid-times',
  slotHeaderDividerClass: 'grid-divider side',
  weekNumberHeaderClass: 'grid-corner',
  allDayHeaderClass: 'grid-all-day',
  allDayHeaderInnerClass: 'grid-all-day-words',
  allDayDividerClass: 'grid-divider',
  nowIndicatorLineClass: 'grid-now',
  nowIndicatorDotClass: 'grid-now-dot',
};
