import type { ScreenId } from '../route.ts';
import { createStore } from '../store.ts';

/** What the sidebar says beside a screen's name. */
export interface Attention {
  /** So many things there need the person. */
  readonly count: number;
  /** Something goes on there, also while another screen is in front. */
  readonly running: boolean;
}

/** Said by the screens themselves; nothing where a screen says nothing. */
export const attention = createStore<{ readonly [Id in ScreenId]?: Attention }>({});
