import { randomUUID } from 'node:crypto';
import type { World } from '../../../shared/contract/credentials.ts';
import type { DelegationCell, DelegationChanges, DelegationRequests } from '../../../shared/contract/delegation.ts';
import type { Problem } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { createKeptRuns } from '../kept-runs.ts';
import type { Prechecked } from './prechecks.ts';
import type { ReadScopes } from './scopes.ts';
import type { ReadSubjects } from './subjects.ts';

/** A check that has ended: to be checked again in part, watched, compared and reported. */
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
  /** As Google answered: what the whole matrix makes of it is said anew whenever a part of it changes. */
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

/** A run with some of its cells answered anew. Cells that it does not have are left out. */
export function merged(run: DelegationRun, again: DelegationRun): DelegationRun {
  const nameOf = ({ subject, scope }: DelegationCell) => `${subject.toLowerCase()} ${scope}`;
  const fresh = new Map(again.answered.map((cell) => [nameOf(cell), cell]));
  return {
    ...run,
    checkedAt: again.checkedAt,
    answered: run.answered.map((cell) => {
      const now = fresh.get(nameOf(cell));
      return now ? { ...now, subject: cell.subject } : cell;
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
  const known = new Map(
    before.answered.map(({ subject, scope, status }) => [`${subject.toLowerCase()} ${scope}`, status]),
  );
  const changed = now.flatMap(({ subject, scope, status }) => {
    const was = known.get(`${subject.toLowerCase()} ${scope}`);
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
  const asked = new Set(cells.map(({ subject, scope }) => `${subject.toLowerCase()} ${scope}`));
  return [...delegationRuns.of(environment).values()].findLast(
    (run) =>
      run.credentialId === credentialId &&
      run.answered.some(({ subject, scope }) => asked.has(`${subject.toLowerCase()} ${scope}`)),
  );
}
