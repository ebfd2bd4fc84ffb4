import type { DelegationCell } from '../../../shared/contract/delegation.ts';
import type { DelegationPlan, Question, Reply } from './delegation-plan.ts';
import type { Pace } from './pace.ts';

interface Run {
  readonly plan: DelegationPlan;
  readonly ask: (question: Question) => Promise<Reply>;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** Told of the cells that each answer settles. */
  readonly onCells: (cells: readonly DelegationCell[]) => void;
  /** Given what pauses it: nothing new is asked then, and what is under way is waited for. */
  readonly onStart?: (setPaused: (paused: boolean) => void) => void;
}

/** So many requests in a row without any answer, and nothing more is asked: before the first answer, and later. */
const patience = { atFirst: 3, later: 12 } as const;

/**
 * Asks a plan's questions, as many side by side as the pace allows, until every cell is settled or the signal aborts.
 * Stops asking when nobody answers any more: what is open then is an error, never a denial.
 */
export async function runPlan({ plan, ask, pace, signal, onCells, onStart }: Run): Promise<void> {
  const { default: PQueue } = await import('p-queue');
  const queue = new PQueue({ concurrency: pace.allowed() });
  let unanswered = 0;
  let limit: number = patience.atFirst;
  const faults: unknown[] = [];

  // One question at most waits in the queue, so that an answer which settles others comes in time.
  const fill = () => {
    while (queue.size === 0 && !signal.aborted && faults.length === 0) {
      const question = plan.next();
      if (question === null) return;
      void queue.add(() => answer(question));
    }
  };
  const answer = async (question: Question) => {
    try {
      const reply = await ask(question);
      if (signal.aborted) return;
      onCells(plan.learn(question, reply));
      if (reply.kind === 'failed') {
        unanswered++;
        pace.trouble();
        if (unanswered >= limit) onCells(plan.abandon(reply.problem));
      } else {
        unanswered = 0;
        limit = patience.later;
        pace.answered();
      }
    } catch (thrown) {
      faults.push(thrown);
    }
    queue.concurrency = pace.allowed();
    fill();
  };

  onStart?.((paused) => {
    if (paused) queue.pause();
    else queue.start();
  });
  // A paused queue never becomes idle: who stops a check stops its pause too.
  signal.addEventListener('abort', () => queue.start(), { once: true });
  fill();
  await queue.onIdle();
  if (faults.length > 0) throw faults[0];
}
