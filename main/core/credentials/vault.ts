import type { KeyObject } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import type {
  CredentialSummary,
  OAuthClientSummary,
  ServiceAccountKeySummary,
} from '../../../shared/contract/credentials.ts';
import type { KeptTokenSet } from '../../../shared/contract/tokens.ts';

/** An OAuth client with its secret. */
export interface OAuthClientCredential {
  readonly summary: OAuthClientSummary;
  readonly clientSecret: string | null;
}

/** Somebody who may sign as the service account (IAM Credentials API, `signJwt`), through `delegates` if there are any. */
export interface KeylessSigner {
  readonly kind: 'keyless';
  /** An access token as it is, or what gets one: a refresh token with its client (`authorized_user`). */
  readonly caller:
    | { readonly accessToken: string }
    | { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string };
  readonly delegates: readonly string[];
}
export type Signer = { readonly kind: 'privateKey'; readonly privateKey: KeyObject } | KeylessSigner;

/** A service account. `signer` is null while a .p12 has not been opened; `p12` keeps the file until it has. */
export interface ServiceAccountCredential {
  readonly summary: ServiceAccountKeySummary;
  readonly signer: Signer | null;
  readonly p12: Uint8Array | null;
}

export type Credential = OAuthClientCredential | ServiceAccountCredential;

/** The tokens one exchange brought. */
export type TokenSet = KeptTokenSet;

/** Where secrets live: in main's memory, for as long as the process runs. Everything outside holds ids. */
export class Vault {
  readonly #credentials = new Map<string, Credential>();
  readonly #tokenSets = new Map<string, TokenSet>();
  readonly #secrets = new Map<string, string>();

  /** Adds or replaces by the summary's id. */
  putCredential(credential: Credential): void {
    this.#credentials.set(credential.summary.id, credential);
  }
  credential(id: string): Credential | undefined {
    return this.#credentials.get(id);
  }
  credentials(): readonly CredentialSummary[] {
    return [...this.#credentials.values()].map((credential) => credential.summary);
  }
  /** Forgets the credential and every token obtained with it. */
  forgetCredential(id: string): boolean {
    for (const set of this.#tokenSets.values()) if (set.credentialId === id) this.#forgetTokenSet(set);
    return this.#credentials.delete(id);
  }

  putTokenSet(set: TokenSet): void {
    this.#tokenSets.set(set.id, set);
  }
  tokenSet(id: string): TokenSet | undefined {
    return this.#tokenSets.get(id);
  }
  tokenSets(): readonly TokenSet[] {
    return [...this.#tokenSets.values()];
  }
  forgetTokenSet(id: string): boolean {
    const set = this.#tokenSets.get(id);
    if (set) this.#forgetTokenSet(set);
    return set !== undefined;
  }
  /** A revocation ends the grant (RFC 7009, section 2.1): every token of this person and this client. */
  markRevoked(token: string, at: number): void {
    const revoked = this.tokenSetWith(token);
    if (!revoked) return;
    const sub = revoked.shown.claims?.['sub'];
    for (const set of this.#tokenSets.values()) {
      const isOfClient = set.clientId === revoked.clientId && set.world.origin === revoked.world.origin;
      const isOfPerson = sub === undefined ? set === revoked : set.shown.claims?.['sub'] === sub;
      const shares = set.refreshToken !== null && set.refreshToken === revoked.refreshToken;
      if (set.revokedAt === null && isOfClient && (isOfPerson || shares))
        this.#tokenSets.set(set.id, { ...set, revokedAt: at });
    }
  }

  /** The tokens that this one came with. */
  tokenSetWith(token: string): TokenSet | undefined {
    for (const set of this.#tokenSets.values())
      if ([set.accessToken, set.refreshToken, set.idToken].includes(token)) return set;
    return undefined;
  }

  /** Keeps a secret value and returns the id by which it may be revealed or copied. */
  putSecret(value: string): string {
    for (const [id, known] of this.#secrets) if (known === value) return id;
    const id = randomUUID();
    this.#secrets.set(id, value);
    return id;
  }
  secret(id: string): string | undefined {
    return this.#secrets.get(id);
  }

  /** Drops one value, unless it is a token that a sign-in brought. */
  forgetSecret(id: string): void {
    const value = this.#secrets.get(id);
    if (value !== undefined && this.tokenSetWith(value) === undefined) this.#secrets.delete(id);
  }

  #forgetTokenSet(set: TokenSet): void {
    this.#tokenSets.delete(set.id);
    // A refreshed set has the refresh token of the one before.
    const values = new Set([set.accessToken, set.refreshToken, set.idToken]);
    for (const [id, value] of this.#secrets)
      if (values.has(value) && this.tokenSetWith(value) === undefined) this.#secrets.delete(id);
  }
}
