import { useEffect } from 'react';
import type { MaskedSecret } from '../shared/contract/secrets.ts';
import type { ScreenId } from './route.ts';
import { createStore, useStore } from './store.ts';

/** Something that came in on one screen and another one is for. Secrets travel by their id; main holds them. */
export type Handover =
  | {
      readonly kind: 'authorizationCode';
      readonly code: MaskedSecret | string;
      readonly scopes?: readonly string[];
      readonly redirectUri?: string;
      /** Of the request it stood in. */
      readonly clientId?: string | null;
    }
  | { readonly kind: 'signIn'; readonly scopes: readonly string[]; readonly clientId: string | null }
  | { readonly kind: 'idToken'; readonly token: MaskedSecret }
  /** An access or refresh token, to be asked about, refreshed or revoked. */
  | { readonly kind: 'token'; readonly token: MaskedSecret }
  | { readonly kind: 'delegation'; readonly subject: string; readonly scopes: readonly string[] };

const waiting = createStore<{ readonly screen: ScreenId; readonly handover: Handover } | null>(null);

/** Leaves it for a screen; go there next. It is taken once, then gone. */
export function handOver(screen: ScreenId, handover: Handover): void {
  waiting.set(() => ({ screen, handover }));
}

/** Gives a screen what was left for it: at once if it is in front, else when it comes there. */
export function useHandover(screen: ScreenId, take: (handover: Handover) => void): void {
  const left = useStore(waiting);
  useEffect(() => {
    if (left?.screen !== screen || left !== waiting.get()) return;
    waiting.set(() => null);
    take(left.handover);
  });
}
