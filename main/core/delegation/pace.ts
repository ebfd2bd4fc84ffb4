/** How many requests may run side by side: halved at every trouble, one more again after a while without. */
export interface Pace {
  readonly allowed: () => number;
  /** Fewer than at the start. */
  readonly slowed: () => boolean;
  /** A server answered that it is too much (429) or that it cannot (5xx), or nobody answered. */
  readonly trouble: () => void;
  readonly answered: () => void;
}

/** So many answers without trouble, and one more request may run side by side. */
const answersForOneMore = 8;

export function createPace(most: number): Pace {
  let allowed = most;
  let calm = 0;
  return {
    allowed: () => allowed,
    slowed: () => allowed < most,
    trouble: () => {
      calm = 0;
      allowed = Math.max(1, Math.floor(allowed / 2));
    },
    answered: () => {
      if (allowed === most || ++calm < answersForOneMore) return;
      calm = 0;
      allowed++;
    },
  };
}
