import type { GrantscopeEvent, OperationName, RequestOf, ResultOf } from './contract.ts';
import type { Outcome } from './outcome.ts';

/** What the preload gives the page as `window.grantscope`: one channel down, one for events up, and nothing else. */
export interface PageApi {
  /** Runs an operation. Never rejects: what goes wrong is in the outcome. `callId` names it for `operation.cancel`. */
  readonly call: <N extends OperationName>(
    name: N,
    request: RequestOf<N>,
    callId: string,
  ) => Promise<Outcome<ResultOf<N>>>;
  /** Returns how to stop listening. */
  readonly onEvent: (listener: (event: GrantscopeEvent) => void) => () => void;
}

/** The two IPC channels. */
export const callChannel = 'grantscope:call';
export const eventChannel = 'grantscope:event';
