import { authorizationCodeGrant } from './authorization-code-grant.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { readForm, refuseRepeated } from './form.ts';
import { type HttpAnswer, type HttpRequest, notFoundPage } from './http-answer.ts';
import { jwtBearerGrant } from './jwt-bearer-grant.ts';
import { oauthError } from './oauth-error.ts';
import { refreshTokenGrant } from './refresh-token-grant.ts';

/** RFC 6749, section 3.2. Takes forms only, as Google does; `/token` and the old `/o/oauth2/token` are the same. */
export async function tokenEndpoint(google: EmulatedGoogle, request: HttpRequest): Promise<HttpAnswer> {
  if (request.method !== 'POST') return notFoundPage(request.path);
  const form = readForm(request);
  const repeated = refuseRepeated(form);
  if (repeated) return repeated;
  const grantType = form.get('grant_type');
  switch (grantType) {
    case null:
      return oauthError(400, 'invalid_request', 'Required parameter is missing: grant_type');
    case 'authorization_code':
      return authorizationCodeGrant(google, request, form);
    case 'refresh_token':
      return refreshTokenGrant(google, request, form);
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
      return jwtBearerGrant(google, form);
    default:
      return oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${grantType}`);
  }
}
