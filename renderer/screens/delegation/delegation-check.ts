import type { GrantscopeEvent, RequestOf } from '../../../shared/contract.ts';
import type { DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { callOperation, onEvent } from '../../app-client.ts';
import { i18n } from '../../language.ts';
import { showToast } from '../../parts/toast-region.tsx';
import { createStore, type Store } from '../../store.ts';
import { attention } from '../attention.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { beginProgress, type Progress, progressAfter } from './progress.ts';
import { scopeGroups } from './scope-columns.ts';

/** What a check is asked for. */
export type Asked = Pick<
  RequestOf<'delegation.check'>,
  'credentialId' | 'exhaustive' | 'call' | 'probe' | 'concurrency'
> & {
  readonly subjects: readonly string[];
  readonly scopes: readonly string[];
};

/** A watch waits: so many cells are open, and are asked again at `dueAt` (RFC 3339). */
export type Waiting = Pick<Extract<GrantscopeEvent, { type: 'delegation.watching' }>, 'open' | 'dueAt'>;

/** One check: what was asked, what is known so far, and how it ended. */
export interface DelegationRun {
  readonly asked: Asked;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly matrix: Matrix;
  readonly progress: Store<Progress>;
  /** The call that runs now: a check, a part of it again, or a watch. */
  readonly doing: 'check' | 'recheck' | 'watch' | null;
  /** null: while a watch asks, and without one. */
  readonly waiting: Waiting | null;
  /** What the whole says, of the cells that are known: when a call ended or was stopped, and after each round of a watch. */
  readonly result: DelegationCheckResult | null;
  readonly problem: Problem | null;
}

/** The check that the Delegation screen shows. It goes on while another screen is in front. */
export const delegationRun = createStore<DelegationRun | null>(null);

let running: { readonly callId: string; readonly controller: AbortController } | null = null;

/** Users × scopes from the beginning; what was shown before is forgotten. */
export async function startCheck(asked: Asked): Promise<void> {
  running?.controller.abort();
  const scopes = scopeGroups(asked.scopes).flatMap(({ columns }) => columns.map(({ scope }) => scope));
  const matrix = createMatrix(asked.subjects, scopes);
  const progress = createStore(beginProgress(asked.subjects.length * scopes.length));
  const run = { asked, startedAt: Date.now(), matrix, progress, waiting: null, result: null, problem: null };
  delegationRun.set({ ...run, doing: 'check' });
  const request = { ...asked, subjects: [...asked.subjects], scopes };
  settle(matrix, await ask('delegation.check', matrix, progress, request));
}

/** So few are each asked for alone, so that nothing is inferred. */
const fewEnoughToTest = 60;

/** Asks again for these cells; what is said of the whole is said anew. */
export async function checkAgain(rows: readonly number[], columns: readonly number[]): Promise<void> {
  const run = delegationRun.get();
  if (!run || run.doing !== null || rows.length === 0 || columns.length === 0) return;
  const { matrix } = run;
  const scopes = columns.flatMap((column) => matrix.scopes[column] ?? []);
  const only = rows.flatMap((row) => matrix.subjects[row] ?? []).map((subject) => ({ subject, scopes }));
  matrix.clear(rows, columns);
  await checkPart(run, only, rows.length * columns.length <= fewEnoughToTest);
}

/** Asks for the cells that have not run. */
export async function checkRest(): Promise<void> {
  const run = delegationRun.get();
  if (!run || run.doing !== null) return;
  const { matrix, asked, result } = run;
  if (!result) return startCheck(asked);
  const only = matrix.subjects
    .map((subject, row) => ({
      subject,
      scopes: matrix.scopes.filter((_, column) => matrix.state(row, column) === 'notRun'),
    }))
    .filter(({ scopes }) => scopes.length > 0);
  if (only.length > 0) await checkPart(run, only, false);
}

async function checkPart(
  run: DelegationRun,
  only: NonNullable<RequestOf<'delegation.check'>['only']>,
  everyCellAlone: boolean,
): Promise<void> {
  const { matrix, asked, result } = run;
  delegationRun.set({ ...run, doing: 'recheck', problem: null });
  run.progress.set(beginProgress(only.reduce((sum, { scopes }) => sum + scopes.length, 0)));
  const request = {
    ...asked,
    subjects: [...matrix.subjects],
    scopes: [...matrix.scopes],
    only,
    ...(result && { runId: result.runId }),
    ...(everyCellAlone && { exhaustive: true }),
  };
  settle(matrix, await ask('delegation.check', matrix, run.progress, request));
}

/** Asks for what is not granted until all is, after ever longer waits. */
export async function watch(): Promise<void> {
  const run = delegationRun.get();
  if (!run?.result || run.doing !== null) return;
  const { matrix, asked, result } = run;
  delegationRun.set({ ...run, doing: 'watch', problem: null });
  const request = { credentialId: asked.credentialId, runId: result.runId };
  const outcome = await ask('delegation.watch', matrix, run.progress, request);
  settle(matrix, outcome);
  if (outcome.ok) showToast(i18n.t('delegationRun.watch.ended'));
}

/** Skips the wait of the watch. */
export function checkNow(): void {
  if (running) void callOperation('delegation.checkNow', { callId: running.callId });
}

export function pause(paused: boolean): void {
  if (running) void callOperation('delegation.pause', { callId: running.callId, paused });
}

/** Stops what runs; what is known stays. */
export function stop(): void {
  running?.controller.abort();
}

export function forget(): void {
  stop();
  delegationRun.set(null);
}

async function ask<N extends 'delegation.check' | 'delegation.watch'>(
  name: N,
  matrix: Matrix,
  progress: Store<Progress>,
  request: RequestOf<N>,
): Promise<Outcome<DelegationCheckResult>> {
  const controller = new AbortController();
  const callId = crypto.randomUUID();
  const own = { callId, controller };
  running = own;
  const stopListening = onEvent((event) => {
    if (!('callId' in event) || event.callId !== callId) return;
    if (event.type === 'delegation.cells') matrix.put(event.sheet);
    if (event.type === 'delegation.progress') {
      progress.set((before) => progressAfter(before, event, performance.now()));
      // A watch that asks waits no more.
      delegationRun.set((now) => (now?.matrix === matrix && now.waiting ? { ...now, waiting: null } : now));
    }
    if (event.type === 'delegation.known') {
      matrix.put(event.result.sheet);
      delegationRun.set((now) => (now?.matrix === matrix ? { ...now, result: event.result } : now));
    }
    if (event.type === 'delegation.watching') {
      const { open, dueAt } = event;
      delegationRun.set((now) => (now?.matrix === matrix ? { ...now, waiting: { open, dueAt } } : now));
    }
  });
  try {
    const options = { signal: controller.signal, callId };
    return await callOperation<'delegation.check' | 'delegation.watch'>(name, request, options);
  } finally {
    stopListening();
    if (running === own) running = null;
  }
}

function settle(matrix: Matrix, outcome: Outcome<DelegationCheckResult>): void {
  delegationRun.set((now) => {
    if (now?.matrix !== matrix) return now;
    const ended = { ...now, doing: null, waiting: null };
    const stoppedWatch = now.doing === 'watch' && !outcome.ok && outcome.problem.code === 'operation.cancelled';
    if (outcome.ok) {
      matrix.put(outcome.value.sheet);
      return { ...ended, result: outcome.value, problem: null };
    }
    // What a part that failed had cleared is known from before. A watch clears nothing, and found out newer things.
    if (now.doing === 'recheck' && now.result) matrix.put(now.result.sheet);
    return stoppedWatch ? ended : { ...ended, problem: outcome.problem };
  });
}

delegationRun.subscribe(() => {
  const run = delegationRun.get();
  const { delegation: _, ...others } = attention.get();
  const said = { count: run?.result?.findings.length ?? 0, running: run !== null && run.doing !== null };
  attention.set(run === null ? others : { ...others, delegation: said });
});
