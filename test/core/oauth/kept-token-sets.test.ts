import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { callOperation } from '../../../main/call-operation.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { takeTokenSet } from '../../../main/core/oauth/token-sets.ts';
import { createOperations } from '../../../main/operations.ts';
import { hostileValues, placesIn, withValueAt } from '../../hostile-json.ts';
import { emulatedCompany, must, people } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();

async function keptSet() {
  const session = company.session();
  const { tokenSetId } = must(
    await exchangeCode(session.environment, newCall('authorizationCode.exchange'), {
      credentialId: await session.open('webClient'),
      code: company.code({ user: people.sinead, scopes: ['openid', 'email'] }),
      scopes: ['openid', 'email', 'profile'],
    }),
  );
  return must(takeTokenSet(session.environment, tokenSetId, true));
}

/** One program that is given a kept token set back, as JSON. */
function restored(json: string) {
  const { environment } = company.session();
  const operations = createOperations(environment);
  const call = newCall('tokenSets.restore');
  const request = { tokenSet: JSON.parse(json) as never };
  return {
    outcome: callOperation(operations, 'shell', 'tokenSets.restore', request, call),
    list: () => callOperation(operations, 'shell', 'tokenSets.list', {}, call),
  };
}

test('a kept token set comes back as it was, also without what came later', async () => {
  const set = await keptSet();
  const { outcome, list } = restored(JSON.stringify(set));
  expect(await outcome).toEqual({ ok: true, value: null });
  expect(must(await list())).toMatchObject([{ id: set.id, kept: true, redirectUri: set.redirectUri }]);

  const { consentScopes: _, codeVerifierSent: __, revokedAt: ___, ...older } = set;
  const before = restored(JSON.stringify(older));
  expect(await before.outcome).toEqual({ ok: true, value: null });
  expect(must(await before.list())).toMatchObject([{ id: set.id, consentScopes: null, revokedAt: null }]);
});

test('one that was changed at rest is refused or usable, whatever stands in it', async () => {
  const set = await keptSet();
  const changed = fc
    .record({ place: fc.constantFrom(...placesIn(set)), value: fc.constantFrom(...hostileValues) })
    .map(({ place, value }) => ({
      what: `${place.join('.')}: ${value.slice(0, 60)}`,
      json: withValueAt(set, place, value),
    }));
  await fc.assert(
    fc.asyncProperty(changed, async ({ what, json }) => {
      const { outcome, list } = restored(json);
      const put = await outcome;
      if (!put.ok) expect(put.problem.code, what).toBe('usage.invalid_request');
      const listed = await list();
      expect(listed.ok, what).toBe(true);
      expect(() => structuredClone(listed), what).not.toThrow();
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
  );
}, 120_000);
