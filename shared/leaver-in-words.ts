import type { LeaverEvent } from './contract/account.ts';
import type { EventTime } from './contract/calendar.ts';
import { fill, type Filling } from './explain.ts';
import type { Language } from './language.ts';
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
export function soonestFirst(events: readonly LeaverEvent[]): readonly LeaverEvent[] {
  return events.toSorted((one, other) => {
    const [first, second] = [instantOf(one.next), instantOf(other.next)];
    return first === second ? 0 : first - second;
  });
}

/** Date and minute as Google wrote them, in the calendar's own zone; empty where there is none. */
export function timeInWords(time: EventTime | null): string {
  return time?.date ?? time?.dateTime?.slice(0, 16).replace('T', ' ') ?? '';
}
