import Calendar, { type CalendarOptions, type CalendarRef, type EventDisplayInfo } from '@fullcalendar/react';
import '@fullcalendar/react/skeleton.css';
import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useElementWidth } from '../../../../element-width.ts';
import { useWords } from '../../../../language.ts';
import { Temporal } from '../../../../temporal.ts';
import { agendaDays } from '../agenda-days.ts';
import { type CalendarLayout, startOfWeek, type WeekDay } from '../calendar-layouts.ts';
import { alsoIn, keyOf, type SharedMeetings, type ShownEvent } from '../shown-event.ts';
import { headsOf } from './grid-heads.tsx';
import { GridEvent } from './grid-event.tsx';
import { dayOf, isDirection, nextStop, stopsIn } from './grid-focus.ts';
import { type GridPart, monthInputs, timeGridInputs } from './grid-inputs.ts';
import { fixedOptions, views } from './grid-options.ts';
import './grid.css';

type PlainDate = TemporalTypes.PlainDate;

export interface CalendarGridProps {
  /** Names the grid: which days it shows. */
  readonly label: string;
  readonly layout: Exclude<CalendarLayout, 'agenda'>;
  readonly date: PlainDate;
  readonly zone: string;
  /** A second zone to show times in. */
  readonly otherZone: string | null;
  readonly weekStart: WeekDay;
  readonly events: readonly ShownEvent[];
  readonly shared: SharedMeetings;
  readonly selected: string | null;
  readonly onSelect: (shown: ShownEvent) => void;
  readonly onDate: (date: PlainDate) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** All events of a day are wanted, beside the element. */
  readonly onOpenDay: (date: PlainDate, beside: HTMLElement) => void;
  /** A key of the screen; returns whether it was one. */
  readonly onKey: (key: string) => boolean;
}

/** Narrower than this a week’s day has no room for two events and a count. */
const roomForTwo = 720;

/** A month, a week or a day. One tab stop: in a month the arrow keys go by day, else from event to event. */
export function CalendarGrid({
  label,
  layout,
  date,
  zone,
  otherZone,
  weekStart,
  events,
  shared,
  selected,
  onSelect,
  onDate,
  onStep,
  onOpenDay,
  onKey,
}: CalendarGridProps) {
  const { t, language } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const width = useElementWidth(root);
  const isNarrow = width > 0 && width < roomForTwo;
  const calendar = useRef<CalendarRef>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const wantsFocus = useRef(false);
  const isMonth = layout === 'month';
  const anchor = (isMonth ? date.with({ day: 1 }) : layout === 'week' ? startOfWeek(date, weekStart) : date).toString();
  const [firstAnchor] = useState(anchor);
  // A grid that was out of sight has stopped its clock: another takes its place.
  const [timesHidden, setTimesHidden] = useState(0);
  useEffect(() => () => setTimesHidden((times) => times + 1), []);
  useLayoutEffect(() => calendar.current?.getApi().gotoDate(anchor), [anchor, timesHidden]);

  const rangeEvents = useCallback(
    ({ startStr, endStr }: { readonly startStr: string; readonly endStr: string }, give: (found: []) => void) => {
      const range = {
        from: Temporal.PlainDate.from(startStr.slice(0, 10)),
        to: Temporal.PlainDate.from(endStr.slice(0, 10)),
      };
      const agenda = agendaDays(events, zone, range);
      give((isMonth ? monthInputs(agenda) : timeGridInputs(agenda, zone)) as []);
    },
    [events, zone, isMonth],
  );
  const eventContent = useCallback(
    (info: EventDisplayInfo) => {
      const part = partOf(info.event);
      return (
        <GridEvent
          part={part}
          form={info.event.allDay ? 'bar' : isMonth ? 'item' : 'column'}
          begins={info.isStart && part.begins}
          ends={info.isEnd && part.ends}
          isShort={info.isShort}
          zone={zone}
          isSelected={keyOf(part.entry.shown) === selected}
          alsoIn={alsoIn(part.entry.shown, shared)}
        />
      );
    },
    [isMonth, zone, selected, shared],
  );
  const options = useMemo(
    (): CalendarOptions => ({
      locale: { code: language },
      firstDay: weekStart % 7,
      now: () => `${Temporal.Now.plainDateTimeISO(zone).toString({ smallestUnit: 'second' })}Z`,
      allDayText: t('calendars.agenda.allDay'),
      moreLinkText: (count) => t('calendars.grid.more', { count }),
      moreLinkHint: (count) => t('calendars.grid.more', { count }),
      weekNumbers: !isMonth,
      // More side by side could not be read: they are counted.
      eventMaxStack: layout === 'day' ? 6 : isNarrow ? 1 : 2,
      eventInteractive: !isMonth,
      ...headsOf({ isMonth, first: Temporal.PlainDate.from(anchor), zone, otherZone }),
      // The whole month is one tab stop, and so is a week: what is in it is reached by arrow keys.
      viewDidMount: ({ el }) => {
        if (isMonth) el.setAttribute('role', 'grid');
      },
      dayCellDidMount: ({ el }) => {
        if (!isMonth) return;
        el.setAttribute('role', 'gridcell');
        el.tabIndex = -1;
      },
      eventDidMount: ({ el }) => {
        if (isMonth) return;
        el.tabIndex = -1;
        el.dataset['stop'] = '';
      },
      moreLinkDidMount: ({ el }) => {
        el.tabIndex = -1;
        if (!isMonth) el.dataset['stop'] = '';
      },
    }),
    [language, weekStart, zone, otherZone, layout, isMonth, isNarrow, anchor, t],
  );

  const choose = useRef(onSelect);
  useLayoutEffect(() => {
    choose.current = onSelect;
  });
  const focusNow = () => {
    const target = isMonth ? cellOf(root.current, date) : stopsIn(root.current as HTMLElement)[0];
    target?.focus({ preventScroll: isMonth });
  };
  useEffect(() => {
    if (!wantsFocus.current) return undefined;
    // The grid draws its new days a moment after it is told to.
    const frame = requestAnimationFrame(() => {
      wantsFocus.current = false;
      focusNow();
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-deps -- only when it shows other days
  }, [date]);

  const keepFocus = (move: () => void) => {
    wantsFocus.current = true;
    move();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (run(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const run = ({ key, target, currentTarget, shiftKey }: KeyboardEvent<HTMLElement>): boolean => {
    if (key === 'PageUp' || key === 'PageDown') {
      keepFocus(() => onStep(key === 'PageDown' ? 1 : -1));
      return true;
    }
    if (isMonth) {
      const to = monthMove(key, date, weekStart);
      if (to) keepFocus(() => onDate(to));
      else if (key === 'Enter' || key === ' ') openDay(date.toString(), currentTarget);
      else return !shiftKey && onKey(key);
      return true;
    }
    if (isDirection(key)) {
      const stop = nextStop(currentTarget, target as Element, key);
      stop?.focus();
      return stop !== undefined;
    }
    if ((key === 'Enter' || key === ' ') && (target as Element).matches('.grid-more')) {
      openDay(dayOf(target as Element), target as HTMLElement);
      return true;
    }
    return !shiftKey && onKey(key);
  };
  const openDay = (day: string, beside: HTMLElement) => {
    const to = Temporal.PlainDate.from(day);
    onOpenDay(to, (isMonth ? cellOf(root.current, to) : undefined) ?? beside);
  };
  const onClickCapture = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    const day = dayOf(target);
    if (day === '') return;
    const cell = isMonth ? cellOf(root.current, Temporal.PlainDate.from(day)) : undefined;
    // A day of the month before or after can be looked into without going there.
    if (cell && !cell.matches('.other')) onDate(Temporal.PlainDate.from(day));
    cell?.focus({ preventScroll: true });
    const opener = target.closest<HTMLElement>('.grid-more, .grid-day-number, .grid-head-day');
    if (!opener) return;
    event.stopPropagation();
    openDay(day, opener);
  };
  const onFocus = (event: FocusEvent) => {
    setHasFocus(true);
    if (event.target === root.current) focusNow();
  };
  // A month is thousands of parts: it is drawn anew for what it shows, not for what is around it.
  const drawn = useMemo(
    () => (
      <Calendar
        key={`${layout} ${timesHidden}`}
        ref={calendar}
        {...fixedOptions}
        {...options}
        initialView={views[layout]}
        initialDate={firstAnchor}
        events={rangeEvents}
        eventContent={eventContent}
        eventClick={({ event }) => choose.current(partOf(event).entry.shown)}
      />
    ),
    [layout, timesHidden, options, firstAnchor, rangeEvents, eventContent],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is in it has the focus
    <div
      ref={root}
      className={`grid-root ${layout}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field set groups fields
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- hands the focus on to what is in it
      tabIndex={hasFocus ? -1 : 0}
      onKeyDownCapture={onKeyDown}
      onClickCapture={onClickCapture}
      onFocus={onFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false);
      }}
    >
      {drawn}
    </div>
  );
}

function partOf(event: { readonly extendedProps: Readonly<Record<string, unknown>> }): GridPart {
  return event.extendedProps['part'] as GridPart;
}

function cellOf(root: HTMLElement | null, date: PlainDate): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>(`[data-date="${date.toString()}"]`) ?? undefined;
}

function monthMove(key: string, date: PlainDate, weekStart: WeekDay): PlainDate | null {
  switch (key) {
    case 'ArrowLeft':
      return date.subtract({ days: 1 });
    case 'ArrowRight':
      return date.add({ days: 1 });
    case 'ArrowUp':
      return date.subtract({ days: 7 });
    case 'ArrowDown':
      return date.add({ days: 7 });
    case 'Home':
      return startOfWeek(date, weekStart);
    case 'End':
      return startOfWeek(date, weekStart).add({ days: 6 });
    default:
      return null;
  }
}
