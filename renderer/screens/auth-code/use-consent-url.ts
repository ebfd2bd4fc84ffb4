import { useEffect, useRef } from 'react';
import type { RequestOf, ResultOf } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { useAction } from '../../use-operation.ts';

type Request = RequestOf<'authorize.url'>;

export interface ConsentUrl {
  readonly value: ResultOf<'authorize.url'> | undefined;
  readonly problem: Problem | undefined;
  /** It left the program: the next change makes another `state`, so that what main remembers for this one stays. */
  readonly markUsed: () => void;
}

const typingMs = 200;

/** The consent URL while its parameters are chosen; `state` and `nonce` stay until it was used. Sends nothing. */
export function useConsentUrl(request: Request | null): ConsentUrl {
  const { value, problem, run, reset } = useAction('authorize.url');
  const kept = useRef<{ readonly state: string; readonly nonce: string | null }>(null);
  const key = request && JSON.stringify(request);
  useEffect(() => {
    if (key === null) {
      reset();
      return undefined;
    }
    const timer = setTimeout(() => void build(JSON.parse(key) as Request), typingMs);
    const build = async (wanted: Request) => {
      const { state, nonce } = kept.current ?? {};
      const outcome = await run({
        ...wanted,
        ...(state !== undefined && { state }),
        ...(nonce && wanted.scopes.includes('openid') && { nonce }),
      });
      if (outcome.ok) kept.current = { state: outcome.value.state, nonce: outcome.value.nonce ?? nonce ?? null };
    };
    return () => clearTimeout(timer);
  }, [key, run, reset]);
  const markUsed = () => {
    kept.current = null;
  };
  return { value: key === null ? undefined : value, problem: key === null ? undefined : problem, markUsed };
}
