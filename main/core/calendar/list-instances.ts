import type { CalendarEventsResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { eventPage, readEventPages } from './event-pages.ts';
import { instancesQuery } from './event-queries.ts';
import { rangeIn } from './list-events.ts';
import { readCalendar } from './read-calendar.ts';
import { checkedSpan } from './time-range.ts';

/**
 * The occurrences of a series (Calendar API v3, Events: instances), page by page; two years of them unless `to` is given.
 * Fails with `calendar.not_found.event` where the calendar is there and the series is not.
 */
export async function listInstances(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.events.instances'>,
): Promise<Outcome<CalendarEventsResult>> {
  const { calendarId, eventId } = request;
  const span = checkedSpan(request);
  if (!span.ok) return span;

  const outcome = await readCalendar<Omit<CalendarEventsResult, 'warnings'>>(environment, call, {
    request,
    calendarId,
    eventId,
    reads: [calendarScopes.readonly, calendarScopes.eventsReadonly],
    async read(api, access) {
      const range = await rangeIn(api, call, calendarId, span.value);
      if (!range.ok) return range;
      const query = instancesQuery(request, range.value, environment.now());
      const parameters = { ...eventPage, calendarId, eventId, ...query };
      return readEventPages(access, call, (next) =>
        api.events.instances({ ...parameters, ...next }, { signal: call.signal }),
      );
    },
  });
  return outcome.ok ? succeed({ ...outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
