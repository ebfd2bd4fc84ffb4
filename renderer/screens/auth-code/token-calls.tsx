import { useState } from 'react';
import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { useWords } from '../../language.ts';
import { SameCall, type SnippetCall } from '../../parts/same-call.tsx';
import { Select } from '../../parts/select.tsx';

/** What brought these tokens, and what can be asked with them, as code. */
export function TokenCalls({ set }: { readonly set: TokenSetSummary }) {
  const { t } = useWords();
  const calls = callsOf(set);
  const [chosen, setChosen] = useState<TokenCall['operation'] | null>(null);
  const [first] = calls;
  if (!first) return null;
  const call = calls.find(({ operation }) => operation === chosen) ?? first;
  return (
    <SameCall call={call}>
      <Select
        label={t('tokens.calls.label')}
        labelHidden
        selected={call.operation}
        onChange={setChosen}
        choices={calls.map(({ operation }) => ({ id: operation, label: t(words[operation]) }))}
      />
    </SameCall>
  );
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
