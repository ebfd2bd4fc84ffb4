import { useEffect, useState } from 'react';
import type { CodePreflight } from '../../../shared/code-preflight.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { useAction } from '../../use-operation.ts';

type Request = RequestOf<'authorizationCode.preflight'>;

const typingMs = 200;

/** Neither while nothing was asked. A problem means that there is no code in what was pasted. */
export interface Preflight {
  readonly value?: CodePreflight | undefined;
  readonly problem?: Problem | undefined;
  /** It is about what stands in the fields now, not about what stood there a moment ago. */
  readonly isCurrent: boolean;
}

/** What is known of a code, asked while it is typed. Sends nothing anywhere; main only looks at it. */
export function usePreflight(
  client: OAuthClientSummary | null,
  { code, codeId, redirectUri, codeVerifier, scopes = [] }: Omit<Request, 'credentialId'>,
): Preflight {
  const { value, problem, run, reset } = useAction('authorizationCode.preflight');
  const [answeredFor, setAnsweredFor] = useState<readonly unknown[]>([]);
  const credentialId = client?.id;
  const nothing = (code === undefined && codeId === undefined) || credentialId === undefined;
  const scopeList = scopes.join(' ');
  const asked = [credentialId, code, codeId, redirectUri, codeVerifier, scopeList];
  useEffect(() => {
    if (nothing) {
      reset();
      return undefined;
    }
    let isStale = false;
    const ask = async () => {
      await run({
        credentialId,
        ...(code !== undefined && { code }),
        ...(codeId !== undefined && { codeId }),
        ...(redirectUri !== undefined && { redirectUri }),
        ...(codeVerifier && { codeVerifier }),
        ...(scopeList !== '' && { scopes: scopeList.split(' ') }),
      });
      if (!isStale) setAnsweredFor([credentialId, code, codeId, redirectUri, codeVerifier, scopeList]);
    };
    const timer = setTimeout(() => void ask(), typingMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [nothing, credentialId, code, codeId, redirectUri, codeVerifier, scopeList, run, reset]);
  const isCurrent = asked.every((part, index) => part === answeredFor[index]);
  return nothing ? { isCurrent: false } : { value, problem, isCurrent };
}
