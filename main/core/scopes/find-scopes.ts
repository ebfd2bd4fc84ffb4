import type { FoundScope } from '../../../shared/contract/scopes.ts';
import { editDistance } from '../../../shared/nearest-scope.ts';
import { knownScopes, serviceOf } from '../../../shared/scope-catalogue.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { confinementOf } from '../../../shared/scope-reach.ts';
import { scopeAllows } from '../../../shared/scope-words.ts';
import { depthOf, methodsNamed } from './find-methods.ts';
import { methodsOf } from './scope-methods.ts';

/**
 * The scopes of the catalogue that a query finds, best first: by name, by what they allow (in both languages) and by
 * service, all words of the query together; or by an API method (`events.list`), and then the scope that gives least first.
 * An empty query finds all; one that finds nothing is taken as misspelt, and its words as those of scopes nearest to them.
 */
export function findScopes(query: string): readonly FoundScope[] {
  const sought = query.trim().toLowerCase();
  const found = findAsWritten(sought);
  return found.length > 0 ? found : findAsWritten(asSpelt(sought));
}

function findAsWritten(sought: string): readonly FoundScope[] {
  const terms = sought.split(/\s+/).filter((term) => term !== '');
  const named = knownScopes.flatMap((scope) => {
    const rank = rankOf(scope, sought, terms);
    return rank === null ? [] : [{ scope, methods: [], rank }];
  });
  const methods = methodsNamed(sought);
  const opening = knownScopes.flatMap((scope) => {
    const opened = methods.filter((method) => methodsOf(scope).has(method));
    return opened.length === 0 ? [] : [{ scope, methods: opened }];
  });
  const best = named.toSorted((a, b) => a.rank - b.rank);
  const others = opening
    .filter(({ scope }) => !named.some((one) => one.scope === scope))
    .toSorted((a, b) => depth(a) - depth(b) || size(a) - size(b));
  return [...best, ...others].map((found) => ({ scope: found.scope, methods: found.methods }));
}

/** `calender read` as `calendar read`: words of four letters or more with one letter wrong, of eight or more with two. */
function asSpelt(sought: string): string {
  return sought
    .split(/\s+/)
    .map((word) => {
      if (word.length < 4 || words().has(word)) return word;
      let [nearest, least] = [word, word.length < 8 ? 2 : 3];
      for (const known of words()) {
        const distance = editDistance(word, known, least);
        if (distance < least) [nearest, least] = [known, distance];
      }
      return nearest;
    })
    .join(' ');
}

let spelt: ReadonlySet<string> | undefined;

/** The words that names of scopes and services are made of, the shortest scopes' first. */
function words(): ReadonlySet<string> {
  spelt ??= new Set(
    knownScopes
      .toSorted((a, b) => a.length - b.length)
      .flatMap((scope) => [...scopeName(scope).split(/[./]/), ...(serviceOf(scope) ?? '').split(' ')])
      .map((word) => word.toLowerCase()),
  );
  return spelt;
}

function rankOf(scope: string, sought: string, terms: readonly string[]): number | null {
  const name = scopeName(scope).toLowerCase();
  if (sought === name || sought === scope) return 0;
  if (name.startsWith(sought)) return 1;
  if (terms.every((term) => name.includes(term))) return 2;
  const said = [name, serviceOf(scope) ?? '', scopeAllows(scope, 'en') ?? '', scopeAllows(scope, 'ja') ?? ''];
  const text = said.join('\n').toLowerCase();
  return terms.every((term) => text.includes(term) || scope.startsWith(term)) ? 3 : null;
}

/** `events.list` means Calendar's rather than that of something deep inside another API. */
function depth({ methods }: FoundScope): number {
  return Math.min(...methods.map(depthOf));
}

/** What gives least comes first; what is confined gives something else, and comes after. */
function size({ scope }: FoundScope): number {
  return methodsOf(scope).size + (confinementOf(scope) === null ? 0 : 1_000);
}
