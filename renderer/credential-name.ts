import type { CredentialSummary, World } from '../shared/contract.ts';

/** What a person recognises it by: a key's account, a client's ID up to its host. */
export function credentialName(credential: CredentialSummary): string {
  if (credential.kind === 'oauthClient') return credential.clientId.replace(/\.apps\.googleusercontent\.com$/, '');
  return credential.email ?? credential.fileName ?? credential.keyId ?? credential.id;
}

/** `127.0.0.1:41234` */
export function worldHost(world: World): string {
  return world.origin.replace(/^https?:\/\//, '');
}
