import { knownScopes, serviceOf } from './scope-catalogue.ts';

/**
 * The scope of the catalogue that was probably meant: the same but for capitals, a slash at the end or the address left
 * out, with at most four letters missing at the end, or at most two letters wrong. null when there is none, or when the scope is in the catalogue itself.
 */
export function nearestScope(scope: string): string | null {
  if (serviceOf(scope) !== null) return null;
  const name = shortened(scope);
  const begun = knownScopes.filter((known) => isBegunBy(shortened(known), name));
  const [first] = begun.toSorted((one, other) => one.length - other.length);
  if (first !== undefined) return first;
  let nearest: string | null = null;
  let least = Math.min(3, Math.ceil(name.length / 3));
  for (const known of knownScopes) {
    const distance = editDistance(name, shortened(known), least);
    if (distance < least) [nearest, least] = [known, distance];
  }
  return nearest;
}

/** `gmail.read` for `gmail.readonly`: cut off near its end. */
function isBegunBy(known: string, name: string): boolean {
  return name.length > 4 && known.startsWith(name) && known.length - name.length <= 4;
}

function shortened(scope: string): string {
  return scope
    .toLowerCase()
    .replace(/^(?:https?:\/{0,2})?(?:www\.)?googleapis\.com\/auth\//, '')
    .replace(/\/+$/, '');
}

/** Letters inserted, left out, replaced, or swapped with their neighbour; `limit` or more is not told apart. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
