import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import { issuer } from './id-token.ts';

/** OpenID Connect Discovery 1.0, section 3: Google's document with the emulator's URLs. The issuer stays Google's. */
export function discoveryEndpoint({ origin }: EmulatedGoogle): HttpAnswer {
  return jsonAnswer(
    200,
    {
      issuer,
      authorization_endpoint: `${origin}/o/oauth2/v2/auth`,
      token_endpoint: `${origin}/token`,
      userinfo_endpoint: `${origin}/v1/userinfo`,
      revocation_endpoint: `${origin}/revoke`,
      jwks_uri: `${origin}/oauth2/v3/certs`,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'email', 'profile'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      claims_supported: [
        'aud',
        'email',
        'email_verified',
        'exp',
        'family_name',
        'given_name',
        'iat',
        'iss',
        'name',
        'picture',
        'sub',
      ],
      code_challenge_methods_supported: ['plain', 'S256'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
    },
    { 'cache-control': 'public, max-age=3600' },
  );
}
