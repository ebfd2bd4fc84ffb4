import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { type GoogleAnswer, googleAnswerIn, readAnswer } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { googleClient } from '../oauth/google-client.ts';
import { memoryOf } from '../oauth/oauth-memory.ts';
import { findInDirectory } from '../oauth/subject-in-directory.ts';
import { type CalendarAccess, type CalendarRequest, openCalendar } from './calendar-access.ts';

type CalendarApi = Pick<calendar_v3.Calendar, 'calendarList' | 'events'>;

/** One operation's reading. `narrower` is the smallest scope its method accepts. */
export interface Reading<T> {
  readonly request: CalendarRequest;
  readonly narrower: string;
  readonly calendarId?: string;
  readonly read: (api: CalendarApi, access: CalendarAccess) => Promise<Outcome<T>>;
}

/**
 * Opens Calendar API v3 and reads, with `calendar.*` problems for what the API refuses and `token.*` for what the token
 * endpoint refuses. Only ever reads: the transport sends no request that writes.
 */
export async function readCalendar<T>(
  environment: Environment,
  call: Call,
  { request, narrower, calendarId, read }: Reading<T>,
): Promise<Outcome<{ readonly value: T; readonly warnings: readonly Problem[] }>> {
  if (calendarId !== undefined && !isUsableId(calendarId))
    return fail('usage.invalid_request', { evidence: { field: 'calendarId' } });
  for (let attempt = 1; ; attempt++) {
    const askedAt = environment.now();
    const opened = await openCalendar(environment, call, request, narrower);
    if (!opened.ok) return opened;
    const access = opened.value;
    try {
      const outcome = await read(await calendarApi(access), access);
      return outcome.ok ? succeed({ value: outcome.value, warnings: access.warnings }) : outcome;
    } catch (thrown) {
      const problem = access.transport.problemOf(thrown);
      if (problem) return { ok: false, problem };
      const answer = googleAnswerIn(thrown, 'calendar', access.transport.redact);
      if (!answer) throw thrown;
      if (answer.status === 401) {
        const { origin } = access.transport.world;
        const { scopes, obtainedAt } = access.token;
        memoryOf(environment).accessTokens.drop(access.key.summary, { origin, subject: access.subject, scopes });
        // A token from memory may have been revoked since: once more with a new one.
        if (attempt === 1 && obtainedAt < askedAt) continue;
      }
      const exchangeId = access.transport.lastExchangeId();
      const facts = factsOf(access, calendarId);
      const user = await userFacts(environment, access, answer);
      return { ok: false, problem: diagnoseAnswer(answer, { ...facts, ...user }, exchangeId) };
    }
  }
}

/** Calendar does not tell a suspended user from one without the service; the directory does. */
async function userFacts(
  environment: Environment,
  { transport, key, subject }: CalendarAccess,
  { error }: GoogleAnswer,
): Promise<Facts> {
  if (error !== 'notACalendarUser' || subject === undefined) return {};
  return findInDirectory(environment, transport, key, subject);
}

/** A success that is not in the API's form: shown whole as `calendar.unknown`. */
export function unreadable(access: CalendarAccess, data: unknown): Outcome<never> {
  const problem = diagnoseAnswer(
    readAnswer('calendar', 200, data, access.transport.redact),
    factsOf(access),
    access.transport.lastExchangeId(),
  );
  return { ok: false, problem };
}

async function calendarApi({ transport, token }: CalendarAccess): Promise<CalendarApi> {
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

function factsOf({ key, subject, token, transport }: CalendarAccess, calendarId?: string) {
  return {
    clockOffset: transport.clockOffsetSeconds(),
    clientId: key.summary.clientId,
    serviceAccount: key.email,
    subject: subject ?? null,
    scopes: token.scopes,
    ...(calendarId !== undefined && { calendarId }),
  };
}

/** Fits into one path segment. */
function isUsableId(calendarId: string): boolean {
  return calendarId.isWellFormed() && calendarId !== '.' && calendarId !== '..';
}
