import type { EmulatedGoogle } from './emulated-google.ts';
import { readForm } from './form.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, notFoundPage } from './http-answer.ts';
import { missingParameter, oauthError } from './oauth-error.ts';

/**
 * RFC 7009, as Google does it: no client authentication, POST only, an unknown token is an error, and revoking any
 * token takes the whole grant away. A service account's tokens cannot be revoked.
 */
export function revokeEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  if (request.method !== 'POST') return notFoundPage(request.path);
  const token = readForm(request).get('token') ?? request.query.get('token') ?? '';
  if (token === '') return missingParameter('token');
  const accessToken = google.grants.findAccessToken(token);
  if (accessToken?.serviceAccount) return oauthError(400, 'invalid_request', 'Token is not revocable.');
  const refresh = google.grants.findRefreshToken(token);
  const grant = accessToken ?? (refresh?.revoked ? undefined : refresh?.refreshToken);
  if (!grant?.person) return oauthError(400, 'invalid_token', 'Token expired or revoked');
  google.grants.revoke(grant.clientId, grant.person);
  return jsonAnswer(200, {});
}
