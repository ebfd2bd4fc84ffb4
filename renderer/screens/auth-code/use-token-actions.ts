import { useState } from 'react';
import type { ResultOf } from '../../../shared/contract.ts';
import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { useAction } from '../../use-operation.ts';

/** What came of the last thing that was done with a token. */
export type TokenAnswer =
  | {
      readonly kind: 'inspection';
      readonly of: MaskedSecret['kind'];
      readonly at: number;
      readonly value: ResultOf<'token.inspect'>;
    }
  | { readonly kind: 'userinfo'; readonly at: number; readonly value: ResultOf<'userinfo.get'> }
  | { readonly kind: 'revoked'; readonly at: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A token that main holds, and what goes along when something is done with it. */
export interface HeldToken {
  readonly secret: MaskedSecret;
  /** The set it came with: it knows its client and its world. */
  readonly tokenSetId?: string;
  /** For a pasted one: the client to refresh with, and whose world is asked. */
  readonly credentialId?: string | undefined;
}

export interface TokenActions {
  readonly running: 'refresh' | 'inspect' | 'userinfo' | 'revoke' | null;
  readonly answer: TokenAnswer | null;
  readonly refresh: (held: HeldToken) => Promise<void>;
  readonly inspect: (held: HeldToken) => Promise<void>;
  readonly userinfo: (held: HeldToken) => Promise<void>;
  readonly revoke: (held: HeldToken) => Promise<void>;
}

/** Refreshes, asks about and revokes tokens. What a refresh brings is a token set of its own. */
export function useTokenActions(onRefreshed: (tokenSetId: string) => void): TokenActions {
  const refreshing = useAction('token.refresh');
  const inspecting = useAction('token.inspect');
  const asking = useAction('userinfo.get');
  const revoking = useAction('token.revoke');
  const [answer, setAnswer] = useState<TokenAnswer | null>(null);

  const running = () => {
    if (refreshing.running) return 'refresh';
    if (inspecting.running) return 'inspect';
    if (asking.running) return 'userinfo';
    return revoking.running ? 'revoke' : null;
  };
  const tell = <T>(outcome: Outcome<T>, said: (value: T) => TokenAnswer | null) =>
    setAnswer(outcome.ok ? said(outcome.value) : { kind: 'problem', problem: outcome.problem });
  const requestOf = ({ secret, credentialId }: HeldToken) => ({
    secretId: secret.secretId,
    ...(credentialId !== undefined && { credentialId }),
  });
  return {
    running: running(),
    answer,
    refresh: async (held) => {
      const { tokenSetId } = held;
      const outcome = await refreshing.run(tokenSetId === undefined ? requestOf(held) : { tokenSetId });
      tell(outcome, () => null);
      if (outcome.ok) onRefreshed(outcome.value.tokenSetId);
    },
    inspect: async (held) =>
      tell(await inspecting.run(requestOf(held)), (value) => ({
        kind: 'inspection',
        of: held.secret.kind,
        at: Date.now(),
        value,
      })),
    userinfo: async (held) =>
      tell(await asking.run(requestOf(held)), (value) => ({ kind: 'userinfo', at: Date.now(), value })),
    // A token set says by itself that it was revoked.
    revoke: async (held) =>
      tell(await revoking.run(requestOf(held)), () =>
        held.tokenSetId === undefined ? { kind: 'revoked', at: Date.now() } : null,
      ),
  };
}
