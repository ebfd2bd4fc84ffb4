import { useState } from 'react';

/** What is filled in before an exchange. `code` is emptied as soon as it was handed over. */
export interface CodeDraft {
  readonly code: string;
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
