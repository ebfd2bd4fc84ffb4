import { useEffect } from 'react';
import type { MaskedSecret } from '../shared/contract.ts';
import type { ScreenId } from './route.ts';

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

let waiting: { readonly screen: ScreenId; readonly handover: Handover } | null = null;

/** Leaves it for a screen; go there next. It is taken once, then gone. */
export function handOver(screen: ScreenId, handover: Handover): void {
  waiting = { screen, handover };
}

/** Gives a screen what was left for it, whenever it comes to the front. */
export function useHandover(screen: ScreenId, take: (handover: Handover) => void): void {
  useEffect(() => {
    if (waiting?.screen !== screen) return;
    const { handover } = waiting;
    waiting = null;
    take(handover);
  });
}
