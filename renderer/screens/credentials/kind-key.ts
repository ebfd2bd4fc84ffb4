import type { CredentialSummary } from '../../../shared/contract.ts';

/** Under which key the words for a credential's kind stand. */
export function kindKey(credential: CredentialSummary): 'web' | 'installed' | 'json' | 'p12' {
  return credential.kind === 'oauthClient' ? credential.clientType : credential.format;
}
