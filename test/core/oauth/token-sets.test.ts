import { afterAll, beforeAll, expect, test } from 'vitest';
import { callOperation } from '../../../main/call-operation.ts';
import { createEnvironment, type Environment } from '../../../main/core/environment.ts';
import { type Emulator, startEmulator } from '../../../main/emulator/emulator.ts';
import { createOperations } from '../../../main/operations.ts';
import type { GrantscopeEvent, OperationsOf, RequestOf, ResultOf } from '../../../shared/contract.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { must, people } from './company.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = must(await startEmulator());
});
afterAll(() => emulator.close());

/** The operations as the window has them, and what they told. */
function program(given: Partial<Environment> = {}) {
  const operations = createOperations(createEnvironment(given));
  const events: GrantscopeEvent[] = [];
  const run = async <N extends OperationsOf<'page' | 'shell'>>(
    name: N,
    request: RequestOf<N>,
    caller: 'page' | 'shell' = 'page',
  ): Promise<Outcome<ResultOf<N>>> => {
    const call = {
      callId: name,
      signal: new AbortController().signal,
      emit: (event: GrantscopeEvent) => events.push(event),
    };
    return callOperation(operations, caller, name, request, call);
  };
  const open = async (file: 'webClient' | 'installedClient') => {
    const { bytes, fileName } = await emulator.file(file);
    const content = { encoding: 'base64', data: Buffer.from(bytes).toString('base64') } as const;
    const opened = must(await run('credentials.open', { content, fileName: fileName ?? 'client.json' }));
    return opened.id;
  };
  const exchange = async (credentialId: string, user: string, scopes = ['openid', 'email']) => {
    const { code } = must(emulator.issueCode({ user, scopes }));
    return must(await run('authorizationCode.exchange', { credentialId, code, scopes: [...scopes, 'profile'] }));
  };
  return { run, events, open, exchange };
}

test('what was exchanged and refreshed is listed, the newest first, masked, with who, how and what was asked for', async () => {
  let now = Date.now();
  const { run, events, open, exchange } = program({ now: () => now++ });
  const credentialId = await open('webClient');
  const first = await exchange(credentialId, people.zoe);
  const fresh = must(await run('token.refresh', { tokenSetId: first.tokenSetId }));
  const list = must(await run('tokenSets.list', {}));
  expect(list.map(({ id, by }) => [id, by])).toEqual([
    [fresh.tokenSetId, 'token.refresh'],
    [first.tokenSetId, 'authorizationCode.exchange'],
  ]);
  expect(list[1]).toMatchObject({ result: first, requested: ['openid', 'email', 'profile'], redirectUri: null });
  expect(list[1]).toMatchObject({
    codeVerifierSent: false,
    kept: false,
    revokedAt: null,
    client: { credentialId },
    world: { kind: 'emulator' },
  });
  // What was asked for and not granted is not forgotten by a refresh.
  expect(fresh.missingScopes).toEqual(['profile']);
  expect(list[0]?.result.claims?.['email']).toBe(people.zoe);
  expect(events.at(-1)).toEqual({ type: 'tokenSets.changed', tokenSets: list });
  const tokens = [first, fresh].map(async ({ accessToken }) =>
    must(await run('secrets.reveal', { secretId: accessToken.secretId })),
  );
  for (const token of await Promise.all(tokens)) expect(JSON.stringify([list, events])).not.toContain(token);
});

test('what the consent page asked for is known where the sign-in was started here, and only there', async () => {
  const { run, open, exchange } = program();
  const credentialId = await open('webClient');
  const asked = ['openid', 'email', 'profile'];
  const url = must(await run('authorize.url', { credentialId, scopes: asked }));
  const { code } = must(
    emulator.issueCode({ user: people.jose, scopes: ['openid'], redirectUri: url.redirectUri, nonce: url.nonce ?? '' }),
  );
  const pasted = `${url.redirectUri}?${new URLSearchParams({ state: url.state, code }).toString()}`;
  const here = must(await run('authorizationCode.exchange', { credentialId, code: pasted }));
  const elsewhere = await exchange(credentialId, people.jose);
  const fresh = must(await run('token.refresh', { tokenSetId: here.tokenSetId }));
  const sets = new Map(must(await run('tokenSets.list', {})).map((set) => [set.id, set]));
  expect(sets.get(here.tokenSetId)).toMatchObject({
    consentScopes: asked,
    requested: asked,
    redirectUri: url.redirectUri,
  });
  expect(here.missingScopes).toEqual(['email', 'profile']);
  expect(sets.get(elsewhere.tokenSetId)?.consentScopes).toBeNull();
  expect(sets.get(fresh.tokenSetId)?.consentScopes).toEqual(asked);
});

test('forgetting one drops its tokens, but none that another set has too; the grant stands', async () => {
  const { run, open, exchange } = program();
  const first = await exchange(await open('webClient'), people.sinead);
  const fresh = must(await run('token.refresh', { tokenSetId: first.tokenSetId }));
  must(await run('tokenSets.forget', { tokenSetId: first.tokenSetId }));
  expect(must(await run('tokenSets.list', {})).map(({ id }) => id)).toEqual([fresh.tokenSetId]);
  expect(await run('secrets.reveal', { secretId: first.accessToken.secretId })).toMatchObject({ ok: false });
  must(await run('secrets.reveal', { secretId: fresh.refreshToken?.secretId ?? '' }));
  must(await run('token.refresh', { tokenSetId: fresh.tokenSetId }));
  expect(await run('tokenSets.forget', { tokenSetId: first.tokenSetId })).toMatchObject({
    problem: { code: 'credentials.secret_gone' },
  });
});

test('a revocation marks every set of the grant, and no other person’s', async () => {
  const { run, open, exchange } = program();
  const client = await open('webClient');
  const [first, again, other] = [
    await exchange(client, people.kenji),
    await exchange(client, people.kenji),
    await exchange(client, people.jose),
  ];
  must(await run('token.revoke', { secretId: again.accessToken.secretId }));
  const revoked = must(await run('tokenSets.list', {})).filter(({ revokedAt }) => revokedAt !== null);
  expect(revoked.map(({ id }) => id).toSorted()).toEqual([first.tokenSetId, again.tokenSetId].toSorted());
  must(await run('token.inspect', { secretId: other.accessToken.secretId }));
});

test('with the client’s file its tokens are forgotten', async () => {
  const { run, events, open, exchange } = program();
  const credentialId = await open('webClient');
  await exchange(credentialId, people.lukasz);
  must(await run('credentials.forget', { credentialId }));
  expect(must(await run('tokenSets.list', {}))).toEqual([]);
  expect(events.at(-1)).toEqual({ type: 'tokenSets.changed', tokenSets: [] });
});

test('kept tokens come back in another process, and work there; refreshing waits for the client’s file', async () => {
  const before = program();
  const { tokenSetId } = await before.exchange(await before.open('webClient'), people.withoutCalendar);
  const taken = must(await before.run('tokenSets.take', { tokenSetId, kept: true }, 'shell'));
  expect(must(await before.run('tokenSets.list', {}))[0]).toMatchObject({ id: tokenSetId, kept: true });

  const after = program();
  must(await after.run('tokenSets.restore', { tokenSet: structuredClone(taken) }, 'shell'));
  const [back] = must(await after.run('tokenSets.list', {}));
  expect(back).toMatchObject({
    id: tokenSetId,
    kept: true,
    client: { credentialId: null },
    result: { claims: { email: people.withoutCalendar } },
  });
  // Its world comes with it: nothing is asked of Google.
  expect(must(await after.run('token.inspect', { tokenSetId })).email).toBe(people.withoutCalendar);
  expect(must(await after.run('userinfo.get', { secretId: back?.result.accessToken.secretId })).sameSubject).toBe(true);
  expect(must(await after.run('idToken.check', { tokenSetId })).verdict).toBe('valid');
  expect(await after.run('token.refresh', { tokenSetId })).toMatchObject({ problem: { code: 'credentials.unknown' } });
  await after.open('webClient');
  must(await after.run('tokenSets.list', {}));
  must(await after.run('token.refresh', { tokenSetId }));
});

test('tokens of one world do not come back where requests go to another', async () => {
  const before = program();
  const { tokenSetId } = await before.exchange(await before.open('webClient'), people.zoe);
  const tokenSet = must(await before.run('tokenSets.take', { tokenSetId, kept: true }, 'shell'));
  const elsewhere = program({ googleOverride: 'http://127.0.0.1:1' });
  expect(await elsewhere.run('tokenSets.restore', { tokenSet }, 'shell')).toMatchObject({ ok: false });
  expect(must(await elsewhere.run('tokenSets.list', {}))).toEqual([]);
});

test('the page may neither take a token set whole nor put one in', async () => {
  const { run, open, exchange } = program();
  const { tokenSetId } = await exchange(await open('webClient'), people.zoe);
  const refused = { ok: false, problem: { code: 'usage.not_allowed_from_page' } };
  expect(await run('tokenSets.take', { tokenSetId, kept: true })).toMatchObject(refused);
  expect(await run('tokenSets.restore', { tokenSet: {} as never })).toMatchObject(refused);
  expect(await run('tokenSets.restore', { tokenSet: { id: 'x' } as never }, 'shell')).toMatchObject({
    problem: { code: 'usage.invalid_request' },
  });
});
