import { useState } from 'react';
import type { MaskedSecret, ResultOf } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { missingScopes } from '../../../shared/scopes.ts';
import { useAction } from '../../use-operation.ts';
import type { Exchanged } from './exchanged-tokens.tsx';

/** What came of the last thing that was done with a token. */
export type TokenAnswer =
  | {
      readonly kind: 'inspection';
      readonly of: MaskedSecret['kind'];
      readonly at: number;
      readonly value: ResultOf<'token.inspect'>;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface TokenActions {
  readonly running: 'refresh' | 'inspect' | 'revoke' | null;
  readonly answer: TokenAnswer | null;
  /** Milliseconds since the epoch; null while the grant stands. */
  readonly revokedAt: number | null;
  readonly refresh: () => Promise<void>;
  readonly inspect: (secret: MaskedSecret) => Promise<void>;
  readonly revoke: (secret: MaskedSecret) => Promise<void>;
}

/** Refreshes, inspects and revokes the tokens of one exchange. What a refresh brings takes its place. */
export function useTokenActions(exchanged: Exchanged, onRefreshed: (exchanged: Exchanged) => void): TokenActions {
  const refreshing = useAction('token.refresh');
  const inspecting = useAction('token.inspect');
  const revoking = useAction('token.revoke');
  const [answer, setAnswer] = useState<TokenAnswer | null>(null);
  const [revokedAt, setRevokedAt] = useState<number | null>(null);
  const credentialId = exchanged.client.id;
  const fail = (problem: Problem) => setAnswer({ kind: 'problem', problem });

  const running = () => {
    if (refreshing.running) return 'refresh';
    if (inspecting.running) return 'inspect';
    return revoking.running ? 'revoke' : null;
  };
  return {
    running: running(),
    answer,
    revokedAt,
    refresh: async () => {
      const outcome = await refreshing.run({ tokenSetId: exchanged.result.tokenSetId });
      if (!outcome.ok) return fail(outcome.problem);
      setAnswer(null);
      // Main compares with what the grant had; here it is held against what was asked for.
      const missing = missingScopes(exchanged.requested, outcome.value.scopes);
      const result = { ...outcome.value, missingScopes: missing };
      onRefreshed({ ...exchanged, result, at: Date.now(), by: 'token.refresh' });
    },
    inspect: async ({ secretId, kind }) => {
      const outcome = await inspecting.run({ secretId, credentialId });
      if (!outcome.ok) return fail(outcome.problem);
      setAnswer({ kind: 'inspection', of: kind, at: Date.now(), value: outcome.value });
    },
    revoke: async ({ secretId }) => {
      const outcome = await revoking.run({ secretId, credentialId });
      if (!outcome.ok) return fail(outcome.problem);
      setAnswer(null);
      setRevokedAt(Date.now());
    },
  };
}
