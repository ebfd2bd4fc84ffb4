import { createHash } from 'node:crypto';

/** RFC 7636, section 4.2: S256. */
export function codeChallenge(codeVerifier: string): string {
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
