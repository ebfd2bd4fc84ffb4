import type { CalendarEvent } from '../../../../shared/contract.ts';
import { useWords } from '../../../language.ts';
import { viewerZone } from '../../../temporal.ts';
import { spanOf } from '../events/agenda-days.ts';
import { dayHeading, fullTime } from './event-times.ts';

/** When it is, in the agenda’s zone and, where that is another, in the viewer’s. */
export function EventWhen({ event, zone }: { readonly event: CalendarEvent; readonly zone: string }) {
  const { t, language } = useWords();
  const span = spanOf(event, zone);
  if (!span) return <p className="secondary">{t('calendars.agenda.undated')}</p>;
  const { first, last, time } = span;
  if (!time) {
    const [from, to] = [dayHeading(first, language), dayHeading(last, language)];
    return (
      <p>
        {from === to
          ? t('calendars.event.allDayOn', { day: from })
          : t('calendars.event.allDayFromTo', { first: from, last: to })}
      </p>
    );
  }
  const range = (inZone: string) =>
    `${fullTime(time.start.withTimeZone(inZone), language)} – ${fullTime(time.end.withTimeZone(inZone), language)}`;
  return (
    <>
      <p>{range(zone)}</p>
      {viewerZone !== zone && <p className="secondary">{range(viewerZone)}</p>}
    </>
  );
}
