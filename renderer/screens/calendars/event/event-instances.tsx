import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { listField, textField } from '../../../../shared/json-fields.ts';
import { useWords } from '../../../language.ts';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { startText } from './event-times.ts';

interface EventInstancesProps {
  readonly series: CalendarEvent;
  readonly instances: readonly CalendarEvent[];
  readonly shownId: string;
  readonly zone: string;
  readonly onShow: (event: CalendarEvent) => void;
}

const rowHeight = 28;

/** The occurrences of a series, each with what is otherwise than in the series. */
export function EventInstances({ series, instances, shownId, zone, onShow }: EventInstancesProps) {
  const { t, language } = useWords();
  const marksOf = (event: CalendarEvent) => {
    if (event.status === 'cancelled') return [t('event.series.wasCancelled')];
    const original = startText(event.originalStartTime, zone, language);
    const isMoved = original !== null && original !== startText(event.start, zone, language);
    return [
      ...(isMoved ? [t('event.series.wasMoved', { original })] : []),
      ...(textField(event, 'summary') === textField(series, 'summary') ? [] : [t('event.series.wasRenamed')]),
      ...(textField(event, 'location') === textField(series, 'location') ? [] : [t('event.series.hasOtherPlace')]),
      ...(addresses(event) === addresses(series) ? [] : [t('event.series.hasOtherGuests')]),
    ];
  };
  const cancelled = instances.filter(({ status }) => status === 'cancelled').length;
  const changed = instances.filter((event) => event.status !== 'cancelled' && marksOf(event).length > 0).length;
  const counts = [
    t('event.series.count', { count: instances.length }),
    ...(changed > 0 ? [t('event.series.changed', { count: changed })] : []),
    ...(cancelled > 0 ? [t('event.series.cancelled', { count: cancelled })] : []),
  ];
  return (
    <>
      <p className="secondary">
        {counts.join(' · ')} · {t('event.series.until')}
      </p>
      <div className="event-instances" style={{ blockSize: Math.min(10, Math.max(1, instances.length)) * rowHeight }}>
        <VirtualList
          label={t('event.series.occurrences')}
          items={instances}
          keyOf={({ id }) => id}
          rowHeight={() => rowHeight}
          selected={shownId}
          onSelect={onShow}
          renderRow={(event) => (
            <>
              <span data-cancelled={event.status === 'cancelled' || undefined} className="instance-time">
                {startText(event.start ?? event.originalStartTime, zone, language) ?? '–'}
              </span>
              <span className="secondary truncate">{marksOf(event).join(', ')}</span>
            </>
          )}
        />
      </div>
    </>
  );
}

function addresses(event: CalendarEvent): string {
  return listField(event, 'attendees')
    .map((guest) => textField(guest, 'email')?.toLowerCase() ?? '')
    .toSorted()
    .join();
}
