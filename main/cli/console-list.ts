import type { DelegationCheckResult } from '../../shared/contract/delegation.ts';
import { compareScopes, delegationLink, type ScopeComparison } from '../../shared/delegation-link.ts';
import { cellsOf } from '../../shared/delegation-sheet.ts';
import { splitScopes } from '../../shared/scopes.ts';

/** The Admin console's list for this client held against the check, and the form that would replace it. */
export interface ConsoleList extends ScopeComparison {
  /** Fills in the union. Saving it replaces the list that is there; null without a numeric client ID. */
  readonly link: string | null;
}

/** `listed`: the console's own list as it was pasted; null where nobody has looked. */
export function consoleList({ client, scopeList, sheet }: DelegationCheckResult, listed: string | null): ConsoleList {
  const granted = new Set(cellsOf(sheet).flatMap(({ status, scope }) => (status === 'granted' ? [scope] : [])));
  const comparison = compareScopes(splitScopes(scopeList), [...granted], listed);
  const { clientId } = client;
  return { ...comparison, link: clientId === null ? null : delegationLink({ clientId, scopes: comparison.union }) };
}
