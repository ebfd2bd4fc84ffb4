import type { CalendarListEntry, CalendarListResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { readCalendar } from './read-calendar.ts';
import { calendarIn } from './read-members.ts';

/** Every calendar in the user's list, hidden ones too (Calendar API v3, CalendarList: list). */
export async function listCalendars(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.calendarList.list'>,
): Promise<Outcome<CalendarListResult>> {
  const outcome = await readCalendar<readonly CalendarListEntry[]>(environment, call, {
    request,
    reads: [calendarScopes.readonly, calendarScopes.calendarListReadonly],
    async read(api, access) {
      const calendars: CalendarListEntry[] = [];
      const read = await readPages(
        access,
        'calendar',
        (next) => api.calendarList.list({ maxResults: 250, showHidden: true, ...next }, { signal: call.signal }),
        ({ items }) => {
          for (const item of items ?? []) {
            const entry = calendarIn({ ...item });
            if (entry === null) return 'unreadable';
            calendars.push(entry);
          }
          return 'more';
        },
      );
      return read.ok ? succeed(calendars) : read;
    },
  });
  return outcome.ok ? succeed({ calendars: outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
