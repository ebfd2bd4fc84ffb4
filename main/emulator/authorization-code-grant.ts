import { authenticateClient } from './client-authentication.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { accessTokenSeconds, type AuthorizationCode } from './grants.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { createIdToken } from './id-token.ts';
import { adminPolicyEnforced, invalidGrant, missingParameter, oauthError } from './oauth-error.ts';
import { matchesCodeChallenge } from './pkce.ts';

/**
 * RFC 6749, section 4.1.3: a code for tokens. The client is checked first, so that a bad secret shows without spending
 * the code; a refused code is not spent either.
 */
export async function authorizationCodeGrant(
  google: EmulatedGoogle,
  request: HttpRequest,
  form: URLSearchParams,
): Promise<HttpAnswer> {
  const authenticated = authenticateClient(google, request, form);
  if (!authenticated.ok) return authenticated.answer;
  const { client } = authenticated;
  const sent = form.get('code') ?? '';
  if (sent === '') return missingParameter('code');

  const found = google.grants.findCode(sent);
  if (!found) return invalidGrant('Malformed auth code.');
  const { code } = found;
  const refused =
    refuseSpent(google, found) ??
    (code.clientId === client.clientId ? undefined : invalidGrant('Bad Request')) ??
    refuseRedirectUri(code, form.get('redirect_uri')) ??
    refuseVerifier(code, form.get('code_verifier'));
  if (refused) return refused;
  if (google.faults.isOn('admin-policy')) return adminPolicyEnforced();

  google.grants.redeem(code);
  return tokensFor(google, code);
}

function refuseSpent(
  google: EmulatedGoogle,
  { code, redeemed }: { readonly code: AuthorizationCode; readonly redeemed: boolean },
): HttpAnswer | undefined {
  if (redeemed || google.faults.isOn('code-used')) return invalidGrant('Code was already redeemed.');
  if (code.expiresAt <= google.now() || google.faults.isOn('code-expired')) return invalidGrant('Bad Request');
  return undefined;
}

/** It must be the one of the authorization request; for a phone app's code, absent and empty are the same. */
function refuseRedirectUri(code: AuthorizationCode, sent: string | null): HttpAnswer | undefined {
  return (sent ?? '') === code.redirectUri ? undefined : oauthError(400, 'redirect_uri_mismatch', 'Bad Request');
}

/** RFC 7636, section 4.6. Google also refuses a verifier that nobody asked for. */
function refuseVerifier(code: AuthorizationCode, sent: string | null): HttpAnswer | undefined {
  if (!code.codeChallenge) return sent ? invalidGrant('code_verifier or verifier is not needed') : undefined;
  if (!sent) return invalidGrant('Missing code verifier.');
  return matchesCodeChallenge(sent, code.codeChallenge) ? undefined : invalidGrant('Invalid code verifier.');
}

async function tokensFor(google: EmulatedGoogle, code: AuthorizationCode): Promise<HttpAnswer> {
  const { clientId, person, scopes, nonce, accessType } = code;
  const { token } = google.grants.issueAccessToken({
    clientId,
    person,
    scopes,
    accessType,
    actor: person.email,
    serviceAccount: null,
  });
  const refreshToken = code.givesRefreshToken
    ? google.grants.issueRefreshToken({ clientId, person, scopes }).token
    : undefined;
  const idToken = scopes.includes('openid')
    ? await createIdToken(google, { clientId, person, scopes, nonce, accessToken: token })
    : undefined;
  return jsonAnswer(200, {
    access_token: token,
    expires_in: accessTokenSeconds,
    ...(refreshToken && { refresh_token: refreshToken }),
    scope: scopes.join(' '),
    token_type: 'Bearer',
    ...(idToken && { id_token: idToken }),
  });
}
