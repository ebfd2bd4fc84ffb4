import type { CalendarEventResult } from '../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { unreadable } from '../oauth/delegated-read.ts';
import { readCalendar } from './read-calendar.ts';
import { eventIn } from './read-members.ts';
import { timeRange } from './time-range.ts';

/**
 * One event, series or occurrence by its ID (Calendar API v3, Events: get). Fails with `calendar.not_found.event` where the
 * calendar is there and the event is not.
 */
export async function getEvent(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.events.get'>,
): Promise<Outcome<CalendarEventResult>> {
  const { calendarId, eventId } = request;
  const timeZone = request.timeZone?.trim() || undefined;
  const checked = timeRange({ timeZone });
  if (!checked.ok) return checked;
  const outcome = await readCalendar<CalendarEvent>(environment, call, {
    request,
    calendarId,
    eventId,
    reads: [calendarScopes.readonly, calendarScopes.eventsReadonly],
    async read(api, access) {
      const parameters = { calendarId, eventId, ...(timeZone && { timeZone }) };
      const { data } = await api.events.get(parameters, { signal: call.signal });
      return typeof data?.id === 'string' ? succeed(eventIn({ ...data })) : unreadable(access, 'calendar', data);
    },
  });
  return outcome.ok ? succeed({ event: outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
