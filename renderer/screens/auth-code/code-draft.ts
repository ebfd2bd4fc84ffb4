import { useState } from 'react';
import type { RequestOf } from '../../../shared/contract.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { MaskedSecret } from '../../../shared/contract/secrets.ts';

/** What is filled in before an exchange. `code` is emptied as soon as it was handed over. */
export interface CodeDraft {
  /** In the field, or held by main since it was pasted elsewhere. */
  readonly code: string | MaskedSecret;
  /** null: as proposed. */
  readonly redirectChoice: string | null;
  readonly otherRedirectUri: string;
  readonly scopes: readonly string[];
  readonly codeVerifier: string;
  readonly nonce: string;
}

const empty: CodeDraft = {
  code: '',
  redirectChoice: null,
  otherRedirectUri: '',
  scopes: [],
  codeVerifier: '',
  nonce: '',
};

export type ChangeDraft = (changed: Partial<CodeDraft>) => void;

export function useCodeDraft(): readonly [CodeDraft, ChangeDraft] {
  const [draft, setDraft] = useState(empty);
  return [draft, (changed) => setDraft((before) => ({ ...before, ...changed }))];
}

/** The code as a request names it; null while there is none. */
export function givenCode({
  code,
}: Pick<CodeDraft, 'code'>): Pick<RequestOf<'authorizationCode.preflight'>, 'code' | 'codeId'> | null {
  if (typeof code !== 'string') return { codeId: code.secretId };
  return code.trim() === '' ? null : { code };
}

/** The redirect URI that a person chose; undefined while it is as main proposes. */
export function chosenRedirectUri({ redirectChoice, otherRedirectUri }: CodeDraft): string | undefined {
  return redirectChoice === 'other' ? otherRedirectUri.trim() : redirectChoice?.slice('uri:'.length);
}

/** A redirect URI that is known from elsewhere, as the form chooses it; undefined: as main proposes. */
export function redirectChoiceFor(
  client: OAuthClientSummary | null,
  uri: string | undefined,
): Pick<CodeDraft, 'redirectChoice' | 'otherRedirectUri'> {
  if (uri === undefined) return { redirectChoice: null, otherRedirectUri: '' };
  const isKnown = uri === '' || uri === 'postmessage' || client?.redirectUris.includes(uri);
  return isKnown
    ? { redirectChoice: `uri:${uri}`, otherRedirectUri: '' }
    : { redirectChoice: 'other', otherRedirectUri: uri };
}
