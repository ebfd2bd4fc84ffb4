import type { KeyObject } from 'node:crypto';
import { compactVerify } from 'jose';
import type { DecodedJwt } from './decode-jwt.ts';
import type { SignatureFinding } from './id-token-checks.ts';

/** Public RSA keys by key ID (RFC 7517, `kid`). */
export type IssuerKeys = ReadonlyMap<string, KeyObject>;

/** What can be said of a signature without any key; null when it has to be verified. */
export function unverifiable({ header, token }: DecodedJwt): SignatureFinding | null {
  if (token.endsWith('.')) return { outcome: 'fail', why: 'signature.absent', evidence: {} };
  if (header['alg'] !== 'RS256') return { outcome: 'fail', why: 'signature.other_algorithm', evidence: {} };
  if (typeof header['kid'] !== 'string') return { outcome: 'fail', why: 'signature.kid_missing', evidence: {} };
  return null;
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
