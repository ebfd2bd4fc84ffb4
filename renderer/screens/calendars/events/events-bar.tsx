import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { Segments } from '../../../parts/chips.tsx';
import { DateButton } from '../../../parts/date-button.tsx';
import { DateRangeField } from '../../../parts/date-range-field.tsx';
import { FilterField } from '../../../parts/filter-field.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import { type CalendarLayout, calendarLayouts } from './calendar-layouts.ts';
import { rangeTitle } from './range-title.ts';
import type { Zone } from './time-zones.ts';
import type { MergedEvents } from './use-merged-events.ts';
import type { EventsPlace } from './use-events-place.ts';
import { ViewMenu } from './view-menu.tsx';
import type { ViewChoices } from './view-choices.ts';

interface EventsBarProps {
  readonly place: EventsPlace;
  readonly zones: readonly Zone[];
  readonly zone: string;
  readonly otherZone: string | null;
  readonly choices: ViewChoices;
  readonly onChoose: (changed: Partial<ViewChoices>) => void;
  readonly reading: MergedEvents;
  /** Events in the days that are seen. */
  readonly count: number;
  readonly undated: number;
  readonly isPickingDate: boolean;
  readonly onPickDate: (isPicking: boolean) => void;
}

/** Moving through time, how it is laid out, and in whose zone; how far the reading is. */
export function EventsBar(props: EventsBarProps) {
  const { place, zones, zone, otherZone, choices, onChoose, isPickingDate, onPickDate } = props;
  const { t, language } = useWords();
  const { layout, range, weekStart } = place;
  return (
    <>
      <div className="row agenda-moves">
        <IconButton look="plain" label={t('calendars.agenda.previous')} onPress={() => place.step(-1)}>
          <ChevronLeft size={15} aria-hidden />
        </IconButton>
        <Button onPress={place.toToday}>{t('calendars.agenda.today')}</Button>
        <IconButton look="plain" label={t('calendars.agenda.next')} onPress={() => place.step(1)}>
          <ChevronRight size={15} aria-hidden />
        </IconButton>
      </div>
      {layout === 'agenda' ? (
        <DateRangeField
          label={t('calendars.agenda.range')}
          first={range.from.toString()}
          last={range.to.subtract({ days: 1 }).toString()}
          onChange={place.toRange}
        />
      ) : (
        <DateButton
          label={t('calendars.grid.goTo')}
          date={place.date.toString()}
          firstDayOfWeek={weekDays[weekStart - 1] ?? 'sun'}
          isOpen={isPickingDate}
          onOpenChange={onPickDate}
          onChange={place.toDate}
        >
          {rangeTitle(layout, place.date, range, language)}
        </DateButton>
      )}
      <span className="grow" />
      <ReadingState {...props} />
      <SearchField query={choices.query} onSearch={(query) => onChoose({ query })} />
      <ViewMenu zones={zones} zone={zone} otherZone={otherZone} showDeleted={choices.showDeleted} onChange={onChoose} />
      <Segments<CalendarLayout>
        label={t('calendars.layout')}
        selected={layout}
        onChange={place.toLayout}
        segments={calendarLayouts.map((id) => ({ id, label: t(`calendars.layouts.${id}`) }))}
      />
    </>
  );
}

const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function ReadingState({
  reading,
  count,
  undated,
  place,
}: Pick<EventsBarProps, 'reading' | 'count' | 'undated' | 'place'>) {
  const { t } = useWords();
  if (reading.running) {
    return (
      <>
        <ProgressBar label={t('calendars.agenda.read', { count: reading.events.length })} />
        <Button small onPress={reading.cancel}>
          {t('parts.cancel')}
        </Button>
      </>
    );
  }
  return (
    <>
      {undated > 0 && place.layout !== 'agenda' && (
        <Button look="quiet" small onPress={() => place.toLayout('agenda')}>
          {t('calendars.grid.undated', { count: undated })}
        </Button>
      )}
      <output className="secondary agenda-count">
        {reading.readings.length > 0 && t('calendars.agenda.count', { count })}
      </output>
    </>
  );
}

const typingMs = 350;

/** Google searches; asking at every key would only be thrown away. */
function SearchField({ query, onSearch }: { readonly query: string; readonly onSearch: (query: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => onSearch(typed.trim()), typed === '' ? 0 : typingMs);
    return () => clearTimeout(timer);
    // Only what is typed matters.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [typed]);
  return <FilterField label={t('calendars.agenda.search')} value={typed} onChange={setTyped} />;
}
