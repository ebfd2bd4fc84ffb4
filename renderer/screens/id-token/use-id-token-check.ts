import { useEffect } from 'react';
import type { RequestOf } from '../../../shared/contract.ts';
import type { IdTokenReport } from '../../../shared/contract/id-token.ts';
import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import { assertNever, type Problem } from '../../../shared/outcome.ts';
import type { TokenSetReference } from '../../latest-token-set.ts';
import { useAction } from '../../use-operation.ts';

/** Where the token is: in the field while it is pasted, else in main, known here by an id. */
export type TokenSource =
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'checked'; readonly token: MaskedSecret }
  | { readonly kind: 'exchanged'; readonly tokenSet: TokenSetReference };

/** What the token is held against. `audience` null: the client in use. */
export interface Comparison {
  readonly audience: readonly string[] | null;
  readonly nonce: string;
  readonly hd: string;
  readonly accessToken: string;
  readonly offline: boolean;
}
export const emptyComparison: Comparison = { audience: null, nonce: '', hd: '', accessToken: '', offline: false };

const typingMs = 250;

/** Checks as soon as there is a token, and again whenever what it is held against changes. */
export function useIdTokenCheck(
  source: TokenSource,
  comparison: Comparison,
  credentialId: string | undefined,
  onSource: (source: TokenSource) => void,
): { readonly report: IdTokenReport | undefined; readonly problem: Problem | undefined; readonly running: boolean } {
  const { value: report, problem, running, run, reset } = useAction('idToken.check');
  const request = requestOf(source, comparison, credentialId);
  const key = request && JSON.stringify(request);
  useEffect(() => {
    if (!request) {
      reset();
      return undefined;
    }
    const timer = setTimeout(async () => {
      const outcome = await run(request);
      if (source.kind === 'pasted' && outcome.ok && outcome.value.token) {
        onSource({ kind: 'checked', token: outcome.value.token });
      }
    }, typingMs);
    return () => clearTimeout(timer);
    // The request stands for everything it is made of.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return { report, problem, running };
}

function requestOf(
  source: TokenSource,
  { audience, nonce, hd, accessToken, offline }: Comparison,
  credentialId: string | undefined,
): RequestOf<'idToken.check'> | null {
  const token = tokenOf(source);
  if (!token) return null;
  return {
    ...token,
    ...(audience && audience.length > 0 && { audience: [...audience] }),
    ...(nonce.trim() && { nonce: nonce.trim() }),
    ...(hd.trim() && { hd: hd.trim() }),
    ...(accessToken.trim() && { accessToken: accessToken.trim() }),
    ...(offline && { offline }),
    ...(credentialId !== undefined && { credentialId }),
  };
}

function tokenOf(source: TokenSource): Pick<RequestOf<'idToken.check'>, 'token' | 'tokenSetId' | 'secretId'> | null {
  switch (source.kind) {
    case 'pasted':
      return source.text.trim() === '' ? null : { token: source.text.trim() };
    case 'checked':
      return { secretId: source.token.secretId };
    case 'exchanged':
      return { tokenSetId: source.tokenSet.id };
    default:
      return assertNever(source);
  }
}
