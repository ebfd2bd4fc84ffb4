import { createHash } from 'node:crypto';
import type { Environment } from '../environment.ts';
import { AccessTokenCache } from './access-token-cache.ts';
import { CertsCache } from './certs-cache.ts';

/** What became of an authorization code that left this process. */
export type SpentCode = 'sent' | 'redeemed';

/** What the exchange of a sign-in needs later, and only whoever started it knows. */
export interface StartedSignIn {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeVerifier: string | undefined;
  readonly nonce: string | undefined;
}

const mostSignIns = 200;

/** What the OAuth code remembers for as long as the vault lives; nothing of it is ever written down. */
export class OAuthMemory {
  readonly certs = new CertsCache();
  readonly accessTokens = new AccessTokenCache();
  readonly #codes = new Map<string, SpentCode>();
  readonly #signIns = new Map<string, StartedSignIn>();

  /** Codes are known by their SHA-256 only. */
  spentCode(code: string): SpentCode | undefined {
    return this.#codes.get(sha256(code));
  }
  rememberCode(code: string, as: SpentCode): void {
    this.#codes.set(sha256(code), as);
  }

  /** Kept by its `state`, the oldest forgotten first. */
  rememberSignIn(state: string, signIn: StartedSignIn): void {
    const [oldest] = this.#signIns.keys();
    if (this.#signIns.size >= mostSignIns && oldest !== undefined) this.#signIns.delete(oldest);
    this.#signIns.set(state, signIn);
  }
  signIn(state: string, clientId: string): StartedSignIn | undefined {
    const signIn = this.#signIns.get(state);
    return signIn?.clientId === clientId ? signIn : undefined;
  }
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
