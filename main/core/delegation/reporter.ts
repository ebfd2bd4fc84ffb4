import type { DelegationCell, DelegationRequests } from '../../../shared/contract/delegation.ts';
import { sheetOf } from '../../../shared/delegation-sheet.ts';
import type { Exchange } from '../../../shared/trace.ts';
import type { Call } from '../environment.ts';
import type { Pace } from './pace.ts';

/** Tells whoever listens how a check goes on, in batches, and keeps what was settled. */
export interface Reporter {
  /** The call with its exchanges counted, and their troubles told to the pace. */
  readonly call: Call;
  readonly requests: () => DelegationRequests;
  readonly setPaused: (paused: boolean) => void;
  readonly add: (cells: readonly DelegationCell[]) => void;
  readonly cells: () => readonly DelegationCell[];
  /** Sends what waits to be told. */
  readonly end: () => void;
}

/** How long cells may wait to be told together, in milliseconds: told more often, a page of 60,000 cells scrolls in jerks. */
const batchMs = 250;

export function createReporter(given: Call, pace: Pace, total: number): Reporter {
  const requests = { token: 0, tokeninfo: 0, other: 0 };
  const cells: DelegationCell[] = [];
  let waiting: DelegationCell[] = [];
  let toldAt = 0;
  let paused = false;

  const tell = () => {
    const { callId } = given;
    toldAt = performance.now();
    if (waiting.length > 0) given.emit({ type: 'delegation.cells', callId, sheet: sheetOf(waiting) });
    waiting = [];
    given.emit({
      type: 'delegation.progress',
      callId,
      done: cells.length,
      total,
      requests: { ...requests },
      paused,
      slowed: pace.slowed(),
    });
  };
  return {
    call: {
      ...given,
      emit: (event) => {
        if (event.type === 'trace.recorded') {
          requests[endpointOf(event.exchange)]++;
          const { status } = event.exchange;
          if (status === 429 || (status ?? 0) >= 500) pace.trouble();
        }
        given.emit(event);
      },
    },
    requests: () => ({ ...requests }),
    setPaused: (now) => {
      paused = now;
      tell();
    },
    add: (settled) => {
      for (const cell of settled) {
        cells.push(cell);
        waiting.push(cell);
      }
      if (performance.now() - toldAt >= batchMs) tell();
    },
    cells: () => cells,
    end: tell,
  };
}

function endpointOf({ url }: Exchange): keyof DelegationRequests {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path.endsWith('/token') ? 'token' : path.endsWith('/tokeninfo') ? 'tokeninfo' : 'other';
}
