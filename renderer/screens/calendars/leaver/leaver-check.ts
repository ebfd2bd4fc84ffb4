import type { LeaverResult } from '../../../../shared/contract/account.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { callOperation, onEvent } from '../../../app-client.ts';
import { createStore, useStore } from '../../../store.ts';

/** A leaver check of one account: what it found, and how far it is. */
export interface LeaverRun {
  /** Of the last check that ended or was stopped; stays while it is checked again. */
  readonly result: LeaverResult | null;
  readonly problem: Problem | null;
  readonly progress: { readonly done: number; readonly total: number; readonly events: number } | null;
  readonly running: boolean;
}

/** Main keeps no more to be exported. */
const mostRuns = 10;

const idle: LeaverRun = { result: null, problem: null, progress: null, running: false };
/** By key and account: a check goes on, and stays, while one looks elsewhere. */
const runs = createStore<ReadonlyMap<string, LeaverRun>>(new Map());
const stops = new Map<string, AbortController>();

export function useLeaverRun(credentialId: string, subject: string): LeaverRun {
  return useStore(runs).get(keyOf(credentialId, subject)) ?? idle;
}

/** Checks, or checks again. `administrator` is empty where none was named. */
export async function checkLeaver(credentialId: string, subject: string, administrator: string): Promise<void> {
  const key = keyOf(credentialId, subject);
  if (stops.has(key)) return;
  const controller = new AbortController();
  stops.set(key, controller);
  change(key, { running: true, problem: null, progress: null });
  const callId = crypto.randomUUID();
  const stopListening = onEvent((event) => {
    if (event.type !== 'account.leaver.progress' || event.callId !== callId) return;
    const { done, total, events } = event;
    change(key, { progress: { done, total, events } });
  });
  const outcome = await callOperation(
    'account.leaver',
    { credentialId, subject, ...(administrator !== '' && { directoryAdmin: administrator }) },
    { callId, signal: controller.signal },
  );
  stopListening();
  stops.delete(key);
  change(key, {
    running: false,
    progress: null,
    ...(outcome.ok ? { result: outcome.value, problem: null } : { problem: outcome.problem }),
  });
}

/** What was read until then stays. */
export function stopLeaver(credentialId: string, subject: string): void {
  stops.get(keyOf(credentialId, subject))?.abort();
}

function change(key: string, changed: Partial<LeaverRun>): void {
  runs.set((before) => {
    const after = new Map(before);
    after.delete(key);
    after.set(key, { ...(before.get(key) ?? idle), ...changed });
    const ended = [...after].filter(([, { running }]) => !running).map(([of]) => of);
    for (const oldest of ended.slice(0, -mostRuns)) after.delete(oldest);
    return after;
  });
}

function keyOf(credentialId: string, subject: string): string {
  return `${credentialId} ${subject}`;
}
