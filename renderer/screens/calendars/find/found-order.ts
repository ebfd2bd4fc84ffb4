import type { FoundEvent } from '../../../../shared/event-copies.ts';
import { beginningOf } from '../events/agenda-days.ts';

export const orders = ['time', 'user', 'calendar'] as const;
export type Order = (typeof orders)[number];

/** One line of the list. Keys are unique even where a server repeats an ID. */
export interface FoundRow {
  readonly key: string;
  readonly found: FoundEvent;
}

/** In an order; within it by time. What cannot be placed in time comes last. */
export function orderedRows(found: readonly FoundEvent[], order: Order, zone: string): readonly FoundRow[] {
  const name = ({ subject, calendar }: FoundEvent) => (order === 'user' ? subject : `${calendar} ${subject}`);
  const used = new Map<string, number>();
  return found
    .map((each) => ({ each, name: order === 'time' ? '' : name(each), at: beginningOf(each.event, zone) ?? last }))
    .toSorted((one, other) => names.compare(one.name, other.name) || one.at - other.at)
    .map(({ each }) => {
      const key = `${each.subject} ${each.calendarId} ${each.event.id}`;
      const count = used.get(key) ?? 0;
      used.set(key, count + 1);
      return { key: count === 0 ? key : `${key} ${count}`, found: each };
    });
}

const names = new Intl.Collator();
const last = Number.MAX_SAFE_INTEGER;
