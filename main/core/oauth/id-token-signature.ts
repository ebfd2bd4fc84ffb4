import { createHmac, type KeyObject } from 'node:crypto';
import { compactVerify } from 'jose';
import { textField } from '../../../shared/json-fields.ts';
import type { DecodedJwt } from './decode-jwt.ts';
import type { SignatureFinding } from './id-token-checks.ts';

/** Public RSA keys by key ID (RFC 7517, `kid`). */
export type IssuerKeys = ReadonlyMap<string, KeyObject>;

/** What can be said of a signature without any key; null when it has to be verified. */
export function unverifiable({ header, token }: DecodedJwt): SignatureFinding | null {
  const refused = (why: SignatureFinding['why']): SignatureFinding => ({ outcome: 'fail', why, evidence: {} });
  if (token.endsWith('.')) return refused('signature.absent');
  if (header['alg'] !== 'RS256') return refused('signature.other_algorithm');
  // Before `crit`, which would have to name it: jose knows b64, and would verify other bytes than were decoded here.
  if (Object.hasOwn(header, 'b64')) return refused('signature.b64');
  if (Object.hasOwn(header, 'crit')) return refused('signature.crit');
  if (typeof header['kid'] !== 'string') return refused('signature.kid_missing');
  return null;
}

/**
 * The name of the public key that was taken for the shared secret of an HMAC (RFC 7518, section 3.2), in one of the forms in
 * which people have it: algorithm confusion (RFC 8725, section 2.1). null when none was.
 */
export function publicKeyTakenForSecret({ header, token }: DecodedJwt, keys: IssuerKeys): string | null {
  const bits = /^HS(256|384|512)$/i.exec(textField(header, 'alg') ?? '')?.[1];
  if (bits === undefined) return null;
  const end = token.lastIndexOf('.');
  const signature = token.slice(end + 1);
  const fits = (secret: string | Buffer) =>
    createHmac(`sha${bits}`, secret).update(token.slice(0, end)).digest('base64url') === signature;
  return [...keys].find(([, key]) => formsOf(key).some(fits))?.[0] ?? null;
}

/** SubjectPublicKeyInfo and PKCS #1, as PEM with and without the last line break, and as DER; the modulus alone. */
function formsOf(key: KeyObject): readonly (string | Buffer)[] {
  const { n = '' } = key.export({ format: 'jwk' });
  const types = (['spki', 'pkcs1'] as const).flatMap((type) => {
    const pem = String(key.export({ type, format: 'pem' }));
    return [pem, pem.trimEnd(), key.export({ type, format: 'der' })];
  });
  return [...types, n, Buffer.from(n, 'base64url')];
}

/** Header members by which a token brings or names a key of its own (RFC 7515, section 4.1): never used, never fetched. */
export function ownKeysIn({ header }: DecodedJwt): readonly string[] {
  return ['jwk', 'jku', 'x5c', 'x5u'].filter((name) => Object.hasOwn(header, name));
}

/** Verifies an RS256 signature (RFC 7515, section 5.2) by the key that `kid` names; null when no key has that name. */
export async function verifySignature(jwt: DecodedJwt, keys: IssuerKeys): Promise<SignatureFinding | null> {
  const kid = textField(jwt.header, 'kid') ?? '';
  const key = keys.get(kid);
  if (key === undefined) return null;
  try {
    await compactVerify(jwt.token, key, { algorithms: ['RS256'] });
    return { outcome: 'pass', why: 'signature.verified', evidence: { kid } };
  } catch {
    return { outcome: 'fail', why: 'signature.mismatch', evidence: { kid } };
  }
}
