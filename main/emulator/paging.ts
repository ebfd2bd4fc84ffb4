import { stableHex } from './random.ts';

/** One page of a list, and how to ask for the next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken: string | undefined;
}

/**
 * Cuts a page. A token names a place in one list: with other parameters it is refused (null), as is any other text.
 * `query` is what identifies the list.
 */
export function pageOf<T>(all: readonly T[], size: number, token: string | null, query: string): Page<T> | null {
  const seal = stableHex(query, 12);
  let start = 0;
  if (token !== null) {
    const [place = '', sealed] = Buffer.from(token, 'base64url').toString('utf8').split(':');
    start = Number(place);
    if (sealed !== seal || !/^\d+$/.test(place) || start > all.length) return null;
  }
  const end = start + size;
  return {
    items: all.slice(start, end),
    nextPageToken: end < all.length ? Buffer.from(`${end}:${seal}`).toString('base64url') : undefined,
  };
}

/** What identifies a list: its path and parameters without those that may change from page to page. */
export function listIdentity(path: string, query: URLSearchParams): string {
  const kept = [...query].filter(([name]) => name !== 'pageToken' && name !== 'access_token' && name !== 'maxResults');
  return `${path}?${kept
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')}`;
}

/** The page size asked for, at most `most`; undefined when it is no positive whole number. */
export function pageSize(query: URLSearchParams, usual: number, most: number): number | undefined {
  const asked = query.get('maxResults');
  if (asked === null) return usual;
  return /^\d{1,9}$/.test(asked) && Number(asked) > 0 ? Math.min(Number(asked), most) : undefined;
}
