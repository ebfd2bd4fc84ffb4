import type { IssuerKeys } from './id-token-signature.ts';

/** Keys as one world published them. */
export interface PublishedKeys {
  readonly keys: IssuerKeys;
  /** Milliseconds since the epoch, by this computer's clock. */
  readonly fetchedAt: number;
  /** Milliseconds since the epoch; from `Cache-Control: max-age` and `Age` (RFC 9111). */
  readonly expiresAt: number;
  /** Measured when they were fetched: this computer's clock minus the issuer's, in seconds. */
  readonly clockOffsetSeconds: number | null;
}

/** Published keys by origin, never longer than their max-age, for as long as the process runs. */
export class CertsCache {
  readonly #byOrigin = new Map<string, PublishedKeys>();

  put(origin: string, published: PublishedKeys): void {
    this.#byOrigin.set(origin, published);
  }

  /** `now` in milliseconds since the epoch. */
  get(origin: string, now: number): PublishedKeys | undefined {
    const published = this.#byOrigin.get(origin);
    return published && published.expiresAt > now ? published : undefined;
  }
}
