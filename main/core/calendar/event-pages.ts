import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { CalendarEventsResult } from '../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import { textField } from '../../../shared/json-fields.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call } from '../environment.ts';
import type { DelegatedAccess } from '../oauth/delegated-access.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { eventIn } from './read-members.ts';

/** As many as Google gives at once, and nothing of a page that is not used. */
export const eventPage = { maxResults: 2_500, fields: 'nextPageToken,timeZone,items' } as const;

/**
 * Reads a list of events to its end. Each page is reported as `calendar.events.page` while the rest is fetched; the outcome
 * holds all of them.
 */
export async function readEventPages(
  access: DelegatedAccess,
  call: Call,
  fetch: (next: { readonly pageToken?: string }) => Promise<{ readonly data: calendar_v3.Schema$Events }>,
): Promise<Outcome<Omit<CalendarEventsResult, 'warnings'>>> {
  const events: CalendarEvent[] = [];
  let timeZone: string | null = null;
  const read = await readPages(access, 'calendar', fetch, (data) => {
    const page = (data.items ?? []).map((item) => eventIn({ ...item }));
    for (const event of page) events.push(event);
    timeZone = textField({ ...data }, 'timeZone') ?? timeZone;
    call.emit({ type: 'calendar.events.page', callId: call.callId, events: page });
  });
  return read.ok ? succeed({ events, timeZone }) : read;
}
