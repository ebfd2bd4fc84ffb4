import type { Problem } from './outcome.ts';

/** What `outside` is measured by. */
export interface InsideDomains {
  readonly names: readonly string[];
  /** `customer`: all domains of the customer, as the directory lists them. `address`: the one of the address alone. */
  readonly from: 'customer' | 'address';
  /** Why the directory did not say; null when it did. */
  readonly problem: Problem | null;
}
