import type { DelegationPrecheck } from '../../../shared/contract/delegation.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import { findPublishedKey } from '../oauth/published-key.ts';
import { createTransport, type TransportLimits } from '../transport.ts';
import type { AskGoogle } from './ask-google.ts';

/** Beyond this Google starts to refuse assertions, in seconds either way. */
const clockLimit = 60;
/** Any scope serves: without a subject nothing is delegated. */
const ownScope = 'https://www.googleapis.com/auth/userinfo.email';

export interface Prechecked {
  readonly prechecks: readonly DelegationPrecheck[];
  /** null: could not be found out. */
  readonly worksWithoutSubject: boolean | null;
  readonly clientId: string | null;
  readonly clockOffsetSeconds: number | null;
}

/**
 * Before delegation is blamed, once something was refused: is the clock right, does the same key get a token without `sub`,
 * and does Google still publish the key? Two more questions, three with tokeninfo, whatever the size of the check.
 */
export async function precheck(
  environment: Environment,
  call: Call,
  key: ReadyKey,
  ask: AskGoogle,
  limits?: TransportLimits,
): Promise<Prechecked> {
  const [alone, publication] = await Promise.all([
    ask({ scopes: [ownScope] }),
    published(environment, call, key, limits),
  ]);
  const offset = alone.clockOffsetSeconds;
  const worksWithoutSubject = alone.reply.kind === 'failed' ? null : alone.reply.kind === 'granted';
  const prechecks: readonly DelegationPrecheck[] = [
    offset === null
      ? { check: 'clock', outcome: 'skipped', evidence: {} }
      : { check: 'clock', outcome: Math.abs(offset) > clockLimit ? 'fail' : 'pass', evidence: { clockOffset: offset } },
    {
      check: 'key',
      outcome: worksWithoutSubject === null ? 'skipped' : worksWithoutSubject ? 'pass' : 'fail',
      evidence: alone.reply.kind === 'granted' ? {} : { code: alone.reply.problem.code },
    },
    publication,
  ];
  return { prechecks, worksWithoutSubject, clientId: alone.clientId, clockOffsetSeconds: offset };
}

async function published(
  environment: Environment,
  call: Call,
  key: ReadyKey,
  limits?: TransportLimits,
): Promise<DelegationPrecheck> {
  const { keyId } = key.summary;
  // Google signs for it with keys of its own.
  if (key.signer.kind === 'keyless') return { check: 'published', outcome: 'skipped', evidence: {} };
  const transport = await createTransport(environment, call, key.summary.world, limits);
  const { published: found, keys, ageDays } = await findPublishedKey(transport, key, environment.now());
  return {
    check: 'published',
    outcome: found === 'no_answer' ? 'skipped' : found === 'yes' ? 'pass' : 'fail',
    evidence: {
      ...(keyId !== null && { keyId }),
      ...(keys !== null && { keys }),
      ...(ageDays !== null && { keyAgeDays: ageDays }),
      ...((found === 'no_answer' || found === 'account_gone') && { keyPublished: found }),
    },
  };
}
