import type { Facts } from '../diagnosis/facts.ts';
import type { Environment } from '../environment.ts';
import { decodeJwt } from './decode-jwt.ts';
import { memoryOf } from './oauth-memory.ts';

const dayMs = 86_400_000;

/**
 * What is known here of a token that Google refused: whose grant it belongs to, how old that is, whether it is over or was
 * revoked from here. Of a token from elsewhere only an ID token tells anything. `clientId`: the client that sent it.
 */
export function tokenFacts(environment: Environment, token: string, clientId?: string): Facts {
  const now = environment.now();
  const issued = memoryOf(environment).issued.find(token);
  const expiresAt = issued?.expiresAt ?? expiryIn(token);
  const over = expiresAt !== null && expiresAt <= now;
  const expired = over ? { expiredAt: new Date(expiresAt).toISOString() } : {};
  if (!issued) return expired;
  const { grant } = issued;
  return {
    ...expired,
    ...(clientId !== undefined && grant.clientId !== clientId && { issuedTo: grant.clientId }),
    tokenAgeDays: Math.max(0, Math.floor((now - grant.obtainedAt) / dayMs)),
    tokenScopes: grant.scopes,
    tokenRevokedHere: grant.revoked,
    tokenShouldLive: !over && !grant.revoked,
  };
}

/** `exp` of an ID token (RFC 7519, section 4.1.4), in milliseconds; null for anything else. */
function expiryIn(token: string): number | null {
  const jwt = decodeJwt(token);
  const exp = jwt.ok ? jwt.value.claims['exp'] : undefined;
  return typeof exp === 'number' && Math.abs(exp) < 8_640_000_000_000 ? exp * 1_000 : null;
}
