import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import { foreignLine } from '../../../foreign-text.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { Temporal } from '../../../temporal.ts';
import { nameOf } from '../calendar/calendar-name.ts';
import { ColorDot } from '../calendar/color-dot.tsx';
import { textField } from '../../../../shared/json-fields.ts';
import { dayHeading } from '../event/event-times.ts';
import type { DayEntry } from './agenda-days.ts';
import type { AgendaRow } from './agenda-rows.ts';
import { timesIn } from './entry-times.ts';
import { EventMarks, EventTitle } from './event-marks.tsx';
import { stateOf } from '../../../../shared/event-marks.ts';
import { lineOf } from './event-words.ts';
import { alsoIn, colorOfShown, type SharedMeetings, type ShownEvent } from './shown-event.ts';
import { timeWords } from './entry-words.ts';

interface AgendaLineProps {
  readonly row: AgendaRow;
  readonly zone: string;
  /** A second zone to show times in. */
  readonly otherZone: string | null;
  readonly shared: SharedMeetings;
}

export function AgendaLine({ row, zone, otherZone, shared }: AgendaLineProps) {
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
        <ColorDot color={colorOfShown(row.shown)} />
        <span className="agenda-time" />
        <EventText shown={row.shown} others={alsoIn(row.shown, shared)} />
      </>
    );
  }
  const { entry } = row;
  const times = (inZone: string) => timeWords(timesIn(entry, { zone: inZone, dayZone: zone, language }), t);
  return (
    <>
      <ColorDot color={colorOfShown(entry.shown)} />
      <span className="agenda-time">
        {entry.time && !entry.begins && !entry.ends ? t('calendars.agenda.allDay') : times(zone)}
      </span>
      {otherZone && <span className="agenda-other-time">{entry.time && times(otherZone)}</span>}
      <EventText shown={entry.shown} others={alsoIn(entry.shown, shared)} entry={entry} />
    </>
  );
}

interface EventTextProps {
  readonly shown: ShownEvent;
  readonly others: readonly CalendarListEntry[];
  readonly entry?: DayEntry;
}

function EventText({ shown, others, entry }: EventTextProps) {
  const { t } = useWords();
  const location = textField(shown.event, 'location');
  return (
    <>
      <span className="agenda-title truncate" data-state={stateOf(shown.event)}>
        <EventTitle shown={shown} />
      </span>
      {location && (
        <span className="agenda-place truncate">
          <ForeignText>{lineOf(location)}</ForeignText>
        </span>
      )}
      <span className="agenda-marks">
        {entry && entry.days > 1 && (
          <span className="badge">{t('calendars.agenda.dayOf', { day: entry.day, days: entry.days })}</span>
        )}
        <EventMarks shown={shown} alsoIn={others} look="words" />
        <span className="visually-hidden">{foreignLine(lineOf(nameOf(shown.calendar), 80))}</span>
      </span>
    </>
  );
}
