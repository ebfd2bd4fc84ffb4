import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import type { ServiceAccount } from './cloud-project.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import type { HttpAnswer } from './http-answer.ts';
import { invalidGrant } from './oauth-error.ts';
import type { RsaKey } from './rsa-key.ts';

/** The claims of an assertion as they came: nothing about their types is known yet. */
export interface AssertionClaims {
  readonly keyId: unknown;
  readonly iss: unknown;
  readonly aud: unknown;
  readonly iat: unknown;
  readonly exp: unknown;
  readonly scope: unknown;
  readonly sub: unknown;
}

/** Google's own token URLs: an assertion is addressed to one of them wherever it is really sent. */
const googleAudiences = ['https://oauth2.googleapis.com/token', 'https://accounts.google.com/o/oauth2/token'];
const longestLife = 3_600;
/** How far the signer's clock may be off, in seconds. */
const tolerance = 300;
const badTime =
  'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';

/** The unverified claims; undefined when it is no JWT at all. */
export function readAssertion(assertion: string): AssertionClaims | undefined {
  try {
    const { iss, aud, iat, exp, scope, sub } = decodeJwt<Record<string, unknown>>(assertion);
    return { keyId: decodeProtectedHeader(assertion).kid, iss, aud, iat, exp, scope, sub };
  } catch {
    return undefined;
  }
}

/** RFC 7523, section 3: signature, then audience, then time. Undefined when all is well. */
export async function verifyAssertion(
  google: EmulatedGoogle,
  account: ServiceAccount,
  assertion: string,
  claims: AssertionClaims,
): Promise<HttpAnswer | undefined> {
  if (!(await isSignedBy(google, account, assertion, claims.keyId))) return invalidGrant('Invalid JWT Signature.');
  const audiences = [...googleAudiences, `${google.origin}/token`, `${google.origin}/o/oauth2/token`];
  if (typeof claims.aud !== 'string' || !audiences.includes(claims.aud)) {
    return invalidGrant(`Invalid JWT: Failed audience check. The right audience is ${googleAudiences[0]}`);
  }
  return isTimely(claims, google.now() / 1_000) ? undefined : invalidGrant(badTime);
}

function isTimely({ iat, exp }: AssertionClaims, now: number): boolean {
  if (typeof iat !== 'number' || typeof exp !== 'number') return false;
  return iat <= now + tolerance && exp > now - tolerance && exp > iat && exp - iat <= longestLife;
}

/** The header may name the key; Google's Node library does not, so the account's keys are tried. */
async function isSignedBy(
  google: EmulatedGoogle,
  account: ServiceAccount,
  assertion: string,
  keyId: unknown,
): Promise<boolean> {
  const keys: RsaKey[] = google.faults.isOn('key-disabled') ? [] : [await account.key()];
  if (account.systemKey.made()) keys.push(await account.systemKey());
  const candidates = keyId === undefined ? keys : keys.filter((key) => key.keyId === keyId);
  const verdicts = await Promise.all(
    candidates.map(({ publicKey }) =>
      compactVerify(assertion, publicKey, { algorithms: ['RS256'] }).then(
        () => true,
        () => false,
      ),
    ),
  );
  return verdicts.includes(true);
}
