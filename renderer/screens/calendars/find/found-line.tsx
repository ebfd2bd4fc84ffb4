import { type FoundEvent, isBusyOnly } from '../../../../shared/event-copies.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { titleOf } from '../event/event-fields.ts';
import { startText } from '../event/event-times.ts';

/** When, what, whose. */
export function FoundLine({ found, zone }: { readonly found: FoundEvent; readonly zone: string }) {
  const { t, language } = useWords();
  const { event, subject, calendar } = found;
  const isCancelled = event.status === 'cancelled';
  const title = titleOf(event);
  return (
    <span className="found">
      <span className="found-first">
        <span className="found-title truncate" data-cancelled={isCancelled || undefined}>
          {title === null ? (
            <span className="secondary">{isBusyOnly(event) ? t('event.busy') : t('event.noTitle')}</span>
          ) : (
            <ForeignText>{title.slice(0, 300).toWellFormed()}</ForeignText>
          )}
        </span>
        <span className="found-marks">
          {isCancelled && <span className="badge">{t('event.statuses.cancelled')}</span>}
          {(event.recurringEventId !== undefined || event.recurrence !== undefined) && (
            <span className="badge">{t('calendars.agenda.repeats')}</span>
          )}
        </span>
      </span>
      <span className="found-second truncate">
        {startText(event.start ?? event.originalStartTime, zone, language) ?? t('calendars.agenda.undated')}
        {' · '}
        <ForeignText>{calendar === subject || subject === '' ? calendar : `${subject} · ${calendar}`}</ForeignText>
      </span>
    </span>
  );
}
