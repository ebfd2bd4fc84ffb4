import { compactVerify, decodeProtectedHeader } from 'jose';
import type { EmulatedGoogle } from './emulated-google.ts';
import { readForm } from './form.ts';
import type { AccessToken } from './grants.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { oauthError } from './oauth-error.ts';

type Claims = Readonly<Record<string, unknown>>;
type Asked = { readonly accessToken: AccessToken } | { readonly idToken: Claims } | 'nothing' | 'invalid';

/** `/tokeninfo`: what an access or ID token is, every value a string. */
export async function tokeninfoEndpoint(google: EmulatedGoogle, request: HttpRequest): Promise<HttpAnswer> {
  const asked = await ask(google, request);
  if (asked === 'nothing') {
    return oauthError(400, 'invalid_request', 'either access_token, id_token, or token_handle required');
  }
  if (asked === 'invalid') return oauthError(400, 'invalid_token', 'Invalid Value');
  const body = 'accessToken' in asked ? accessTokenInfo(google, asked.accessToken) : asked.idToken;
  return jsonAnswer(200, Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)])));
}

/** `/oauth2/v2/tokeninfo`: the older form, with other names, numbers as numbers and errors without an `error`. */
export async function tokeninfoV2Endpoint(google: EmulatedGoogle, request: HttpRequest): Promise<HttpAnswer> {
  const asked = await ask(google, request);
  if (asked === 'nothing' || asked === 'invalid') {
    const description =
      asked === 'invalid' ? 'Invalid Value' : 'either access_token, id_token, or token_handle required';
    return jsonAnswer(400, { error_description: description });
  }
  if ('accessToken' in asked) {
    const { azp, aud, sub, email_verified, exp: _, ...rest } = accessTokenInfo(google, asked.accessToken);
    return jsonAnswer(200, {
      issued_to: azp,
      audience: aud,
      ...(sub !== undefined && { user_id: sub }),
      ...rest,
      ...(email_verified !== undefined && { verified_email: email_verified }),
    });
  }
  const { iss, azp, aud, sub, email, email_verified, iat, exp } = asked.idToken;
  return jsonAnswer(200, {
    issuer: iss,
    issued_to: azp,
    audience: aud,
    user_id: sub,
    expires_in: Number(exp) - Math.floor(google.now() / 1_000),
    issued_at: iat,
    ...(email !== undefined && { email, email_verified }),
  });
}

async function ask(google: EmulatedGoogle, request: HttpRequest): Promise<Asked> {
  const form = readForm(request);
  const parameter = (name: string) => request.query.get(name) ?? form.get(name);
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const accessToken = parameter('access_token') ?? bearer;
  if (accessToken) {
    const found = google.grants.findAccessToken(accessToken);
    return found ? { accessToken: found } : 'invalid';
  }
  const idToken = parameter('id_token');
  if (!idToken) return 'nothing';
  const claims = await readIdToken(google, idToken);
  return claims ? { idToken: claims } : 'invalid';
}

function accessTokenInfo(google: EmulatedGoogle, token: AccessToken) {
  const email = token.scopes.includes('https://www.googleapis.com/auth/userinfo.email');
  const seconds = Math.floor(token.expiresAt / 1_000);
  return {
    azp: token.clientId,
    aud: token.clientId,
    ...(token.scopes.includes('openid') || email ? { sub: token.person?.id ?? token.clientId } : {}),
    scope: token.scopes.join(' '),
    exp: seconds,
    expires_in: Math.max(0, seconds - Math.floor(google.now() / 1_000)),
    ...(email && { email: token.actor, email_verified: true }),
    access_type: token.accessType,
  };
}

/** The claims and the header of an ID token that this Google signed and that has not expired. */
async function readIdToken(google: EmulatedGoogle, idToken: string): Promise<Claims | undefined> {
  try {
    const header = decodeProtectedHeader(idToken);
    const keys = await google.signingKeys.published(google.faults.argument('key-rotation') ?? null);
    const key = keys.find((candidate) => candidate.keyId === header.kid);
    if (!key) return undefined;
    const { payload } = await compactVerify(idToken, key.publicKey, { algorithms: ['RS256'] });
    const claims = JSON.parse(Buffer.from(payload).toString('utf8')) as Record<string, unknown>;
    return Number(claims['exp']) > google.now() / 1_000 ? { ...claims, ...header } : undefined;
  } catch {
    return undefined;
  }
}
