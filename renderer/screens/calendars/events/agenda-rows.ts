import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { CalendarEvent } from '../../../../shared/contract.ts';
import type { Agenda, DayEntry } from './agenda-days.ts';

/** One line of the agenda. Keys are unique even where a server repeats an event’s id. */
export type AgendaRow =
  | { readonly kind: 'day'; readonly key: string; readonly date: TemporalTypes.PlainDate; readonly count: number }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: DayEntry }
  | { readonly kind: 'undatedHeading'; readonly key: string }
  | { readonly kind: 'undated'; readonly key: string; readonly event: CalendarEvent };

export function agendaRows({ days, undated }: Agenda): readonly AgendaRow[] {
  const rows: AgendaRow[] = [];
  const used = new Map<string, number>();
  const unique = (key: string) => {
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  };
  for (const { date, entries } of days) {
    rows.push({ kind: 'day', key: `day ${String(date)}`, date, count: entries.length });
    for (const entry of entries) rows.push({ kind: 'entry', key: unique(`${String(date)} ${entry.event.id}`), entry });
  }
  if (undated.length > 0) rows.push({ kind: 'undatedHeading', key: 'undated' });
  for (const event of undated) rows.push({ kind: 'undated', key: unique(`undated ${event.id}`), event });
  return rows;
}

export function eventOf(row: AgendaRow | undefined): CalendarEvent | null {
  if (row?.kind === 'entry') return row.entry.event;
  return row?.kind === 'undated' ? row.event : null;
}
