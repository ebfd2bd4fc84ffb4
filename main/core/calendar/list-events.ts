import type { CalendarEventsResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { textField } from '../../../shared/json-fields.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { eventPage, readEventPages } from './event-pages.ts';
import { listQuery } from './event-queries.ts';
import { type CalendarApi, readCalendar } from './read-calendar.ts';
import { checkedSpan, needsCalendarZone, type RangeRequest, type TimeRange, timeRange } from './time-range.ts';

/**
 * A calendar's events in a span of time, recurring ones one by one and by their start unless asked otherwise (Calendar API
 * v3, Events: list), page by page.
 */
export async function listEvents(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.events.list'>,
): Promise<Outcome<CalendarEventsResult>> {
  const { calendarId } = request;
  const span = checkedSpan(request);
  if (!span.ok) return span;

  const outcome = await readCalendar<Omit<CalendarEventsResult, 'warnings'>>(environment, call, {
    request,
    calendarId,
    reads: [calendarScopes.readonly, calendarScopes.eventsReadonly],
    async read(api, access) {
      const options = { signal: call.signal };
      const range = await rangeIn(api, call, calendarId, span.value);
      if (!range.ok) return range;
      const parameters = { ...eventPage, calendarId, ...listQuery(request, range.value) };
      return readEventPages(access, call, (next) => api.events.list({ ...parameters, ...next }, options));
    },
  });
  return outcome.ok ? succeed({ ...outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}

/** A range whose dates begin in the calendar's own zone where none was named; it is asked for only then. */
export async function rangeIn(
  api: CalendarApi,
  { signal }: Call,
  calendarId: string,
  span: RangeRequest,
): Promise<Outcome<TimeRange>> {
  if (!needsCalendarZone(span)) return timeRange(span);
  const { data } = await api.events.list({ calendarId, maxResults: 1, fields: 'timeZone' }, { signal });
  return timeRange(span, textField({ ...data }, 'timeZone') ?? 'UTC');
}
