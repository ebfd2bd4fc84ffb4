import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { redactUrl } from '../redact.ts';

/** What is unusual about a redirect URI for this client: `code.client_kind_unusual`, `code.redirect_uri_not_registered`. */
export function redirectWarnings(
  { clientType, redirectUris }: OAuthClientSummary,
  redirectUri: string,
): readonly Problem[] {
  if (redirectUri === 'postmessage')
    return clientType === 'web' ? [] : [{ code: 'code.client_kind_unusual', certainty: 'likely', evidence: {} }];
  if (redirectUris.includes(redirectUri) || (clientType === 'installed' && isOwnDevice(redirectUri))) return [];
  const evidence = { redirectUri: redactUrl(redirectUri), registered: redirectUris };
  return [{ code: 'code.redirect_uri_not_registered', certainty: 'likely', evidence }];
}

/** RFC 8252: loopback with any port, or a scheme of the app's own. */
export function isOwnDevice(redirectUri: string): boolean {
  return (
    /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(redirectUri) || !/^https?:/i.test(redirectUri)
  );
}
