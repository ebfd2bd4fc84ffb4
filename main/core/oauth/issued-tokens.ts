import { createHash } from 'node:crypto';

/** What one sign-in granted. Its tokens end together when any of them is revoked (RFC 7009, section 2.1). */
interface Grant {
  readonly clientId: string;
  /** Milliseconds since the epoch. */
  readonly obtainedAt: number;
  readonly scopes: readonly string[];
  revoked: boolean;
}

/** A token that was obtained here: whose it is, and since when. */
export interface IssuedToken {
  readonly grant: Readonly<Grant>;
  /** Milliseconds since the epoch; null for a refresh token, which does not say. */
  readonly expiresAt: number | null;
}

interface Issued {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly expiresAt: number;
}

const mostTokens = 3_000;

/** Tokens obtained by this process, known by their SHA-256 only: what explains a later refusal of one. */
export class IssuedTokens {
  readonly #tokens = new Map<string, { readonly grant: Grant; readonly expiresAt: number | null }>();

  /** A refresh brings new tokens of the same grant, which stays as old as it is. */
  remember({ accessToken, refreshToken, idToken, expiresAt, ...issued }: Issued, now: number): void {
    const known = refreshToken === null ? undefined : this.#tokens.get(digest(refreshToken))?.grant;
    const grant = known ?? { ...issued, obtainedAt: now, revoked: false };
    if (refreshToken !== null) this.#put(refreshToken, grant, null);
    for (const token of [accessToken, idToken]) if (token !== null) this.#put(token, grant, expiresAt);
  }

  find(token: string): IssuedToken | undefined {
    return this.#tokens.get(digest(token));
  }

  /** Google took this token back, and with it every other one of its grant. */
  revoked(token: string): void {
    const known = this.#tokens.get(digest(token));
    if (known) known.grant.revoked = true;
  }

  #put(token: string, grant: Grant, expiresAt: number | null): void {
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size >= mostTokens && oldest !== undefined) this.#tokens.delete(oldest);
    this.#tokens.set(digest(token), { grant, expiresAt });
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
