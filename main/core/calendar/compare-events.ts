import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { ComparedUser, EventComparison, EventCopy } from '../../../shared/event-copies.ts';
import { objectField, textField } from '../../../shared/json-fields.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { answerOf, differences } from './event-copy.ts';
import { momentOf } from './event-times.ts';
import { judgeSight, type Sight } from './event-verdicts.ts';
import { getEvent } from './get-event.ts';
import { listEvents } from './list-events.ts';
import { listSettings } from './list-settings.ts';

/** Users side by side. */
const concurrency = 4;
const dayMs = 86_400_000;

interface Reference {
  readonly subject: string;
  readonly calendarId: string;
  readonly event: CalendarEvent;
}
interface Who {
  readonly credentialId: string;
  readonly subject: string;
  readonly scopes?: string[];
  readonly directoryAdmin?: string;
}

/** At one time: each is up to four requests. */
const mostOthers = 100;

/**
 * Reads an event as one user has it, looks for the others' copies of it by its iCalUID (deleted ones too) in their own
 * calendars and for what they see of the first one's, and says why they differ. An occurrence is compared with the same
 * occurrence, by when it would have been. Fails only where the event itself cannot be read; a user who refuses is a
 * verdict of their own (`suspended`, `unreadable`, with the problem in the copy). More than 100 others:
 * `calendar.too_many_users`.
 */
export async function compareEvents(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.events.compare'>,
): Promise<Outcome<EventComparison>> {
  const { credentialId, scopes, directoryAdmin, calendarId, eventId, subject = '' } = request;
  const others = [...new Set(request.others.map((other) => other.trim()))];
  if (others.length > mostOthers)
    return fail('calendar.too_many_users', { evidence: { users: others.length, mostUsers: mostOthers } });
  const silent = { ...call, emit: () => undefined };
  const who = (user: string): Who => ({
    credentialId,
    subject: user,
    ...(scopes && { scopes }),
    ...(directoryAdmin && { directoryAdmin }),
  });
  const read = await getEvent(environment, silent, { ...who(subject), calendarId, eventId });
  if (!read.ok) return read;
  const home = calendarId === 'primary' ? subject || calendarId : calendarId;
  const reference: Reference = { subject, calendarId: home, event: read.value.event };

  const { default: PQueue } = await import('p-queue');
  const queue = new PQueue({ concurrency });
  const users = await Promise.all(
    others.map(async (other) => queue.add(async () => compareFor(environment, silent, who(other), reference))),
  );
  if (call.signal.aborted) return fail('operation.cancelled');
  return succeed({ reference, users, warnings: read.value.warnings });
}

async function compareFor(environment: Environment, call: Call, who: Who, reference: Reference): Promise<ComparedUser> {
  const asked: string[] = [];
  const { event } = reference;
  const isOwnHome = reference.calendarId.toLowerCase() === who.subject.toLowerCase();
  // An event of a team's calendar has copies only with those it invites.
  const isPersonal =
    reference.calendarId.toLowerCase() === reference.subject.toLowerCase() || answerOf(event, who.subject) !== null;
  const found = isPersonal || isOwnHome ? await ownCopy() : null;
  const shared = isOwnHome || found?.own.problem ? null : await byId(reference.calendarId, event.id);
  const settings = found?.own.event && found.own.event.status !== 'cancelled' ? await settingsOf() : null;
  const sight: Sight = { reference: event, subject: who.subject, shared, settings, own: null, ...found };
  return { subject: who.subject, own: sight.own, shared, verdicts: judgeSight(sight), asked };

  async function ownCopy(): Promise<
    Pick<Sight, 'otherOccurrences' | 'occurrenceMissing' | 'successor'> & { readonly own: EventCopy }
  > {
    const { iCalUID, recurringEventId, originalStartTime } = event;
    if (iCalUID === undefined) return { own: await byId('primary', event.id) };
    asked.push('events.list iCalUID');
    const listed = await listEvents(environment, call, {
      ...who,
      calendarId: 'primary',
      iCalUID,
      showDeleted: true,
      singleEvents: false,
    });
    if (!listed.ok) return { own: copyOf(who.subject, null, listed.problem) };
    const copies = listed.value.events;
    const whole = copies.filter((copy) => copy.recurringEventId === undefined);
    if (recurringEventId === undefined) {
      const copy = whole.find(({ status }) => status !== 'cancelled') ?? whole[0];
      if (copy) return { own: copyOf(who.subject, copy), ...(copy.status === 'cancelled' && (await successor())) };
      if (copies.length > 0) return { own: copyOf(who.subject, null), otherOccurrences: true };
      return { own: copyOf(who.subject, null), ...(await successor()) };
    }
    const planned = momentOf(originalStartTime);
    const changed = copies.find(
      (copy) => planned !== null && copy.recurringEventId !== undefined && momentOf(copy.originalStartTime) === planned,
    );
    if (changed)
      return { own: copyOf(who.subject, changed), ...(changed.status === 'cancelled' && (await successor())) };
    const series = whole.find(({ status }) => status !== 'cancelled');
    if (series) {
      const own = await byId('primary', `${series.id}${event.id.slice(event.id.lastIndexOf('_'))}`);
      return own.event || own.problem ? { own } : { own, occurrenceMissing: true, ...(await successor()) };
    }
    const deleted = whole[0];
    if (deleted) return { own: copyOf(who.subject, deleted), ...(await successor()) };
    if (copies.length > 0) return { own: copyOf(who.subject, null), otherOccurrences: true };
    return { own: copyOf(who.subject, null), ...(await successor()) };
  }

  async function byId(calendarId: string, eventId: string): Promise<EventCopy> {
    const shown = calendarId === 'primary' ? who.subject : calendarId;
    asked.push('events.get');
    const got = await getEvent(environment, call, { ...who, calendarId, eventId });
    if (got.ok) return copyOf(shown, got.value.event);
    return copyOf(shown, null, got.problem.code === 'calendar.not_found.event' ? null : got.problem);
  }

  /** What may have taken its place: a series split in two keeps the first part of its ID; else the same title and organizer. */
  async function successor(): Promise<Pick<Sight, 'successor'>> {
    const at = momentOf(event.start);
    if (at === null) return {};
    asked.push('events.list timeMin timeMax');
    const near = await listEvents(environment, call, {
      ...who,
      calendarId: 'primary',
      from: new Date(at - dayMs).toISOString(),
      to: new Date(at + dayMs).toISOString(),
    });
    if (!near.ok) return {};
    const own = (other: CalendarEvent) => other.iCalUID !== event.iCalUID;
    const split = near.value.events.find((other) => own(other) && baseOf(other.iCalUID) === baseOf(event.iCalUID));
    if (split) return { successor: { event: split, certainty: 'certain' } };
    const similar = near.value.events.find((other) => own(other) && isSimilar(event, other));
    return similar ? { successor: { event: similar, certainty: 'possible' } } : {};
  }

  async function settingsOf(): Promise<Readonly<Record<string, string>> | null> {
    asked.push('settings.list');
    const read = await listSettings(environment, call, who);
    return read.ok ? read.value.settings : null;
  }

  function copyOf(calendarId: string, copy: CalendarEvent | null, problem: Problem | null = null): EventCopy {
    return {
      subject: who.subject,
      calendarId,
      event: copy,
      problem,
      differences: copy ? differences(event, copy) : [],
    };
  }
}

/** `this and following` makes a new series: the old iCalUID with `_R` and the time from which it holds. */
function baseOf(iCalUID: string | undefined): string | undefined {
  return iCalUID?.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/, '');
}

function isSimilar(one: CalendarEvent, other: CalendarEvent): boolean {
  const organizer = (event: CalendarEvent) => textField(objectField(event, 'organizer'), 'email')?.toLowerCase();
  return one.summary !== undefined && one.summary === other.summary && organizer(one) === organizer(other);
}
