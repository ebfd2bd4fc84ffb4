import type { TokenRequestPreview } from '../../../shared/code-preflight.ts';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { redactForm, redactUrl } from '../redact.ts';

interface CodeRequest {
  readonly client: OAuthClientCredential;
  readonly code: string;
  readonly codeVerifier: string | undefined;
  readonly redirectUri: string | null;
}

/** The exchange (RFC 6749, section 4.1.3) as google-auth-library will send it, secrets masked as in the trace. */
export function codeRequestPreview({ client, code, codeVerifier, redirectUri }: CodeRequest): TokenRequestPreview {
  const { clientId, world } = client.summary;
  const form: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['client_id', clientId],
    ['code_verifier', codeVerifier],
    ['code', code],
    ['grant_type', 'authorization_code'],
    ['redirect_uri', redirectUri],
    ['client_secret', client.clientSecret],
  ];
  return {
    method: 'POST',
    url: endpointsOf(world).token,
    headers: [{ name: 'content-type', value: 'application/x-www-form-urlencoded;charset=UTF-8' }],
    parameters: form.flatMap(([name, value]) => {
      if (!value) return [];
      const shown = shownParameter(name, value);
      return [{ name, value: shown, masked: shown !== value }];
    }),
  };
}

function shownParameter(name: string, value: string): string {
  const pair = new URLSearchParams([[name, value]]).toString();
  const shown = redactForm(pair);
  return shown === pair ? redactUrl(value) : shown.slice(name.length + 1);
}
