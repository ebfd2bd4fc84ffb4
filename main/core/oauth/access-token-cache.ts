import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';

/** An access token that a service-account key obtained. */
export interface AccessToken {
  readonly accessToken: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly obtainedAt: number;
  /** The exchange that brought it (shared/trace.ts). */
  readonly exchangeId: number | undefined;
}

const eagerness = 60_000;

/** Access tokens by credential, subject and scopes. A summary lives as long as the opened file: forgotten or
 * opened again, its tokens are gone too. */
export class AccessTokenCache {
  readonly #byKey = new WeakMap<ServiceAccountKeySummary, Map<string, AccessToken>>();

  /** A token that lives for at least another minute; `now` in milliseconds since the epoch. */
  get(of: ServiceAccountKeySummary, key: TokenKey, now: number): AccessToken | undefined {
    const token = this.#byKey.get(of)?.get(nameOf(key));
    return token && token.expiresAt > now + eagerness ? token : undefined;
  }

  put(of: ServiceAccountKeySummary, key: TokenKey, token: AccessToken): void {
    const tokens = this.#byKey.get(of) ?? new Map<string, AccessToken>();
    tokens.set(nameOf(key), token);
    this.#byKey.set(of, tokens);
  }

  /** Forgets a token that the API refused. */
  drop(of: ServiceAccountKeySummary, key: TokenKey): void {
    this.#byKey.get(of)?.delete(nameOf(key));
  }
}

interface TokenKey {
  /** Where it was asked for: tokens of two worlds are never mixed. */
  readonly origin: string;
  readonly subject: string | undefined;
  readonly scopes: readonly string[];
}

function nameOf({ origin, subject, scopes }: TokenKey): string {
  return JSON.stringify([origin, subject ?? null, [...scopes].sort()]);
}
