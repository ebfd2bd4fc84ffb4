import { createHash } from 'node:crypto';
import type { Environment } from '../environment.ts';
import { AccessTokenCache } from './access-token-cache.ts';
import { CertsCache } from './certs-cache.ts';

/** What became of an authorization code that left this process. */
export type SpentCode = 'sent' | 'redeemed';

/** What the OAuth code remembers for as long as the vault lives; nothing of it is ever written down. */
export class OAuthMemory {
  readonly certs = new CertsCache();
  readonly accessTokens = new AccessTokenCache();
  readonly #codes = new Map<string, SpentCode>();

  /** Codes are known by their SHA-256 only. */
  spentCode(code: string): SpentCode | undefined {
    return this.#codes.get(sha256(code));
  }
  rememberCode(code: string, as: SpentCode): void {
    this.#codes.set(sha256(code), as);
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
