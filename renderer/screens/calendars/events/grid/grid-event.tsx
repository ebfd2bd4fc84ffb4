import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { CalendarListEntry } from '../../../../../shared/contract/calendar.ts';
import { foreignLine } from '../../../../foreign-text.ts';
import { useWords } from '../../../../language.ts';
import { nameOf } from '../../calendar/calendar-name.ts';
import { EventMarks, EventTitle } from '../event-marks.tsx';
import { timesIn } from '../entry-times.ts';
import { stateOf } from '../../../../../shared/event-marks.ts';
import { lineOf, repeats } from '../event-words.ts';
import { hintOf, timeWords } from '../entry-words.ts';
import type { GridPart } from './grid-inputs.ts';

interface GridEventProps {
  readonly part: GridPart;
  readonly form: 'item' | 'bar' | 'column';
  /** Whether this piece holds the event’s begin and end. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Less than two lines high. */
  readonly isShort: boolean;
  readonly zone: string;
  readonly isSelected: boolean;
  readonly alsoIn: readonly CalendarListEntry[];
}

/** What stands in one drawn event: its calendar’s colour as a dot or a bar, the time, the title, what kind it is. */
export function GridEvent({ part, form, begins, ends, isShort, zone, isSelected, alsoIn }: GridEventProps) {
  const { t, language } = useWords();
  const { entry } = part;
  const times = timesIn({ ...entry, begins: part.begins, ends: part.ends }, { zone, dayZone: zone, language });
  const time = form === 'column' ? timeWords(times, t) : (times?.start ?? '');
  return (
    <span
      className={`grid-event is-${form}${isShort ? ' is-short' : ''}`}
      data-state={stateOf(entry.shown.event)}
      data-selected={isSelected || undefined}
      title={hintOf({ ...entry, begins: part.begins, ends: part.ends }, alsoIn, { zone, t, language })}
    >
      {form === 'bar' && !begins && <ChevronLeft size={12} aria-hidden className="grid-continues" />}
      {time && form !== 'column' && <span className="grid-time">{time}</span>}
      <EventTitle shown={entry.shown} longest={200} />
      {form === 'column' && <span className="grid-time">{time}</span>}
      <EventMarks shown={entry.shown} alsoIn={alsoIn} look="few" />
      {form === 'column' && (
        <span className="visually-hidden">
          {[
            ...(repeats(entry.shown.event) ? [t('calendars.agenda.repeats')] : []),
            ...[entry.shown.calendar, ...alsoIn].map((calendar) => foreignLine(lineOf(nameOf(calendar), 80))),
          ].join(', ')}
        </span>
      )}
      {form === 'bar' && !ends && <ChevronRight size={12} aria-hidden className="grid-continues end" />}
    </span>
  );
}
