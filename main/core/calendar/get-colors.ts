import type { CalendarColorsResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { readCalendar } from './read-calendar.ts';

type Palette = Readonly<Record<string, { readonly background?: string | null } | null>>;

/** What the `colorId` of calendars and of events stands for (Calendar API v3, Colors: get). What is no colour is left out. */
export async function getColors(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.colors.get'>,
): Promise<Outcome<CalendarColorsResult>> {
  const outcome = await readCalendar<Omit<CalendarColorsResult, 'warnings'>>(environment, call, {
    request,
    reads: [calendarScopes.readonly],
    async read(api) {
      const { data } = await api.colors.get({}, { signal: call.signal });
      return succeed({ calendar: backgrounds(data?.calendar ?? {}), event: backgrounds(data?.event ?? {}) });
    },
  });
  return outcome.ok ? succeed({ ...outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}

function backgrounds(palette: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(palette).flatMap(([id, color]) => {
      const background = color?.background;
      return typeof background === 'string' && /^#[0-9a-f]{6}$/i.test(background) ? [[id, background]] : [];
    }),
  );
}
