import { createStore, useStore } from './store.ts';

/** The administrator that the directory is read as, by credential id: as long as the window is open. */
const administrators = createStore<ReadonlyMap<string, string>>(new Map());

/** As whom the directory is read with one key; empty until somebody is named. */
export function useAdministrator(
  credentialId: string,
): readonly [administrator: string, name: (administrator: string) => void] {
  const administrator = useStore(administrators).get(credentialId) ?? '';
  const name = (named: string) => administrators.set((before) => new Map(before).set(credentialId, named.trim()));
  return [administrator, name];
}

/** Forgets as whom credentials that are no longer open searched. */
export function keepAdministratorsOf(open: ReadonlySet<string>): void {
  administrators.set((before) => new Map([...before].filter(([id]) => open.has(id))));
}
