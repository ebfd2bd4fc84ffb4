import { randomUUID } from 'node:crypto';
import type { GrantscopeEvent, OperationsOf, RequestOf, ResultOf } from '../../shared/contract.ts';
import type { Environment } from '../core/environment.ts';
import type { Outcome } from '../../shared/outcome.ts';

export interface CallOptions {
  readonly onEvent?: (event: GrantscopeEvent) => void;
  /** For tidying up: goes on after Ctrl-C. */
  readonly uninterrupted?: boolean;
}

/** The operations of this process. */
export interface Session {
  readonly call: <N extends OperationsOf<'page' | 'shell'>>(
    name: N,
    request: RequestOf<N>,
    options?: CallOptions,
  ) => Promise<Outcome<ResultOf<N>>>;
}

type Surroundings = Partial<Pick<Environment, 'googleOverride' | 'openInBrowser' | 'cacheDirectory'>>;

/** Nothing of Google's, nor zod, is loaded before the first call. */
export function openSession(surroundings: Surroundings, interrupted: AbortSignal): Session {
  let loading: ReturnType<typeof load> | undefined;
  return {
    call: async <N extends OperationsOf<'page' | 'shell'>>(
      name: N,
      request: RequestOf<N>,
      { onEvent, uninterrupted = false }: CallOptions = {},
    ) => {
      loading ??= load(surroundings);
      const { operations, callOperation } = await loading;
      const outcome = await callOperation(operations, 'shell', name, request, {
        callId: randomUUID(),
        signal: uninterrupted ? new AbortController().signal : interrupted,
        emit: onEvent ?? (() => undefined),
      });
      return outcome as Outcome<ResultOf<N>>;
    },
  };
}

async function load(surroundings: Surroundings) {
  const [{ createOperations }, { callOperation }, { createEnvironment }] = await Promise.all([
    import('../operations.ts'),
    import('../call-operation.ts'),
    import('../core/environment.ts'),
  ]);
  return { operations: createOperations(createEnvironment(surroundings)), callOperation };
}
