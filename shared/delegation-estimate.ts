import { scopeDoubt } from './scope-doubts.ts';
import { serviceOf } from './scope-catalogue.ts';

interface CheckOptions {
  readonly exhaustive: boolean;
  readonly call: boolean;
}

/** How many requests a check will send: when everything is granted, and at the very most (repetitions aside). */
export interface PlannedRequests {
  readonly granted: number;
  readonly most: number;
}

/** As many scopes as one token is asked for (main/core/delegation/domain-knowledge.ts). */
const largestGroup = 100;

/**
 * A check's requests, known before it starts: a token and its tokeninfo for each user when all is granted; for each cell when
 * it is exhaustive. However the answers come, splitting what is refused takes fewer than three requests a cell. `call` adds a
 * token for each user and a read for each service.
 */
export function plannedRequests(
  users: number,
  scopes: readonly string[],
  { exhaustive, call }: CheckOptions,
): PlannedRequests {
  const asked = scopes.map(scopeDoubt).filter((doubt) => doubt?.code !== 'scope.malformed');
  const doubtful = asked.filter((doubt) => doubt !== null).length;
  const sure = asked.length - doubtful;
  if (users === 0 || asked.length === 0) return { granted: 0, most: 0 };
  const services = new Set(scopes.flatMap((scope) => serviceOf(scope) ?? [])).size;
  const calls = call ? users * (1 + services) : 0;
  const cells = users * asked.length;
  if (exhaustive) return { granted: 2 * cells + calls, most: 2 * cells + calls };
  // The first user is asked for each doubtful scope apart; what was granted then is asked for together.
  const first = Math.ceil(sure / largestGroup) + doubtful;
  const other = Math.ceil(asked.length / largestGroup);
  return { granted: 2 * (first + (users - 1) * other) + calls, most: 3 * cells + calls };
}
