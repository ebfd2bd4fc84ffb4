import { createPublicKey, type KeyObject } from 'node:crypto';
import type { IssuerKeys } from './id-token-signature.ts';

/**
 * Reads published keys: a JWK set (RFC 7517, section 5) or Google's `{kid: PEM}` object of certificates or public keys.
 * Keys that are not RSA of at least 2048 bits cannot sign RS256 and are left out. null when no usable key is in it.
 */
export function parseIssuerKeys(text: string): IssuerKeys | null {
  const found = new Map<string, KeyObject>();
  for (const [kid, read] of candidates(text)) {
    const key = rsaKey(read);
    if (key !== null) found.set(kid, key);
  }
  return found.size > 0 ? found : null;
}

function* candidates(text: string): Generator<readonly [kid: string, read: () => KeyObject]> {
  const value = parsed(text.replace(/^\uFEFF/, ''));
  if (!isObject(value)) return;
  if (Array.isArray(value['keys'])) {
    for (const jwk of value['keys'] as readonly unknown[])
      if (isObject(jwk) && typeof jwk['kid'] === 'string')
        yield [
          jwk['kid'],
          () => createPublicKey({ key: { kty: 'RSA', n: String(jwk['n']), e: String(jwk['e']) }, format: 'jwk' }),
        ];
    return;
  }
  for (const [kid, pem] of Object.entries(value)) if (typeof pem === 'string') yield [kid, () => createPublicKey(pem)];
}

function rsaKey(read: () => KeyObject): KeyObject | null {
  try {
    const key = read();
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === 'rsa' && bits >= 2048 ? key : null;
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
