import type { DelegationCell, InferredFrom } from '../../../shared/contract/delegation.ts';
import { assertNever, fail, type Problem } from '../../../shared/outcome.ts';
import { canonicalScope } from '../../../shared/scopes.ts';
import { domainOf } from '../oauth/subject-domain.ts';
import { createDomainKnowledge, type DomainKnowledge } from './domain-knowledge.ts';

/** One user, and the scopes to be judged for them, each once. */
export interface PlanRow {
  readonly subject: string;
  readonly scopes: readonly string[];
}

/** One request for a token: all these scopes at once, for this user. */
export interface Question {
  readonly subject: string;
  readonly scopes: readonly string[];
}

/**
 * What a refusal speaks about: the client or its key (`client`), the user (`subject`), a scope that does not exist
 * (`scope`), every scope that was asked for (`every_scope`: “not authorized for any of the scopes requested”), or
 * something among them that it does not name (`some_scope`).
 */
export type Reach = 'client' | 'subject' | 'scope' | 'every_scope' | 'some_scope';

/**
 * What came of a question. `granted`: a token was issued, and `held` is what tokeninfo says it holds (null: tokeninfo did
 * not answer). `failed`: nobody answered, or only a server that could not.
 */
export type Reply =
  | { readonly kind: 'granted'; readonly held: readonly string[] | null }
  | Refusal
  | { readonly kind: 'failed'; readonly problem: Problem };

interface Refusal {
  readonly kind: 'refused';
  readonly reach: Reach;
  readonly problem: Problem;
}

export interface DelegationPlan {
  readonly total: number;
  /** What to ask next; null while only outstanding answers can tell, and at the end. */
  readonly next: () => Question | null;
  /** Takes the reply to a question that `next` gave, once, and returns the cells that it settles. */
  readonly learn: (question: Question, reply: Reply) => readonly DelegationCell[];
  /** Gives up: every open cell becomes an `error` with this problem. */
  readonly abandon: (problem: Problem) => readonly DelegationCell[];
}

interface Row {
  readonly subject: string;
  readonly domain: DomainKnowledge;
  readonly open: Set<string>;
  /** Groups still to be asked in this round, and how many are being asked. */
  toAsk: (readonly string[])[];
  waiting: number;
  /** What this round could not settle: asked again in smaller groups. */
  unsettled: (readonly string[])[];
  grantedInRound: boolean;
  refusedInRound: number;
  /** Every refusal of the round said that none of its scopes is authorized. */
  outright: boolean;
}

/** Groups up to this size are not halved: asking for each scope alone costs no more. */
const smallGroup = 4;
const notHeld = fail('delegation.scope_not_held').problem;

/**
 * Group testing of users × scopes: which token to ask for next, and what each answer proves. Sends nothing.
 * A token proves every scope it holds. A refusal of several scopes at once proves a cell only if it speaks of the user, of
 * the client, or of every scope while each of these was also refused alone for another user of the same domain; else the
 * group is split, down to single scopes. The first user of a domain is asked before the others, whose groups follow from
 * what that showed, as another domain's first groups do. `exhaustive` asks for each cell alone and infers nothing. `probe`, for
 * hundreds of scopes of which few are granted, takes Google at its word that none of a group is authorized, and halves the
 * others. `doubtful` scopes are asked for apart, so that a misspelt one does not spoil a group.
 */
export function createDelegationPlan(
  given: readonly PlanRow[],
  {
    exhaustive = false,
    probe = false,
    doubtful = new Set<string>(),
  }: { exhaustive?: boolean; probe?: boolean; doubtful?: ReadonlySet<string> } = {},
): DelegationPlan {
  const rows = new Map<string, Row>();
  /** Rows not begun, by their domain. */
  const untouched = new Map<DomainKnowledge, Row[]>();
  /** Who is asked first of a domain of which nothing is known; its others wait for what that shows. */
  const scouts = new Map<DomainKnowledge, Set<Row>>();
  /** Scouts that came back with nothing, as of users that do not exist: so many more go side by side. */
  let fruitless = 0;
  let scouted = false;
  /** What users of any domain have shown: how to group another domain's first questions, and proof of nothing. */
  const anywhere = createDomainKnowledge();
  /** Rows with something to ask now. */
  const asking: Row[] = [];

  const domains = Map.groupBy(given, ({ subject }) => domainOf(subject));
  for (const members of domains.values()) {
    const domain = createDomainKnowledge();
    const fresh = members.map(({ subject, scopes }) => ({ subject, domain, open: new Set(scopes), ...emptyRound() }));
    untouched.set(domain, fresh);
    for (const row of fresh) rows.set(row.subject, row);
  }
  const total = [...rows.values()].reduce((sum, { open }) => sum + open.size, 0);
  return { total, next, learn, abandon };

  function next(): Question | null {
    for (;;) {
      const row = asking[0] ?? begin();
      if (!row) return null;
      const scopes = row.toAsk.shift()?.filter((scope) => row.open.has(scope)) ?? [];
      if (row.toAsk.length === 0) asking.shift();
      if (scopes.length > 0) {
        row.waiting++;
        return { subject: row.subject, scopes };
      }
      endRoundIfDone(row);
    }
  }

  /** Starts a user of a domain that is known, or the one scout of a domain that is not. */
  function begin(): Row | undefined {
    for (const [domain, queue] of untouched) {
      if (!exhaustive && mustWait(domain)) continue;
      const row = queue.shift();
      if (queue.length === 0) untouched.delete(domain);
      if (!row || row.open.size === 0) continue;
      if (domain.isEmpty()) scouts.set(domain, (scouts.get(domain) ?? new Set()).add(row));
      const scopes = [...row.open];
      row.toAsk = exhaustive ? singles(scopes) : (domain.isEmpty() ? anywhere : domain).groups(scopes, doubtful);
      asking.push(row);
      return row;
    }
    return undefined;
  }

  /** For its own domain's scout; or, with nothing known of any, for another's. */
  function mustWait(domain: DomainKnowledge): boolean {
    const out = scouts.get(domain)?.size ?? 0;
    if (out > 0) return !domain.isEmpty() || out > fruitless;
    return domain.isEmpty() && !scouted && scouts.size > fruitless;
  }

  function learn(question: Question, reply: Reply): readonly DelegationCell[] {
    const row = rows.get(question.subject);
    if (!row) return [];
    row.waiting--;
    // An answer to another question may have settled some of them meanwhile.
    const open = question.scopes.filter((scope) => row.open.has(scope));
    const cells = open.length === 0 ? [] : settledBy(row, open, question.scopes.length === 1, reply);
    endRoundIfDone(row);
    return cells;
  }

  function settledBy(row: Row, scopes: readonly string[], alone: boolean, reply: Reply): readonly DelegationCell[] {
    switch (reply.kind) {
      case 'granted':
        row.grantedInRound = true;
        return grantedCells(row, scopes, reply.held);
      case 'failed':
        if (alone) return scopes.map((scope) => settle(row, scope, 'error', 'tested', reply.problem));
        row.unsettled.push(scopes);
        return [];
      case 'refused':
        return refusedCells(row, scopes, alone, reply);
      default:
        return assertNever(reply);
    }
  }

  function grantedCells(row: Row, scopes: readonly string[], held: readonly string[] | null): DelegationCell[] {
    const holds = held && new Set(held.map(canonicalScope));
    return scopes.map((scope) => {
      if (holds && !holds.has(canonicalScope(scope))) return settle(row, scope, 'denied', 'tested', notHeld);
      for (const knowledge of [row.domain, anywhere]) knowledge.sawGranted(scope);
      return settle(row, scope, 'granted', holds ? 'tested' : 'token_issued');
    });
  }

  function refusedCells(
    row: Row,
    scopes: readonly string[],
    alone: boolean,
    { reach, problem }: Refusal,
  ): DelegationCell[] {
    const cells = alone ? scopes.map((scope) => settle(row, scope, 'denied', 'tested', problem)) : [];
    if (exhaustive) return cells;
    if (reach === 'client') return [...cells, ...closeAll('denied', 'client_refused', problem)];
    if (reach === 'subject') return [...cells, ...closeRow(row, 'denied', 'subject_refused', problem)];
    if (alone && reach === 'scope') return [...cells, ...scopes.flatMap((scope) => closeColumn(scope, problem))];
    if (alone) {
      for (const knowledge of [row.domain, anywhere])
        for (const scope of scopes) knowledge.sawRefusedAlone(scope, reach === 'every_scope');
      return cells;
    }
    if (reach === 'every_scope' && probe)
      return scopes.map((scope) => settle(row, scope, 'denied', 'group_said_none', problem));
    if (reach === 'every_scope' && scopes.every((scope) => row.domain.isMissing(scope)))
      return scopes.map((scope) => settle(row, scope, 'denied', 'group_refused', problem));
    row.unsettled.push(scopes);
    row.refusedInRound++;
    row.outright &&= reach === 'every_scope';
    return [];
  }

  function endRoundIfDone(row: Row): void {
    if (row.waiting > 0 || row.toAsk.length > 0) return;
    const { unsettled, grantedInRound, refusedInRound, outright } = row;
    if (unsettled.length === 0) {
      const out = scouts.get(row.domain);
      if (out?.delete(row) && row.domain.isEmpty()) fruitless++;
      if (out?.size === 0) scouts.delete(row.domain);
      scouted ||= !row.domain.isEmpty();
      return;
    }
    // When nothing was granted, hardly any larger group will be: single scopes are the shorter way.
    const hopeless = !probe && !grantedInRound && refusedInRound >= (outright ? 2 : 4);
    const smaller = (group: readonly string[]) =>
      hopeless || group.length <= (probe ? 2 : smallGroup) ? singles(group) : halves(group);
    Object.assign(row, emptyRound(), { toAsk: unsettled.flatMap(smaller) });
    asking.push(row);
  }

  function abandon(problem: Problem): readonly DelegationCell[] {
    return closeAll('error', 'run_stopped', problem);
  }

  function closeAll(status: 'denied' | 'error', from: InferredFrom, problem: Problem): DelegationCell[] {
    untouched.clear();
    asking.length = 0;
    return [...rows.values()].flatMap((row) => closeRow(row, status, from, problem));
  }

  function closeRow(row: Row, status: 'denied' | 'error', from: InferredFrom, problem: Problem): DelegationCell[] {
    row.toAsk = [];
    row.unsettled = [];
    if (asking.includes(row)) asking.splice(asking.indexOf(row), 1);
    return [...row.open].map((scope) => settle(row, scope, status, from, problem));
  }

  function closeColumn(scope: string, problem: Problem): DelegationCell[] {
    const concerned = [...rows.values()].filter(({ open }) => open.has(scope));
    return concerned.map((row) => settle(row, scope, 'denied', 'scope_refused', problem));
  }
}

function settle(
  row: Row,
  scope: string,
  status: DelegationCell['status'],
  how: 'tested' | InferredFrom,
  problem?: Problem,
): DelegationCell {
  row.open.delete(scope);
  return {
    subject: row.subject,
    scope,
    status,
    ...(how === 'tested' ? { basis: 'tested' } : { basis: 'inferred', inferredFrom: how }),
    ...(problem && { code: problem.code, problem }),
  };
}

function emptyRound(): Omit<Row, 'subject' | 'domain' | 'open'> {
  return { toAsk: [], waiting: 0, unsettled: [], grantedInRound: false, refusedInRound: 0, outright: true };
}

function singles(scopes: readonly string[]): (readonly string[])[] {
  return scopes.map((scope) => [scope]);
}

function halves(scopes: readonly string[]): (readonly string[])[] {
  const middle = Math.ceil(scopes.length / 2);
  return [scopes.slice(0, middle), scopes.slice(middle)];
}
