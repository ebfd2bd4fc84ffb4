import type { Exchange } from '../../../shared/trace.ts';
import { useWords } from '../../language.ts';
import { Chips } from '../../parts/chips.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import type { Status } from '../../parts/status-icon.tsx';
import { type ExchangeOutcome, outcomes } from './exchange-outcome.ts';
import { countsOf, type TraceFilter } from './trace-filter.ts';

const icons: Readonly<Record<ExchangeOutcome, Status>> = {
  ok: 'pass',
  refused: 'fail',
  serverError: 'fail',
  noAnswer: 'fail',
  retry: 'warning',
};

interface TraceBarProps {
  readonly exchanges: readonly Exchange[];
  /** How many the filter leaves. */
  readonly shown: number;
  readonly filter: TraceFilter;
  readonly onChange: (filter: TraceFilter) => void;
}

/** Narrowing the list: by any text, and by how attempts ended. Only outcomes there are. */
export function TraceBar({ exchanges, shown, filter, onChange }: TraceBarProps) {
  const { t } = useWords();
  const counts = countsOf(exchanges);
  const total = exchanges.length;
  return (
    <>
      <FilterField label={t('trace.filter')} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <Chips
        label={t('trace.filterBy')}
        chips={outcomes
          .filter((outcome) => counts[outcome] > 0 || filter.outcomes.has(outcome))
          .map((outcome) => ({
            id: outcome,
            label: t(`trace.outcomes.${outcome}`, { count: counts[outcome] }),
            status: icons[outcome],
          }))}
        selected={filter.outcomes}
        onChange={(chosen) => onChange({ ...filter, outcomes: chosen })}
      />
      <span className="grow" />
      <span className="secondary trace-total">
        {shown === total ? t('trace.total', { count: total }) : t('trace.shown', { shown, total })}
      </span>
    </>
  );
}
