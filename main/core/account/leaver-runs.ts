import type { LeaverResult } from '../../../shared/contract/account.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import { createKeptRuns } from '../kept-runs.ts';

/** A leaver check that has ended, to be exported. */
export interface LeaverRun {
  readonly result: LeaverResult;
  readonly world: World;
}

export const leaverRuns = createKeptRuns<LeaverRun>(10);
