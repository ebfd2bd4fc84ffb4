import type { AuthorizationRequest } from './authorization-request.ts';
import type { Person } from './company.ts';
import { randomText } from './random.ts';

/** A page that waits for a person: who signs in (person is null), or what they agree to. */
export interface PendingPage {
  readonly request: AuthorizationRequest;
  readonly person: Person | null;
}

/** Pages shown and not yet answered. Each has a secret of its own, so that no other site can answer for the person. */
export interface ConsentPages {
  /** Returns the secret that the page's form must send back. */
  open(page: PendingPage): string;
  /** Good once, and for ten minutes. */
  take(secret: string): PendingPage | undefined;
}

const lifetime = 10 * 60_000;
const mostPages = 1_000;

export function createConsentPages(now: () => number): ConsentPages {
  const pages = new Map<string, PendingPage & { readonly openedAt: number }>();
  return {
    open(page) {
      const [oldest] = pages.keys();
      if (pages.size >= mostPages && oldest !== undefined) pages.delete(oldest);
      const secret = randomText(43);
      pages.set(secret, { ...page, openedAt: now() });
      return secret;
    },
    take(secret) {
      const page = pages.get(secret);
      pages.delete(secret);
      return page && now() - page.openedAt < lifetime ? page : undefined;
    },
  };
}
