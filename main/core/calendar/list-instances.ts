import { Temporal } from 'temporal-polyfill';
import type { CalendarEventsResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { eventPage, readEventPages } from './event-pages.ts';
import { rangeIn } from './list-events.ts';
import { readCalendar } from './read-calendar.ts';
import { timeRange } from './time-range.ts';

/** A series may have no end. */
const usualDays = 731;

/**
 * The occurrences of a series (Calendar API v3, Events: instances), page by page; two years of them unless `to` is given.
 * Fails with `calendar.not_found.event` where the calendar is there and the series is not.
 */
export async function listInstances(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.events.instances'>,
): Promise<Outcome<CalendarEventsResult>> {
  const { calendarId, eventId, showDeleted } = request;
  const timeZone = request.timeZone?.trim() || undefined;
  const span = { from: request.from, to: request.to, timeZone };
  const checked = timeRange(span);
  if (!checked.ok) return checked;

  const outcome = await readCalendar<Omit<CalendarEventsResult, 'warnings'>>(environment, call, {
    request,
    calendarId,
    eventId,
    reads: [calendarScopes.readonly, calendarScopes.eventsReadonly],
    async read(api, access) {
      const range = await rangeIn(api, call, calendarId, span);
      if (!range.ok) return range;
      const { timeMin, timeMax } = range.value;
      const from = timeMin ? Temporal.Instant.from(timeMin) : Temporal.Instant.fromEpochMilliseconds(environment.now());
      const parameters = {
        ...eventPage,
        calendarId,
        eventId,
        ...(timeMin && { timeMin }),
        timeMax: timeMax ?? from.add({ hours: usualDays * 24 }).toString(),
        ...(showDeleted && { showDeleted }),
        ...(timeZone && { timeZone }),
      };
      return readEventPages(access, call, (next) =>
        api.events.instances({ ...parameters, ...next }, { signal: call.signal }),
      );
    },
  });
  return outcome.ok ? succeed({ ...outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
