import { useState } from 'react';
import type { RequestOf } from '../../../shared/contract.ts';
import type { DirectoryUser } from '../../../shared/contract/directory.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { onEvent } from '../../app-client.ts';
import { useAction } from '../../use-operation.ts';

export interface DirectoryFetch {
  /** null before the first fetch. Grows page by page. */
  readonly users: readonly DirectoryUser[] | null;
  readonly running: boolean;
  readonly more: boolean;
  readonly stopped: boolean;
  readonly problem: Problem | undefined;
  readonly fetch: (request: RequestOf<'directory.users.list'>) => Promise<void>;
  readonly stop: () => void;
}

/** Users of the directory as they arrive; what came before it was stopped stays. */
export function useDirectoryUsers(): DirectoryFetch {
  const { value, problem, running, run, cancel } = useAction('directory.users.list');
  const [users, setUsers] = useState<readonly DirectoryUser[] | null>(null);
  const stopped = problem?.code === 'operation.cancelled';
  return {
    users,
    running,
    more: value?.more ?? false,
    stopped,
    problem: stopped ? undefined : problem,
    fetch: async (request) => {
      setUsers(null);
      const callId = crypto.randomUUID();
      const stopListening = onEvent((event) => {
        if (event.type === 'directory.users.page' && event.callId === callId)
          setUsers((before) => [...(before ?? []), ...event.users]);
      });
      const outcome = await run(request, { callId });
      stopListening();
      if (outcome.ok) setUsers(outcome.value.users);
    },
    stop: cancel,
  };
}
