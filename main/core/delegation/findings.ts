import type { DelegationCell, DelegationFinding } from '../../../shared/contract/delegation.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Evidence } from '../../../shared/outcome.ts';
import { serviceOf } from '../../../shared/scope-catalogue.ts';
import { domainOf } from '../oauth/subject-domain.ts';
import type { CheckFacts } from './conclude.ts';
import { reachOf } from './refusal-reach.ts';
import { listed } from './subjects.ts';

type Kind = DelegationFinding['kind'];

/** Codes whose cause is the scope itself: their cells stand in columns. */
const columnCodes: ReadonlySet<DiagnosisCode> = new Set<DiagnosisCode>([
  'delegation.scope_missing',
  'scope.misspelt',
  'scope.shortened',
  'scope.malformed',
  'delegation.scope_not_held',
  'token.invalid_scope.unknown',
]);
/** Codes whose cause is the user: their cells stand in rows. */
const rowCodes: ReadonlySet<DiagnosisCode> = new Set<DiagnosisCode>([
  'delegation.domain_not_listed',
  'delegation.subject_invalid',
  'delegation.subject_is_calendar',
  'delegation.subject_is_service_account',
]);
const order: readonly Kind[] = ['everything', 'column', 'row', 'scattered'];

/**
 * Why cells are not granted, by the shape they make: every cell, whole scopes, whole users, or scattered ones. Each cell
 * that is not granted belongs to one finding. The widest come first. What has not run counts against a shape that its
 * answers would decide: nothing is said of every cell, or of all of a user's scopes, while some have no answer.
 */
export function findingsIn(cells: readonly DelegationCell[], facts: CheckFacts): readonly DelegationFinding[] {
  const bad = cells.filter((cell) => cell.status !== 'granted' && cell.problem !== undefined);
  const missing = missingByDomain(bad);
  const groups = Map.groupBy(bad, (cell) => groupName(cell, missing));
  const findings = [...groups.values()].map(
    (group): DelegationFinding => ({
      kind: shapeOf(group, cells, facts),
      problem: found(group, facts),
      scopes: distinct(group.map(({ scope }) => scope)),
      subjects: distinct(group.map(({ subject }) => subject)),
    }),
  );
  const size = ({ scopes, subjects }: DelegationFinding) => scopes.length * subjects.length;
  return [...findings, ...callFindings(cells, facts)].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || size(b) - size(a),
  );
}

/** Granted cells whose service does not answer: by service and cause. A whole column when it answers nobody. */
function callFindings(cells: readonly DelegationCell[], facts: CheckFacts): readonly DelegationFinding[] {
  const silent = cells.flatMap(({ call, ...cell }) =>
    call?.problem ? { ...cell, code: call.problem.code, problem: call.problem, service: serviceOf(cell.scope) } : [],
  );
  const groups = Map.groupBy(silent, ({ service, code }) => `${service} ${code}`);
  return [...groups.values()].map((group): DelegationFinding => {
    const subjects = distinct(group.map(({ subject }) => subject));
    const [service] = group.map((cell) => cell.service);
    const called = cells.filter(({ scope, call }) => call?.method !== undefined && serviceOf(scope) === service);
    const everybody = distinct(called.map(({ subject }) => subject)).length === subjects.length;
    return {
      kind: everybody && subjects.length > 1 ? 'column' : subjects.length === 1 ? 'row' : 'scattered',
      ofCall: true,
      problem: found(group, facts),
      scopes: distinct(group.map(({ scope }) => scope)),
      subjects,
    };
  });
}

/** The scopes missing in each domain's list: domains that miss the same ones are one finding, as one list has them. */
function missingByDomain(cells: readonly DelegationCell[]): ReadonlyMap<string, string> {
  const missing = cells.filter(({ code }) => code === 'delegation.scope_missing');
  const domains = Map.groupBy(missing, ({ subject }) => domainOf(subject));
  const scopesOf = (of: readonly DelegationCell[]) => distinct(of.map(({ scope }) => scope)).join(' ');
  return new Map([...domains].map(([domain, of]) => [domain, scopesOf(of)]));
}

/** Codes that say no more than the answer's own words: two answers are two causes. */
const worded: ReadonlySet<DiagnosisCode | undefined> = new Set<DiagnosisCode>([
  'token.unknown',
  'token.refused',
  'token.invalid_grant',
  'token.invalid_request',
  'token.invalid_client',
  'token.unauthorized_client',
  'token.invalid_scope',
]);

/** Codes that say how one scope is written. */
const writtenCodes: ReadonlySet<DiagnosisCode | undefined> = new Set<DiagnosisCode>([
  'scope.misspelt',
  'scope.shortened',
  'scope.malformed',
]);

/** Cells of one cause are one finding; each miswritten scope, and each domain that lists no client, is one of its own. */
function groupName({ code, subject, scope, problem }: DelegationCell, missing: ReadonlyMap<string, string>): string {
  const one = writtenCodes.has(code) ? scope : '';
  const list = code === 'delegation.scope_missing' ? missing.get(domainOf(subject)) : '';
  const domain = code === 'delegation.domain_not_listed' ? domainOf(subject) : '';
  const unknownAnswer = worded.has(code) ? JSON.stringify(problem?.wire) : '';
  return JSON.stringify([code, one, list, domain, unknownAnswer]);
}

function shapeOf(
  group: readonly DelegationCell[],
  cells: readonly DelegationCell[],
  { users, scopes }: Pick<CheckFacts, 'users' | 'scopes'>,
): Kind {
  const code = group[0]?.code;
  if (code !== undefined && columnCodes.has(code)) return 'column';
  if (isOfUser(code)) return 'row';
  const inGroup = new Set(group);
  const hasEnded = cells.length === users * scopes;
  if (hasEnded && cells.every((cell) => inGroup.has(cell) || isOfUser(cell.code))) return 'everything';
  const concerned = new Set(group.map(({ subject }) => subject));
  return group.length === concerned.size * scopes ? 'row' : 'scattered';
}

function isOfUser(code: DiagnosisCode | undefined): boolean {
  return code !== undefined && (rowCodes.has(code) || reachOf(code) === 'subject');
}

/** Codes whose remedy is a list to paste in the Admin console. */
const consoleCodes: ReadonlySet<DiagnosisCode> = new Set<DiagnosisCode>([
  'delegation.scope_missing',
  'delegation.domain_not_listed',
  'token.unauthorized_client.delegation_missing',
  'token.access_denied.scope_missing',
]);

/** The problem of one cell, said of all of the finding's. */
function found(group: readonly DelegationCell[], facts: CheckFacts): DelegationFinding['problem'] {
  const [problem] = group.flatMap((cell) => cell.problem ?? []);
  if (problem === undefined) throw new Error('a cell that is not granted has a problem');
  const { subject: _, named: _named, ...observed } = problem.evidence;
  const subjects = distinct(group.map(({ subject }) => subject));
  const scopes = distinct(group.map(({ scope }) => scope));
  const [scope = '', ...others] = scopes;
  const suggestion = facts.doubtful.get(scope)?.evidence.suggestion;
  const evidence: Evidence = {
    ...observed,
    subject: listed(subjects),
    users: subjects.length,
    domain: listed(distinct(subjects.map((subject) => domainOf(subject)).filter((domain) => domain !== ''))),
    refusedScopes: listed(scopes),
    ...(others.length === 0 && { scope, ...(suggestion && { suggestion }) }),
    ...(consoleCodes.has(problem.code) && { scopeList: facts.scopeList }),
  };
  return { ...problem, evidence };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
