import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { InsideDomains } from '../../../shared/inside-domains.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { FoundEvent, FoundEvents, SearchedCalendar, SearchedUser } from '../../../shared/event-copies.ts';
import { kindOf } from '../../../shared/explain.ts';
import { listField, objectField, textField } from '../../../shared/json-fields.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { insideDomains } from '../directory/customer-domains.ts';
import type { Call, Environment } from '../environment.ts';
import { domainOf, isCalendarDomain } from '../oauth/subject-domain.ts';
import { startOf } from './event-times.ts';
import { getEvent } from './get-event.ts';
import { listCalendars } from './list-calendars.ts';
import { listEvents } from './list-events.ts';
import { timeRange } from './time-range.ts';

type Search = RequestOf<'calendar.events.find'>;

/** Requests side by side. */
const concurrency = 8;
/** With what is under way then, it can still be exported. */
const mostFound = 50_000;
/** Beyond these the page could not keep up with what comes. */
const mostUsers = 1_000;
/** So many in a row without any answer, and nobody else is asked. */
const patience = 3;

/**
 * Looks for events in calendars of several users, side by side. By ID it is one request a calendar (Events: get), by
 * iCalUID one (Events: list, `iCalUID`), else Google's search; a person's address is searched too, and only events that
 * really name it are kept, as are those with a guest from outside where these are looked for. Text and people are looked
 * for from a year back to a year ahead unless told otherwise. Reports `calendar.events.found`. A user or calendar that
 * refuses is part of the result, and so is what was not searched any more because enough was found
 * (`calendar.too_many_found`); fails itself only with what is wrong with the question (`calendar.nothing_to_find`,
 * `calendar.too_many_users`, `calendar.invalid_time` and others), or `operation.cancelled`. Outside is who is of none of the
 * users' domains and of none of their customer's, as far as the directory may be asked.
 */
export async function findEvents(environment: Environment, call: Call, request: Search): Promise<Outcome<FoundEvents>> {
  const { query, eventId, iCalUID, person, outside } = request;
  if (!query?.trim() && !eventId && !iCalUID && !person && !outside) return fail('calendar.nothing_to_find');
  const range = rangeOf(request, environment.now());
  const checked = timeRange({ ...range, timeZone: request.timeZone?.trim() || undefined });
  if (!checked.ok) return checked;
  const { default: PQueue } = await import('p-queue');
  const queue = new PQueue({ concurrency });
  const silent = { ...call, emit: () => undefined };
  const subjects = [...new Set(request.subjects.map((subject) => subject.trim()))];
  if (subjects.length > mostUsers)
    return fail('calendar.too_many_users', { evidence: { users: subjects.length, mostUsers } });
  const inside = outside ? await insideOf(environment, call, request, subjects) : null;
  const domains = new Set(inside?.names);
  const warnings = new Map<string, Problem>();
  const found: FoundEvent[] = [];
  const { limit = mostFound } = request;
  let done = 0;
  let unanswered = 0;
  let unreachable: Problem | undefined;

  const ask = async <T>(read: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    queue.add(async () => {
      if (call.signal.aborted) return fail('operation.cancelled');
      if (unreachable) return { ok: false, problem: unreachable };
      if (found.length >= limit) return fail('calendar.too_many_found', { evidence: { events: found.length } });
      const outcome = await read();
      if (outcome.ok || kindOf(outcome.problem) !== 'network') unanswered = 0;
      else if (++unanswered >= patience) unreachable = outcome.problem;
      return outcome;
    });
  const tell = (some: readonly FoundEvent[], searched: SearchedUser | null) => {
    for (const each of some) found.push(each);
    call.emit({
      type: 'calendar.events.found',
      callId: call.callId,
      found: some,
      searched,
      done,
      total: subjects.length,
    });
  };
  const keep = (told: readonly Problem[]) => {
    for (const warning of told) warnings.set(warning.code, warning);
  };

  const searched = await Promise.all(
    subjects.map(async (subject): Promise<SearchedUser> => {
      const { credentialId, scopes, directoryAdmin } = request;
      const who = { credentialId, subject, ...(scopes && { scopes }), ...(directoryAdmin && { directoryAdmin }) };
      const calendars = await calendarsOf(who);
      const user = calendars.ok
        ? { subject, ...(await searchAll(who, calendars.value)) }
        : { subject, calendars: [], problem: calendars.problem };
      done++;
      tell([], user);
      return user;
    }),
  );
  if (call.signal.aborted) return fail('operation.cancelled');
  return succeed({
    found: found.toSorted((one, other) => startOf(one.event) - startOf(other.event)),
    searched,
    range: looksAtTimes(request) ? range : null,
    inside,
    warnings: [...warnings.values()],
  });

  async function calendarsOf(who: Who): Promise<Outcome<readonly Named[]>> {
    const { calendars = 'primary' } = request;
    if (calendars === 'primary') return succeed([{ id: 'primary', name: who.subject || 'primary' }]);
    if (calendars !== 'list') return succeed(calendars.map((id) => ({ id, name: id })));
    const list = await ask(async () => listCalendars(environment, silent, who));
    if (!list.ok) return list;
    keep(list.value.warnings);
    return succeed(
      list.value.calendars.map((entry) => ({
        id: entry.id,
        name: textField(entry, 'summaryOverride') ?? entry.summary ?? entry.id,
      })),
    );
  }

  /** The first calendar alone, so that its token serves the others; where there is none, or no answer, all are settled. */
  async function searchAll(who: Who, calendars: readonly Named[]): Promise<Omit<SearchedUser, 'subject'>> {
    const [first, ...rest] = calendars;
    if (!first) return { calendars: [], problem: null };
    const one = await search(who, first);
    if (one.problem && (one.problem.code.startsWith('token.') || kindOf(one.problem) === 'network'))
      return { calendars: [], problem: one.problem };
    return { calendars: [one, ...(await Promise.all(rest.map(async (each) => search(who, each))))], problem: null };
  }

  async function search(who: Who, { id, name }: Named): Promise<SearchedCalendar> {
    const calendarId = id === 'primary' ? who.subject || 'primary' : id;
    const outcome = await ask(async () => eventsIn(who, id));
    if (!outcome.ok) return { calendarId, calendar: name, found: 0, timeZone: null, problem: outcome.problem };
    const own = domainOf(who.subject || calendarId);
    const events = outcome.value.events.filter(
      (event) =>
        (!request.person || names(event, request.person)) &&
        (!request.outside || hasGuestOutside(event, (domain) => domain === own || domains.has(domain))),
    );
    tell(
      events.map((event) => ({ subject: who.subject, calendarId, calendar: name, event })),
      null,
    );
    return { calendarId, calendar: name, found: events.length, timeZone: outcome.value.timeZone, problem: null };
  }

  async function eventsIn(
    who: Who,
    calendarId: string,
  ): Promise<Outcome<{ readonly events: readonly CalendarEvent[]; readonly timeZone: string | null }>> {
    const { showDeleted, timeZone } = request;
    if (eventId) {
      const got = await getEvent(environment, silent, { ...who, calendarId, eventId, ...(timeZone && { timeZone }) });
      if (!got.ok) return isAbsent(got.problem) ? succeed({ events: [], timeZone: null }) : got;
      keep(got.value.warnings);
      const { event } = got.value;
      return succeed({ events: event.status === 'cancelled' && !showDeleted ? [] : [event], timeZone: null });
    }
    const listed = await listEvents(environment, silent, {
      ...who,
      calendarId,
      singleEvents: looksAtTimes(request),
      ...(looksAtTimes(request) && range),
      ...(iCalUID ? { iCalUID } : (query || person) && { query: [query, person].filter(Boolean).join(' ') }),
      ...(showDeleted && { showDeleted }),
      ...(timeZone && { timeZone }),
    });
    if (listed.ok) keep(listed.value.warnings);
    return listed;
  }
}

interface Who {
  readonly credentialId: string;
  readonly subject: string;
  readonly scopes?: string[];
  readonly directoryAdmin?: string;
}

/** The users' own domains, and those of the first one's customer. */
async function insideOf(
  environment: Environment,
  call: Call,
  { credentialId, directoryAdmin }: Search,
  subjects: readonly string[],
): Promise<InsideDomains> {
  const own = subjects.filter(Boolean).map(domainOf);
  const address = subjects.find((subject) => subject.includes('@')) ?? '';
  const inside = await insideDomains(environment, call, { credentialId, address, directoryAdmin });
  return { ...inside, names: [...new Set([...inside.names, ...own])].filter(Boolean) };
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/** An event or a series is found whenever it is; its iCalUID finds occurrences only where a time was asked for. */
function looksAtTimes({ eventId, iCalUID, from, to }: Search): boolean {
  return !eventId && (!iCalUID || from !== undefined || to !== undefined);
}

function rangeOf({ from, to }: Search, now: number): { readonly from?: string; readonly to?: string } {
  if (from !== undefined || to !== undefined) return { ...(from && { from }), ...(to && { to }) };
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate();
  return { from: today.subtract({ years: 1 }).toString(), to: today.add({ years: 1 }).toString() };
}

function isAbsent({ code }: Problem): boolean {
  return code === 'calendar.not_found.event';
}

/** Whether it has this address among its people: Google also finds the words of an address in a description. */
function names(event: CalendarEvent, person: string): boolean {
  const wanted = person.trim().toLowerCase();
  const people = [objectField(event, 'organizer'), objectField(event, 'creator'), ...listField(event, 'attendees')];
  return people.some((each) => textField(each, 'email')?.toLowerCase() === wanted);
}

function hasGuestOutside(event: CalendarEvent, isInside: (domain: string) => boolean): boolean {
  return listField(event, 'attendees').some((guest) => {
    const domain = domainOf(textField(guest, 'email') ?? '');
    return domain !== '' && !isInside(domain) && !isCalendarDomain(domain);
  });
}
