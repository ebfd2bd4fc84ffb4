import type { FoundEvent } from '../../../../shared/event-copies.ts';
import { createStore, useStore } from '../../../store.ts';
import type { Account } from '../account.ts';

/** An event that is compared with what others have of it, and the view it was chosen in. */
interface Comparing {
  readonly account: Account;
  readonly reference: FoundEvent;
  readonly from: 'find' | 'events';
}

const current = createStore<Comparing | null>(null);

/** What is compared for this account: acting for somebody else begins anew. */
export function useComparing({ credentialId, subject }: Account): Comparing | null {
  const comparing = useStore(current);
  const isTheirs = comparing?.account.credentialId === credentialId && comparing.account.subject === subject;
  return isTheirs ? comparing : null;
}

export function startComparing(comparing: Comparing): void {
  current.set(comparing);
}

export function stopComparing(): void {
  current.set(null);
}
