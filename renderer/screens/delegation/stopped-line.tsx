import { useSyncExternalStore } from 'react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { checkRest, type DelegationRun } from './delegation-check.ts';

/** A check that was stopped: how much of it has not run, and going on with that. */
export function StoppedLine({ run: { matrix } }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const { notRun } = useSyncExternalStore(matrix.subscribe, matrix.counts);
  return (
    <div className="finding">
      <StatusIcon status="unknown" />
      <output className="grow">{t('delegationRun.stopped', { count: notRun })}</output>
      {notRun > 0 && (
        <Button small onPress={() => void checkRest()}>
          {t('delegationRun.rest')}
        </Button>
      )}
    </div>
  );
}
