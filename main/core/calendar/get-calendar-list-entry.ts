import type { CalendarGetResult, CalendarListEntry } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { unreadable } from '../oauth/delegated-read.ts';
import { readCalendar } from './read-calendar.ts';
import { calendarIn } from './read-members.ts';

/** One calendar as the user's list holds it (Calendar API v3, CalendarList: get). */
export async function getCalendarListEntry(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.calendarList.get'>,
): Promise<Outcome<CalendarGetResult>> {
  const { calendarId } = request;
  const outcome = await readCalendar<CalendarListEntry>(environment, call, {
    request,
    calendarId,
    reads: [calendarScopes.readonly, calendarScopes.calendarListReadonly],
    async read(api, access) {
      const { data } = await api.calendarList.get({ calendarId }, { signal: call.signal });
      const entry = calendarIn({ ...data });
      return entry ? succeed(entry) : unreadable(access, 'calendar', data);
    },
  });
  return outcome.ok ? succeed({ entry: outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
