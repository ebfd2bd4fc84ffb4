import { useEffect } from 'react';
import type { ScreenId } from './route.ts';

/** Something pasted on one screen that another one is for. Kept outside routes, since it may be a secret. */
export type Handover =
  | { readonly kind: 'authorizationCode'; readonly text: string; readonly scopes?: readonly string[] }
  | { readonly kind: 'idToken'; readonly text: string };

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
