import { insufficientScopes, invalidCredentials, loginRequired, serviceDisabled } from './api-error.ts';
import { mayHaveTokens } from './account-state.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import type { AccessToken } from './grants.ts';
import type { HttpAnswer, HttpRequest } from './http-answer.ts';

/** A Google API as its errors name it. */
export interface ApiService {
  readonly name: string;
  readonly title: string;
}

type Admitted =
  | { readonly ok: true; readonly token: AccessToken }
  | { readonly ok: false; readonly answer: HttpAnswer };

/** RFC 6750, section 2: the token of the Authorization header, or of the query, which Google's APIs also take. */
export function bearerToken(google: EmulatedGoogle, request: HttpRequest): AccessToken | 'missing' | 'invalid' {
  const header = request.headers.authorization;
  const sent = header === undefined ? request.query.get('access_token') : /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (!sent) return 'missing';
  const token = google.grants.findAccessToken(sent);
  return token && (!token.person || mayHaveTokens(google, token.person)) ? token : 'invalid';
}

/** Lets a token in that has one of the scopes, else answers as Google's APIs do. */
export function admit(
  google: EmulatedGoogle,
  request: HttpRequest,
  service: ApiService,
  method: string,
  scopes: readonly string[],
): Admitted {
  const token = bearerToken(google, request);
  if (token === 'missing') return { ok: false, answer: loginRequired() };
  if (token === 'invalid') return { ok: false, answer: invalidCredentials() };
  if (google.faults.isOn('api-disabled')) {
    return { ok: false, answer: serviceDisabled(service.title, service.name, google.project.projectNumber) };
  }
  if (!scopes.some((scope) => token.scopes.includes(scope))) {
    return { ok: false, answer: insufficientScopes(service.name, method, scopes) };
  }
  return { ok: true, token };
}
