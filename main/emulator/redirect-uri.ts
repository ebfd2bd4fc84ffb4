import type { OAuthClient } from './cloud-project.ts';

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * A web client's redirect URIs must match letter by letter. An installed app may use any port and path of the loopback
 * interface (RFC 8252, section 7.3).
 */
export function isRegisteredRedirectUri(client: OAuthClient, redirectUri: string): boolean {
  if (client.type === 'web') return client.redirectUris.includes(redirectUri);
  if (!URL.canParse(redirectUri)) return false;
  const { protocol, hostname, hash, username, password } = new URL(redirectUri);
  return protocol === 'http:' && loopbackHosts.includes(hostname) && `${hash}${username}${password}` === '';
}
