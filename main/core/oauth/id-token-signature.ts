import type { KeyObject } from 'node:crypto';
import { compactVerify } from 'jose';
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

/** Header members by which a token brings or names a key of its own (RFC 7515, section 4.1): never used, never fetched. */
export function ownKeysIn({ header }: DecodedJwt): readonly string[] {
  return ['jwk', 'jku', 'x5c', 'x5u'].filter((name) => Object.hasOwn(header, name));
}

/** Verifies an RS256 signature (RFC 7515, section 5.2) by the key that `kid` names; null when no key has that name. */
export async function verifySignature(jwt: DecodedJwt, keys: IssuerKeys): Promise<SignatureFinding | null> {
  const kid = String(jwt.header['kid']);
  const key = keys.get(kid);
  if (key === undefined) return null;
  try {
    await compactVerify(jwt.token, key, { algorithms: ['RS256'] });
    return { outcome: 'pass', why: 'signature.verified', evidence: { kid } };
  } catch {
    return { outcome: 'fail', why: 'signature.mismatch', evidence: { kid } };
  }
}
