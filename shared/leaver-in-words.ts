import type { LeaverEvent, LeaverResult } from './contract/account.ts';
import type { CalendarAclRule } from './contract/calendar.ts';
import type { EventTime } from './calendar-event.ts';
import { fill, type Filling } from './explain.ts';
import type { Language } from './language.ts';
import { known } from './learnt.ts';
import { type LeaverWord, leaverWords } from './messages/leaver.ts';

export type SayLeaver = (key: LeaverWord, filling?: Filling) => string;

export function sayLeaver(language: Language): SayLeaver {
  return (key, filling = {}) => fill(leaverWords[language][key], filling);
}

/** Whether and how often an event comes back. */
export function repeatsInWords({ recurrence, endless, occurrences }: LeaverEvent, say: SayLeaver): string {
  if (recurrence.length === 0) return say('single');
  const times = occurrences === null ? say('seriesUncounted') : say('series', { count: occurrences });
  return endless ? say('endless', { times }) : times;
}

/** To order by: a whole day begins, near enough, in UTC; what has no time comes last. */
export function instantOf(time: EventTime | null): number {
  const ms = Date.parse(time?.dateTime ?? time?.date ?? '');
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}

/** What takes place next comes first. */
export function soonestFirst<T extends Pick<LeaverEvent, 'next'>>(events: readonly T[]): readonly T[] {
  return events
    .map((event) => ({ event, at: instantOf(event.next) }))
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ event }) => event);
}

/** How many there are of each kind of event, with the word for it; nothing where no calendar's events were read. */
export function countsOf({ calendars, totals: { events } }: LeaverResult): readonly (readonly [LeaverWord, number])[] {
  if (!known(calendars)?.some((calendar) => known(calendar.events))) return [];
  return [
    ['events.total', events.total],
    ['events.invited', events.invited],
    ['events.outside', events.organized.outside],
    ['events.inside', events.organized.inside],
    ['events.alone', events.organized.alone],
    ['events.endless', events.endless],
    ['events.withRooms', events.withRooms],
  ];
}

/** Who else has access, in a few words. A rule that takes access away lets nobody in. */
export function accessInWords(rules: readonly CalendarAclRule[], say: SayLeaver): string {
  const others = rules.filter(({ reach }) => reach !== 'nobody');
  if (others.length === 0) return say('nobodyElse');
  const outside = others.filter(({ reach }) => reach === 'outside').length;
  return [
    say('others', { others: others.length }),
    ...(others.some(({ reach }) => reach === 'public') ? [say('others.public')] : []),
    ...(outside > 0 ? [say('others.outside', { outside })] : []),
  ].join(', ');
}

/** Date and minute as Google wrote them, in the calendar's own zone; empty where there is none. */
export function timeInWords(time: EventTime | null): string {
  return time?.date ?? time?.dateTime?.slice(0, 16).replace('T', ' ') ?? '';
}
