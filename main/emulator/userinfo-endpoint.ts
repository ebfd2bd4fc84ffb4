import { bearerToken } from './bearer-authentication.ts';
import { company, domainOf } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import type { AccessToken } from './grants.ts';
import { escapeHtml, type HttpAnswer, type HttpRequest, jsonAnswer, notFoundPage } from './http-answer.ts';
import { identityClaims } from './id-token.ts';
import { invalidCredentials, loginRequired } from './api-error.ts';
import { oauthError } from './oauth-error.ts';

/** OpenID Connect Core 1.0, section 5.3: `/v1/userinfo`. */
export function userinfoEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const token = bearerToken(google, request);
  if (token === 'missing' || token === 'invalid' || !mayAsk(token)) {
    const refused = oauthError(401, 'invalid_request', 'Invalid Credentials');
    return {
      ...refused,
      headers: { ...refused.headers, 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
    };
  }
  const { sub, hd, claims } = identity(google, token);
  return jsonAnswer(200, { sub, ...claims, ...(hd && { hd }) });
}

/** `/oauth2/v2/userinfo` and `/oauth2/v1/userinfo`: the same facts under Google's older names. */
export function userinfoV2Endpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const token = bearerToken(google, request);
  if (token === 'missing' || (token !== 'invalid' && !mayAsk(token))) return loginRequired();
  if (token === 'invalid') return invalidCredentials();
  const { sub, hd, claims } = identity(google, token);
  const { email_verified, ...rest } = claims;
  return jsonAnswer(200, {
    id: sub,
    ...rest,
    ...(email_verified !== undefined && { verified_email: email_verified }),
    ...(hd && { hd }),
  });
}

/** Without an identity scope Google refuses as if the token were none (googleapis/google-api-nodejs-client#3900). */
function mayAsk({ scopes }: AccessToken): boolean {
  const auth = 'https://www.googleapis.com/auth/';
  return ['openid', `${auth}userinfo.email`, `${auth}userinfo.profile`].some((scope) => scopes.includes(scope));
}

/** A service account has an address but no name and no domain. */
function identity(google: EmulatedGoogle, token: AccessToken) {
  const { person, scopes } = token;
  if (person) return { sub: person.id, hd: domainOf(person.email), claims: identityClaims(google, { person, scopes }) };
  const email = scopes.includes('https://www.googleapis.com/auth/userinfo.email');
  return { sub: token.clientId, hd: null, claims: email ? { email: token.actor, email_verified: true } : {} };
}

/** `/a/<account ID>=s96-c`: the picture of the ID token's claim, a letter on a coloured ground. */
export function profilePictureEndpoint(_: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const id = /^\/a\/(\d{21})(?:=[\w-]+)?$/.exec(request.path)?.[1];
  const person = company.people.find((candidate) => candidate.id === id);
  if (!person) return notFoundPage(request.path);
  const hue = Number(BigInt(person.id) % 360n);
  const letter = escapeHtml(Array.from(person.fullName)[0] ?? '?');
  return {
    status: 200,
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'",
    },
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect width="96" height="96" fill="hsl(${hue} 55% 40%)"/><text x="48" y="64" font-family="sans-serif" font-size="46" fill="#fff" text-anchor="middle">${letter}</text></svg>`,
  };
}
