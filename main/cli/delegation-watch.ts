import { setTimeout as wait } from 'node:timers/promises';
import type { DelegationCell, DelegationCheckResult, RequestOf } from '../../shared/contract.ts';
import { cellsOf } from '../../shared/delegation-sheet.ts';
import { fail, type Outcome } from '../../shared/outcome.ts';
import type { Invocation } from './invocation.ts';

type Check = (request: RequestOf<'delegation.check'>) => Promise<Outcome<DelegationCheckResult>>;

/** Seconds between checks: a change in the Admin console takes minutes, in rare cases a day. */
const intervals = [15, 30, 60, 120, 300, 600] as const;

/**
 * Checks again, only the cells that are not granted and after ever longer waits, until all are, and then everything once
 * more. Ends with the last whole check, or with `operation.cancelled`.
 */
export async function checkUntilGreen(
  { terminal, say }: Pick<Invocation, 'terminal' | 'say'>,
  check: Check,
  request: RequestOf<'delegation.check'>,
  pause: (seconds: number) => Promise<boolean> = (seconds) => waited(seconds, terminal.interrupted),
): Promise<Outcome<DelegationCheckResult>> {
  let whole = await check(request);
  let open = whole.ok ? openCells(whole.value) : [];
  for (let round = 0; open.length > 0; round++) {
    const seconds = intervals[Math.min(round, intervals.length - 1)] ?? 600;
    terminal.err.write(`${say('delegation.watching', { open: open.length, seconds })}\n`);
    if (!(await pause(seconds))) return fail('operation.cancelled');
    const again = await check({ ...request, only: bySubject(open) });
    if (!again.ok) return again;
    open = openCells(again.value);
    if (open.length > 0) continue;
    whole = await check(request);
    open = whole.ok ? openCells(whole.value) : [];
  }
  return whole;
}

/** What may still become green: not what could not be asked at all. */
function openCells({ sheet }: DelegationCheckResult): readonly DelegationCell[] {
  return cellsOf(sheet).filter(({ status }) => status === 'denied' || status === 'error');
}

function bySubject(cells: readonly DelegationCell[]): { subject: string; scopes: string[] }[] {
  const groups = Map.groupBy(cells, ({ subject }) => subject);
  return [...groups].map(([subject, of]) => ({ subject, scopes: of.map(({ scope }) => scope) }));
}

/** false: interrupted. */
function waited(seconds: number, signal: AbortSignal): Promise<boolean> {
  return wait(seconds * 1_000, true, { signal }).catch(() => false);
}
