import type { AuthorizationError, AuthorizationRequest } from './authorization-request.ts';
import { findClient } from './client-authentication.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { repeatedParameter } from './form.ts';
import type { AuthorizationCode } from './grants.ts';
import { isKnownScope } from './known-scopes.ts';
import { isCodeChallenge } from './pkce.ts';
import { isRegisteredRedirectUri } from './redirect-uri.ts';

type Read =
  | { readonly ok: true; readonly value: AuthorizationRequest }
  | { readonly ok: false; readonly problem: AuthorizationError };

const outOfBand = /^urn:ietf:wg:oauth:2\.0:oob(?::auto)?$/;

/** Reads and checks the parameters in Google's order: client, redirect URI, response type, scopes, the rest. */
export function readAuthorizationRequest(google: EmulatedGoogle, query: URLSearchParams): Read {
  const given = (name: string) => query.get(name) || null;
  const repeated = repeatedParameter(query);
  if (repeated !== undefined) {
    return refuse('invalid_request', `OAuth 2 parameters can only have a single value: ${repeated}`);
  }
  const clientId = given('client_id');
  if (!clientId) return refuse('invalid_request', 'Missing required parameter: client_id');
  const found = findClient(google, clientId);
  if (!found.ok) return refuse(found.error, found.description, 401);
  const { client } = found;

  const redirectUri = given('redirect_uri');
  if (!redirectUri) return refuse('invalid_request', 'Missing required parameter: redirect_uri');
  if (outOfBand.test(redirectUri)) return refuse('invalid_request', outOfBandBlocked);
  const popupOrigin = redirectUri === 'postmessage' ? given('origin') : null;
  const isPopup = popupOrigin !== null && client.javascriptOrigins.includes(popupOrigin);
  if (redirectUri === 'postmessage' ? !isPopup : !isRegisteredRedirectUri(client, redirectUri)) {
    return refuse('redirect_uri_mismatch', redirectUriMismatch);
  }
  const responseType = given('response_type');
  if (!responseType) return refuse('invalid_request', 'Required parameter is missing: response_type');
  if (responseType !== 'code') return refuse('unsupported_response_type', `Invalid response_type: ${responseType}`);

  const scopes = given('scope')?.split(' ').filter(Boolean) ?? [];
  if (scopes.length === 0) return refuse('invalid_request', 'Missing required parameter: scope');
  const invalid = scopes.filter((scope) => !isKnownScope(scope));
  if (invalid.length > 0) return refuse('invalid_scope', invalidScopes(scopes, invalid));

  const codeChallenge = readCodeChallenge(given('code_challenge'), given('code_challenge_method'));
  if (codeChallenge === undefined) return refuse('invalid_request', 'Invalid code_challenge or code_challenge_method.');
  const accessType = given('access_type') ?? 'online';
  if (accessType !== 'online' && accessType !== 'offline') {
    return refuse('invalid_request', `Invalid parameter value for access_type: ${accessType}`);
  }
  const prompt = given('prompt')?.split(' ').filter(Boolean) ?? [];
  const unknownPrompt = prompt.find((word) => !['none', 'consent', 'select_account'].includes(word));
  if (unknownPrompt !== undefined || (prompt.includes('none') && prompt.length > 1)) {
    return refuse('invalid_request', `Invalid parameter value for prompt: ${prompt.join(' ')}`);
  }
  return {
    ok: true,
    value: {
      client,
      redirectUri,
      popupOrigin,
      scopes,
      codeChallenge,
      accessType,
      prompt,
      state: query.get('state'),
      nonce: given('nonce'),
      loginHint: given('login_hint'),
      hostedDomain: given('hd'),
      includeGrantedScopes: given('include_granted_scopes') === 'true',
      language: given('hl'),
    },
  };
}

/** RFC 7636, section 4.3: `plain` unless a method is named. Undefined when it cannot be used. */
function readCodeChallenge(
  value: string | null,
  method: string | null,
): AuthorizationCode['codeChallenge'] | undefined {
  if (value === null) return method === null ? null : undefined;
  const named = method ?? 'plain';
  if ((named !== 'S256' && named !== 'plain') || !isCodeChallenge(value, named)) return undefined;
  return { value, method: named };
}

function invalidScopes(scopes: readonly string[], invalid: readonly string[]): string {
  const valid = scopes.filter((scope) => !invalid.includes(scope));
  const parts = [...(valid.length > 0 ? [`valid=[${valid.join(', ')}]`] : []), `invalid=[${invalid.join(', ')}]`];
  return `Some requested scopes were invalid. {${parts.join(', ')}}`;
}

function refuse(error: string, description: string, status = 400): Read {
  return { ok: false, problem: { status, error, description } };
}

const redirectUriMismatch =
  "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.\nIf you're the app developer, register the redirect URI in the Google Cloud Console.";
const outOfBandBlocked =
  'The out-of-band (OOB) flow has been blocked in order to keep users secure. Follow the Out-of-Band (OOB) flow migration guide linked in the developer docs below to migrate your app to an alternative method.';
