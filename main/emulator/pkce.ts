import { createHash } from 'node:crypto';
import type { AuthorizationCode } from './grants.ts';

/** RFC 7636, section 4.6: whether the verifier is the one the challenge was made from. */
export function matchesCodeChallenge(
  verifier: string,
  challenge: NonNullable<AuthorizationCode['codeChallenge']>,
): boolean {
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return false;
  const made =
    challenge.method === 'S256' ? createHash('sha256').update(verifier, 'ascii').digest('base64url') : verifier;
  return made === challenge.value;
}

/** RFC 7636, section 4.2: 43 characters for S256; for `plain` any verifier. */
export function isCodeChallenge(value: string, method: 'S256' | 'plain'): boolean {
  return (method === 'S256' ? /^[A-Za-z0-9_-]{43}$/ : /^[A-Za-z0-9._~-]{43,128}$/).test(value);
}
