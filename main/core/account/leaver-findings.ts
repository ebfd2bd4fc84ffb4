import type { LeaverCalendar, LeaverTotals } from '../../../shared/contract/account.ts';
import { fail, type Problem } from '../../../shared/outcome.ts';

const mostNames = 20;

/** What would be missed, each as a problem with what to do about it; the gravest first. */
export function leaverFindings(
  subject: string,
  calendars: readonly LeaverCalendar[],
  { events, rooms }: LeaverTotals,
): readonly Problem[] {
  const named = (fate: LeaverCalendar['fate']) =>
    calendars.filter((calendar) => calendar.fate === fate).map(({ summary, id }) => (summary ?? id).slice(0, 200));
  const [lost, unclear] = [named('lost'), named('unclear')];
  const withGuests = events.organized.inside + events.organized.outside;
  return [
    ...(lost.length > 0
      ? [fail('account.calendars_lost', { evidence: { subject, calendars: first(lost) } }).problem]
      : []),
    ...(withGuests > 0
      ? [
          fail('account.events_without_organizer', {
            evidence: { subject, events: withGuests, outsideEvents: events.organized.outside },
          }).problem,
        ]
      : []),
    ...(events.endless > 0
      ? [fail('account.endless_series', { evidence: { subject, events: events.endless } }).problem]
      : []),
    ...(rooms.length > 0
      ? [
          fail('account.rooms_held', {
            evidence: { subject, rooms: first(rooms.map(({ name, email }) => name ?? email)) },
          }).problem,
        ]
      : []),
    ...(events.isPrivate > 0
      ? [fail('account.private_events', { evidence: { subject, events: events.isPrivate } }).problem]
      : []),
    ...(unclear.length > 0
      ? [
          fail('account.calendars_unclear', { certainty: 'possible', evidence: { subject, calendars: first(unclear) } })
            .problem,
        ]
      : []),
  ];
}

/** Whether an item of a finding's list is no name, but says that there are more than those. */
export function isRest(name: string): boolean {
  return /^… \(\d+\)$/.test(name);
}

function first(names: readonly string[]): readonly string[] {
  return names.length > mostNames ? [...names.slice(0, mostNames), `… (${names.length})`] : names;
}
