import { useState } from 'react';
import type { ExchangeResult } from '../../../shared/contract/authorization-code.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { onEvent } from '../../app-client.ts';
import { useAction } from '../../use-operation.ts';

/** How long a person may take, in seconds. */
const patience = 300;

/** Where the browser is waited for. */
export interface Waiting {
  readonly url: string;
  readonly opened: boolean;
  /** When the waiting ends, in milliseconds since the epoch. */
  readonly until: number;
}

export interface SignIn {
  readonly running: boolean;
  readonly waiting: Waiting | null;
  readonly problem: Problem | undefined;
  readonly run: (request: RequestOf<'authorize.login'>) => Promise<Outcome<ExchangeResult>>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** A sign-in through the system's browser, from opening it to the tokens. */
export function useSignIn(): SignIn {
  const login = useAction('authorize.login');
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const run = async (request: RequestOf<'authorize.login'>) => {
    const callId = crypto.randomUUID();
    const stop = onEvent((event) => {
      if (event.type !== 'authorize.waiting' || event.callId !== callId) return;
      setWaiting({ url: event.url, opened: event.opened, until: Date.now() + patience * 1_000 });
    });
    const outcome = await login.run({ ...request, timeoutSeconds: patience }, { callId });
    stop();
    setWaiting(null);
    return outcome;
  };
  const { running, problem, cancel, reset } = login;
  return { running, waiting, problem, run, cancel, reset };
}
