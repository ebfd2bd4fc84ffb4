import { useEffect } from 'react';
import type { OAuthClientSummary, RequestOf, ResultOf } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { useAction } from '../../use-operation.ts';

const typingMs = 200;

/** Neither while nothing was asked. A problem means that there is no code in what was pasted. */
export interface Preflight {
  readonly value?: ResultOf<'authorizationCode.preflight'> | undefined;
  readonly problem?: Problem | undefined;
}

/** What speaks against a code, asked while it is typed. Sends nothing anywhere; main only looks at it. */
export function usePreflight(
  client: OAuthClientSummary | null,
  {
    code,
    redirectUri,
    codeVerifier,
  }: Pick<RequestOf<'authorizationCode.preflight'>, 'code' | 'redirectUri' | 'codeVerifier'>,
): Preflight {
  const { value, problem, run, reset } = useAction('authorizationCode.preflight');
  const credentialId = client?.id;
  const nothing = code.trim() === '' || credentialId === undefined;
  useEffect(() => {
    if (nothing) {
      reset();
      return undefined;
    }
    const timer = setTimeout(() => {
      void run({
        credentialId,
        code,
        ...(redirectUri !== undefined && { redirectUri }),
        ...(codeVerifier && { codeVerifier }),
      });
    }, typingMs);
    return () => clearTimeout(timer);
  }, [nothing, credentialId, code, redirectUri, codeVerifier, run, reset]);
  return nothing ? {} : { value, problem };
}
