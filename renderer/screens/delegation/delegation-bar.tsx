import { useSyncExternalStore } from 'react';
import { useWords } from '../../language.ts';
import { Chips } from '../../parts/chips.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useStore } from '../../store.ts';
import { stateShapes } from './cell-words.ts';
import type { CellState } from './matrix.ts';
import type { DelegationRun } from './use-delegation-check.ts';
import { everyRow, type RowFilter } from './use-rows-on-show.ts';

const order: readonly CellState[] = ['denied', 'error', 'granted', 'notTested', 'notRun'];

interface DelegationBarProps {
  readonly run: DelegationRun;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Finding a user, counts that filter, and how far the check is. */
export function DelegationBar({ run, filter, onFilter }: DelegationBarProps) {
  const { t, language } = useWords();
  const { matrix, running } = run;
  const counts = useSyncExternalStore(matrix.subscribe, matrix.counts);
  const number = (value: number) => value.toLocaleString(language);
  return (
    <>
      <FilterField
        label={t('delegation.filter')}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <Chips
        label={t('delegation.chips')}
        selected={filter.states}
        onChange={(states) => onFilter({ ...everyRow, text: filter.text, states })}
        chips={order
          .filter((state) => counts[state] > 0)
          .map((state) => ({
            id: state,
            status: stateShapes[state],
            label: `${number(counts[state])} ${t(`delegation.chip.${state}`)}`,
          }))}
      />
      <span className="grow" />
      {running ? <Running run={run} /> : <RequestCount run={run} />}
    </>
  );
}

function Running({ run }: { readonly run: DelegationRun }) {
  const { t, language } = useWords();
  const { done, total } = useStore(run.progress);
  const label = t('delegation.progress', {
    done: done.toLocaleString(language),
    total: total.toLocaleString(language),
  });
  return <ProgressBar label={label} value={done} maximum={Math.max(1, total)} />;
}

function RequestCount({ run }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const { requests } = useStore(run.progress);
  const sent = requests.token + requests.tokeninfo + requests.other;
  return <output className="secondary delegation-requests">{t('delegation.requests', { count: sent })}</output>;
}
