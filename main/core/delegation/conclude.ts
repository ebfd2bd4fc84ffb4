import type { DelegationCell } from '../../../shared/contract/delegation.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Certainty, Evidence, Problem } from '../../../shared/outcome.ts';
import { domainOf } from '../oauth/subject-domain.ts';

/** What was found out besides the cells; under the names that the diagnoses' words use. */
export interface CheckFacts {
  /** How many were asked for: a check that was stopped has fewer cells than their product. */
  readonly users: number;
  readonly scopes: number;
  readonly clientId: string | null;
  readonly serviceAccount: string;
  /** What to paste in the Admin console. */
  readonly scopeList: string;
  /** Whether the same key gets a token without `sub`; null when that was not asked. */
  readonly worksWithoutSubject: boolean | null;
  /** Scopes that are not in the catalogue, with what is doubtful about each. */
  readonly doubtful: ReadonlyMap<string, Problem>;
}

/**
 * Says of each refused cell what the whole matrix shows, and one answer alone does not: whether the scope is missing in the
 * domain's list (`delegation.scope_missing`), is refused to this user only (`delegation.refused_for_some`), or the domain
 * lists no such client (`delegation.domain_not_listed`). Google's own words stay with each.
 */
export function conclude(cells: readonly DelegationCell[], facts: CheckFacts): readonly DelegationCell[] {
  const hasEnded = cells.length === facts.users * facts.scopes;
  const granted = cells.filter(({ status }) => status === 'granted');
  const domains = new Set(granted.map(({ subject }) => domainOf(subject)));
  const scopes = new Set(granted.map(({ subject, scope }) => `${domainOf(subject)} ${scope}`));
  // Cells that one answer settled share one problem: there may be tens of thousands.
  const shared = new Map<string, Problem>();
  return cells.map((cell) => {
    if (cell.status !== 'denied' || !cell.problem) return cell;
    const [code, certainty] = meaning(cell, cell.problem, facts, domains, scopes, hasEnded);
    const name = JSON.stringify([code, certainty, cell.subject, cell.problem.exchangeId]);
    const problem = shared.get(name) ?? restated(cell.problem, code, certainty, facts);
    shared.set(name, problem);
    return { ...cell, code, problem };
  });
}

function meaning(
  { subject, scope, basis }: DelegationCell,
  { code, certainty }: Problem,
  facts: CheckFacts,
  domains: ReadonlySet<string>,
  scopes: ReadonlySet<string>,
  hasEnded: boolean,
): readonly [DiagnosisCode, Certainty] {
  const doubt = facts.doubtful.get(scope);
  if (code === 'token.invalid_scope.unknown' && doubt?.evidence.suggestion) return [doubt.code, doubt.certainty];
  const isRefusal =
    code === 'token.unauthorized_client.delegation_missing' || code === 'token.access_denied.scope_missing';
  if (!isRefusal) return [code, certainty];
  const domain = domainOf(subject);
  if (scopes.has(`${domain} ${scope}`)) return ['delegation.refused_for_some', 'possible'];
  if (domains.has(domain)) return ['delegation.scope_missing', basis === 'tested' ? 'certain' : 'likely'];
  if (domains.size > 0) return ['delegation.domain_not_listed', hasEnded ? 'likely' : 'possible'];
  return [code, facts.worksWithoutSubject === true ? 'certain' : certainty];
}

/** Lists of scopes stay out: they belong to findings. */
function restated(problem: Problem, code: DiagnosisCode, certainty: Certainty, facts: CheckFacts): Problem {
  const { scopes: _scopes, scopeList: _scopeList, ...observed } = problem.evidence;
  const { clientId, worksWithoutSubject } = facts;
  const evidence: Evidence = {
    ...observed,
    ...(clientId !== null && { clientId }),
    ...(worksWithoutSubject !== null && { worksWithoutSubject }),
  };
  // What else an answer by itself could mean is settled once the whole matrix has said more.
  const { alternatives, ...rest } = problem;
  return { ...rest, code, certainty, evidence, ...(code === problem.code && alternatives && { alternatives }) };
}
