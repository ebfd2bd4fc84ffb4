import type { Environment } from './environment.ts';

type Owner = Pick<Environment, 'vault'>;

/** What ended in this process and can be asked for again by its ID, oldest first. */
export interface KeptRuns<Run> {
  readonly of: (environment: Owner) => ReadonlyMap<string, Run>;
  /** Keeps a run, in the place of one with the same ID; the oldest goes where there are too many. */
  readonly keep: (environment: Owner, id: string, run: Run) => void;
}

/** Keeps the last `most` runs for each vault: what one session did is not another's. */
export function createKeptRuns<Run>(most: number): KeptRuns<Run> {
  const stores = new WeakMap<object, Map<string, Run>>();
  const storeOf = ({ vault }: Owner) => {
    const store = stores.get(vault) ?? new Map<string, Run>();
    stores.set(vault, store);
    return store;
  };
  return {
    of: storeOf,
    keep: (environment, id, run) => {
      const store = storeOf(environment);
      store.delete(id);
      store.set(id, run);
      const [oldest] = store.keys();
      if (store.size > most && oldest !== undefined) store.delete(oldest);
    },
  };
}
