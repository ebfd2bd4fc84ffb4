import { z } from 'zod';
import { badRequest, invalidParameter } from './api-error.ts';
import { calendarRefusals } from './calendar-refusals.ts';
import { admitToCalendar } from './calendar-service.ts';
import type { Calendar } from './calendar-store.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { readEventFilter, selectEvents } from './event-selection.ts';
import type { StoredEvent } from './event-seed.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { visibleCalendar } from './visible-calendar.ts';
import { isTimeZone, localTime, startOfDay } from './zoned-time.ts';

const query = z.object({
  timeMin: z.string().optional(),
  timeMax: z.string().optional(),
  timeZone: z.string().default('UTC'),
  calendarExpansionMax: z.int().min(1).max(50).default(50),
  items: z.array(z.object({ id: z.string() })).default([]),
});

/** Longer questions are refused. */
const mostDays = 90;

/** `freebusy.query`: a POST that reads. Each calendar has its busy times, or why it has none. */
export function freeBusyEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admitToCalendar(google, request, 'calendar.v3.Freebusy.Query');
  if (!admitted.ok) return admitted.answer;
  const parsed = query.safeParse(jsonIn(request.body));
  if (!parsed.success) return badRequest();
  const { timeMin, timeMax, timeZone, items, calendarExpansionMax } = parsed.data;
  for (const [name, value] of Object.entries({ timeMin, timeMax }))
    if (value === undefined) return invalidParameter(name, `Missing ${name} parameter.`, 'required');
  if (!isTimeZone(timeZone)) return badRequest();
  const asked = new URLSearchParams({ timeMin: timeMin ?? '', timeMax: timeMax ?? '', singleEvents: 'true' });
  const filter = readEventFilter(asked, timeZone);
  if (!filter.ok) return filter.answer;
  const [from, until] = [filter.value.timeMin ?? 0, filter.value.timeMax ?? 0];
  if (until - from > mostDays * 86_400_000) return calendarRefusals.timeRangeTooLong();

  const tooMany = items.length > calendarExpansionMax;
  const busyOf = (id: string) => {
    if (tooMany) return failed('tooManyCalendarsRequested');
    const calendar = visibleCalendar(google, id, admitted.actor)?.calendar;
    if (!calendar) return failed('notFound');
    const events = selectEvents(calendar.events, { ...filter.value, timeZone: calendar.timeZone }, 'owner');
    const spans = events.filter((event) => isBusy(event, calendar)).map((event) => spanOf(event, calendar.timeZone));
    return {
      busy: merged(spans).map(([start, end]) => ({
        start: localTime(Math.max(start, from), timeZone),
        end: localTime(Math.min(end, until), timeZone),
      })),
    };
  };
  return jsonAnswer(200, {
    kind: 'calendar#freeBusy',
    timeMin: new Date(from).toISOString(),
    timeMax: new Date(until).toISOString(),
    calendars: Object.fromEntries(items.map(({ id }) => [id, busyOf(id)])),
  });
}

function failed(reason: string) {
  return { errors: [{ domain: 'global', reason }], busy: [] };
}

/** What leaves somebody free, and what they declined, does not count. */
function isBusy({ seed }: StoredEvent, { id }: Calendar): boolean {
  const declined = seed.guests?.some((guest) => guest.email === id && guest.response === 'declined') ?? false;
  return seed.more?.transparency !== 'transparent' && !declined;
}

type Span = readonly [start: number, end: number];

function spanOf({ start, end }: StoredEvent, timeZone: string): Span {
  const at = (moment: StoredEvent['start']) => (moment.kind === 'time' ? moment.ms : startOfDay(moment.date, timeZone));
  return [at(start), at(end)];
}

/** In order, and those that touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const whole: [number, number][] = [];
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) whole.push([start, end]);
  }
  return whole;
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
