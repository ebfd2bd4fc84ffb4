import type { OAuth2ClientOptions, OAuth2Client } from 'google-auth-library';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import { endpointsOf } from '../google-endpoints.ts';
import type { Transport } from '../transport.ts';

/**
 * What every client of google-auth-library gets: our transport, and no interceptors of its own. The library's would
 * print whole requests, tokens included, when GOOGLE_SDK_NODE_LOGGING is set.
 */
export function libraryOptions({
  gaxios,
}: Transport): Pick<OAuth2ClientOptions, 'transporter' | 'useAuthRequestParameters'> {
  // The same class in two module formats, which TypeScript takes for two classes.
  const transporter = gaxios as unknown as NonNullable<OAuth2ClientOptions['transporter']>;
  return { transporter, useAuthRequestParameters: false };
}

/** google-auth-library's client for an OAuth client, or for a bare access token, in the transport's world. */
export async function googleClient(transport: Transport, credential?: OAuthClientCredential): Promise<OAuth2Client> {
  const { OAuth2Client } = await import('google-auth-library');
  const endpoints = endpointsOf(transport.world);
  return new OAuth2Client({
    ...libraryOptions(transport),
    ...(credential && { clientId: credential.summary.clientId }),
    ...(credential?.clientSecret && { clientSecret: credential.clientSecret }),
    endpoints: {
      oauth2AuthBaseUrl: endpoints.authorize,
      oauth2TokenUrl: endpoints.token,
      oauth2RevokeUrl: endpoints.revoke,
      tokenInfoUrl: endpoints.tokeninfo,
    },
  });
}
