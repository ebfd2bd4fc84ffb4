import { Lock, type LucideIcon, Repeat2 } from 'lucide-react';
import type { CalendarEvent, CalendarListEntry } from '../../../../shared/contract.ts';
import { textField } from '../../../../shared/json-fields.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { Temporal } from '../../../temporal.ts';
import type { DayEntry } from './agenda-days.ts';
import type { AgendaRow } from './agenda-rows.ts';
import { ColorDot } from '../calendar/color-dot.tsx';
import { dayHeading, type EntryTimes, timesIn } from '../event/event-times.ts';

interface AgendaLineProps {
  readonly row: AgendaRow;
  readonly zone: string;
  /** A second zone to show times in. */
  readonly otherZone: string | null;
  readonly calendar: CalendarListEntry | undefined;
}

export function AgendaLine({ row, zone, otherZone, calendar }: AgendaLineProps) {
  const { t, language } = useWords();
  if (row.kind === 'undatedHeading') return <div className="agenda-day">{t('calendars.agenda.undated')}</div>;
  if (row.kind === 'day') {
    const isToday = row.date.equals(Temporal.Now.plainDateISO(zone));
    return (
      <div className="agenda-day" data-today={isToday || undefined}>
        <span>{dayHeading(row.date, language)}</span>
        {isToday && (
          <span className="badge" data-tone="accent">
            {t('calendars.agenda.today')}
          </span>
        )}
      </div>
    );
  }
  if (row.kind === 'undated') {
    return (
      <>
        <ColorDot entry={calendar} />
        <span className="agenda-time" />
        <EventText event={row.event} />
      </>
    );
  }
  return (
    <>
      <ColorDot entry={calendar} />
      <span className="agenda-time">
        <EntryTime times={timesIn(row.entry, zone, language)} />
      </span>
      {otherZone && (
        <span className="agenda-other-time">
          {row.entry.time && <EntryTime times={timesIn(row.entry, otherZone, language)} />}
        </span>
      )}
      <EventText event={row.entry.event} entry={row.entry} />
    </>
  );
}

/** `09:00 – 10:00`; on the days of a longer event: from, all day, until. */
function EntryTime({ times }: { readonly times: EntryTimes | null }) {
  const { t } = useWords();
  if (!times) return t('calendars.agenda.allDay');
  const { start, end } = times;
  if (start !== null && end !== null) return start === end ? start : `${start} – ${end}`;
  if (start !== null) return t('calendars.agenda.from', { time: start });
  return end === null ? '' : t('calendars.agenda.until', { time: end });
}

function EventText({ event, entry }: { readonly event: CalendarEvent; readonly entry?: DayEntry }) {
  const { t } = useWords();
  const title = textField(event, 'summary');
  const location = textField(event, 'location');
  const visibility = textField(event, 'visibility');
  return (
    <>
      <span className="agenda-title truncate" data-cancelled={event.status === 'cancelled' || undefined}>
        {title === null ? (
          <span className="secondary">
            {visibility === 'private' ? t('calendars.agenda.busy') : t('calendars.agenda.noTitle')}
          </span>
        ) : (
          <ForeignText>{title}</ForeignText>
        )}
      </span>
      {location && (
        <span className="agenda-place truncate">
          <ForeignText>{location}</ForeignText>
        </span>
      )}
      <span className="agenda-marks">
        {entry && entry.days > 1 && (
          <span className="badge">{t('calendars.agenda.dayOf', { day: entry.day, days: entry.days })}</span>
        )}
        {event.status === 'cancelled' && <span className="badge">{t('calendars.agenda.cancelled')}</span>}
        {event.status === 'tentative' && <span className="badge">{t('calendars.agenda.tentative')}</span>}
        {(visibility === 'private' || visibility === 'confidential') && (
          <Mark icon={Lock} words={t('calendars.agenda.private')} />
        )}
        {textField(event, 'recurringEventId') && <Mark icon={Repeat2} words={t('calendars.agenda.repeats')} />}
      </span>
    </>
  );
}

function Mark({ icon: Icon, words }: { readonly icon: LucideIcon; readonly words: string }) {
  return (
    <span className="agenda-mark" title={words}>
      <Icon size={13} aria-hidden />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
