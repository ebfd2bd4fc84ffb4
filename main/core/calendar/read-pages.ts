import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { CalendarAccess } from './calendar-access.ts';
import { unreadable } from './read-calendar.ts';

/** Asks for page after page and gives each to `take`. What is no page, or leads back to one, is `calendar.unknown`. */
export async function readPages<Page extends { readonly nextPageToken?: string | null }>(
  access: CalendarAccess,
  fetch: (next: { readonly pageToken?: string }) => Promise<{ readonly data: Page }>,
  take: (page: Page) => void,
): Promise<Outcome<null>> {
  const seen = new Set<string>();
  let next: { readonly pageToken?: string } = {};
  for (;;) {
    const { data } = await fetch(next);
    if (typeof data !== 'object' || data === null) return unreadable(access, data);
    const { nextPageToken } = data;
    if (nextPageToken && seen.has(nextPageToken)) return unreadable(access, data);
    take(data);
    if (!nextPageToken) return succeed(null);
    seen.add(nextPageToken);
    next = { pageToken: nextPageToken };
  }
}
