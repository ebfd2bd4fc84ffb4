import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createDelegationPlan,
  type DelegationPlan,
  type PlanRow,
  type Question,
  type Reply,
} from '../../../main/core/delegation/delegation-plan.ts';
import type { DelegationCell } from '../../../shared/contract/delegation.ts';
import { fail } from '../../../shared/outcome.ts';

type Google = (question: Question) => Reply;

/** Asks a plan's questions, several at a time, answered in an order that `pick` decides. */
function run(
  plan: DelegationPlan,
  google: Google,
  { sideBySide = 6, pick = () => 0 }: { sideBySide?: number; pick?: () => number } = {},
) {
  const cells = new Map<string, DelegationCell>();
  const asked: Question[] = [];
  const outstanding: Question[] = [];
  for (;;) {
    while (outstanding.length < sideBySide) {
      const question = plan.next();
      if (question === null) break;
      asked.push(question);
      outstanding.push(question);
    }
    if (outstanding.length === 0) return { cells, asked };
    const [question] = outstanding.splice(pick() % outstanding.length, 1);
    if (!question) continue;
    for (const cell of plan.learn(question, google(question))) {
      const name = `${cell.subject} ${cell.scope}`;
      expect(cells.has(name), `${name} settled twice`).toBe(false);
      cells.set(name, cell);
    }
  }
}

function verdicts(cells: ReadonlyMap<string, DelegationCell>): Record<string, string> {
  return Object.fromEntries([...cells].map(([name, { status }]) => [name, status]));
}

const problem = (code: Parameters<typeof fail>[0]) => fail(code).problem;
const refusal = (reach: 'client' | 'subject' | 'scope' | 'every_scope' | 'some_scope'): Reply => ({
  kind: 'refused',
  reach,
  problem: problem('token.unauthorized_client.delegation_missing'),
});

interface World {
  readonly rows: readonly PlanRow[];
  /** Any grant table: which cells Google would grant. */
  readonly table: ReadonlySet<string>;
  readonly inactive: ReadonlySet<string>;
  readonly nonexistent: ReadonlySet<string>;
  readonly keyWorks: boolean;
}

/** Google as documented: 401 when none of the scopes is authorized, 403 when some are. */
function literal({ table, inactive, nonexistent, keyWorks }: World): Google {
  return ({ subject, scopes }) => {
    if (!keyWorks) return refusal('client');
    if (scopes.some((scope) => nonexistent.has(scope))) return refusal('scope');
    if (inactive.has(subject)) return refusal('subject');
    const granted = scopes.filter((scope) => table.has(`${subject} ${scope}`));
    if (granted.length === scopes.length) return { kind: 'granted', held: scopes };
    return refusal(granted.length === 0 ? 'every_scope' : 'some_scope');
  };
}

/** A Google whose refusal of several scopes tells nothing about any of them. */
function vague(world: World, reach: 'every_scope' | 'some_scope'): Google {
  return (question) => {
    const reply = literal(world)(question);
    return reply.kind === 'refused' && (reply.reach === 'every_scope' || reply.reach === 'some_scope')
      ? refusal(reach)
      : reply;
  };
}

const scopesPool = Array.from({ length: 42 }, (_, at) => `scope-${at}`);
const shape = fc.record({
  users: fc.array(fc.tuple(fc.nat(3), fc.constantFrom('a.example', 'b.example')), { minLength: 1, maxLength: 8 }),
  scopes: fc.subarray(scopesPool, { minLength: 1, maxLength: 24 }),
  inactive: fc.array(fc.nat(7)),
  nonexistent: fc.array(fc.nat(23), { maxLength: 2 }),
  keyWorks: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  seed: fc.infiniteStream(fc.nat(1_000)),
});

function named({
  users,
  scopes,
  inactive,
  nonexistent,
  keyWorks,
}: {
  readonly users: readonly (readonly [number, string])[];
  readonly scopes: readonly string[];
  readonly inactive: readonly number[];
  readonly nonexistent: readonly number[];
  readonly keyWorks: boolean;
}): Omit<World, 'table'> {
  const subjects = users.map(([, domain], at) => `user-${at}@${domain}`);
  return {
    rows: subjects.map((subject) => ({ subject, scopes })),
    inactive: new Set(subjects.filter((_, at) => inactive.includes(at))),
    nonexistent: new Set(scopes.filter((_, at) => nonexistent.includes(at))),
    keyWorks,
  };
}

/** Any table at all. */
const anyWorld = fc
  .tuple(shape, fc.array(fc.boolean(), { minLength: 8 * 24, maxLength: 8 * 24 }))
  .map(([drawn, grants]): World => {
    const world = named(drawn);
    const names = world.rows.flatMap(({ subject, scopes }) => scopes.map((scope) => `${subject} ${scope}`));
    return { ...world, table: new Set(names.filter((_, at) => grants[at])) };
  });

/** The Admin console's list of each domain, and services switched off for some users. */
const listedWorld = fc
  .tuple(shape, fc.array(fc.nat(41)), fc.array(fc.nat(41)))
  .map(([drawn, listedInA, listedInB]): World => {
    const world = named(drawn);
    const listed = (subject: string) => (subject.endsWith('a.example') ? listedInA : listedInB);
    const names = world.rows.flatMap(({ subject, scopes }) =>
      scopes
        .filter((scope) => listed(subject).includes(scopesPool.indexOf(scope)))
        .map((scope) => `${subject} ${scope}`),
    );
    return { ...world, table: new Set(names) };
  });

const anyOrder = fc.array(fc.nat(20), { minLength: 1, maxLength: 50 }).map((order) => {
  let at = 0;
  return () => order[at++ % order.length] ?? 0;
});

function exhaustively({ rows }: World, google: Google) {
  return run(createDelegationPlan(rows, { exhaustive: true }), google, { sideBySide: 1 });
}

describe('the verdicts are those of asking for every cell alone', () => {
  test('for any grant table and user states, where Google’s refusals mean what they say', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 8 }), anyOrder, (world, sideBySide, pick) => {
        const google = literal(world);
        const planned = run(createDelegationPlan(world.rows), google, { sideBySide, pick });
        expect(verdicts(planned.cells)).toEqual(verdicts(exhaustively(world, google).cells));
      }),
      { numRuns: 300 },
    );
  });

  test('for any grant table, where a refusal of several scopes names none', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 8 }), anyOrder, (world, sideBySide, pick) => {
        const google = vague(world, 'some_scope');
        const planned = run(createDelegationPlan(world.rows), google, { sideBySide, pick });
        expect(verdicts(planned.cells)).toEqual(verdicts(exhaustively(world, google).cells));
      }),
      { numRuns: 300 },
    );
  });

  test('where Google wrongly says “any of the scopes” of every refusal, as long as a domain has one list', () => {
    fc.assert(
      fc.property(listedWorld, fc.integer({ min: 1, max: 8 }), anyOrder, (world, sideBySide, pick) => {
        const google = vague(world, 'every_scope');
        const planned = run(createDelegationPlan(world.rows), google, { sideBySide, pick });
        expect(verdicts(planned.cells)).toEqual(verdicts(exhaustively(world, google).cells));
      }),
      { numRuns: 300 },
    );
  });

  test('of a probe, too, where Google’s refusals mean what they say', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 8 }), anyOrder, (world, sideBySide, pick) => {
        const google = literal(world);
        const planned = run(createDelegationPlan(world.rows, { probe: true }), google, { sideBySide, pick });
        expect(verdicts(planned.cells)).toEqual(verdicts(exhaustively(world, google).cells));
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is taken for doubtful', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(fc.nat(41)), (world, doubted) => {
        const doubtful = new Set(doubted.map((at) => `scope-${at}`));
        const google = literal(world);
        const planned = run(createDelegationPlan(world.rows, { doubtful }), google);
        expect(verdicts(planned.cells)).toEqual(verdicts(exhaustively(world, google).cells));
      }),
    );
  });

  test('a failed request costs no more than a cell that was asked for alone, and is never a denial', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }), (world, luck) => {
        let at = 0;
        const google = literal(world);
        const failedAlone = new Set<string>();
        const flaky: Google = (question) => {
          if (luck[at++ % luck.length] !== 0) return google(question);
          if (question.scopes.length === 1) failedAlone.add(`${question.subject} ${question.scopes[0]}`);
          return { kind: 'failed', problem: problem('network.reset') };
        };
        const truth = exhaustively(world, google).cells;
        const { cells } = run(createDelegationPlan(world.rows), flaky);
        expect(cells.size).toBe(truth.size);
        for (const [name, { status }] of cells) {
          if (status === 'error') expect(failedAlone.has(name)).toBe(true);
          else expect(status).toBe(truth.get(name)?.status);
        }
      }),
    );
  });

  test('a cell that was asked for alone says tested, and so does one that a token holds', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { cells, asked } = run(createDelegationPlan(world.rows), literal(world));
        const alone = new Set(
          asked.filter(({ scopes }) => scopes.length === 1).map((q) => `${q.subject} ${q.scopes[0]}`),
        );
        for (const [name, cell] of cells) {
          if (cell.status === 'granted') expect(cell.basis).toBe('tested');
          else if (cell.basis === 'tested') expect(alone.has(name)).toBe(true);
          else expect(cell.inferredFrom).toBeDefined();
        }
      }),
    );
  });
});

describe('the number of token requests', () => {
  const users = (count: number) => Array.from({ length: count }, (_, at) => `user-${at}@a.example`);
  const world = (subjects: readonly string[], isGranted: (subject: string, at: number) => boolean): World => ({
    rows: subjects.map((subject) => ({ subject, scopes: scopesPool })),
    table: new Set(
      subjects.flatMap((subject) => scopesPool.filter((_, at) => isGranted(subject, at)).map((s) => `${subject} ${s}`)),
    ),
    inactive: new Set(),
    nonexistent: new Set(),
    keyWorks: true,
  });
  const asked = (given: World, google = literal(given)) => run(createDelegationPlan(given.rows), google).asked.length;

  test('is one a user when all is granted', () => {
    expect(asked(world(users(10), () => true))).toBe(10);
  });

  test('is at most two for each further user of a domain when one scope is missing', () => {
    expect(asked(world(users(10), (_, at) => at !== 17))).toBeLessThanOrEqual(14 + 9 * 2);
  });

  test('is at most two for each further user when half of the scopes are missing', () => {
    expect(asked(world(users(10), (_, at) => at % 2 === 0))).toBeLessThanOrEqual(7 + 42 + 9 * 2);
  });

  test('is one for each further user when the client is not listed', () => {
    expect(asked(world(users(10), () => false))).toBeLessThanOrEqual(3 + 42 + 9);
  });

  test('is one in all when the key is refused, and one for a user who is', () => {
    expect(asked({ ...world(users(10), () => true), keyWorks: false })).toBe(1);
    expect(asked({ ...world(users(10), () => true), inactive: new Set(['user-0@a.example']) })).toBe(10);
  });

  test('is for any table at most two a cell and one a user', () => {
    fc.assert(
      fc.property(anyWorld, (given) => {
        const cells = given.rows.reduce((sum, { scopes }) => sum + scopes.length, 0);
        expect(asked(given)).toBeLessThanOrEqual(2 * cells + given.rows.length);
        expect(asked(given, vague(given, 'some_scope'))).toBeLessThanOrEqual(2 * cells + given.rows.length);
      }),
    );
  });

  test('is one a cell when every cell is to be tested', () => {
    const given = world(users(3), (_, at) => at % 3 === 0);
    const { asked, cells } = run(createDelegationPlan(given.rows, { exhaustive: true }), literal(given));
    expect(asked).toHaveLength(3 * 42);
    expect([...cells.values()].every(({ basis }) => basis === 'tested')).toBe(true);
  });
});

test('giving up leaves no cell open and takes no late answer', () => {
  const plan = createDelegationPlan([{ subject: 'a@a.example', scopes: ['one', 'two'] }]);
  const question = plan.next();
  const cells = plan.abandon(problem('network.dns'));
  expect(cells.map(({ status, inferredFrom }) => [status, inferredFrom])).toEqual([
    ['error', 'run_stopped'],
    ['error', 'run_stopped'],
  ]);
  expect(question && plan.learn(question, { kind: 'granted', held: ['one', 'two'] })).toEqual([]);
  expect(plan.next()).toBeNull();
});

test('what another answer settled meanwhile does not make the rest of a refused group look asked for alone', () => {
  const plan = createDelegationPlan(
    ['u1', 'u2', 'u3'].map((name) => ({ subject: `${name}@a.example`, scopes: ['x', 'y'] })),
  );
  const ask = (subject: string, scopes: readonly string[]): Question => {
    const question = plan.next();
    expect(question).toEqual({ subject: `${subject}@a.example`, scopes });
    return question ?? expect.fail();
  };
  const failed: Reply = { kind: 'failed', problem: problem('network.reset') };
  const granted: Reply = { kind: 'granted', held: ['x', 'y'] };
  plan.learn(ask('u1', ['x', 'y']), failed);
  plan.learn(ask('u1', ['x']), failed);
  plan.learn(ask('u1', ['y']), granted);
  const [second, third] = [ask('u2', ['x', 'y']), ask('u3', ['x', 'y'])];
  plan.learn(second, refusal('scope'));
  // That `x` does not exist is told of every user, the third too, whose question is still open.
  expect(plan.learn(ask('u2', ['x']), refusal('scope'))).toMatchObject([
    { subject: 'u2@a.example', basis: 'tested' },
    { subject: 'u3@a.example', basis: 'inferred', inferredFrom: 'scope_refused' },
  ]);
  expect(plan.learn(third, refusal('scope'))).toEqual([]);
  plan.learn(ask('u2', ['y']), granted);
  expect(plan.learn(ask('u3', ['y']), granted)).toMatchObject([{ scope: 'y', status: 'granted' }]);
  expect(plan.next()).toBeNull();
});

test('a list that begins with users who do not exist is not asked one by one', () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ subject: `nobody-${at}@x.example`, scopes: ['one', 'two'] }));
  const plan = createDelegationPlan(rows);
  const unknown = {
    kind: 'refused',
    reach: 'subject',
    problem: problem('token.invalid_grant.subject_unknown'),
  } as const;
  const askable = () => {
    const asked: Question[] = [];
    for (let next = plan.next(); next; next = plan.next()) asked.push(next);
    return asked;
  };
  const sideBySide: number[] = [];
  for (let asked = askable(); asked.length > 0; asked = askable()) {
    sideBySide.push(asked.length);
    for (const question of asked) plan.learn(question, unknown);
  }
  expect(sideBySide).toEqual([1, 2, 4, 5]);
});
