import type { CalendarSettingsResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { readCalendar } from './read-calendar.ts';

/** What a user has set in Calendar (Calendar API v3, Settings: list). What stands at its default Google may leave out. */
export async function listSettings(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.settings.list'>,
): Promise<Outcome<CalendarSettingsResult>> {
  const outcome = await readCalendar<Readonly<Record<string, string>>>(environment, call, {
    request,
    reads: [calendarScopes.readonly, calendarScopes.settingsReadonly],
    async read(api, access) {
      const settings: [string, string][] = [];
      const read = await readPages(
        access,
        'calendar',
        (next) => api.settings.list({ maxResults: 250, ...next }, { signal: call.signal }),
        ({ items }) => {
          for (const { id, value } of items ?? [])
            if (typeof id === 'string' && id !== '' && typeof value === 'string') settings.push([id, value]);
        },
      );
      return read.ok ? succeed(Object.fromEntries(settings)) : read;
    },
  });
  return outcome.ok ? succeed({ settings: outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}
