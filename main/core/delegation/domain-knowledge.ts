/** What the answers for one domain's users have shown of each scope. The Admin console's list is the domain's. */
export interface DomainKnowledge {
  isEmpty(): boolean;
  sawGranted(scope: string): void;
  /** Asked for alone. `outright`: Google said that none of the scopes asked for is authorized. */
  sawRefusedAlone(scope: string, outright: boolean): void;
  /** Refused outright when asked for alone, and never granted. */
  isMissing(scope: string): boolean;
  /** How to ask one more user for these scopes: what should be granted together, what is missing together, the rest apart. */
  groups(scopes: readonly string[], doubtful: ReadonlySet<string>): (readonly string[])[];
}

interface Tally {
  granted: number;
  refused: number;
  refusedOutright: number;
}

/** More than this is never asked for at once: no limit of Google's is documented, and this many are known to pass. */
const largestGroup = 100;

export function createDomainKnowledge(): DomainKnowledge {
  const tallies = new Map<string, Tally>();
  const tally = (scope: string): Tally => {
    const known = tallies.get(scope) ?? { granted: 0, refused: 0, refusedOutright: 0 };
    tallies.set(scope, known);
    return known;
  };
  const knowledge: DomainKnowledge = {
    isEmpty: () => tallies.size === 0,
    sawGranted: (scope) => void tally(scope).granted++,
    sawRefusedAlone(scope, outright) {
      const known = tally(scope);
      known.refused++;
      if (outright) known.refusedOutright++;
    },
    isMissing(scope) {
      const known = tallies.get(scope);
      return known !== undefined && known.granted === 0 && known.refusedOutright > 0;
    },
    groups(scopes, doubtful) {
      const likely: string[] = [];
      const missing: string[] = [];
      const apart: string[] = [];
      for (const scope of scopes) {
        const known = tallies.get(scope);
        if (known === undefined) (doubtful.has(scope) ? apart : likely).push(scope);
        else if (knowledge.isMissing(scope)) missing.push(scope);
        else (known.granted >= 2 * known.refused ? likely : apart).push(scope);
      }
      return [...inGroups(likely), ...inGroups(missing), ...apart.map((scope) => [scope])];
    },
  };
  return knowledge;
}

function inGroups(scopes: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(scopes.length / largestGroup);
  return Array.from({ length: count }, (_, at) => scopes.slice(at * largestGroup, (at + 1) * largestGroup));
}
