import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { domainOf, type Person } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';

/** Google's issuer, whatever origin the emulator has. */
export const issuer = 'https://accounts.google.com';

interface IdTokenRequest {
  readonly clientId: string;
  readonly person: Person;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly accessToken: string;
}

/** OpenID Connect Core 1.0, section 2: an RS256 token with Google's claims, good for one hour. */
export async function createIdToken(google: EmulatedGoogle, request: IdTokenRequest): Promise<string> {
  const { clientId, person, accessToken, nonce } = request;
  const issuedAt = Math.floor(google.now() / 1_000);
  const key = await google.signingKeys.current(google.faults.argument('key-rotation') ?? null);
  const claims = {
    iss: issuer,
    azp: clientId,
    aud: clientId,
    sub: person.id,
    hd: domainOf(person.email),
    ...identityClaims(google, request),
    at_hash: accessTokenHash(accessToken),
    ...(nonce !== null && { nonce }),
    iat: issuedAt,
    exp: issuedAt + 3_600,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.keyId, typ: 'JWT' }).sign(key.privateKey);
}

/** What the scopes `email` and `profile` open (OpenID Connect Core 1.0, section 5.4). */
export function identityClaims(
  google: Pick<EmulatedGoogle, 'origin'>,
  { person, scopes }: Pick<IdTokenRequest, 'person' | 'scopes'>,
): Readonly<Record<string, string | boolean>> {
  const scope = (name: string) => scopes.includes(`https://www.googleapis.com/auth/userinfo.${name}`);
  return {
    ...(scope('email') && { email: person.email, email_verified: true }),
    ...(scope('profile') && {
      name: person.fullName,
      picture: `${google.origin}/a/${person.id}=s96-c`,
      given_name: person.givenName,
      family_name: person.familyName,
    }),
  };
}

/** OpenID Connect Core 1.0, section 3.1.3.6, for RS256: the left half of the SHA-256. */
function accessTokenHash(accessToken: string): string {
  return createHash('sha256').update(accessToken, 'ascii').digest().subarray(0, 16).toString('base64url');
}
