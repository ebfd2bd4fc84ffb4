import type { GrantscopeEvent } from '../../shared/contract.ts';
import { cellsOf } from '../../shared/delegation-sheet.ts';
import type { Invocation } from './invocation.ts';
import { statusLine } from './status-line.ts';

/** One line on standard error that tells how far a check is, on a terminal only; it is gone when the check ends. */
export function delegationProgress({ terminal, say }: Pick<Invocation, 'terminal' | 'say'>): {
  readonly onEvent: (event: GrantscopeEvent) => void;
  readonly end: () => void;
} {
  const { err } = terminal;
  const line = statusLine(err);
  let bad = 0;
  return {
    onEvent: (event) => {
      if (event.type === 'delegation.watching') {
        const { open, seconds } = event;
        bad = 0;
        line.clear();
        err.write(`${say('delegation.watching', { open, seconds })}\n`);
      }
      if (!err.isTerminal) return;
      if (event.type === 'delegation.cells')
        bad += cellsOf(event.sheet).filter(({ status }) => status !== 'granted').length;
      if (event.type !== 'delegation.progress') return;
      const { token, tokeninfo, other } = event.requests;
      const numbers = { done: event.done, total: event.total, bad, requests: token + tokeninfo + other };
      line.write(say('delegation.progress', numbers));
    },
    end: line.clear,
  };
}
