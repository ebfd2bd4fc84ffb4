import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A signing key of a Google made up for a test; made with node:crypto, so that jose is not its own witness. */
export const googleKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const kid = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

/** What Google publishes for it, as a JWK set. */
export const jwks = JSON.stringify({
  keys: [{ ...googleKey.publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }],
});
/** The same in Google's older form. */
export const pems = JSON.stringify({ [kid]: googleKey.publicKey.export({ type: 'spki', format: 'pem' }) });

export const clientId = '112233445566-abc.apps.googleusercontent.com';
/** 2026-11-21T00:00:00Z, in seconds. */
export const now = 1_795_219_200;

export const goodClaims = {
  iss: 'https://accounts.google.com',
  azp: clientId,
  aud: clientId,
  sub: '110169484474386276334',
  hd: 'example.com',
  email: 'hanako@example.com',
  email_verified: true,
  nonce: 'n-0S6_WzA2Mj',
  name: '山田 花子 🗻 Ŀłø',
  iat: now - 10,
  exp: now + 3_590,
};

export interface Forgery {
  readonly header?: object | string;
  readonly claims?: object | string;
  readonly key?: KeyObject;
  /** Instead of a signature. */
  readonly signature?: string;
}

/** A token of any header and claims (objects, or JSON text as it stands), signed RS256. */
export function forge({
  header = { alg: 'RS256', kid, typ: 'JWT' },
  claims = goodClaims,
  ...rest
}: Forgery = {}): string {
  const input = [header, claims].map(encoded).join('.');
  const key = rest.key ?? googleKey.privateKey;
  return `${input}.${rest.signature ?? createSign('RSA-SHA256').update(input).sign(key, 'base64url')}`;
}

/** The good claims with an HMAC for a signature: HS256, HS384, HS512 (RFC 7518, section 3.2). */
export function signedBySecret(alg: string, secret: string | Buffer, of: Forgery = {}): string {
  const input = forge({ ...of, header: { alg, kid, typ: 'JWT' }, signature: '' }).slice(0, -1);
  return `${input}.${createHmac(`sha${alg.slice(2)}`, secret)
    .update(input)
    .digest('base64url')}`;
}

/** The good claims with changes; `undefined` takes one away. */
export function claims(changes: Record<string, unknown>): object {
  return { ...goodClaims, ...changes };
}

function encoded(part: object | string): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}
