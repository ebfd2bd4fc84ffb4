import { useState } from 'react';
import type { RequestOf } from '../../../shared/contract.ts';

export const prompts = ['none_given', 'consent', 'select_account', 'both', 'none'] as const;
export type Prompt = (typeof prompts)[number];

/** How Google is to ask (RFC 6749, section 4.1.1; OpenID Connect Core, section 3.1.2.1). */
export interface SignInDraft {
  readonly accessType: 'offline' | 'online';
  readonly prompt: Prompt;
  readonly loginHint: string;
  readonly hd: string;
  readonly includeGranted: boolean;
  /** Off is sent, on is what Google does anyway. */
  readonly granular: boolean;
  readonly hl: string;
  /** Of the consent URL: a sign-in has its own. null: the first that is registered; `other`: the one typed. */
  readonly redirectUri: string | null;
  readonly otherRedirectUri: string;
  readonly pkce: boolean;
}

const initial: SignInDraft = {
  accessType: 'offline',
  prompt: 'none_given',
  loginHint: '',
  hd: '',
  includeGranted: false,
  granular: true,
  hl: '',
  redirectUri: null,
  otherRedirectUri: '',
  pkce: true,
};

export type ChangeSignIn = (changed: Partial<SignInDraft>) => void;

export function useSignInDraft(): readonly [SignInDraft, ChangeSignIn] {
  const [draft, setDraft] = useState(initial);
  return [draft, (changed) => setDraft((before) => ({ ...before, ...changed }))];
}

const promptValues: Readonly<Record<Prompt, readonly ('none' | 'consent' | 'select_account')[]>> = {
  none_given: [],
  consent: ['consent'],
  select_account: ['select_account'],
  both: ['consent', 'select_account'],
  none: ['none'],
};

/** What a sign-in and a consent URL have in common. */
export function authorizationRequest(
  credentialId: string,
  scopes: readonly string[],
  draft: SignInDraft,
): Omit<RequestOf<'authorize.login'>, 'timeoutSeconds'> {
  const prompt = promptValues[draft.prompt];
  return {
    credentialId,
    scopes: [...scopes],
    accessType: draft.accessType,
    ...(prompt.length > 0 && { prompt: [...prompt] }),
    ...(draft.loginHint.trim() && { loginHint: draft.loginHint.trim() }),
    ...(draft.hd.trim() && { hd: draft.hd.trim() }),
    ...(draft.includeGranted && { includeGrantedScopes: true }),
    ...(!draft.granular && { enableGranularConsent: false }),
    ...(draft.hl.trim() && { hl: draft.hl.trim() }),
  };
}
