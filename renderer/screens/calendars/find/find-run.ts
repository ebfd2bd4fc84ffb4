import type { RequestOf } from '../../../../shared/contract.ts';
import type { FoundEvent, FoundEvents, SearchedUser } from '../../../../shared/event-copies.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { callOperation, onEvent } from '../../../app-client.ts';
import { createStore, useStore } from '../../../store.ts';

/** A search, also while it goes on: what has come is there at once. */
export interface FindRun {
  readonly request: RequestOf<'calendar.events.find'>;
  readonly found: readonly FoundEvent[];
  readonly searched: readonly SearchedUser[];
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'ended' | 'stopped';
  readonly warnings: readonly Problem[];
  /** What guests from outside are measured by; null where nobody looks for them, or until that is known. */
  readonly inside: FoundEvents['inside'];
  /** Why nothing was searched. */
  readonly problem: Problem | null;
}

/** The list is ordered anew each time: what many users’ calendars bring is shown together. */
const showEveryMs = 200;

const current = createStore<FindRun | null>(null);
let stopping: AbortController | null = null;

export function useFindRun(): FindRun | null {
  return useStore(current);
}

export function stopFinding(): void {
  stopping?.abort();
}

/** Searches; what an earlier search still brings is not heard any more. */
export async function startFinding(request: RequestOf<'calendar.events.find'>): Promise<void> {
  stopping?.abort();
  const controller = new AbortController();
  stopping = controller;
  const callId = crypto.randomUUID();
  const change = (changed: (run: FindRun) => Partial<FindRun>) => {
    if (stopping === controller) current.set((run) => run && { ...run, ...changed(run) });
  };
  current.set({
    request,
    found: [],
    searched: [],
    done: 0,
    total: request.subjects.length,
    state: 'running',
    warnings: [],
    inside: null,
    problem: null,
  });
  const arrived: { found: FoundEvent[]; searched: SearchedUser[] } = { found: [], searched: [] };
  let progress = { done: 0, total: request.subjects.length };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    timer = undefined;
    const [found, searched] = [arrived.found.splice(0), arrived.searched.splice(0)];
    change((run) => ({
      ...progress,
      ...(found.length > 0 && { found: [...run.found, ...found] }),
      ...(searched.length > 0 && { searched: [...run.searched, ...searched] }),
    }));
  };
  const stopListening = onEvent((event) => {
    if (event.type !== 'calendar.events.found' || event.callId !== callId) return;
    const { found, searched, done, total } = event;
    for (const each of found) arrived.found.push(each);
    if (searched) arrived.searched.push(searched);
    progress = { done, total };
    timer ??= setTimeout(show, showEveryMs);
  });
  const outcome = await callOperation('calendar.events.find', request, { signal: controller.signal, callId });
  stopListening();
  clearTimeout(timer);
  show();
  if (outcome.ok) {
    const { found, searched, warnings, inside } = outcome.value;
    change(({ total }) => ({ found, searched, warnings, inside, done: total, state: 'ended' }));
  } else if (outcome.problem.code === 'operation.cancelled') change(() => ({ state: 'stopped' }));
  else change(() => ({ state: 'ended', problem: outcome.problem }));
}
