import { randomUUID } from 'node:crypto';
import type { World } from '../../../shared/contract/credentials.ts';
import type { DelegationCell, DelegationChanges, DelegationRequests } from '../../../shared/contract/delegation.ts';
import type { Problem } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { createKeptRuns } from '../kept-runs.ts';
import type { Prechecked } from './prechecks.ts';
import type { ReadScopes } from './scopes.ts';
import type { ReadSubjects } from './subjects.ts';

/** A check that has ended or was stopped: to be checked again in part, watched, compared and reported. */
export interface DelegationRun {
  readonly id: string;
  readonly credentialId: string;
  readonly world: World;
  /** RFC 3339, UTC. */
  readonly checkedAt: string;
  readonly subjects: ReadSubjects;
  readonly scopes: ReadScopes;
  /** Whether the services were called, too. */
  readonly call: boolean;
  /**
   * As Google answered: what the whole matrix makes of it is said anew whenever a part of it changes. Of a check that was
   * stopped, or of a part alone, not every cell.
   */
  readonly answered: readonly DelegationCell[];
  readonly prechecked: Prechecked | null;
  readonly clientId: string | null;
  readonly aliases: readonly Problem[];
  readonly requests: DelegationRequests;
}

export const delegationRuns = createKeptRuns<DelegationRun>(20);

export function newRunId(): string {
  return randomUUID();
}

/** A run with some of its cells answered anew, or for the first time. Users and scopes that it does not have are left out. */
export function merged(run: DelegationRun, again: DelegationRun): DelegationRun {
  const fresh = new Map([...run.answered, ...again.answered].map((cell) => [nameOf(cell), cell]));
  return {
    ...run,
    checkedAt: again.checkedAt,
    answered: cellsIn(run).flatMap((cell) => {
      const now = fresh.get(nameOf(cell));
      return now ? { ...now, subject: cell.subject } : [];
    }),
    prechecked: again.prechecked ?? run.prechecked,
    clientId: again.clientId ?? run.clientId,
    aliases: [
      ...run.aliases,
      ...again.aliases.filter((alias) => !run.aliases.some((known) => sameSubject(known, alias))),
    ],
    requests: {
      token: run.requests.token + again.requests.token,
      tokeninfo: run.requests.tokeninfo + again.requests.tokeninfo,
      other: run.requests.other + again.requests.other,
    },
  };
}

/** The cells of a run that were never settled, since it was stopped before. */
export function openIn(run: DelegationRun): readonly CellName[] {
  const settled = new Set(run.answered.map(nameOf));
  return cellsIn(run).filter((cell) => !settled.has(nameOf(cell)));
}

type CellName = Pick<DelegationCell, 'subject' | 'scope'>;

/** Users in their order, then scopes in theirs. */
function cellsIn({ subjects, scopes }: DelegationRun): readonly CellName[] {
  return subjects.all.flatMap((subject) => scopes.all.map((scope) => ({ subject, scope })));
}

function nameOf({ subject, scope }: CellName): string {
  return `${subject.toLowerCase()} ${scope}`;
}

function sameSubject(one: Problem, other: Problem): boolean {
  return one.evidence.subject === other.evidence.subject;
}

/** More are counted, and not listed. */
const mostListed = 1_000;

/** The cells that both have and that came out otherwise; null when there is nothing to compare with. */
export function changesSince(
  before: DelegationRun | undefined,
  now: readonly DelegationCell[],
): DelegationChanges | null {
  if (before === undefined) return null;
  const known = new Map(before.answered.map((cell) => [nameOf(cell), cell.status]));
  const changed = now.flatMap((cell) => {
    const { subject, scope, status } = cell;
    const was = known.get(nameOf(cell));
    return was === undefined || was === status ? [] : [{ subject, scope, was, is: status }];
  });
  return { since: before.checkedAt, total: changed.length, cells: changed.slice(0, mostListed) };
}

/** What a new check is compared with: the last one of the same credential that has a cell of it. */
export function previousRun(
  environment: Pick<Environment, 'vault'>,
  credentialId: string,
  cells: readonly DelegationCell[],
): DelegationRun | undefined {
  const asked = new Set(cells.map(nameOf));
  return [...delegationRuns.of(environment).values()].findLast(
    (run) => run.credentialId === credentialId && run.answered.some((cell) => asked.has(nameOf(cell))),
  );
}
