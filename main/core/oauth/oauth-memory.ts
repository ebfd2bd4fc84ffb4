import { createHash } from 'node:crypto';
import type { Outcome } from '../../../shared/outcome.ts';
import type { KeylessSigner } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import { AccessTokenCache } from './access-token-cache.ts';
import { CertsCache } from './certs-cache.ts';
import { IssuedTokens } from './issued-tokens.ts';
import { SeenDelegations } from './seen-delegations.ts';

/** What became of an authorization code that left this process. */
export type SpentCode = 'sent' | 'redeemed';

/** What the exchange of a sign-in needs later, and only whoever started it knows. */
export interface StartedSignIn {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly codeVerifier: string | undefined;
  /** RFC 7636, S256; also where only the challenge was given. */
  readonly codeChallenge: string | undefined;
  readonly nonce: string | undefined;
  readonly accessType: string | undefined;
  readonly prompt: readonly string[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

const mostSignIns = 200;
const mostSeenCodes = 1_000;

/** What the OAuth code remembers for as long as the vault lives; nothing of it is ever written down. */
export class OAuthMemory {
  readonly certs = new CertsCache();
  readonly accessTokens = new AccessTokenCache();
  /** Access tokens of those who sign for a service account; `until` in milliseconds since the epoch. */
  readonly callers = new WeakMap<KeylessSigner, { readonly token: Promise<Outcome<string>>; readonly until: number }>();
  readonly issued = new IssuedTokens();
  readonly delegations = new SeenDelegations();
  readonly #codes = new Map<string, SpentCode>();
  readonly #firstSeen = new Map<string, number>();
  readonly #signIns = new Map<string, StartedSignIn>();
  readonly #verifiers = new Map<string, string>();

  /** Codes are known by their SHA-256 only. */
  spentCode(code: string): SpentCode | undefined {
    return this.#codes.get(sha256(code));
  }
  rememberCode(code: string, as: SpentCode): void {
    this.#codes.set(sha256(code), as);
  }

  /** When this code was first looked at here: it is at least as old. */
  firstSeen(code: string, now: number): number {
    const key = sha256(code);
    const seen = this.#firstSeen.get(key) ?? now;
    dropOldest(this.#firstSeen, mostSeenCodes);
    this.#firstSeen.set(key, seen);
    return seen;
  }

  /** Kept by its `state`, the oldest forgotten first. */
  rememberSignIn(state: string, signIn: StartedSignIn): void {
    dropOldest(this.#signIns, mostSignIns);
    this.#signIns.set(state, signIn);
  }
  /** Whichever client it was for. */
  signIn(state: string): StartedSignIn | undefined {
    return this.#signIns.get(state);
  }

  /** The code verifier (RFC 7636) that a pasted token request carried beside its code. */
  rememberVerifier(code: string, codeVerifier: string): void {
    dropOldest(this.#verifiers, mostSignIns);
    this.#verifiers.set(sha256(code), codeVerifier);
  }
  verifier(code: string): string | undefined {
    return this.#verifiers.get(sha256(code));
  }
}

/** A Map remembers the order of insertion. */
function dropOldest(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.keys();
  if (map.size >= most && oldest !== undefined) map.delete(oldest);
}

const memories = new WeakMap<object, OAuthMemory>();

/** The memory that belongs to an environment's vault. */
export function memoryOf({ vault }: Pick<Environment, 'vault'>): OAuthMemory {
  const memory = memories.get(vault) ?? new OAuthMemory();
  memories.set(vault, memory);
  return memory;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
