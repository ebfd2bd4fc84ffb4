import { useSyncExternalStore } from 'react';
import { useWords } from '../../language.ts';
import { Chips } from '../../parts/chips.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { stateShapes } from './cell-words.ts';
import { CheckProgress } from './check-progress.tsx';
import type { DelegationRun } from './delegation-check.ts';
import type { CellState } from './matrix.ts';
import { everything, type MatrixFilter, rowOrders } from './matrix-on-show.ts';

const order: readonly CellState[] = [
  'denied',
  'error',
  'serviceRefuses',
  'serviceSilent',
  'granted',
  'notTested',
  'notRun',
];

interface DelegationBarProps {
  readonly run: DelegationRun;
  readonly filter: MatrixFilter;
  readonly onFilter: (filter: MatrixFilter) => void;
}

/** Finding a user or a scope, counts that filter, and how far the check is. */
export function DelegationBar({ run, filter, onFilter }: DelegationBarProps) {
  const { t, language } = useWords();
  const { matrix } = run;
  const counts = useSyncExternalStore(matrix.subscribe, matrix.counts);
  const number = (value: number) => value.toLocaleString(language);
  return (
    <>
      <FilterField
        label={t('delegationRun.filter')}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <Chips
        label={t('delegation.chips')}
        selected={filter.states}
        onChange={(states) => onFilter({ ...everything, text: filter.text, order: filter.order, states })}
        chips={order
          .filter((state) => counts[state] > 0)
          .map((state) => ({
            id: state,
            status: stateShapes[state],
            label: `${number(counts[state])} ${t(`delegation.chip.${state}`)}`,
          }))}
      />
      <span className="grow" />
      <CheckProgress run={run} />
      <MenuButton
        small
        label={`${t('delegationRun.sort')}: ${t(`delegationRun.sorts.${filter.order}`)}`}
        chosen={filter.order}
        parts={[{ entries: rowOrders.map((id) => ({ id, label: t(`delegationRun.sorts.${id}`) })) }]}
        onAction={(id) => {
          const chosen = rowOrders.find((one) => one === id);
          if (chosen) onFilter({ ...filter, order: chosen });
        }}
      >
        {t(`delegationRun.sorts.${filter.order}`)}
      </MenuButton>
    </>
  );
}
