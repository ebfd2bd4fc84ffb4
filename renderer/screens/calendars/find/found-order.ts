import type { FoundEvent } from '../../../../shared/event-copies.ts';
import { spanOf } from '../events/agenda-days.ts';

export const orders = ['time', 'user', 'calendar'] as const;
export type Order = (typeof orders)[number];

/** One line of the list. Keys are unique even where a server repeats an ID. */
export interface FoundRow {
  readonly key: string;
  readonly found: FoundEvent;
}

/** In an order; within it by time. What cannot be placed in time comes last. */
export function orderedRows(found: readonly FoundEvent[], order: Order, zone: string): readonly FoundRow[] {
  const times = new Map(found.map((each) => [each, timeOf(each, zone)]));
  const name = ({ subject, calendar }: FoundEvent) =>
    order === 'time' ? '' : order === 'user' ? subject : `${calendar} ${subject}`;
  const used = new Map<string, number>();
  return found
    .toSorted((one, other) => name(one).localeCompare(name(other)) || (times.get(one) ?? 0) - (times.get(other) ?? 0))
    .map((each) => {
      const key = `${each.subject} ${each.calendarId} ${each.event.id}`;
      const count = used.get(key) ?? 0;
      used.set(key, count + 1);
      return { key: count === 0 ? key : `${key} ${count}`, found: each };
    });
}

function timeOf({ event }: FoundEvent, zone: string): number {
  const start = event.start ?? event.originalStartTime;
  const span = start && spanOf({ id: '', start }, zone);
  if (!span) return Number.MAX_SAFE_INTEGER;
  return span.time?.start.epochMilliseconds ?? span.first.toZonedDateTime(zone).epochMilliseconds;
}
