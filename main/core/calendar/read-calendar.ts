import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import type { Facts } from '../diagnosis/facts.ts';
import type { GoogleAnswer } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import type { DelegatedAccess, DelegatedRequest } from '../oauth/delegated-access.ts';
import { readDelegated } from '../oauth/delegated-read.ts';
import { googleClient } from '../oauth/google-client.ts';
import { findInDirectory } from '../oauth/subject-in-directory.ts';

export type CalendarApi = Pick<
  calendar_v3.Calendar,
  'acl' | 'calendarList' | 'colors' | 'events' | 'freebusy' | 'settings'
>;

/** One operation's reading. `reads` are the scopes that serve it and only read, the usual one first. */
export interface Reading<T> {
  readonly request: DelegatedRequest;
  readonly reads: readonly [usual: string, ...narrower: string[]];
  readonly calendarId?: string;
  readonly eventId?: string;
  readonly read: (api: CalendarApi, access: DelegatedAccess) => Promise<Outcome<T>>;
}

/**
 * Opens Calendar API v3 and reads, with `calendar.*` problems for what the API refuses and `token.*` for what the token
 * endpoint refuses. The usual scope is asked for first; refused, the narrower one of the call; refused too, full `calendar`,
 * with a warning that says so. Only ever reads: the transport sends no request that writes.
 */
export async function readCalendar<T>(
  environment: Environment,
  call: Call,
  { request, reads, calendarId, eventId, read }: Reading<T>,
): Promise<Outcome<{ readonly value: T; readonly warnings: readonly Problem[] }>> {
  for (const [field, id] of Object.entries({ calendarId, eventId }))
    if (id !== undefined && !isUsableId(id)) return fail('usage.invalid_request', { evidence: { field } });
  const outcome = await readDelegated(environment, call, {
    request,
    ladder: [...reads, calendarScopes.full].map((scope) => [scope]),
    place: 'calendar',
    facts: {
      neededScope: reads[0],
      ...(calendarId !== undefined && { calendarId }),
      ...(eventId !== undefined && { eventId }),
    },
    factsAfter: async (access, answer) => ({
      ...(await userFacts(environment, access, answer)),
      ...(calendarId !== undefined && eventId !== undefined && (await calendarFacts(access, call, calendarId, answer))),
    }),
    read: async (access) => read(await calendarApi(access), access),
  });
  if (!outcome.ok) return outcome;
  const { value, access } = outcome.value;
  const isFull = !request.scopes?.length && access.token.scopes.includes(calendarScopes.full);
  return succeed({ value, warnings: isFull ? [fullScopeUsed(access.key, reads[0])] : [] });
}

/** Calendar does not tell a suspended user from one without the service; the directory does. */
async function userFacts(
  environment: Environment,
  { transport, key, subject }: DelegatedAccess,
  { error }: GoogleAnswer,
): Promise<Facts> {
  if (error !== 'notACalendarUser' || subject === undefined) return {};
  return findInDirectory(environment, transport, key, subject);
}

/** Google gives one answer for a calendar and for an event that is not there: whether the calendar is tells them apart. */
async function calendarFacts(
  access: DelegatedAccess,
  { signal }: Call,
  calendarId: string,
  { error }: GoogleAnswer,
): Promise<Facts> {
  if (error !== 'notFound') return {};
  const api = await calendarApi(access);
  try {
    await api.events.list({ calendarId, maxResults: 1, fields: 'timeZone' }, { signal });
    return { calendarFound: true };
  } catch {
    return {};
  }
}

async function calendarApi({ transport, token }: DelegatedAccess): Promise<CalendarApi> {
  const { calendar_v3 } = await import('googleapis/build/src/apis/calendar/v3.js');
  const auth = await googleClient(transport);
  auth.setCredentials({ access_token: token.accessToken });
  // Named, because an environment variable may otherwise send the request to another universe.
  const universeDomain = 'googleapis.com';
  return new calendar_v3.Calendar({
    auth,
    rootUrl: endpointsOf(transport.world).calendarRoot,
    universeDomain,
  });
}

function fullScopeUsed(key: ReadyKey, narrower: string): Problem {
  const { clientId } = key.summary;
  const evidence = { narrower, ...(clientId !== null && { clientId }) };
  return { code: 'calendar.full_scope_used', certainty: 'certain', evidence };
}

/** Fits into one path segment. */
function isUsableId(calendarId: string): boolean {
  return calendarId.isWellFormed() && calendarId !== '.' && calendarId !== '..';
}
