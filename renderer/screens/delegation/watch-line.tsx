import { useEffect, useState } from 'react';
import { duration } from '../../../shared/durations.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { checkNow, type DelegationRun, stop } from './delegation-check.ts';

/** A watch that runs: what is open and when it is asked again. The seconds are seen and not read out. */
export function WatchLine({ run: { waiting } }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  return (
    <div className="finding watch">
      <StatusIcon status="running" />
      <output className="watch-open">
        {waiting ? t('delegationRun.watch.waiting', { count: waiting.open }) : t('delegationRun.watch.asking')}
      </output>
      <span className="secondary grow">{waiting && <Countdown key={waiting.dueAt} dueAt={waiting.dueAt} />}</span>
      <Button small isDisabled={!waiting} onPress={checkNow}>
        {t('delegationRun.watch.checkNow')}
      </Button>
      <Button small onPress={stop}>
        {t('delegationRun.watch.stop')}
      </Button>
    </div>
  );
}

function Countdown({ dueAt }: { readonly dueAt: string }) {
  const { t, language } = useWords();
  const left = () => Math.max(0, Math.ceil((Date.parse(dueAt) - Date.now()) / 1_000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 1_000);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- `left` is of this `dueAt`
  }, [dueAt]);
  return t('delegationRun.watch.again', { time: duration(seconds, language) });
}
