import type { CalendarListEntry, CalendarListResult, RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { readCalendar, unreadable } from './read-calendar.ts';

/** Every calendar in the user's list, hidden ones too (Calendar API v3, CalendarList: list). */
export async function listCalendars(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.calendarList.list'>,
): Promise<Outcome<CalendarListResult>> {
  const outcome = await readCalendar<readonly CalendarListEntry[]>(environment, call, {
    request,
    narrower: calendarScopes.calendarListReadonly,
    async read(api, access) {
      const calendars: CalendarListEntry[] = [];
      let pageToken: string | undefined;
      do {
        const { data } = await api.calendarList.list(
          { maxResults: 250, showHidden: true, ...(pageToken && { pageToken }) },
          { signal: call.signal },
        );
        if (typeof data !== 'object' || data === null) return unreadable(access, data);
        calendars.push(...((data.items ?? []) as CalendarListEntry[]));
        pageToken = data.nextPageToken ?? undefined;
      } while (pageToken);
      return succeed(calendars);
    },
  });
  return outcome.ok ? succeed({ calendars: outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
