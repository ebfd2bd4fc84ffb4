import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { useWords } from '../../../language.ts';
import { viewerZone } from '../../../temporal.ts';
import { spanOf } from '../events/agenda-days.ts';
import { dayHeading, timeRange } from './event-times.ts';
import { lengthWords } from './length-words.ts';

/** When it is, in the zone of the view and, where that is another, in the viewer’s; how long, and what is odd about it. */
export function EventWhen({ event, zone }: { readonly event: CalendarEvent; readonly zone: string }) {
  const { t, language } = useWords();
  const span = spanOf(event, zone);
  if (!span) return <p className="secondary">{t('event.undated')}</p>;
  const { first, last, time } = span;
  if (!time) {
    const [from, to] = [dayHeading(first, language), dayHeading(last, language)];
    return (
      <p>{from === to ? t('event.allDayOn', { day: from }) : t('event.allDayFromTo', { first: from, last: to })}</p>
    );
  }
  const range = (inZone: string) => timeRange(time.start.withTimeZone(inZone), time.end.withTimeZone(inZone), language);
  const length = lengthWords(time.start, time.end, language);
  const notes = [
    isBackwards(event) ? t('event.backwards') : length === '' ? t('event.noLength') : t('event.length', { length }),
    ...(first.equals(last) ? [] : [t('event.overMidnight')]),
  ];
  return (
    <>
      <p>{range(zone)}</p>
      {viewerZone !== zone && <p className="secondary">{range(viewerZone)}</p>}
      <p className="secondary">{notes.join(' · ')}</p>
    </>
  );
}

function isBackwards({ start, end }: CalendarEvent): boolean {
  return Date.parse(end?.dateTime ?? '') < Date.parse(start?.dateTime ?? '');
}
