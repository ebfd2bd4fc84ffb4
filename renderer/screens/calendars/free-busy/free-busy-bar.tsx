import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { CalendarListEntry, FreeBusyResult } from '../../../../shared/contract/calendar.ts';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { Segments } from '../../../parts/chips.tsx';
import { DateButton } from '../../../parts/date-button.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import type { Reading } from '../../../use-operation.ts';
import { nameOf } from '../calendar/calendar-name.ts';
import { PeopleField } from '../people-field.tsx';
import type { WeekDay } from '../events/calendar-layouts.ts';
import type { Zone } from '../events/time-zones.ts';
import { type ChangePlan, type FreeBusyPlan, moved } from './free-busy-plan.ts';
import { weekdayAndDate } from './span-words.ts';
import { type Days, spanOfDays } from './time-axis.ts';

interface FreeBusyBarProps {
  readonly plan: FreeBusyPlan;
  readonly onChange: ChangePlan;
  readonly days: Days;
  readonly zone: string;
  readonly zones: readonly Zone[];
  readonly weekStart: WeekDay;
  readonly calendars: readonly CalendarListEntry[];
  readonly onAdd: (people: readonly string[]) => void;
  readonly reading: Reading<FreeBusyResult>;
}

const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Adding people, moving through time, in whose zone, and as what it is shown. */
export function FreeBusyBar(props: FreeBusyBarProps) {
  const { plan, onChange, days, zone, zones, weekStart, calendars, onAdd, reading } = props;
  const { t, language } = useWords();
  const { start, end } = spanOfDays(days);
  const title = weekdayAndDate(start, zone, language);
  return (
    <>
      <div className="free-busy-add">
        <PeopleField
          label={t('freeBusy.add')}
          onAdd={onAdd}
          more={{
            id: ' calendars',
            heading: t('freeBusy.calendars'),
            entries: calendars
              .filter(({ primary }) => primary !== true)
              .map((calendar) => ({
                id: calendar.id,
                label: nameOf(calendar) || calendar.id,
                description: calendar.id,
              })),
          }}
        />
      </div>
      <Segments
        label={t('freeBusy.length')}
        selected={plan.length}
        onChange={(length) => onChange({ length })}
        segments={[
          { id: 'day', label: t('freeBusy.day') },
          { id: 'week', label: t('freeBusy.week') },
        ]}
      />
      <div className="row free-busy-moves">
        <IconButton
          look="plain"
          label={t('calendars.agenda.previous')}
          onPress={() => onChange({ date: moved(plan, days, -1) })}
        >
          <ChevronLeft size={15} aria-hidden />
        </IconButton>
        <Button onPress={() => onChange({ date: null })}>{t('calendars.agenda.today')}</Button>
        <IconButton
          look="plain"
          label={t('calendars.agenda.next')}
          onPress={() => onChange({ date: moved(plan, days, 1) })}
        >
          <ChevronRight size={15} aria-hidden />
        </IconButton>
      </div>
      <DateButton
        label={t('freeBusy.choose')}
        date={days.from.toString()}
        onChange={(date) => onChange({ date })}
        firstDayOfWeek={weekDays[weekStart - 1] ?? 'sun'}
      >
        {plan.length === 'day' ? title : `${title} – ${weekdayAndDate(end - 1, zone, language)}`}
      </DateButton>
      <span className="grow" />
      {reading.running && (
        <>
          <ProgressBar label={t('freeBusy.reading')} />
          <Button small onPress={reading.cancel}>
            {t('parts.cancel')}
          </Button>
        </>
      )}
      {zones.length > 1 && (
        <Segments
          label={t('calendars.zones.own')}
          selected={zone}
          onChange={(chosen) => onChange({ zone: chosen })}
          segments={zones.map(({ owner, name }) => ({
            id: name,
            label: t(`calendars.agenda.${owner}Zone`, { zone: name }),
          }))}
        />
      )}
      <Segments
        label={t('freeBusy.shownAs')}
        selected={plan.asTable ? 'table' : 'lines'}
        onChange={(chosen) => onChange({ asTable: chosen === 'table' })}
        segments={[
          { id: 'lines', label: t('freeBusy.lines') },
          { id: 'table', label: t('freeBusy.table') },
        ]}
      />
    </>
  );
}
