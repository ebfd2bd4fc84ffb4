import { useDeferredValue, useMemo, useState } from 'react';
import { focusNextPane } from '../../frame/panes.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading, ScreenLayout } from '../../parts/screen-layout.tsx';
import { showToast } from '../../parts/toast-region.tsx';
import { VirtualList } from '../../parts/virtual-list.tsx';
import { goInPlace, useRouteOf } from '../../route.ts';
import { useRowHeight } from '../../row-height.ts';
import { useAction, useOperation } from '../../use-operation.ts';
import { ExchangeDetail } from './exchange-detail.tsx';
import { NoExchanges } from './no-exchanges.tsx';
import { TraceBar } from './trace-bar.tsx';
import { filtered, noFilter } from './trace-filter.ts';
import { TraceHead, TraceRow } from './trace-row.tsx';
import { useTraceCommands } from './use-trace-commands.ts';
import './trace.css';

/** Every HTTP attempt as it was recorded, the newest last; what is selected is shown whole beside it. */
export function TraceScreen() {
  const { t } = useWords();
  const rowHeight = useRowHeight();
  const { value, problem } = useOperation('trace.list', {});
  const [filter, setFilter] = useState(noFilter);
  const [asking, setAsking] = useState(false);
  const { run: runSave, problem: saveProblem } = useAction('trace.saveHar');
  const { run: runClear } = useAction('trace.clear');
  const exchanges = value ?? [];
  const { exchangeId } = useRouteOf('trace');
  const selected = exchanges.find(({ id }) => id === exchangeId);
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filtered(value ?? [], applied), [value, applied]);

  // Whoever comes by a link sees where the request stands.
  const [came, setCame] = useState(exchangeId);
  if (came !== exchangeId) {
    setCame(exchangeId);
    if (selected && !filtered([selected], filter).length) setFilter(noFilter);
  }
  const save = async () => {
    const outcome = await runSave({});
    if (outcome.ok && outcome.value) showToast(t('trace.saved'));
  };
  const clear = async () => {
    const outcome = await runClear({});
    if (!outcome.ok) return;
    setFilter(noFilter);
    goInPlace({ screen: 'trace' });
  };
  const onKey = useTraceCommands({
    exchanges: shown,
    selected,
    onSave: () => void save(),
    onClear: () => setAsking(true),
  });

  const isEmpty = exchanges.length === 0;
  const inspector = () => {
    if (saveProblem) return <ProblemCard problem={saveProblem} />;
    if (selected) return <ExchangeDetail exchange={selected} />;
    if (exchangeId !== undefined && value) {
      return <InspectorHeading title={t('trace.gone', { id: exchangeId })}>{t('trace.goneMeans')}</InspectorHeading>;
    }
    if (isEmpty) return undefined;
    return (
      <>
        <p>{t('trace.pick')}</p>
        <p className="field-hint">{t('trace.pickKeys')}</p>
        <p className="field-hint">{t('trace.pickTerms')}</p>
      </>
    );
  };
  return (
    <ScreenLayout
      title={t('frame.screens.trace')}
      actions={
        !isEmpty && (
          <>
            <Button onPress={() => setAsking(true)}>{t('trace.clear.action')}</Button>
            <Button onPress={() => void save()}>{t('trace.save')}</Button>
          </>
        )
      }
      bar={!isEmpty && <TraceBar exchanges={exchanges} shown={shown.length} filter={filter} onChange={setFilter} />}
      inspector={inspector()}
    >
      {problem && <ProblemCard problem={problem} />}
      {isEmpty && !problem && <NoExchanges />}
      {!isEmpty && (
        <div className="trace">
          <TraceHead />
          {shown.length === 0 ? (
            <EmptyState
              title={t('trace.nothing')}
              actions={<Button onPress={() => setFilter(noFilter)}>{t('trace.showAll')}</Button>}
            />
          ) : (
            <VirtualList
              label={t('trace.list')}
              items={shown}
              keyOf={({ id }) => String(id)}
              rowHeight={() => rowHeight + 1}
              renderRow={(exchange) => <TraceRow exchange={exchange} />}
              selected={exchangeId === undefined ? null : String(exchangeId)}
              onSelect={({ id }) => goInPlace({ screen: 'trace', exchangeId: id })}
              onOpen={() => focusNextPane(1)}
              onKey={onKey}
              followsEnd
            />
          )}
        </div>
      )}
      <ConfirmDialog
        title={t('trace.clear.title')}
        action={t('trace.clear.confirm')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void clear()}
      >
        <p>{t('trace.clear.body')}</p>
      </ConfirmDialog>
    </ScreenLayout>
  );
}
