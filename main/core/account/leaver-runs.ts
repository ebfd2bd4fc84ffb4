import type { LeaverResult } from '../../../shared/contract/account.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import type { Environment } from '../environment.ts';

/** A leaver check that has ended, to be exported. */
export interface LeaverRun {
  readonly result: LeaverResult;
  readonly world: World;
}

const mostRuns = 10;
const stores = new WeakMap<object, Map<string, LeaverRun>>();

/** The last checks of this process, by ID. */
export function leaverRuns({ vault }: Pick<Environment, 'vault'>): ReadonlyMap<string, LeaverRun> {
  return storeOf(vault);
}

export function keepLeaverRun({ vault }: Pick<Environment, 'vault'>, run: LeaverRun): void {
  const store = storeOf(vault);
  store.set(run.result.runId, run);
  const [oldest] = store.keys();
  if (store.size > mostRuns && oldest !== undefined) store.delete(oldest);
}

function storeOf(vault: object): Map<string, LeaverRun> {
  const store = stores.get(vault) ?? new Map<string, LeaverRun>();
  stores.set(vault, store);
  return store;
}
