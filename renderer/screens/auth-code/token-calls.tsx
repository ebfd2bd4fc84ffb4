import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { useWords } from '../../language.ts';
import { SameCalls, type SnippetCall } from '../../parts/same-call.tsx';

/** What brought these tokens, and what can be asked with them, as code. */
export function TokenCalls({ set }: { readonly set: TokenSetSummary }) {
  const { t } = useWords();
  const [first, ...others] = callsOf(set).map((call) => ({ name: t(words[call.operation]), call }));
  return first ? <SameCalls calls={[first, ...others]} /> : null;
}

const words = {
  'authorizationCode.exchange': 'tokens.calls.exchange',
  'token.refresh': 'tokens.calls.refresh',
  'token.inspect': 'tokens.calls.inspect',
  'userinfo.get': 'tokens.calls.userinfo',
  'token.revoke': 'tokens.calls.revoke',
} as const;

type TokenCall = Extract<SnippetCall, { readonly operation: keyof typeof words }>;

/** None while the client's file is not open: whether they are Google's or an emulator's would be a guess. */
function callsOf({
  by,
  client,
  requested,
  redirectUri,
  codeVerifierSent,
  result,
}: TokenSetSummary): readonly TokenCall[] {
  const { credentialId } = client;
  if (credentialId === null) return [];
  const exchange: TokenCall = {
    operation: 'authorizationCode.exchange',
    credentialId,
    ...(requested.length > 0 && { scopes: [...requested] }),
    redirectUri: redirectUri ?? '',
    codeVerifier: codeVerifierSent,
  };
  return [
    ...(by === 'token.refresh' ? [] : [exchange]),
    ...(result.refreshToken ? [{ operation: 'token.refresh', credentialId } as const] : []),
    { operation: 'token.inspect', token: 'accessToken', credentialId },
    { operation: 'userinfo.get', credentialId },
    { operation: 'token.revoke', token: result.refreshToken ? 'refreshToken' : 'accessToken', credentialId },
  ];
}
