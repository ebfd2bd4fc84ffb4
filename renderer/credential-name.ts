import type { CredentialSummary, World } from '../shared/contract/credentials.ts';
import { i18n } from './language.ts';

/** What a person recognises it by: a client's project, a key's account without the host they all share; else its kind. */
export function credentialName(credential: CredentialSummary): string {
  if (credential.kind === 'oauthClient') return credential.projectId ?? withoutHost(credential.clientId);
  const { email, fileName, keyId } = credential;
  return email ? withoutHost(email) : (fileName ?? keyId ?? i18n.t(`credentials.kinds.${kindKey(credential)}`));
}

function withoutHost(name: string): string {
  return name.replace(/\.apps\.googleusercontent\.com$/, '').replace(/\.gserviceaccount\.com$/, '');
}

/** Under which key the words for a credential's kind stand. */
export function kindKey(credential: CredentialSummary): 'web' | 'installed' | 'json' | 'p12' | 'keyless' {
  return credential.kind === 'oauthClient' ? credential.clientType : credential.format;
}

/** `127.0.0.1:41234` */
export function worldHost(world: World): string {
  return world.origin.replace(/^https?:\/\//, '');
}

/** Where codes are exchanged. */
export function tokenHost(world: World): string {
  return world.kind === 'google' ? 'oauth2.googleapis.com' : worldHost(world);
}
