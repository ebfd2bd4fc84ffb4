import { useQueries } from '@tanstack/react-query';
import PQueue from 'p-queue';
import { useMemo, useState } from 'react';
import type {
  CalendarColorsResult,
  CalendarEventsResult,
  CalendarListEntry,
} from '../../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import type { RequestOf } from '../../../../shared/contract.ts';
import { textField } from '../../../../shared/json-fields.ts';
import type { Outcome, Problem } from '../../../../shared/outcome.ts';
import { callOperation, onEvent } from '../../../app-client.ts';
import { queryClient } from '../../../query-client.ts';
import { createStore, useStore } from '../../../store.ts';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import type { DateRange } from './agenda-days.ts';
import { covers, type ReadingRange } from './reading-range.ts';
import type { ShownEvent } from './shown-event.ts';

type Request = RequestOf<'calendar.events.list'>;
type Answer = Outcome<CalendarEventsResult>;

/** What is read of each calendar. */
export interface EventsRequest {
  readonly read: ReadingRange;
  /** The part of it that is seen: an older answer that holds it stands in while this one is read. */
  readonly visible: DateRange;
  readonly query: string;
  readonly showDeleted: boolean;
}

/** One calendar of several: its events, or while they are still read those that have come, or why there are none. */
export interface CalendarReading {
  readonly calendar: CalendarListEntry;
  readonly count: number;
  readonly problem: Problem | undefined;
  readonly running: boolean;
  readonly rerun: () => void;
}

export interface MergedEvents {
  readonly events: readonly ShownEvent[];
  readonly readings: readonly CalendarReading[];
  readonly running: boolean;
  readonly cancel: () => void;
  readonly rerun: () => void;
}

/** Calendars that are read at the same time: one user has 600 requests a minute. */
const readings = new PQueue({ concurrency: 4 });

/** The events that have come of readings that are not complete, by the request. */
const arriving = createStore<ReadonlyMap<string, readonly CalendarEvent[]>>(new Map());

/** Reads several calendars side by side; pages show as they come, and what one refuses takes nothing from the others. */
export function useMergedEvents(
  account: Account,
  calendars: readonly CalendarListEntry[],
  { read, visible, query, showDeleted }: EventsRequest,
): MergedEvents {
  const requests = calendars.map(
    ({ id }): Request => ({
      ...account,
      calendarId: id,
      ...read,
      ...(query && { query }),
      ...(showDeleted && { showDeleted }),
    }),
  );
  const queries = useQueries({
    queries: requests.map((request) => ({
      queryKey: queryKeyOf(request),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => readPages(request, signal),
      placeholderData: () => olderAnswer(request, visible),
    })),
  });
  const early = useStore(arriving);
  const lists = useSameList(
    queries.map(({ data, isPlaceholderData, isFetching }, index) => {
      if (data?.ok && (isPlaceholderData || !isFetching)) return data.value.events;
      return early.get(JSON.stringify(requests[index])) ?? none;
    }),
  );
  const shownCalendars = useSameList(calendars);
  const colors = useEventColors(account, lists);
  const events = useMemo(
    () => lists.flatMap((list, index) => shownIn(shownCalendars[index] as CalendarListEntry, list, colors)),
    [shownCalendars, lists, colors],
  );
  const requestsNow = requests.map(queryKeyOf);
  return {
    events,
    readings: queries.map(({ data, isFetching, isPlaceholderData, refetch }, index) => ({
      calendar: calendars[index] as CalendarListEntry,
      count: lists[index]?.length ?? 0,
      problem: data && !data.ok && !isFetching ? data.problem : undefined,
      running: isFetching && !isPlaceholderData,
      rerun: () => void refetch(),
    })),
    running: queries.some(({ isFetching, isPlaceholderData }) => isFetching && !isPlaceholderData),
    cancel: () => {
      for (const queryKey of requestsNow) void queryClient.cancelQueries({ queryKey });
    },
    rerun: () => {
      for (const { refetch } of queries) void refetch();
    },
  };
}

const none: readonly CalendarEvent[] = [];

function queryKeyOf(request: Request): readonly ['calendar.events.list', Request] {
  return ['calendar.events.list', request];
}

/** Milliseconds. Most answers are there sooner, and a month of thousands of events is not drawn for every page. */
const pagesShowAfter = 250;

async function readPages(request: Request, signal: AbortSignal): Promise<Answer> {
  const key = JSON.stringify(request);
  const callId = crypto.randomUUID();
  forget(key);
  const come: CalendarEvent[] = [];
  let showing = 0;
  const show = () => {
    showing = 0;
    arriving.set((before) => new Map(before).set(key, [...come]));
  };
  const stopListening = onEvent((event) => {
    if (event.type !== 'calendar.events.page' || event.callId !== callId) return;
    come.push(...event.events);
    showing ||= window.setTimeout(show, pagesShowAfter);
  });
  try {
    return await readings.add(() => callOperation('calendar.events.list', request, { signal, callId }), { signal });
  } finally {
    stopListening();
    window.clearTimeout(showing);
    // What came of a reading that was stopped stays; what an answer holds goes once the answer stands in its place.
    if (signal.aborted) show();
    else window.setTimeout(() => forget(key));
  }
}

function forget(key: string): void {
  arriving.set((before) => {
    if (!before.has(key)) return before;
    const rest = new Map(before);
    rest.delete(key);
    return rest;
  });
}

/** What was read before of the same calendar and holds all that is seen now. */
function olderAnswer(request: Request, visible: DateRange): Answer | undefined {
  const { from: _from, to: _to, ...wanted } = request;
  const known = queryClient.getQueriesData<Answer>({ queryKey: ['calendar.events.list'] });
  return known.find(([key, answer]) => {
    const { from, to, ...rest } = key[1] as Request;
    return (
      answer?.ok === true &&
      JSON.stringify(rest) === JSON.stringify(wanted) &&
      covers({ ...(from && { from }), ...(to && { to }) }, visible)
    );
  })?.[1];
}

/** The list of before where it holds the same things: what is computed from it then stays. */
function useSameList<T>(list: readonly T[]): readonly T[] {
  const [last, setLast] = useState(list);
  if (list.length === last.length && list.every((item, index) => item === last[index])) return last;
  setLast(list);
  return list;
}

/** What the events’ `colorId` stand for (Calendar API v3, Colors: get); asked only where an event has one. */
function useEventColors(account: Account, lists: readonly (readonly CalendarEvent[])[]): Colors | undefined {
  const hasColors = useMemo(() => lists.some((list) => list.some(({ colorId }) => colorId !== undefined)), [lists]);
  return useOperation('calendar.colors.get', account, { enabled: hasColors }).value?.event;
}
type Colors = CalendarColorsResult['event'];

interface ShownList {
  readonly calendar: CalendarListEntry;
  readonly colors: Colors | undefined;
  readonly shown: readonly ShownEvent[];
}
const shownBefore = new WeakMap<readonly CalendarEvent[], ShownList>();

/** Each event with its calendar: the same objects for the same list. */
function shownIn(
  calendar: CalendarListEntry,
  events: readonly CalendarEvent[],
  colors: Colors | undefined,
): readonly ShownEvent[] {
  const known = shownBefore.get(events);
  if (known?.calendar === calendar && known.colors === colors) return known.shown;
  const shown = events.map((event) => {
    const color = colors?.[textField(event, 'colorId') ?? ''];
    return { event, calendar, ...(color !== undefined && { color }) };
  });
  shownBefore.set(events, { calendar, colors, shown });
  return shown;
}
