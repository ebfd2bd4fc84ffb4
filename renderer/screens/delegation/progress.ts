import type { GrantscopeEvent } from '../../../shared/contract.ts';
import type { DelegationRequests } from '../../../shared/contract/delegation.ts';

/** How far a check is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly requests: DelegationRequests;
  readonly paused: boolean;
  /** A server asked for patience. */
  readonly slowed: boolean;
  /** By the pace of the last while; null while that tells nothing. */
  readonly secondsLeft: number | null;
  /** When so many cells were settled, in milliseconds: the pace of the last while. */
  readonly samples: readonly { readonly at: number; readonly done: number }[];
}

type Told = Pick<
  Extract<GrantscopeEvent, { type: 'delegation.progress' }>,
  'done' | 'total' | 'requests' | 'paused' | 'slowed'
>;

export function beginProgress(total: number): Progress {
  const requests = { token: 0, tokeninfo: 0, other: 0 };
  return { done: 0, total, requests, paused: false, slowed: false, secondsLeft: null, samples: [] };
}

/** The pace is that of the last half minute, and says nothing before three seconds. In milliseconds. */
const paceMs = { longest: 30_000, shortest: 3_000, between: 500 } as const;

/** `now`: milliseconds of a clock that never goes back. A pause begins the measurement anew. */
export function progressAfter(before: Progress, told: Told, now: number): Progress {
  const { done, total, requests, paused, slowed } = told;
  const samples = paused || before.paused || done < before.done ? [] : sampled(before.samples, now, done);
  const [first] = samples;
  const measured = first ? now - first.at : 0;
  const settled = first ? done - first.done : 0;
  const secondsLeft = measured >= paceMs.shortest && settled > 0 ? ((total - done) * measured) / settled / 1_000 : null;
  return { done, total, requests, paused, slowed, secondsLeft, samples };
}

function sampled(samples: Progress['samples'], at: number, done: number): Progress['samples'] {
  const last = samples.at(-1);
  if (last && at - last.at < paceMs.between) return samples;
  return [...samples.filter((sample) => at - sample.at <= paceMs.longest), { at, done }];
}
