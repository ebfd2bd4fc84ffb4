import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDelegationPlan, type Reply } from '../../../main/core/delegation/delegation-plan.ts';
import { readScopes } from '../../../main/core/delegation/scopes.ts';
import { plannedRequests } from '../../../shared/delegation-estimate.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { fail } from '../../../shared/outcome.ts';

const { problem } = fail('token.unauthorized_client.delegation_missing');
const granted: Reply = { kind: 'granted', held: null };
const replies: readonly Reply[] = [
  granted,
  { kind: 'refused', reach: 'some_scope', problem },
  { kind: 'refused', reach: 'every_scope', problem },
  { kind: 'failed', problem },
];

const scopes = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...knownScopes), fc.constantFrom('https://a.example/1', 'nil')),
  {
    minLength: 1,
    maxLength: 130,
  },
);
const users = fc.integer({ min: 1, max: 8 });

/** Runs the plan, one question after the other, and counts a token request for each and a tokeninfo for what is granted. */
function requests(count: number, given: readonly string[], exhaustive: boolean, reply: () => Reply): number {
  const { all, refused, doubtful } = readScopes(given);
  const asked = all.filter((scope) => !refused.has(scope));
  const rows = Array.from({ length: count }, (_, at) => ({ subject: `u${at}@d${at % 3}.example`, scopes: asked }));
  const plan = createDelegationPlan(rows, { exhaustive, doubtful: new Set(doubtful.keys()) });
  let sent = 0;
  for (let question = plan.next(); question; question = plan.next()) {
    const said = reply();
    sent += said.kind === 'granted' ? 2 : 1;
    plan.learn(question, said);
  }
  return sent;
}

test('when everything is granted, it is exactly what was announced', () => {
  fc.assert(
    fc.property(users, scopes, fc.boolean(), (count, given, exhaustive) => {
      const planned = plannedRequests(count, given, { exhaustive, call: false });
      expect(requests(count, given, exhaustive, () => granted)).toBe(planned.granted);
    }),
  );
});

test('whatever is answered, it is never more than was announced', () => {
  fc.assert(
    fc.property(
      users,
      scopes,
      fc.boolean(),
      fc.infiniteStream(fc.constantFrom(...replies)),
      (count, given, ex, said) => {
        const planned = plannedRequests(count, given, { exhaustive: ex, call: false });
        const next = () => said.next().value as Reply;
        expect(requests(count, given, ex, next)).toBeLessThanOrEqual(planned.most);
      },
    ),
  );
});

test('calling the services costs a token for each user, and a read for each service', () => {
  const given = knownScopes.filter((scope) => /auth\/(?:calendar|drive)\.readonly$/.test(scope));
  expect(plannedRequests(14, given, { exhaustive: false, call: true })).toEqual({ granted: 28 + 42, most: 84 + 42 });
  expect(plannedRequests(0, given, { exhaustive: false, call: true })).toEqual({ granted: 0, most: 0 });
});
