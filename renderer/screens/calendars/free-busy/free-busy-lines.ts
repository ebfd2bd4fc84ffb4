import type { FreeBusyResult } from '../../../../shared/contract/calendar.ts';
import { freeTimes } from './free-times.ts';
import { type Days, hoursOfDays, type Span, spanOfDays } from './time-axis.ts';

/** One line of the grid: a person, room or calendar, or what all of them have free. */
export interface FreeBusyLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'common' | 'person';
  /** Busy times; of the common line the free ones. */
  readonly spans: readonly Span[];
  /** Google’s reason for no answer. */
  readonly error: string | null;
  /** Not answered yet. */
  readonly isWaiting: boolean;
  /** Of the common line: nobody could be read, so that nothing is known of free times. */
  readonly nobodyRead?: boolean;
}

/** `common` is the ID of the line of what all have free. */
export const commonId = ' common';

export interface LinesRequest {
  readonly people: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly result: FreeBusyResult | undefined;
  readonly days: Days;
  readonly leastMinutes: number;
  readonly daytime: boolean;
}

/**
 * Everybody in the order chosen, the times that all who could be read have free (null while that is nobody), and how many
 * could not be read.
 */
export function linesOf({ people, names, result, days, leastMinutes, daytime }: LinesRequest): {
  readonly lines: readonly FreeBusyLine[];
  readonly common: readonly Span[] | null;
  readonly unread: number;
} {
  const answers = new Map(result?.people.map((person) => [person.id, person]));
  const lines = people.map((id): FreeBusyLine => {
    const answer = answers.get(id);
    return {
      id,
      name: names.get(id) ?? id,
      kind: 'person',
      spans: answer?.busy.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) })) ?? [],
      error: answer?.error ?? null,
      isWaiting: answer === undefined,
    };
  });
  const read = lines.filter(({ error, isWaiting }) => error === null && !isWaiting);
  const windows = daytime ? hoursOfDays(days, 8, 18) : [spanOfDays(days)];
  const common =
    read.length === 0
      ? null
      : freeTimes(
          read.map(({ spans }) => spans),
          windows,
          leastMinutes,
        );
  return { lines, common, unread: lines.filter(({ error }) => error !== null).length };
}
