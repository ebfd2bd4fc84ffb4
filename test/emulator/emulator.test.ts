import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../main/emulator/emulator.ts';
import { listFaults, requestCode, switchFault } from '../../main/emulator/emulator-client.ts';
import { hanako, phoneScopes, startOfTest, useEmulator } from './running-emulator.ts';

const google = useEmulator();

async function withServer<T>(answer: (path: string) => string, run: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer((message, response) => response.end(answer(message.url ?? '')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
const codeOf = (outcome: { ok: true } | { ok: false; problem: { code: string } }) =>
  outcome.ok ? null : outcome.problem.code;

describe('the emulator', () => {
  test('says which port it could not have', async () => {
    const port = Number(new URL(google.origin).port);
    const taken = await startEmulator({ port });
    expect(taken).toMatchObject({ ok: false, problem: { code: 'emulator.port_in_use', evidence: { port } } });
    expect(codeOf(await startEmulator({ port: 65_536 }))).toBe('emulator.port_not_usable');
    // Nobody could ask it anything there: fetch refuses before it sends.
    await expect(fetch('http://127.0.0.1:4190/')).rejects.toMatchObject({ cause: { message: 'bad port' } });
    expect(codeOf(await startEmulator({ port: 4190 }))).toBe('emulator.port_blocked');
  });

  test('can have its faults from the start', async () => {
    const started = await startEmulator({ faults: [{ name: 'slow', argument: 1 }] });
    if (!started.ok) throw new Error(started.problem.code);
    expect(started.value.state().faults.filter(({ on }) => on)).toEqual([
      { name: 'slow', on: true, argument: { milliseconds: 1 } },
    ]);
    await started.value.close();
    expect(codeOf(await startEmulator({ faults: [{ name: 'no-such' }] }))).toBe('emulator.unknown_fault');
  });

  test('has a company of two domains with an active first user and every state of account', () => {
    const { users } = google.emulator.state();
    expect(users[0]).toEqual({ email: hanako, name: '佐藤 花子', state: 'active' });
    expect(users.length).toBeGreaterThanOrEqual(14);
    expect(new Set(users.map(({ email }) => email.split('@')[1])).size).toBe(2);
    expect(new Set(users.map(({ state }) => state))).toEqual(new Set(['active', 'suspended', 'deleted']));
  });

  test('is the same company at every start, with other secrets', async () => {
    const other = await startEmulator({ now: () => startOfTest });
    if (!other.ok) throw new Error(other.problem.code);
    const { emulator } = google;
    const read = async (one: typeof emulator) =>
      JSON.parse(Buffer.from((await one.file('webClient')).bytes).toString()) as { web: Record<string, string> };
    expect(other.value.state().users).toEqual(emulator.state().users);
    const [its, ours] = [(await read(other.value)).web, (await read(emulator)).web];
    expect(its['client_id']).toBe(ours['client_id']);
    expect(its['client_secret']).not.toBe(ours['client_secret']);
    await other.value.close();
  });

  test('frees its port and every connection when it ends', async () => {
    const started = await startEmulator();
    if (!started.ok) throw new Error(started.problem.code);
    const { origin } = started.value;
    started.value.setFault('never-answers', true);
    const hanging = fetch(`${origin}/token`, { method: 'POST' });
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const ended = new Promise((resolve) => socket.once('error', resolve).once('close', resolve));
    await started.value.close();
    await ended;
    await expect(hanging).rejects.toThrow();
    await expect(fetch(origin)).rejects.toThrow();
    const again = await startEmulator({ port: Number(new URL(origin).port) });
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.close();
  });
});

describe('its server', () => {
  const raw = (headers: Record<string, string>, path = '/emulator/state') =>
    new Promise<number>((resolve, reject) => {
      const sent = request(google.origin + path, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.once('error', reject);
      sent.end();
    });

  test('refuses any name that is not loopback, so that no page can rebind its own name to it', async () => {
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example:80',
      '0.0.0.0',
      '192.168.0.1',
    ]) {
      expect(await raw({ host }), host).toBe(421);
      expect(await raw({ host }, '/token'), host).toBe(421);
    }
    for (const host of ['127.0.0.1', 'localhost:1234', '[::1]:80', new URL(google.origin).host]) {
      expect(await raw({ host }), host).toBe(200);
    }
  });

  test('listens on 127.0.0.1 only', async () => {
    const port = Number(new URL(google.origin).port);
    const socket = connect(port, '127.0.0.2');
    await expect(
      new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject)),
    ).rejects.toThrow('ECONNREFUSED');
  });

  test('refuses a body of more than a mebibyte', async () => {
    const answer = await google.fetch('/token', { method: 'POST', body: 'x'.repeat(1_048_577) }).catch(() => null);
    expect(answer === null || answer.status === 413).toBe(true);
    expect((await google.fetch('/token', { method: 'POST', body: 'x'.repeat(1_000_000) })).status).toBe(400);
  });

  test('answers odd request lines without falling over', async () => {
    for (const line of [
      'GET http://evil.example/token HTTP/1.1',
      'GET //evil.example/token HTTP/1.1',
      'OPTIONS * HTTP/1.1',
      'GET /%ZZ%00 HTTP/1.1',
    ]) {
      const socket = connect(Number(new URL(google.origin).port), '127.0.0.1');
      socket.end(`${line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
      const chunks: Buffer[] = [];
      for await (const chunk of socket) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString(), line).toMatch(/^HTTP\/1\.1 40[04] /);
    }
    expect((await google.fetch('/emulator/state')).status).toBe(200);
  });

  test('sends no secret in an error and allows no other origin to read', async () => {
    const secret = google.client().client_secret;
    const answers = await Promise.all([
      google.exchange('4/0Abc', { client_secret: `${secret}x` }),
      google.exchange(`4/0A${secret}`),
    ]);
    expect(JSON.stringify(answers)).not.toContain(secret);
    const state = await google.fetch('/emulator/state');
    expect(state.headers.get('access-control-allow-origin')).toBeNull();
    expect(await state.text()).not.toContain('GOCSPX');
  });
});

describe('codes for a phone app', () => {
  test.each([
    ['emulator.unknown_user', { user: 'nobody@sakura-trading.example' }],
    ['emulator.unknown_user', { user: 'admin@sakura-trading.example' }],
    ['emulator.user_cannot_sign_in', { user: 'akira.takahashi@sakura-trading.example' }],
    ['emulator.user_cannot_sign_in', { user: 'emi.kobayashi@sakura-trading.example' }],
    ['emulator.invalid_scope', { scopes: ['openid', 'https://www.googleapis.com/auth/calender'] }],
    ['emulator.invalid_scope', { scopes: [] }],
    ['emulator.redirect_uri_not_registered', { redirectUri: 'https://localhost:9/' }],
    ['emulator.invalid_code_challenge', { codeChallenge: 'abc' }],
  ])('are refused with %s', (code, request) => {
    expect(codeOf(google.emulator.issueCode({ user: hanako, scopes: phoneScopes, ...request }))).toBe(code);
  });
});

describe('control from another process', () => {
  test('gives codes and switches faults', async () => {
    const issued = await requestCode(google.origin, { user: hanako, scopes: phoneScopes });
    expect((await google.exchange(issued.ok ? issued.value.code : '')).status).toBe(200);
    const switched = await switchFault(google.origin, { name: 'scope-missing', on: true, argument: phoneScopes[3] });
    expect(switched).toEqual(await listFaults(google.origin));
    expect(google.emulator.state().faults.find(({ on }) => on)).toMatchObject({
      name: 'scope-missing',
      argument: phoneScopes[3],
    });
  });

  test('is refused with the same codes as here', async () => {
    expect(codeOf(await switchFault(google.origin, { name: 'no-such', on: true }))).toBe('emulator.unknown_fault');
    expect(codeOf(await requestCode(google.origin, { user: 'x', scopes: ['openid'] }))).toBe('emulator.unknown_user');
  });

  test('asks nobody but this computer', async () => {
    for (const origin of [
      'https://127.0.0.1',
      'http://evil.example',
      'http://127.0.0.1.evil.example',
      'http://127.0.0.1:1/x',
      'http://u:p@127.0.0.1',
      'file:///x',
      '127.0.0.1:80',
      '',
    ]) {
      expect(codeOf(await listFaults(origin)), origin).toBe('emulator.origin_not_loopback');
    }
  });

  test('tells silence from something that is no emulator', async () => {
    const closed = await withServer(
      () => '',
      (origin) => Promise.resolve(origin),
    );
    expect(await listFaults(closed)).toMatchObject({
      ok: false,
      problem: { code: 'emulator.unreachable', evidence: { origin: closed, reason: 'ECONNREFUSED' } },
    });
    const others = ['hello', '{}', '{"grantscopeEmulator":2}', '[1]', 'null', `"${'x'.repeat(2_000_000)}"`];
    for (const answer of others) {
      await withServer(
        () => answer,
        async (origin) => {
          expect(codeOf(await requestCode(origin, { user: hanako, scopes: phoneScopes })), answer.slice(0, 40)).toBe(
            'emulator.not_an_emulator',
          );
        },
      );
    }
    await withServer(
      (path) => (path === '/emulator/state' ? '{"grantscopeEmulator":1}' : '{}'),
      async (origin) => {
        expect(codeOf(await listFaults(origin))).toBe('emulator.not_an_emulator');
      },
    );
  });

  test('can be cancelled', async () => {
    expect(codeOf(await listFaults(google.origin, AbortSignal.abort()))).toBe('operation.cancelled');
  });

  test('is closed to web pages: no other origin, no form', async () => {
    const body = JSON.stringify({ user: hanako, scopes: phoneScopes });
    const post = (headers: Record<string, string>) => google.fetch('/emulator/code', { method: 'POST', headers, body });
    expect((await post({ 'content-type': 'application/json', origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ 'content-type': 'application/json', origin: 'null' })).status).toBe(403);
    expect((await post({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ 'content-type': 'application/json', origin: google.origin })).status).toBe(200);
    for (const wrong of ['', '{', '[]', '{"user":1}', '{"user":"x","scopes":["openid"],"more":1}']) {
      const answer = await google.fetch('/emulator/code', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: wrong,
      });
      expect(answer.status, wrong).toBe(400);
    }
    expect((await google.fetch('/emulator/elsewhere')).status).toBe(404);
  });
});
