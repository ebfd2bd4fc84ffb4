import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { RequestOf, ResultOf } from '../shared/contract.ts';
import type { Outcome, Problem } from '../shared/outcome.ts';
import { callOperation, type PageOperation } from './app-client.ts';
import { queryClient } from './query-client.ts';

/** An operation as a screen sees it: its value, or its problem, or neither yet. */
interface Result<T> {
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  readonly running: boolean;
}

export interface Reading<T> extends Result<T> {
  readonly rerun: () => void;
  readonly cancel: () => void;
}

/** Reads: runs when shown, keeps the answer by request. Never for a request that holds a secret, which it would keep. */
export function useOperation<N extends PageOperation>(
  name: N,
  request: RequestOf<N>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): Reading<ResultOf<N>> {
  const queryKey = [name, request] as const;
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => callOperation(name, request, { signal }),
    enabled,
  });
  return {
    ...split(query.data),
    running: query.isFetching,
    rerun: () => void query.refetch(),
    cancel: () => void queryClient.cancelQueries({ queryKey }),
  };
}

export interface Action<N extends PageOperation> extends Result<ResultOf<N>> {
  /** Runs it and remembers the outcome, never the request. A run that is still going on is stopped first. */
  readonly run: (request: RequestOf<N>, options?: { readonly callId?: string }) => Promise<Outcome<ResultOf<N>>>;
  readonly cancel: () => void;
  /** Forgets the outcome; a run that is still going on is stopped. */
  readonly reset: () => void;
}

/** Does: runs when told to. */
export function useAction<N extends PageOperation>(name: N): Action<N> {
  const [outcome, setOutcome] = useState<Outcome<ResultOf<N>>>();
  const [running, setRunning] = useState(false);
  const current = useRef<AbortController>(null);

  const cancel = useCallback(() => current.current?.abort(), []);
  const reset = useCallback(() => {
    // An answer that is still on its way belongs to what was just forgotten.
    current.current?.abort();
    current.current = null;
    setRunning(false);
    setOutcome(undefined);
  }, []);
  const run = useCallback(
    async (request: RequestOf<N>, options?: { readonly callId?: string }) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      setRunning(true);
      const result = await callOperation(name, request, { signal: controller.signal, callId: options?.callId });
      if (current.current === controller) {
        current.current = null;
        setOutcome(result);
        setRunning(false);
      }
      return result;
    },
    [name],
  );
  return { ...split(outcome), running, run, cancel, reset };
}

function split<T>(outcome: Outcome<T> | undefined): Pick<Result<T>, 'value' | 'problem'> {
  if (!outcome) return { value: undefined, problem: undefined };
  return outcome.ok ? { value: outcome.value, problem: undefined } : { value: undefined, problem: outcome.problem };
}
