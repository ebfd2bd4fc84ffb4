import type { ScopeSet } from '../../../shared/contract/scopes.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { confinementOf } from '../../../shared/scope-reach.ts';
import { type ApiMethod, isReading, methodsOf, scopesOpening } from './scope-methods.ts';

interface Candidate {
  readonly scope: string;
  readonly wanted: ReadonlySet<ApiMethod>;
  readonly changes: ReadonlySet<ApiMethod>;
  readonly reads: ReadonlySet<ApiMethod>;
}

/** Enough to choose from; more answers are all alike. */
const mostAnswers = 10;

/**
 * The least a program must ask for to call these methods: of all sets of scopes that open every one of them, those that
 * let it change least besides, then those with the fewest scopes, then those that let it read least besides. Exact.
 * Several answers are equally good; none holds a scope that another could replace with less. Confined scopes (`drive.file`
 * opens its methods for some files only) serve where no other does: else they are for narrowerScopes to propose. Methods
 * that no scope of the catalogue opens are passed over; when none is left there is no answer.
 */
export function smallestScopeSets(methods: readonly ApiMethod[]): readonly ScopeSet[] {
  const serving = new Map(methods.map((method) => [method, serves(method)] as const));
  const open = [...serving].filter(([, scopes]) => scopes.length > 0).map(([method]) => method);
  if (open.length === 0) return [];
  const candidates = undominated(
    [...new Set(open.flatMap((method) => serving.get(method) ?? []))].map((scope) => candidateOf(scope, serving)),
  );
  let best: readonly ScopeSet[] = [];
  const search = (chosen: readonly Candidate[], missing: readonly ApiMethod[], without: ReadonlySet<Candidate>) => {
    const cost = costOf(chosen);
    const [least] = best;
    if (least && compare(cost, least) > 0) return;
    const [next] = missing.toSorted((a, b) => openers(a, without).length - openers(b, without).length);
    if (next === undefined) {
      if (chosen.some((one) => isSuperfluous(one, chosen, open))) return;
      if (least && compare(cost, least) < 0) best = [];
      if (best.length < mostAnswers) best = [...best, cost];
      return;
    }
    const passedOver = new Set(without);
    for (const candidate of openers(next, without)) {
      search(
        [...chosen, candidate],
        missing.filter((method) => !candidate.wanted.has(method)),
        new Set(passedOver),
      );
      // Sets with it have been looked at: those that follow do without it, so that none is met twice.
      passedOver.add(candidate);
    }
  };
  const openers = (method: ApiMethod, without: ReadonlySet<Candidate>) =>
    candidates.filter((candidate) => candidate.wanted.has(method) && !without.has(candidate));
  search([], open, new Set());
  return best;
}

function serves(method: ApiMethod): readonly string[] {
  const scopes = scopesOpening(method);
  const free = scopes.filter((scope) => confinementOf(scope) === null);
  return free.length === 0 ? scopes : free;
}

/** A confined scope does not stand for a method that another opens whole. */
function candidateOf(scope: string, serving: ReadonlyMap<ApiMethod, readonly string[]>): Candidate {
  const all = [...methodsOf(scope)];
  const unwanted = all.filter((method) => !serving.has(method));
  return {
    scope,
    wanted: new Set(all.filter((method) => serving.get(method)?.includes(scope))),
    changes: new Set(unwanted.filter((method) => !isReading(method))),
    reads: new Set(unwanted.filter(isReading)),
  };
}

/** Without those that another candidate can stand in for with no more besides, and with more of what is wanted or less besides. */
function undominated(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter((one) => !candidates.some((other) => other !== one && standsIn(other, one) && !standsIn(one, other)))
    .toSorted((a, b) => knownScopes.indexOf(a.scope) - knownScopes.indexOf(b.scope));
}

function standsIn(other: Candidate, one: Candidate): boolean {
  return isWithin(one.wanted, other.wanted) && isWithin(other.changes, one.changes) && isWithin(other.reads, one.reads);
}

function isWithin(some: ReadonlySet<ApiMethod>, all: ReadonlySet<ApiMethod>): boolean {
  return [...some].every((method) => all.has(method));
}

function isSuperfluous(one: Candidate, chosen: readonly Candidate[], open: readonly ApiMethod[]): boolean {
  const others = chosen.filter((other) => other !== one);
  return open.every((method) => others.some(({ wanted }) => wanted.has(method)));
}

function costOf(chosen: readonly Candidate[]): ScopeSet {
  return {
    scopes: chosen.map(({ scope }) => scope).toSorted((a, b) => knownScopes.indexOf(a) - knownScopes.indexOf(b)),
    unwantedChanges: new Set(chosen.flatMap(({ changes }) => [...changes])).size,
    unwantedReads: new Set(chosen.flatMap(({ reads }) => [...reads])).size,
  };
}

function compare(a: ScopeSet, b: ScopeSet): number {
  return (
    a.unwantedChanges - b.unwantedChanges || a.scopes.length - b.scopes.length || a.unwantedReads - b.unwantedReads
  );
}
