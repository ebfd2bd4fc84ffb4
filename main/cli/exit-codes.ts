import { kindOf } from '../../shared/explain.ts';
import { assertNever, type Problem } from '../../shared/outcome.ts';

/** What a script learns without reading a word of the answer. */
export const exitCodes = { good: 0, notGood: 1, usage: 2, network: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Who has to act decides; a server that is down or busy (5xx, 429) counts as the network, whatever its diagnosis. */
export function exitCodeOf(problem: Problem): ExitCode {
  const kind = kindOf(problem);
  if (kind === 'refused' && isServersTrouble(problem.wire?.status)) return exitCodes.network;
  switch (kind) {
    case 'input':
      return exitCodes.usage;
    case 'refused':
      return exitCodes.notGood;
    case 'network':
      return exitCodes.network;
    case 'cancelled':
      return exitCodes.interrupted;
    default:
      return assertNever(kind);
  }
}

function isServersTrouble(status: number | null | undefined): boolean {
  return status !== null && status !== undefined && (status === 429 || status >= 500);
}
