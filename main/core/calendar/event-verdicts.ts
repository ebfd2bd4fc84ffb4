import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import {
  type ComparedField,
  type EventCopy,
  type EventVerdict,
  type EventVerdictCode,
  type EventVerdictEvidence,
  isBusyOnly,
} from '../../../shared/event-copies.ts';
import { listField, objectField, textField } from '../../../shared/json-fields.ts';
import type { Certainty, Problem } from '../../../shared/outcome.ts';
import { answerOf, responseOf } from './event-copy.ts';
import { momentOf } from './event-times.ts';

/** What is known of one user's sight of an event. */
export interface Sight {
  readonly reference: CalendarEvent;
  readonly subject: string;
  readonly own: EventCopy | null;
  readonly shared: EventCopy | null;
  /** Instead of the occurrence that was looked for, the user has others of its series. */
  readonly otherOccurrences?: boolean;
  /** The series is there, and this occurrence of it is not. */
  readonly occurrenceMissing?: boolean;
  /** Where there is no copy: another event at that time that may have taken its place. */
  readonly successor?: { readonly event: CalendarEvent; readonly certainty: Certainty };
  /** The user's settings; null where they could not be read. */
  readonly settings: Readonly<Record<string, string>> | null;
}

/**
 * Why a user sees an event otherwise, or not at all; the most decisive first, never empty. Only what the evidence tells is
 * `certain`.
 */
export function judgeSight(sight: Sight): readonly EventVerdict[] {
  const { own, shared } = sight;
  const verdicts = [
    ...(sight.reference.status === 'cancelled' ? [verdict('event_cancelled', 'certain', {})] : []),
    ...(own ? ownVerdicts(sight, own) : []),
    // Who has a copy of their own need not see somebody else’s.
    ...(shared && !hasOwn(sight) ? sharedVerdicts(sight, shared) : []),
  ];
  return verdicts.length > 0 ? verdicts : [verdict('same', 'certain', { subject: sight.subject })];
}

function hasOwn({ own }: Sight): boolean {
  return own?.event !== null && own?.event !== undefined && own.event.status !== 'cancelled';
}

function ownVerdicts(sight: Sight, { event, problem, differences }: EventCopy): readonly EventVerdict[] {
  const { reference, subject } = sight;
  if (problem) return [verdict(refusalOf(problem), 'certain', { subject })];
  if (!event) return absence(sight);
  if (event.status === 'cancelled') {
    if (reference.status === 'cancelled') return [];
    return [verdict('copy_deleted', 'certain', { subject, ...successorEvidence(sight) }), ...successorOf(sight)];
  }
  const verdicts: EventVerdict[] = [];
  const [start, otherStart] = [reference.start, event.start];
  if (differences.includes('start'))
    verdicts.push(verdict('moved', 'certain', { subject, ...times(start, otherStart) }));
  verdicts.push(...hiddenBySetting(sight, event));
  if (isBusyOnly(reference)) verdicts.push(verdict('reference_hidden', 'certain', { subject }));
  else if (verdicts.length === 0 && differences.some((field) => !personal.has(field)))
    verdicts.push(verdict('differs', 'certain', { subject }));
  return verdicts;
}

function refusalOf({ code }: Problem): EventVerdictCode {
  return /\.(?:subject_)?suspended$/.test(code) ? 'suspended' : 'unreadable';
}

/** What each person has for themselves, in the same event. */
const personal: ReadonlySet<ComparedField> = new Set<ComparedField>([
  'ownResponse',
  'reminders',
  'colorId',
  'id',
  'transparency',
  'visibility',
  'sequence',
]);

function absence(sight: Sight): readonly EventVerdict[] {
  const { reference, subject } = sight;
  // Of what is cancelled Google may tell no guests, and a copy may be gone with it.
  if (reference.status === 'cancelled') return [];
  if (sight.occurrenceMissing) return [verdict('occurrence_missing', 'certain', { subject }), ...successorOf(sight)];
  if (sight.otherOccurrences) return [verdict('other_occurrences_only', 'certain', { subject })];
  const organizer = textField(objectField(reference, 'organizer'), 'email') ?? undefined;
  const response = answerOf(reference, subject);
  const guests = listField(reference, 'attendees').length;
  const guestsIncomplete =
    isBusyOnly(reference) || reference['attendeesOmitted'] === true || reference['guestsCanSeeOtherGuests'] === false;
  const evidence = { subject, ...(organizer && { organizer }), guests };
  const invited = response !== null || organizer?.toLowerCase() === subject.toLowerCase();
  const first = invited
    ? verdict('copy_missing', 'likely', { ...evidence, ...(response && { response }) })
    : guestsIncomplete
      ? verdict('not_in_told_guests', 'likely', evidence)
      : verdict('not_invited', 'certain', evidence);
  return [...successorOf(sight), first];
}

function successorOf({ subject, successor, reference }: Sight): readonly EventVerdict[] {
  if (!successor) return [];
  const { event, certainty } = successor;
  const evidence = {
    subject,
    eventId: event.id,
    ...(event.iCalUID && { iCalUID: event.iCalUID }),
    ...(event.summary && { summary: event.summary }),
    ...times(reference.start, event.start),
  };
  return [verdict(certainty === 'certain' ? 'new_series' : 'similar_event', certainty, evidence)];
}

function successorEvidence({ successor }: Sight): EventVerdictEvidence {
  return successor ? { eventId: successor.event.id } : {};
}

/** Google Calendar's own window leaves out what was declined or not answered, where the user set it so. */
function hiddenBySetting({ subject, settings }: Sight, event: CalendarEvent): readonly EventVerdict[] {
  const response = responseOf(event, subject);
  if (response === 'declined') {
    // Shown unless set otherwise; what stands at its default Google may leave out.
    const setting = 'showDeclinedEvents';
    if (settings?.[setting] === 'false') return [verdict('declined_hidden', 'certain', { subject, response, setting })];
    return [verdict('declined', 'certain', { subject, response, ...(!settings && { settingUnknown: true }) })];
  }
  const setting = 'hideInvitations';
  if (response === 'needsAction' && settings?.[setting] === 'true')
    return [verdict('unanswered_hidden', 'certain', { subject, response, setting })];
  return [];
}

function sharedVerdicts(
  { reference, subject, own }: Sight,
  { calendarId, event, problem }: EventCopy,
): readonly EventVerdict[] {
  const evidence = { subject, calendarId };
  if (problem?.code.startsWith('calendar.not_found')) return [verdict('not_shared', 'certain', evidence)];
  if (problem) return own?.problem ? [] : [verdict(refusalOf(problem), 'certain', evidence)];
  if (!event) return [verdict('not_shown', 'certain', evidence)];
  const hidesDetails = textField(event, 'summary') === null && textField(reference, 'summary') !== null;
  if (!hidesDetails) return [];
  const isPrivate = ['private', 'confidential'].includes(textField(reference, 'visibility') ?? '');
  return [isPrivate ? verdict('private', 'likely', evidence) : verdict('busy_only', 'certain', evidence)];
}

function times(start: CalendarEvent['start'], otherStart: CalendarEvent['start']): EventVerdictEvidence {
  if (momentOf(start) === momentOf(otherStart)) return {};
  const [one, other] = [start, otherStart].map((time) => time?.dateTime ?? time?.date);
  return { ...(one !== undefined && { start: one }), ...(other !== undefined && { otherStart: other }) };
}

function verdict(code: EventVerdictCode, certainty: Certainty, evidence: EventVerdictEvidence): EventVerdict {
  return { code, certainty, evidence };
}
