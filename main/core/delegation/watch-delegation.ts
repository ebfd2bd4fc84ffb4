import { setTimeout as wait } from 'node:timers/promises';
import type { RequestOf } from '../../../shared/contract.ts';
import type { DelegationCell, DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { fail, type Outcome } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import type { TransportLimits } from '../transport.ts';
import { checkDelegation } from './check-delegation.ts';
import { delegationRuns, openIn } from './delegation-runs.ts';

/** Seconds between checks: a change in the Admin console takes minutes, in rare cases a day. */
const intervals = [15, 30, 60, 120, 300, 600] as const;

const waiting = new WeakMap<object, Map<string, () => void>>();

/** What ends the wait of each watch that waits now, by the id of its call. */
export function waitingWatches({ vault }: Pick<Environment, 'vault'>): Map<string, () => void> {
  const watches = waiting.get(vault) ?? new Map<string, () => void>();
  waiting.set(vault, watches);
  return watches;
}

export interface WatchOptions {
  readonly limits?: TransportLimits;
  /** Resolves when the next check is due; rejects when the signal aborts. */
  readonly pause?: (seconds: number, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Checks an ended check again, only the cells that are not granted and after ever longer waits, until all are, and then
 * everything once more; what a check that was stopped left open is asked at once. What each round finds is told as
 * `delegation.known`, each wait as `delegation.watching`, and it ends early when asked to. Ends with the last whole check, or
 * fails with `delegation.run_gone`, `operation.cancelled`, or as a check does.
 */
export async function watchDelegation(
  environment: Environment,
  call: Call,
  { runId, credentialId }: RequestOf<'delegation.watch'>,
  { limits, pause = (seconds, signal) => wait(seconds * 1_000, null, { signal }) }: WatchOptions = {},
): Promise<Outcome<DelegationCheckResult>> {
  const run = delegationRuns.of(environment).get(runId);
  if (!run) return fail('delegation.run_gone');
  const all = { credentialId, subjects: [...run.subjects.all], scopes: [...run.scopes.all], runId };
  const watches = waitingWatches(environment);
  const check = async (only?: readonly CellName[]) => {
    const request = only ? { ...all, only: bySubject(only) } : all;
    const checked = await checkDelegation(environment, call, request, limits);
    if (checked.ok) call.emit({ type: 'delegation.known', callId: call.callId, result: checked.value });
    return checked;
  };
  const leftOpen = openIn(run);
  if (leftOpen.length > 0) {
    const begun = await check(leftOpen);
    if (!begun.ok) return begun;
  }
  let open = (delegationRuns.of(environment).get(runId) ?? run).answered.filter(isOpen);
  for (let round = 0; ; round++) {
    if (open.length === 0) {
      const whole = await check();
      open = whole.ok ? cellsOf(whole.value.sheet).filter(isOpen) : [];
      if (open.length === 0) return whole;
    }
    const seconds = intervals[Math.min(round, intervals.length - 1)] ?? 600;
    const dueAt = new Date(environment.now() + seconds * 1_000).toISOString();
    const hurry = new AbortController();
    watches.set(call.callId, () => hurry.abort());
    call.emit({ type: 'delegation.watching', callId: call.callId, open: open.length, seconds, dueAt });
    try {
      await pause(seconds, AbortSignal.any([call.signal, hurry.signal]));
    } catch {
      if (call.signal.aborted) return fail('operation.cancelled');
    } finally {
      watches.delete(call.callId);
    }
    const again = await check(open);
    if (!again.ok) return again;
    open = cellsOf(again.value.sheet).filter(isOpen);
  }
}

/** What may still become green: not what could not be asked at all. */
function isOpen({ status }: DelegationCell): boolean {
  return status === 'denied' || status === 'error';
}

type CellName = Pick<DelegationCell, 'subject' | 'scope'>;

function bySubject(cells: readonly CellName[]): { subject: string; scopes: string[] }[] {
  const groups = Map.groupBy(cells, ({ subject }) => subject);
  return [...groups].map(([subject, of]) => ({ subject, scopes: of.map(({ scope }) => scope) }));
}
