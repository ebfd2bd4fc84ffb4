import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { Segments } from '../../../parts/chips.tsx';
import { DateRangeField } from '../../../parts/date-range-field.tsx';
import { FilterField } from '../../../parts/filter-field.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import { Temporal } from '../../../temporal.ts';
import { movedRange, rangeFromToday } from './agenda-range.ts';
import type { Zone } from './time-zones.ts';
import type { AgendaRequest, ChangeAgenda } from './use-agenda-request.ts';
import type { EventsReading } from './use-events.ts';

interface AgendaBarProps {
  readonly agenda: AgendaRequest;
  readonly onChange: ChangeAgenda;
  readonly zones: readonly Zone[];
  readonly events: EventsReading;
}

/** Searching, moving through time, and in whose zone; at its end how far the reading is. */
export function AgendaBar({ agenda, onChange, zones, events }: AgendaBarProps) {
  const { t } = useWords();
  const { range, zone } = agenda;
  return (
    <>
      <SearchField onSearch={(query) => onChange({ query })} />
      <DateRangeField
        label={t('calendars.agenda.range')}
        first={range.from.toString()}
        last={range.to.subtract({ days: 1 }).toString()}
        onChange={(first, last) =>
          onChange({
            range: { from: Temporal.PlainDate.from(first), to: Temporal.PlainDate.from(last).add({ days: 1 }) },
          })
        }
      />
      <div className="row agenda-moves">
        <IconButton
          look="plain"
          label={t('calendars.agenda.previous')}
          onPress={() => onChange({ range: movedRange(range, -1) })}
        >
          <ChevronLeft size={15} aria-hidden />
        </IconButton>
        <Button onPress={() => onChange({ range: rangeFromToday(zone) })}>{t('calendars.agenda.today')}</Button>
        <IconButton
          look="plain"
          label={t('calendars.agenda.next')}
          onPress={() => onChange({ range: movedRange(range, 1) })}
        >
          <ChevronRight size={15} aria-hidden />
        </IconButton>
      </div>
      {zones.length > 1 && (
        <Segments
          label={t('calendars.agenda.zone')}
          selected={zone}
          onChange={(chosen) => onChange({ zone: chosen })}
          segments={zones.map(({ owner, name }) => ({
            id: name,
            label: t(`calendars.agenda.${owner}Zone`, { zone: name }),
          }))}
        />
      )}
      <span className="grow" />
      <ReadingState events={events} />
    </>
  );
}

function ReadingState({ events }: { readonly events: EventsReading }) {
  const { t } = useWords();
  if (events.running) {
    return (
      <>
        <ProgressBar label={t('calendars.agenda.read', { count: events.events.length })} />
        <Button small onPress={events.cancel}>
          {t('parts.cancel')}
        </Button>
      </>
    );
  }
  return (
    <output className="secondary agenda-count">
      {events.result && t('calendars.agenda.count', { count: events.result.events.length })}
    </output>
  );
}

const typingMs = 350;

/** Google searches; asking at every key would only be thrown away. */
function SearchField({ onSearch }: { readonly onSearch: (query: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => onSearch(typed.trim()), typed === '' ? 0 : typingMs);
    return () => clearTimeout(timer);
    // Only what is typed matters.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [typed]);
  return <FilterField label={t('calendars.agenda.search')} value={typed} onChange={setTyped} />;
}
