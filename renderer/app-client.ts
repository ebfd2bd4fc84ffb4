import type { GrantscopeEvent, OperationsOf, RequestOf, ResultOf } from '../shared/contract.ts';
import type { Outcome } from '../shared/outcome.ts';
import { createStore } from './store.ts';

/** What the page may call. */
export type PageOperation = OperationsOf<'page' | 'desktop'>;

/** The operations that run now, by call id: what the status bar names. */
export const runningCalls = createStore<ReadonlyMap<string, PageOperation>>(new Map());

export interface CallOptions {
  /** Aborting stops the operation in main too; its outcome is then `operation.cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Names the call in events that arrive while it runs. */
  readonly callId?: string | undefined;
}

/** Runs one operation in main. Never rejects. */
export async function callOperation<N extends PageOperation>(
  name: N,
  request: RequestOf<N>,
  { signal, callId = crypto.randomUUID() }: CallOptions = {},
): Promise<Outcome<ResultOf<N>>> {
  const cancel = () => void window.grantscope.call('operation.cancel', { callId }, crypto.randomUUID());
  signal?.addEventListener('abort', cancel, { once: true });
  runningCalls.set((calls) => new Map(calls).set(callId, name));
  try {
    return await window.grantscope.call(name, request, callId);
  } finally {
    signal?.removeEventListener('abort', cancel);
    runningCalls.set((calls) => {
      const rest = new Map(calls);
      rest.delete(callId);
      return rest;
    });
  }
}

/** Hears what main tells while operations run. Returns how to stop listening. */
export function onEvent(listener: (event: GrantscopeEvent) => void): () => void {
  return window.grantscope.onEvent(listener);
}
