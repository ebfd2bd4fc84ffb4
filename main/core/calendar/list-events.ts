import type { CalendarEvent, CalendarEventsResult, RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { readCalendar } from './read-calendar.ts';
import { needsCalendarZone, timeRange } from './time-range.ts';

type Found = Omit<CalendarEventsResult, 'warnings'>;

/**
 * A calendar's events in a span of time, recurring ones one by one, by their start (Calendar API v3, Events: list). Each
 * page is reported as `calendar.events.page` while the rest is fetched; the outcome holds all of them.
 */
export async function listEvents(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.events.list'>,
): Promise<Outcome<CalendarEventsResult>> {
  const { calendarId, query } = request;
  const timeZone = request.timeZone?.trim() || undefined;
  const span = { from: request.from, to: request.to, timeZone };
  const checked = timeRange(span);
  if (!checked.ok) return checked;

  const outcome = await readCalendar<Found>(environment, call, {
    request,
    calendarId,
    reads: [calendarScopes.readonly, calendarScopes.eventsReadonly],
    async read(api, access) {
      const options = { signal: call.signal };
      let range = checked.value;
      if (needsCalendarZone(span)) {
        const { data } = await api.events.list({ calendarId, maxResults: 1, fields: 'timeZone' }, options);
        const placed = timeRange(span, data?.timeZone ?? 'UTC');
        if (!placed.ok) return placed;
        range = placed.value;
      }
      const events: CalendarEvent[] = [];
      let calendarZone: string | null = null;
      const parameters = {
        calendarId,
        singleEvents: true,
        orderBy: 'startTime',
        maxResults: 2_500,
        fields: 'nextPageToken,timeZone,items',
        ...range,
        ...(query && { q: query }),
        ...(timeZone && { timeZone }),
      };
      const read = await readPages(
        access,
        'calendar',
        (next) => api.events.list({ ...parameters, ...next }, options),
        (data) => {
          const page = (data.items ?? []) as CalendarEvent[];
          for (const event of page) events.push(event);
          calendarZone = data.timeZone ?? calendarZone;
          call.emit({ type: 'calendar.events.page', callId: call.callId, events: page });
        },
      );
      return read.ok ? succeed({ events, timeZone: calendarZone }) : read;
    },
  });
  return outcome.ok ? succeed({ ...outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
