import { authenticateClient } from './client-authentication.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { accessTokenSeconds } from './grants.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { createIdToken } from './id-token.ts';
import { canonicalScope } from './known-scopes.ts';
import {
  accountRestricted,
  adminPolicyEnforced,
  invalidGrant,
  missingParameter,
  oauthError,
  reauthenticationRequired,
} from './oauth-error.ts';
import { mayHaveTokens } from './account-state.ts';

/** RFC 6749, section 6. Google gives no new refresh token, and says no more than it must about a refused one. */
export async function refreshTokenGrant(
  google: EmulatedGoogle,
  request: HttpRequest,
  form: URLSearchParams,
): Promise<HttpAnswer> {
  const authenticated = authenticateClient(google, request, form);
  if (!authenticated.ok) return authenticated.answer;
  const sent = form.get('refresh_token') ?? '';
  if (sent === '') return missingParameter('refresh_token');

  const found = google.grants.findRefreshToken(sent);
  if (!found) return invalidGrant('Bad Request');
  const { clientId, person, scopes: granted } = found.refreshToken;
  if (clientId !== authenticated.client.clientId) return oauthError(401, 'unauthorized_client', 'Unauthorized');
  const { faults } = google;
  if (found.revoked || faults.isOn('refresh-token-ended')) return invalidGrant('Token has been expired or revoked.');
  if (faults.isOn('reauthentication')) return reauthenticationRequired();
  if (faults.isOn('admin-policy')) return adminPolicyEnforced();
  if (faults.concerns('account-restricted', person.email)) return accountRestricted();
  if (!mayHaveTokens(google, person)) return invalidGrant('Bad Request');

  const wanted = form.get('scope')?.split(' ').filter(Boolean).map(canonicalScope) ?? [];
  const excess = wanted.filter((scope) => !granted.includes(scope));
  if (excess.length > 0) return oauthError(400, 'invalid_scope', 'Bad Request');
  const scopes = wanted.length > 0 ? wanted : granted;

  const { token } = google.grants.issueAccessToken({
    clientId,
    person,
    scopes,
    actor: person.email,
    serviceAccount: null,
    accessType: 'offline',
  });
  const idToken = scopes.includes('openid')
    ? await createIdToken(google, { clientId, person, scopes, nonce: null, accessToken: token })
    : undefined;
  return jsonAnswer(200, {
    access_token: token,
    expires_in: accessTokenSeconds,
    scope: scopes.join(' '),
    token_type: 'Bearer',
    ...(idToken && { id_token: idToken }),
  });
}
