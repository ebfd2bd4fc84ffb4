import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { emulatorFaultNames, emulatorFaultWords } from '../../shared/messages/emulator-faults.ts';
import { calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

const google = useEmulator();
const list = '/calendar/v3/users/me/calendarList';
const token = () => google.accessToken(hanako, calendarReadonly);
/** The status of an answer, whatever else it is. */
const statusOnly = async (path: string) =>
  new Promise<number>((resolve, reject) => {
    get(new URL(path, google.origin), { agent: false }, (response) => {
      resolve(response.statusCode ?? 0);
      response.on('error', () => undefined).destroy();
    }).on('error', reject);
  });
const statusOf = async (path: string, init?: RequestInit) => (await google.fetch(path, init)).status;

/** Lists inside of each other. */
const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

describe('a fault', () => {
  test('has words in both languages and can be switched on without an argument, except reply', () => {
    expect(google.emulator.state().faults.map(({ name }) => name)).toEqual(emulatorFaultNames);
    for (const name of emulatorFaultNames) {
      expect(emulatorFaultWords[name].ja.title).not.toBe(emulatorFaultWords[name].en.title);
      expect(google.emulator.setFault(name, true).ok, name).toBe(name !== 'reply');
      const off = google.emulator.setFault(name, false);
      expect(off.ok && off.value.some(({ on }) => on)).toBe(false);
    }
  });

  test('that does not exist, or an argument that does not fit, is refused with its code', () => {
    const code = (name: string, argument?: unknown) => {
      const set = google.emulator.setFault(name, true, argument);
      return set.ok ? null : set.problem.code;
    };
    expect(code('toString')).toBe('emulator.unknown_fault');
    for (const [name, argument] of [
      ['code-used', 'x'],
      ['scope-missing', 7],
      ['slow', -1],
      ['slow', 'soon'],
      ['clock-skew', '600'],
      ['cut-answer', { times: 0 }],
      ['cut-answer', { where: '/' }],
      ['redirect-elsewhere', { location: 'javascript:alert(1)' }],
      ['redirect-elsewhere', { location: `https://x.example/${'a'.repeat(4_000)}` }],
      ['reply', { path: '/token', status: 200, body: nested(1_001) }],
      ['reply', { path: '/token' }],
      ['reply', { path: 'token', status: 200 }],
      ['reply', { path: '/token', status: 99 }],
      ['reply', { path: '/token', status: 200, headers: { 'a b': 'c' } }],
      ['reply', { path: '/token', status: 200, headers: { a: 'b\r\nset-cookie: x' } }],
    ] as const) {
      expect(code(name, argument), `${name} ${JSON.stringify(argument)}`).toBe('emulator.invalid_fault_argument');
    }
  });

  test('takes any argument without harm', () => {
    fc.assert(
      fc.property(fc.constantFrom(...emulatorFaultNames), fc.jsonValue(), (name, argument) => {
        google.emulator.setFault(name, true, argument);
        expect(google.emulator.setFault(name, false).ok).toBe(true);
      }),
    );
  });

  test('shows what it was given', () => {
    google.fault('slow', 5);
    expect(google.emulator.state().faults.find(({ name }) => name === 'slow')).toEqual({
      name: 'slow',
      on: true,
      argument: { milliseconds: 5 },
    });
  });

  test('goes off by itself after the given number of times, and only where it was sent', async () => {
    const bearer = await token();
    google.fault('rate-limit-429', { path: '/calendar/', times: 2 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await google.api(list, bearer)).status);
    expect(statuses).toEqual([429, 429, 200, 200]);
    google.fault('server-error-503', { path: '/token' });
    expect((await google.api(list, bearer)).status).toBe(200);
    expect(await statusOf('/token', { method: 'POST' })).toBe(503);
  });

  test('leaves the control of the emulator alone', async () => {
    google.fault('never-answers');
    google.fault('html-answer');
    expect(await (await google.fetch('/emulator/state')).json()).toMatchObject({ grantscopeEmulator: 1 });
  });
});

describe('an authorization code', () => {
  test('counts as used or as expired', async () => {
    google.fault('code-used');
    expect((await google.exchange(google.code())).body['error_description']).toBe('Code was already redeemed.');
    google.emulator.setFault('code-used', false);
    google.fault('code-expired');
    expect((await google.exchange(google.code())).body).toEqual({
      error: 'invalid_grant',
      error_description: 'Bad Request',
    });
  });
});

describe('the clock', () => {
  test('is off everywhere: Date, iat and exp', async () => {
    google.fault('clock-skew', 900);
    const answer = await google.fetch('/.well-known/openid-configuration');
    expect(Date.parse(answer.headers.get('date') as string)).toBe(google.now + 900_000);
    const { body } = await google.exchange(google.code());
    const { iat } = JSON.parse(Buffer.from(body['id_token']?.split('.')[1] as string, 'base64url').toString()) as {
      iat: number;
    };
    expect(iat).toBe(google.now / 1_000 + 900);
  });
});

describe('APIs', () => {
  test.each([
    ['api-disabled', 403, 'accessNotConfigured'],
    ['rate-limit-429', 429, 'rateLimitExceeded'],
    ['rate-limit-403', 403, 'userRateLimitExceeded'],
    ['server-error-503', 503, 'backendError'],
  ])('answer to %s with %i %s', async (fault, code, reason) => {
    const bearer = await token();
    google.fault(fault);
    expect(await google.api(list, bearer)).toMatchObject({
      status: code,
      body: { error: { code, errors: [{ reason }] } },
    });
  });
});

describe('the Calendar API', () => {
  test.each([
    ['authError', 401, 'authError'],
    ['loginRequired', 401, 'required'],
    ['projectNotFound', 403, 'accessNotConfigured'],
    ['forbidden', 403, 'forbidden'],
    ['requiredAccessLevel', 403, 'requiredAccessLevel'],
    ['forbiddenForNonOrganizer', 403, 'forbiddenForNonOrganizer'],
    ['forbiddenForServiceAccounts', 403, 'forbiddenForServiceAccounts'],
    ['rateLimitExceeded', 403, 'rateLimitExceeded'],
    ['dailyLimitExceeded', 403, 'dailyLimitExceeded'],
    ['notFound', 404, 'notFound'],
    ['conflict', 409, 'conflict'],
    ['fullSyncRequired', 410, 'fullSyncRequired'],
    ['updatedMinTooLongAgo', 410, 'updatedMinTooLongAgo'],
    ['badRequest', 400, 'badRequest'],
    ['startEndKind', 400, 'invalid'],
    ['timeRangeTooLong', 400, 'timeRangeTooLong'],
  ])('refuses with %s when it is told to: %i %s', async (reason, code, said) => {
    const bearer = await token();
    google.fault('calendar-refuses', { reason, times: 1 });
    expect(await google.api(list, bearer)).toMatchObject({
      status: code,
      body: { error: { code, errors: [{ reason: said }] } },
    });
    expect((await google.api(list, bearer)).status).toBe(200);
  });
  test('refuses with forbidden unless told otherwise, and nobody else refuses', async () => {
    const bearer = await token();
    google.fault('calendar-refuses');
    expect((await google.api(list, bearer)).body).toMatchObject({ error: { errors: [{ reason: 'forbidden' }] } });
    expect((await google.fetch('/tokeninfo?access_token=x')).status).toBe(400);
  });
});

describe('the token endpoint', () => {
  test('has no quota of its own, unless its path is named; then it answers in HTML', async () => {
    google.fault('rate-limit-403');
    expect((await google.assert({ sub: hanako })).status).toBe(200);
    google.fault('rate-limit-403', { path: '/token' });
    const answer = await google.fetch('/token', { method: 'POST' });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('User Rate Limit Exceeded')]);
  });
});

describe('the connection', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  test('waits when answers are slow, and then answers', async () => {
    google.fault('slow', 120);
    const before = performance.now();
    expect(await statusOf('/oauth2/v3/certs')).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(110);
  });

  test('ends in the middle of the body', async () => {
    google.fault('cut-answer');
    const response = await google.fetch('/.well-known/openid-configuration');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test('is reset after the request', async () => {
    google.fault('die-in-the-middle', { times: 1 });
    await expect(google.fetch('/token', { method: 'POST' })).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(await statusOf('/token', { method: 'POST' })).toBe(400);
  });

  test('stays silent until the caller gives up', async () => {
    google.fault('never-answers', { path: '/token' });
    const giveUp = new AbortController();
    const silent = google.fetch('/token', { method: 'POST', signal: giveUp.signal });
    // What comes later is answered: this one is not merely slower.
    await google.fetch('/oauth2/v3/certs');
    giveUp.abort();
    await expect(silent).rejects.toThrow('aborted');
  });

  test('brings an HTML page, a redirect to another host, or more than anybody wants', async () => {
    google.fault('html-answer', { times: 1 });
    const page = await google.fetch('/token', { method: 'POST' });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

    let visited = false;
    const elsewhere = createServer((_, response) => {
      visited = true;
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    closing.push(() => elsewhere.close());
    google.fault('redirect-elsewhere', {
      location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`,
      times: 1,
    });
    const redirect = await google.fetch('/token', { method: 'POST' });
    expect([redirect.status, visited]).toEqual([302, false]);

    google.fault('huge-answer', { times: 1 });
    const huge = await google.fetch('/token', { method: 'POST' });
    let size = 0;
    for await (const chunk of huge.body ?? []) {
      size += (chunk as Uint8Array).length;
      if (size > 5_000_000) break;
    }
    expect(size).toBeGreaterThan(5_000_000);
    expect(await statusOf('/oauth2/v3/certs')).toBe(200);
  });
});

describe('reply', () => {
  test('plays whatever it may be given, and the emulator goes on', async () => {
    const bodies = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.string({ unit: 'binary' }),
    );
    const headers = fc.dictionary(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }));
    const status = fc.integer({ min: 199, max: 600 });
    await fc.assert(
      fc.asyncProperty(bodies, headers, status, async (body, given, code) => {
        const set = google.emulator.setFault('reply', true, { path: '/x', status: code, headers: given, body });
        expect(set.ok ? '' : set.problem.code).toMatch(/^(?:emulator\.invalid_fault_argument)?$/);
        // Not with `fetch`, which takes a body apart as its headers say.
        expect(await statusOnly('/x')).toBe(set.ok ? code : 404);
        expect(await statusOf('/emulator/state')).toBe(200);
        google.emulator.setFault('reply', false);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('plays a body as deep as it may be; a redirect stands in its header as ASCII', async () => {
    google.fault('reply', { path: '/x', status: 200, body: nested(1_000) });
    expect(await statusOnly('/x')).toBe(200);
    expect(await statusOf('/emulator/state')).toBe(200);
    google.emulator.setFault('reply', false);
    google.fault('redirect-elsewhere', { path: '/x', location: 'https://例え.example/é\r\nX-Evil: 1' });
    const { headers } = await google.fetch('/x', { redirect: 'manual' });
    expect(headers.get('location')).toBe('https://xn--r8jz45g.example/%C3%A9X-Evil:%201');
    expect(headers.get('x-evil')).toBeNull();
  });

  test('plays any recorded answer on the paths that begin so', async () => {
    const body = { error: 'admin_policy_enforced', error_description: 'This application is currently blocked.' };
    google.fault('reply', { path: '/token', status: 400, body, headers: { 'X-Custom': 'y', 'Content-Length': '1' } });
    const json = await google.fetch('/token', { method: 'POST' });
    expect([json.status, json.headers.get('x-custom'), await json.json()]).toEqual([400, 'y', body]);
    google.fault('reply', {
      path: '/calendar/',
      status: 403,
      body: '<TITLE>User Rate Limit Exceeded</TITLE>',
      times: 1,
    });
    const html = await google.fetch(list);
    expect([html.status, html.headers.get('content-type'), await html.text()]).toEqual([
      403,
      'text/html; charset=utf-8',
      '<TITLE>User Rate Limit Exceeded</TITLE>',
    ]);
    expect(await statusOf(list)).toBe(401);
  });
});
