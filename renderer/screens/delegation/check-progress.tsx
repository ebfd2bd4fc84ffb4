import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { duration } from '../../../shared/durations.ts';
import { useWords } from '../../language.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useStore } from '../../store.ts';
import type { DelegationRun } from './delegation-check.ts';

/** How far the check is and how long it will take; once it has ended, how many requests it took. */
export function CheckProgress({ run }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const progress = useStore(run.progress);
  const requests = run.doing === null && run.result ? run.result.requests : progress.requests;
  const sent = requests.token + requests.tokeninfo + requests.other;
  return (
    <>
      {run.doing === 'check' || run.doing === 'recheck' ? (
        <Running run={run} />
      ) : (
        <span className="secondary delegation-requests">{t('delegation.requests', { count: sent })}</span>
      )}
      <Said run={run} />
    </>
  );
}

function Running({ run }: { readonly run: DelegationRun }) {
  const { t, language } = useWords();
  const { done, total, paused, slowed, secondsLeft } = useStore(run.progress);
  const counts = { done: done.toLocaleString(language), total: total.toLocaleString(language) };
  if (total > 0 && done >= total) return <ProgressBar label={t('delegationRun.followingUp')} />;
  const beside = () => {
    if (paused) return null;
    if (slowed) return t('delegationRun.slowed');
    if (secondsLeft === null) return null;
    return t('delegationRun.left', { time: duration(roughly(secondsLeft), language) });
  };
  const said = beside();
  return (
    <>
      {said !== null && <span className="secondary delegation-left">{said}</span>}
      <ProgressBar
        label={t(paused ? 'delegationRun.paused' : 'delegation.progress', counts)}
        value={done}
        maximum={Math.max(1, total)}
      />
    </>
  );
}

/** As exact as a guess may sound: whole tens of seconds, then whole minutes. */
function roughly(seconds: number): number {
  return seconds < 120 ? Math.max(10, Math.ceil(seconds / 10) * 10) : Math.ceil(seconds / 60) * 60;
}

/** A screen reader hears how it goes, and is not talked over. */
const betweenMessagesMs = 5_000;

function Said({ run }: { readonly run: DelegationRun }) {
  const { t, language } = useWords();
  const { done, total } = useStore(run.progress);
  const counts = useSyncExternalStore(run.matrix.subscribe, run.matrix.counts);
  const number = (value: number) => value.toLocaleString(language);
  const cells = run.matrix.subjects.length * run.matrix.scopes.length;
  const now = () => {
    if (run.doing === 'watch') return '';
    if (run.doing) {
      return t('delegationRun.said', { done: number(done), total: number(total), denied: number(counts.denied) });
    }
    return run.result ? t('delegationRun.ended', { granted: number(counts.granted), total: number(cells) }) : '';
  };
  const message = now();
  const hasEnded = run.doing === null;
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  useEffect(() => {
    const wait = hasEnded ? 0 : Math.max(0, saidAt.current + betweenMessagesMs - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message, hasEnded]);
  return <output className="visually-hidden">{said}</output>;
}
