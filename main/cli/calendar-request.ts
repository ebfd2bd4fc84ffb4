import type { RequestOf } from '../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { openCredential } from './credential.ts';
import type { Invocation } from './invocation.ts';
import type { Options } from './options.ts';

/** What the calendar commands ask with: the key, the user acted for, and scopes or an administrator if they are named. */
export interface CalendarRequest {
  readonly credentialId: string;
  readonly subject?: string;
  readonly scopes?: string[];
  readonly directoryAdmin?: string;
}

export async function calendarRequest(invocation: Invocation): Promise<Outcome<CalendarRequest>> {
  const { options } = invocation;
  const [subject, ...others] = options.subject ?? [];
  if (others.length > 0) return fail('usage.one_subject_only', { evidence: { given: others.length + 1 } });
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  return succeed({
    credentialId: key.value.id,
    ...(subject !== undefined && { subject }),
    ...(options.scope !== undefined && options.scope.length > 0 && { scopes: [...options.scope] }),
    ...(options.directoryAdmin !== undefined && { directoryAdmin: options.directoryAdmin }),
  });
}

/** The same about one event: of the calendar named, else of the primary one; times in the zone named. */
export interface EventRequest extends CalendarRequest {
  readonly calendarId: string;
  readonly eventId: string;
  readonly timeZone?: string;
}

export async function eventRequest(invocation: Invocation): Promise<Outcome<EventRequest>> {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const { calendar = 'primary', timeZone } = invocation.options;
  return succeed({
    ...request.value,
    calendarId: calendar,
    eventId: invocation.arguments[0] ?? '',
    ...(timeZone !== undefined && { timeZone }),
  });
}

/** A span of time, and a zone, where they are named. */
export function spanOf({ from, to, timeZone }: Options): Partial<Record<'from' | 'to' | 'timeZone', string>> {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

/** What a list of events is asked with, and of which calendar. */
export async function eventsRequest(invocation: Invocation): Promise<Outcome<RequestOf<'calendar.events.list'>>> {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const { options } = invocation;
  return succeed({
    ...request.value,
    calendarId: invocation.arguments[0] ?? '',
    ...(options.series === true && { singleEvents: false }),
    ...(options.showDeleted === true && { showDeleted: true }),
    ...spanOf(options),
    ...(options.query !== undefined && { query: options.query }),
  });
}

/** The addresses that are compared: repeated, or separated by commas or spaces. */
export function peopleIn(invocation: Invocation): string[] {
  return invocation.arguments.flatMap((word) => (word ?? '').split(/[\s,]+/)).filter((word) => word !== '');
}
