import { splitScopes } from './scopes.ts';

interface Entry {
  /** The numeric client ID. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The administrator to be signed in as, against the wrong account of the browser. */
  readonly administrator?: string | undefined;
}

/**
 * The Admin console's form for one client of domain-wide delegation, filled in. The parameters are those of Google's own
 * create-service-account tool. `overwriteClientId` makes the list of the form REPLACE the one that is there.
 */
export function delegationLink({ clientId, scopes, administrator }: Entry): string {
  const parameters = [
    ['overwriteClientId', 'true'],
    ['clientIdToAdd', clientId],
    ['clientScopeToAdd', scopes.join(',')],
    ...(administrator ? [['authuser', administrator]] : []),
  ];
  const query = parameters.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `https://admin.google.com/ac/owl/domainwidedelegation?${query}`;
}

/** What is wanted, proven granted, and listed in the console, held against each other. */
export interface ScopeComparison {
  /** Wanted, and neither proven granted nor listed. */
  readonly missing: readonly string[];
  /** Proven granted, or listed as far as the list was given. */
  readonly present: readonly string[];
  /** In the console's list, and not asked for here: a list that replaces it must have them too. */
  readonly others: readonly string[];
  /** Listed, and yet refused: the change is not in force yet, or something else refuses. */
  readonly listedButRefused: readonly string[];
  /** Everything that the new list must hold: nothing that works now is lost. */
  readonly union: readonly string[];
}

/** `listed`: the console's own list as it was pasted; null where nobody has looked, and then `others` cannot be known. */
export function compareScopes(
  wanted: readonly string[],
  granted: readonly string[],
  listed: string | null,
): ScopeComparison {
  const inConsole = new Set(listed === null ? [] : splitScopes(listed));
  const proven = new Set(granted);
  const asked = new Set(wanted);
  const present = wanted.filter((scope) => proven.has(scope) || inConsole.has(scope));
  return {
    missing: wanted.filter((scope) => !proven.has(scope) && !inConsole.has(scope)),
    present,
    others: [...inConsole].filter((scope) => !asked.has(scope)),
    listedButRefused: wanted.filter((scope) => inConsole.has(scope) && !proven.has(scope)),
    union: [...new Set([...inConsole, ...granted, ...wanted])],
  };
}
