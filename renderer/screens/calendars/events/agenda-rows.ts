import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Agenda, DayEntry } from './agenda-days.ts';
import { keyOf, type ShownEvent } from './shown-event.ts';

/** One line of the agenda. Keys are unique even where a server repeats an event’s id. */
export type AgendaRow =
  | { readonly kind: 'day'; readonly key: string; readonly date: TemporalTypes.PlainDate; readonly count: number }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: DayEntry }
  | { readonly kind: 'undatedHeading'; readonly key: string }
  | { readonly kind: 'undated'; readonly key: string; readonly shown: ShownEvent };

export function agendaRows({ days, undated }: Agenda): readonly AgendaRow[] {
  const rows: AgendaRow[] = [];
  const used = new Map<string, number>();
  const unique = (key: string) => {
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  };
  for (const { date, entries } of days) {
    const day = date.toString();
    rows.push({ kind: 'day', key: `day ${day}`, date, count: entries.length });
    for (const entry of entries) rows.push({ kind: 'entry', key: unique(`${day} ${keyOf(entry.shown)}`), entry });
  }
  if (undated.length > 0) rows.push({ kind: 'undatedHeading', key: 'undated' });
  for (const shown of undated) rows.push({ kind: 'undated', key: unique(`undated ${keyOf(shown)}`), shown });
  return rows;
}

export function shownOf(row: AgendaRow | undefined): ShownEvent | null {
  if (row?.kind === 'entry') return row.entry.shown;
  return row?.kind === 'undated' ? row.shown : null;
}
