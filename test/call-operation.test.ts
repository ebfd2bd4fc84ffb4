import { anything, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callOperation } from '../main/call-operation.ts';
import { NetworkFailure } from '../main/core/network-failure.ts';
import { createEnvironment } from '../main/core/environment.ts';
import { createOperations, type Operations } from '../main/operations.ts';
import { operations as contract } from '../shared/contract.ts';
import { fail } from '../shared/outcome.ts';

const operations = createOperations(createEnvironment());
const call = () => ({ callId: '1', signal: new AbortController().signal, emit: () => undefined });
const from = (caller: 'page' | 'shell', name: unknown, request: unknown = {}, on: Operations = operations) =>
  callOperation(on, caller, name, request, call());

test('every operation of the page and of the shell has something that does it, and nothing else can be called', () => {
  const promised = Object.entries(contract).flatMap(([name, { room }]) => (room === 'desktop' ? [] : [name]));
  expect(Object.keys(operations).sort()).toEqual(promised.sort());
});

describe('who may call what', () => {
  const shellOnly = Object.entries(contract).flatMap(([name, { room }]) => (room === 'shell' ? [name] : []));

  test.each(shellOnly)('%s is closed to the page', async (name) => {
    expect(await from('page', name, { path: '/etc/passwd', directory: '/tmp' })).toMatchObject({
      ok: false,
      problem: { code: 'usage.not_allowed_from_page', evidence: { operation: name } },
    });
  });

  test.each([
    'settings.get',
    'nothing.such',
    '__proto__',
    'constructor',
    'toString',
    '',
    7,
    null,
    undefined,
    {},
    ['inspect'],
  ])('%j is no operation here', async (name) => {
    for (const caller of ['page', 'shell'] as const)
      expect(await from(caller, name)).toMatchObject({
        ok: false,
        problem: { code: 'usage.invalid_request', evidence: { field: 'operation' } },
      });
  });
});

describe('what is asked', () => {
  test.each([
    ['credentials.forget', {}, 'credentialId'],
    ['credentials.open', { content: { encoding: 'utf8', data: 5 } }, 'content.data'],
    ['credentials.open', { content: { encoding: 'latin1', data: '' } }, 'content.encoding'],
    ['credentials.open', { content: { encoding: 'utf8', data: '' }, path: '/etc/passwd' }, 'path'],
    ['authorizationCode.exchange', { credentialId: 'a', code: '4/0', scopes: ['a', 7] }, 'scopes.1'],
    ['emulator.start', { port: 65_536 }, 'port'],
    ['emulator.openFile', { file: '../secret' }, 'file'],
  ] as const)('%s with %j names the field', async (name, request, field) => {
    expect(await from('page', name, request)).toMatchObject({
      ok: false,
      problem: { code: 'usage.invalid_request', evidence: { field } },
    });
  });

  test.each([null, 'text', 7, [], () => undefined])('%j is no request', async (request) => {
    expect(await from('page', 'credentials.list', request)).toMatchObject({
      problem: { code: 'usage.invalid_request' },
    });
  });

  test('a value that does not fit is not repeated', async () => {
    const outcome = await from('page', 'authorizationCode.exchange', {
      credentialId: ['4/0AsecretCode'],
      code: '4/0A',
    });
    expect(JSON.stringify(outcome)).not.toContain('secretCode');
  });
});

describe('what goes wrong inside', () => {
  const throwing = (thrown: unknown): Operations => ({
    ...operations,
    'credentials.list': () => {
      throw thrown;
    },
  });

  test('is named by its class alone: a message may quote a secret', async () => {
    class OddlyNamed extends Error {}
    for (const [thrown, name] of [
      [new TypeError('cannot read GOCSPX-secret'), 'TypeError'],
      [new OddlyNamed('4/0Asecret'), 'OddlyNamed'],
      ['secret text', 'string'],
      [null, 'object'],
      [Object.assign(new Error('x'), { constructor: { name: 'secret <b>' } }), 'Error'],
    ] as const) {
      const outcome = await from('page', 'credentials.list', {}, throwing(thrown));
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'operation.unexpected', evidence: { name } } });
      expect(JSON.stringify(outcome)).not.toContain('secret');
    }
  });

  test('stays what it is when it was the network', async () => {
    const failure = new NetworkFailure(fail('network.dns', { evidence: { host: 'oauth2.googleapis.com' } }).problem);
    const wrapped = new Error('wrapped', { cause: new Error('twice', { cause: failure }) });
    expect(await from('page', 'credentials.list', {}, throwing(wrapped))).toEqual({
      ok: false,
      problem: failure.problem,
    });
  });

  test('is a cancellation when it was cancelled, before or while it ran', async () => {
    const controller = new AbortController();
    const stopping: Operations = {
      ...operations,
      'credentials.list': (_, { signal }) => {
        controller.abort();
        signal.throwIfAborted();
        throw new Error('not reached');
      },
    };
    const cancelled = { ok: false, problem: { code: 'operation.cancelled' } };
    for (let round = 0; round < 2; round++)
      expect(
        await callOperation(stopping, 'page', 'credentials.list', {}, { ...call(), signal: controller.signal }),
      ).toMatchObject(cancelled);
  });
});

test('whatever the page asks, an outcome that can be cloned comes back', async () => {
  const harmless = Object.keys(contract).filter((name) => !/^emulator\.(start|code|setFault|faults)$/.test(name));
  await assert(
    asyncProperty(oneof(constantFrom(...harmless), string(), anything()), anything(), async (name, request) => {
      const outcome = await from('page', name, request);
      expect(typeof outcome.ok).toBe('boolean');
      structuredClone(outcome);
    }),
    { numRuns: 300 },
  );
});
