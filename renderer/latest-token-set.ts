import { createStore } from './store.ts';

/** The tokens that the last exchange brought, or that were looked at last: only their id in main, never the tokens. */
export interface TokenSetReference {
  readonly id: string;
  readonly clientId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export const latestTokenSet = createStore<TokenSetReference | null>(null);
