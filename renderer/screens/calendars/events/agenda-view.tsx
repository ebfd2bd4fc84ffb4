import { CalendarX2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CalendarEvent, CalendarListEntry } from '../../../../shared/contract.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import { agendaDays } from './agenda-days.ts';
import { AgendaLine } from './agenda-line.tsx';
import { agendaRows, eventOf } from './agenda-rows.ts';
import { nameOf } from '../calendar/calendar-name.ts';
import { shortDate } from '../event/event-times.ts';
import type { Zone } from './time-zones.ts';
import type { AgendaRequest } from './use-agenda-request.ts';
import type { EventsReading } from './use-events.ts';

interface AgendaViewProps {
  /** The entry of the chosen calendar, when the list has it. */
  readonly calendar: CalendarListEntry | undefined;
  readonly calendarId: string | undefined;
  readonly agenda: AgendaRequest;
  readonly zones: readonly Zone[];
  readonly reading: EventsReading;
  readonly onSelect: (event: CalendarEvent | null) => void;
}

/** The events of a range by day, all-day ones first. Only the lines one sees are in the document. */
export function AgendaView({ calendar, calendarId, agenda, zones, reading, onSelect }: AgendaViewProps) {
  const { t, language } = useWords();
  const rowHeight = useRowHeight();
  const [selected, setSelected] = useState<string | null>(null);
  const { range, zone, query } = agenda;
  const { events, problem, running, rerun } = reading;
  const rows = useMemo(() => agendaRows(agendaDays(events, zone, range)), [events, zone, range]);
  const otherZone = zones.findLast(({ name }) => name !== zone)?.name ?? null;

  if (problem) {
    return (
      <div className="agenda-note">
        <ProblemCard problem={problem} actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>} />
      </div>
    );
  }
  if (calendarId === undefined) return <p className="agenda-note secondary">{t('calendars.agenda.pick')}</p>;
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
      label={t('calendars.agenda.label', { calendar: (calendar && nameOf(calendar)) || calendarId })}
      items={rows}
      keyOf={({ key }) => key}
      rowHeight={(row) => (isHeading(row) ? rowHeight + 6 : rowHeight + 1)}
      isHeading={isHeading}
      renderRow={(row) => <AgendaLine row={row} zone={zone} otherZone={otherZone} calendar={calendar} />}
      selected={selected}
      onSelect={(row) => {
        setSelected(row.key);
        onSelect(eventOf(row));
      }}
    />
  );
}
