import { useSyncExternalStore } from 'react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { useStore } from '../../store.ts';
import { type DelegationRun, forget, pause, startCheck, stop, watch } from './delegation-check.ts';
import { ExportMenu } from '../../parts/export-menu.tsx';

/** What can be done with the check as a whole, the most likely last. */
export function DelegationActions({ run }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const { doing, result, matrix, asked } = run;
  const { paused } = useStore(run.progress);
  const counts = useSyncExternalStore(matrix.subscribe, matrix.counts);
  const change = <Button onPress={forget}>{t('delegation.change')}</Button>;
  if (doing === 'check' || doing === 'recheck') {
    return (
      <>
        {change}
        <Button onPress={() => pause(!paused)}>{t(paused ? 'delegationRun.resume' : 'delegationRun.pause')}</Button>
        <Button onPress={stop}>{t('parts.cancel')}</Button>
        {/* It stays where it was pressed: the second click of a double click must not cancel. */}
        <Button look="primary" isWorking>
          {t('delegation.check')}
        </Button>
      </>
    );
  }
  const isOpen = counts.denied + counts.error > 0;
  return (
    <>
      {change}
      {result && (
        <ExportMenu operation="delegation.saveExport" runId={result.runId} whole={t('delegationRun.export.cells')} />
      )}
      {result && isOpen && doing === null && (
        <Button onPress={() => void watch()}>{t('delegationRun.watch.start')}</Button>
      )}
      <Button look="primary" onPress={() => void startCheck(asked)}>
        {t('delegation.again')}
      </Button>
    </>
  );
}
