import { CalendarX2 } from 'lucide-react';
import { useMemo } from 'react';
import { useWords } from '../../../language.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import { shortDate } from '../event/event-times.ts';
import type { Agenda, DateRange } from './agenda-days.ts';
import { AgendaLine } from './agenda-line.tsx';
import { agendaRows, shownOf } from './agenda-rows.ts';
import type { SharedMeetings, ShownEvent } from './shown-event.ts';

interface AgendaViewProps {
  readonly label: string;
  readonly agenda: Agenda;
  readonly range: DateRange;
  readonly zone: string;
  readonly otherZone: string | null;
  readonly query: string;
  readonly shared: SharedMeetings;
  readonly running: boolean;
  /** The line that has been chosen. */
  readonly selected: string | null;
  readonly onSelect: (line: string, shown: ShownEvent) => void;
  readonly onKey: (key: string) => boolean;
}

/** The events of a range by day, all-day ones first. Only the lines one sees are in the document. */
export function AgendaView(props: AgendaViewProps) {
  const { label, agenda, range, zone, otherZone, query, shared, running, selected, onSelect, onKey } = props;
  const { t, language } = useWords();
  const rowHeight = useRowHeight();
  const rows = useMemo(() => agendaRows(agenda), [agenda]);
  if (rows.length === 0) {
    if (running) return <p className="agenda-note secondary">{t('calendars.agenda.loading')}</p>;
    const from = shortDate(range.from, language);
    const to = shortDate(range.to.subtract({ days: 1 }), language);
    return (
      <EmptyState
        icon={<CalendarX2 size={28} strokeWidth={1.5} aria-hidden />}
        title={
          query ? t('calendars.agenda.emptySearch', { query, from, to }) : t('calendars.agenda.empty', { from, to })
        }
      >
        <p>{t('calendars.agenda.emptyHint')}</p>
      </EmptyState>
    );
  }
  const isHeading = (row: (typeof rows)[number]) => row.kind === 'day' || row.kind === 'undatedHeading';
  return (
    <VirtualList
      label={label}
      items={rows}
      keyOf={({ key }) => key}
      rowHeight={(row) => (isHeading(row) ? rowHeight + 6 : rowHeight + 1)}
      isHeading={isHeading}
      renderRow={(row) => <AgendaLine row={row} zone={zone} otherZone={otherZone} shared={shared} />}
      selected={selected}
      onSelect={(row) => {
        const shown = shownOf(row);
        if (shown) onSelect(row.key, shown);
      }}
      onKey={onKey}
    />
  );
}
