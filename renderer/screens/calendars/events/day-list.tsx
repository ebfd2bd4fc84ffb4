import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useWords } from '../../../language.ts';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import { dayHeading } from '../event/event-times.ts';
import { agendaDays } from './agenda-days.ts';
import { AgendaLine } from './agenda-line.tsx';
import { agendaRows, shownOf } from './agenda-rows.ts';
import type { SharedMeetings, ShownEvent } from './shown-event.ts';

interface DayListProps {
  readonly date: TemporalTypes.PlainDate;
  readonly beside: HTMLElement;
  readonly zone: string;
  readonly events: readonly ShownEvent[];
  readonly shared: SharedMeetings;
  readonly onSelect: (shown: ShownEvent) => void;
  readonly onClose: () => void;
}

const tallest = 360;

/** Every event of one day: what a grid has no room for stands here. */
export function DayList({ date, beside, zone, events, shared, onSelect, onClose }: DayListProps) {
  const { t, language } = useWords();
  const rowHeight = useRowHeight();
  const content = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const anchor: RefObject<HTMLElement> = { current: beside };
  const agenda = agendaDays(events, zone, { from: date, to: date.add({ days: 1 }) });
  const rows = agendaRows({ days: agenda.days, undated: [] }).filter(({ kind }) => kind !== 'day');
  useEffect(() => content.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(), []);
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      placement="right top"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog className="day-list">
        <Heading slot="title" className="day-list-title">
          {dayHeading(date, language)}
          <span className="secondary">{t('calendars.agenda.count', { count: rows.length })}</span>
        </Heading>
        <div ref={content} style={{ blockSize: Math.min(tallest, rows.length * (rowHeight + 1)) }}>
          {rows.length > 0 && (
            <VirtualList
              label={t('calendars.grid.eventsOf', { day: dayHeading(date, language) })}
              items={rows}
              keyOf={({ key }) => key}
              rowHeight={() => rowHeight + 1}
              renderRow={(row) => <AgendaLine row={row} zone={zone} otherZone={null} shared={shared} />}
              selected={selected}
              onSelect={(row) => {
                setSelected(row.key);
                const shown = shownOf(row);
                if (shown) onSelect(shown);
              }}
              onOpen={onClose}
            />
          )}
        </div>
        {rows.length === 0 && <p className="secondary day-list-none">{t('calendars.grid.noneOnDay')}</p>}
      </Dialog>
    </Popover>
  );
}
