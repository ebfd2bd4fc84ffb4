import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTransport, defaultLimits, type TransportLimits } from '../../main/core/transport.ts';
import { explain } from '../../shared/explain.ts';
import { languages } from '../../shared/language.ts';
import type { Problem } from '../../shared/outcome.ts';
import type { World } from '../../shared/contract/credentials.ts';
import { google } from '../../main/core/google-endpoints.ts';
import { json, listening, loopbackServer, tcpServer } from './loopback-server.ts';
import { createEnvironment } from '../../main/core/environment.ts';
import { newCall } from './oauth/session.ts';

const calendarList = 'https://www.googleapis.com/calendar/v3/users/me/calendarList';
const token = 'https://oauth2.googleapis.com/token';
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const quick: Partial<TransportLimits> = { firstDelayMs: 1 };

async function transportTo(world: World | string, limits: Partial<TransportLimits> = {}, now: () => number = Date.now) {
  const environment = createEnvironment({ now });
  const call = newCall('calendar.calendarList.list');
  const place: World = typeof world === 'string' ? { kind: 'emulator', origin: world } : world;
  const transport = await createTransport(environment, call, place, { ...defaultLimits, ...quick, ...limits });
  const { gaxios } = transport;
  return {
    transport,
    call,
    trace: environment.trace,
    get: (url = calendarList) => gaxios.request({ url }),
    post: (form: Record<string, string>, more: object = {}) =>
      gaxios.request({ url: token, method: 'POST', data: new URLSearchParams(form), ...more }),
    /** What went wrong, as a caller of Google's libraries learns it. */
    problem: async (request: Promise<unknown>): Promise<Problem | null> => {
      const thrown: unknown = await request.then(
        () => null,
        (error: unknown) => error,
      );
      expect(thrown, 'the request succeeded').not.toBeNull();
      const found = transport.problemOf(thrown);
      for (const language of languages) {
        const { title, cause, remedy } = found ? explain(found, language) : { title: '', cause: '', remedy: [] };
        for (const words of [title, cause, ...remedy]) expect(words).not.toMatch(/\{\{|undefined|“”|「」/);
      }
      return found;
    },
  };
}

test('requests side by side stand in the trace as they started, whichever was answered first', async () => {
  const waiting: (() => void)[] = [];
  const server = await loopbackServer((response, { path }) => {
    if (path.includes('first')) waiting.push(() => json(response, 200, {}));
    else json(response, 200, {});
  });
  const { get, trace } = await transportTo(server.origin);
  const first = get(`${calendarList}?q=first`);
  await vi.waitUntil(() => waiting.length === 1);
  await get(`${calendarList}?q=second`);
  waiting[0]?.();
  await first;
  expect(trace.list().map(({ id, url }) => [id, new URL(url).search])).toEqual([
    [1, '?q=first'],
    [2, '?q=second'],
  ]);
});

describe('where requests go', () => {
  test('in the emulator’s world every host of Google’s is the emulator’s origin, paths and query kept', async () => {
    const server = await loopbackServer((response) => json(response, 200, { items: [] }));
    const { get, post } = await transportTo(server.origin);
    await get(`${calendarList}?maxResults=250&pageToken=a%2Fb`);
    await post({ grant_type: 'refresh_token', refresh_token: '1//0gabcdefghijklmnop' });
    await get(`${server.origin}/oauth2/v3/certs`);
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /calendar/v3/users/me/calendarList?maxResults=250&pageToken=a%2Fb',
      'POST /token',
      'GET /oauth2/v3/certs',
    ]);
  });

  test.each([
    'https://evil.example/token',
    'https://oauth2.googleapis.com.evil.example/token',
    'https://evil.example/oauth2.googleapis.com/token',
    'http://oauth2.googleapis.com/token',
    'https://oauth2.googleapis.com:8443/token',
    'https://user:password@oauth2.googleapis.com/token',
    'https://storage.googleapis.com/token',
    'http://127.0.0.1:9/token',
  ])('nothing is sent to %s', async (url) => {
    const server = await loopbackServer((response) => json(response, 200, {}));
    for (const world of [google, { kind: 'emulator', origin: server.origin } as const]) {
      const { problem, transport, trace } = await transportTo(world);
      const found = await problem(transport.gaxios.request({ url, method: 'POST' }));
      expect(found?.code).toBe('network.host_not_allowed');
      expect(JSON.stringify(found)).not.toContain('password');
      expect(trace.list()).toEqual([]);
    }
    expect(server.received).toEqual([]);
  });

  test.each([
    ['POST', '/calendar/v3/calendars/primary/events'],
    ['PUT', '/calendar/v3/calendars/primary/events/1'],
    ['PATCH', '/calendar/v3/calendars/primary'],
    ['DELETE', '/calendar/v3/calendars/primary'],
    ['POST', '/calendar/v3/freeBusy/../calendars'],
    ['POST', '/admin/directory/v1/users'],
    ['DELETE', '/admin/directory/v1/users/a@example.com'],
    ['GET', '/drive/v3/files'],
    ['POST', '/v1/projects/-/serviceAccounts/a@b.iam.gserviceaccount.com:signBlob'],
    ['PUT', '/token'],
  ])('%s %s cannot be sent: the program only reads', async (method, path) => {
    const server = await loopbackServer((response) => json(response, 200, {}));
    const { problem, transport } = await transportTo(server.origin);
    const url = `https://www.googleapis.com${path}`;
    const found = await problem(transport.gaxios.request({ url, method, data: '{}' }));
    expect(found?.code).toBe('network.request_not_allowed');
    expect(server.received).toEqual([]);
  });

  test('free/busy is a POST that reads, and no header turns a request into another', async () => {
    const server = await loopbackServer((response) => json(response, 200, {}));
    const { transport } = await transportTo(server.origin);
    await transport.gaxios.request({
      url: 'https://www.googleapis.com/calendar/v3/freeBusy',
      method: 'POST',
      data: { items: [] },
      headers: { 'X-HTTP-Method-Override': 'DELETE' },
    });
    expect(server.received[0]).toMatchObject({ method: 'POST', path: '/calendar/v3/freeBusy', body: '{"items":[]}' });
    expect(server.received[0]?.headers).not.toHaveProperty('x-http-method-override');
  });

  test('a redirect is not followed, and named with its host', async () => {
    const elsewhere = await loopbackServer((response) => json(response, 200, {}));
    const server = await loopbackServer((response) =>
      response.writeHead(307, { location: `${elsewhere.origin}/token?code=secret` }).end(),
    );
    const { problem, post, trace } = await transportTo(server.origin);
    const found = await problem(post({ code: '4/0Aabcdefghijklmnopqrstuvwxyz' }));
    expect(found?.code).toBe('network.redirect_elsewhere');
    expect(found?.evidence).toMatchObject({ status: 307, to: new URL(elsewhere.origin).host });
    expect(elsewhere.received).toEqual([]);
    expect(found?.exchangeId).toBe(trace.list()[0]?.id);
  });
});

describe('how often', () => {
  const failing = (...statuses: number[]) =>
    loopbackServer((response, _, number) => json(response, statuses[number - 1] ?? 200, { error: 'backend_error' }));

  test('reading is tried again after 503 and 429, and each try is recorded with its number', async () => {
    const server = await failing(503, 429);
    const { get, trace, call, transport } = await transportTo(server.origin);
    expect((await get()).status).toBe(200);
    expect(trace.list().map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 503],
      [2, 429],
      [3, 200],
    ]);
    expect(call.events.map(({ type }) => type)).toEqual(['trace.recorded', 'trace.recorded', 'trace.recorded']);
    expect(transport.lastExchangeId()).toBe(3);
  });

  test('it ends after three tries with the last answer', async () => {
    const server = await failing(500, 502, 504, 200);
    const { get, transport } = await transportTo(server.origin);
    const error = await get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ response: { status: 504 } });
    expect(transport.problemOf(error)).toBeNull();
    expect(server.received).toHaveLength(3);
  });

  test.each([
    ['rateLimitExceeded', 2],
    ['userRateLimitExceeded', 2],
    ['forbidden', 1],
  ])('a 403 for %s is asked %i times', async (reason, times) => {
    const server = await loopbackServer((response, _, number) =>
      number === 1
        ? json(response, 403, { error: { code: 403, errors: [{ domain: 'usageLimits', reason }] } })
        : json(response, 200, {}),
    );
    const { get } = await transportTo(server.origin);
    await get().catch(() => undefined);
    expect(server.received).toHaveLength(times);
  });

  test.each([400, 401, 404, 501])('%i is an answer and is not asked again', async (status) => {
    const server = await failing(status);
    const { get } = await transportTo(server.origin);
    await get().catch(() => undefined);
    expect(server.received).toHaveLength(1);
  });

  test('a JWT-bearer assertion may be sent again; a code, a refresh token and a revocation never', async () => {
    const server = await loopbackServer((response) => json(response, 503, { error: 'backend_error' }));
    const { post, transport } = await transportTo(server.origin);
    const times = async (request: Promise<unknown>) => {
      const before = server.received.length;
      await request.catch(() => undefined);
      return server.received.length - before;
    };
    expect(await times(post({ grant_type: jwtBearer, assertion: 'eyJhbGciOiJSUzI1NiJ9.e30.x' }))).toBe(3);
    expect(await times(post({ grant_type: 'authorization_code', code: '4/0Aabc' }))).toBe(1);
    expect(await times(post({ grant_type: 'refresh_token', refresh_token: '1//0gabc' }))).toBe(1);
    const revoke = { url: 'https://oauth2.googleapis.com/revoke', method: 'POST', data: 'token=abc' } as const;
    expect(await times(transport.gaxios.request(revoke))).toBe(1);
  });

  test('no call, and none of Google’s libraries, can bring its own retries back', async () => {
    const server = await loopbackServer((response) => json(response, 503, { error: 'backend_error' }));
    const { post, transport } = await transportTo(server.origin);
    const wish = { retry: true, retryConfig: { retry: 5, retryDelay: 1, httpMethodsToRetry: ['POST'] } };
    await post({ grant_type: 'authorization_code', code: '4/0Aabc' }, wish).catch(() => undefined);
    expect(server.received).toHaveLength(1);

    const { JWT, OAuth2Client } = await import('google-auth-library');
    const client = new OAuth2Client({ clientId: 'a', clientSecret: 'b' });
    // The library has gaxios' CommonJS build in mind, whose class is another to the compiler.
    const transporter = transport.gaxios as unknown as typeof client.transporter;
    client.transporter = transporter;
    await expect(client.getToken('4/0Aabc')).rejects.toThrow();
    expect(server.received).toHaveLength(2);
    await expect(client.getTokenInfo('ya29.abc')).rejects.toThrow();
    expect(server.received, 'our three tries, and not theirs times ours').toHaveLength(5);
    const { privateKey } = await fixtureKey();
    const jwt = new JWT({ email: 'a@b.iam.gserviceaccount.com', key: privateKey, scopes: ['s'] });
    jwt.transporter = transporter;
    await expect(jwt.authorize()).rejects.toThrow();
    expect(server.received).toHaveLength(8);
  });

  test('unauthorized_client is never asked twice, whatever its status', async () => {
    const server = await loopbackServer((response) => json(response, 401, { error: 'unauthorized_client' }));
    const { post } = await transportTo(server.origin);
    await post({ grant_type: jwtBearer, assertion: 'eyJhbGciOiJSUzI1NiJ9.e30.x' }).catch(() => undefined);
    expect(server.received).toHaveLength(1);
  });

  test('Retry-After is kept to when it is short, and reported instead when it is long', async () => {
    const soon = await loopbackServer((response, _, number) =>
      json(response, number === 1 ? 429 : 200, {}, number === 1 ? { 'retry-after': '0' } : {}),
    );
    const { get } = await transportTo(soon.origin, { firstDelayMs: 60_000 });
    expect((await get()).status).toBe(200);

    for (const retryAfter of ['3600', new Date(Date.now() + 3_600_000).toUTCString()]) {
      const late = await loopbackServer((response) => json(response, 429, {}, { 'retry-after': retryAfter }));
      const other = await transportTo(late.origin);
      await other.get().catch(() => undefined);
      expect(late.received).toHaveLength(1);
    }
  });
});

describe('what the network does', () => {
  test('a connection closed without an answer is tried again for reading, not for a code', async () => {
    const server = await loopbackServer((response, _, number) =>
      number % 3 === 0 ? json(response, 200, {}) : response.socket?.destroy(),
    );
    const { get, post, problem, trace } = await transportTo(server.origin);
    await get();
    expect(trace.list().map(({ failure }) => failure)).toEqual(['network.reset', 'network.reset', null]);
    const found = await problem(post({ grant_type: 'authorization_code', code: '4/0Aabc' }));
    expect(found?.code).toBe('network.reset');
    expect(server.received).toHaveLength(4);
  });

  test('an answer that breaks off is named so', async () => {
    const server = await loopbackServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"access_token":', () => response.socket?.destroy());
    });
    const { post, problem } = await transportTo(server.origin);
    const found = await problem(post({ grant_type: 'authorization_code', code: '4/0Aabc' }));
    expect(found).toMatchObject({ code: 'network.answer_cut', evidence: { receivedBytes: 16 } });
  });

  test('a packed answer is unpacked, and a damaged one is a cut one', async () => {
    const packed = gzipSync('{"id":"primary","summary":"予定"}');
    const server = await loopbackServer((response, _, number) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(number === 1 ? packed : packed.subarray(0, -12));
    });
    const { get, problem } = await transportTo(server.origin, { attempts: 1 });
    expect((await get()).data).toEqual({ id: 'primary', summary: '予定' });
    expect((await problem(get()))?.code).toBe('network.answer_cut');
  });

  test('an endless answer is given up at the limit, and the connection with it', async () => {
    const closed = Promise.withResolvers<void>();
    const server = await loopbackServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('close', () => closed.resolve());
      const more = () => void (response.writable && response.write(' '.repeat(64 * 1024), more));
      more();
    });
    const { get, problem } = await transportTo(server.origin, { answerBytes: 1024 ** 2 });
    expect(await problem(get())).toMatchObject({ code: 'network.answer_too_large', evidence: { limitMiB: 1 } });
    await closed.promise;
  });

  test('a small packed answer that unpacks to a huge one is given up too', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 ** 2));
    const server = await loopbackServer((response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
    );
    const { get, problem } = await transportTo(server.origin, { answerBytes: 1024 ** 2 });
    expect((await problem(get()))?.code).toBe('network.answer_too_large');
  });

  test('a server that never answers, and one that never ends, are given up in time', async () => {
    const silent = await loopbackServer(() => undefined);
    const first = await transportTo(silent.origin, { firstByteMs: 40 });
    expect(await first.problem(first.get())).toMatchObject({ code: 'network.timeout', evidence: { phase: 'answer' } });
    expect(silent.received, 'waiting once is enough').toHaveLength(1);

    const endless = await loopbackServer((response) => void response.writeHead(200).write('{'));
    const second = await transportTo(endless.origin, { totalMs: 60 });
    expect(await second.problem(second.get())).toMatchObject({ code: 'network.timeout', evidence: { phase: 'whole' } });
  });

  test('a call’s own time-out is a time-out, not a cancellation', async () => {
    const silent = await loopbackServer(() => undefined);
    const { transport, problem } = await transportTo(silent.origin);
    const found = await problem(transport.gaxios.request({ url: calendarList, timeout: 40 }));
    expect(found?.code).toBe('network.timeout');
  });

  test('nobody listening is refused', async () => {
    const { get, problem } = await transportTo('http://127.0.0.1:1');
    expect((await problem(get()))?.code).toBe('network.refused');
  });

  test('something that is not HTTP is named so', async () => {
    const origin = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    const { get, problem } = await transportTo(origin);
    expect((await problem(get()))?.code).toBe('network.not_http');
  });

  test('a certificate nobody vouches for stops the connection', async () => {
    const pem = readFileSync(new URL('self-signed.pem', import.meta.url));
    const server = createHttpsServer({ key: pem, cert: pem }, (_, response) => json(response, 200, {}));
    const origin = (await listening(server)).replace('http:', 'https:');
    const { get, problem } = await transportTo(origin);
    expect((await problem(get()))?.code).toBe('network.tls');
  });

  test('a gateway’s own page for want of an answer is asked again, and a sign-in page is not', async () => {
    for (const [status, sent] of [
      [503, 2],
      [200, 1],
    ] as const) {
      const server = await loopbackServer((response, _, number) =>
        number > 1
          ? json(response, 200, {})
          : response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html><title>Busy</title>'),
      );
      const { get } = await transportTo(server.origin);
      await get().catch(() => undefined);
      expect(server.received).toHaveLength(sent);
    }
  });

  test('511 is the network’s, whatever comes with it', async () => {
    for (const [type, body] of [
      ['application/json', '{"message": "Sign in"}'],
      ['text/html', '<!doctype html><title>Sign in to Guest Wi-Fi</title>'],
      ['text/html', '<html><title>Error 511</title></html>'],
    ] as const) {
      const server = await loopbackServer((response) => response.writeHead(511, { 'content-type': type }).end(body));
      const { get, problem } = await transportTo(server.origin);
      const told = await problem(get());
      expect(told).toMatchObject({ code: 'network.sign_in_required', certainty: 'certain' });
      expect(told?.evidence.title).toBe(/<title>(.*)<\/title>/.exec(body)?.[1]);
    }
  });

  test('a web page where JSON is due is a proxy’s, unless it is Google’s own', async () => {
    const page = (status: number, html: string) =>
      loopbackServer((response) => response.writeHead(status, { 'content-type': 'text/html' }).end(html));
    for (const status of [200, 403, 407]) {
      const server = await page(status, '<!doctype html><title>Sign in to Guest Wi-Fi</title>');
      const { get, problem } = await transportTo(server.origin);
      expect(await problem(get())).toMatchObject({
        code: 'network.proxy_html',
        evidence: { status, title: 'Sign in to Guest Wi-Fi' },
      });
    }
    const bare = await loopbackServer((response) => response.writeHead(407).end());
    const { get, problem } = await transportTo(bare.origin);
    expect(await problem(get())).toMatchObject({ code: 'network.proxy', evidence: { reason: 'HTTP 407' } });
    const googles = {
      404: '<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>',
      403: '<TITLE>User Rate Limit Exceeded</TITLE>\n<H1>User Rate Limit Exceeded</H1>\n<H2>Error 403</H2>',
      429: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"> <html>',
    };
    for (const [status, html] of Object.entries(googles)) {
      const server = await page(Number(status), html);
      const { get, transport } = await transportTo(server.origin);
      const error = await get().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ response: { status: Number(status) } });
      expect(transport.problemOf(error)).toBeNull();
    }
  });
});

describe('proxies', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('Google is asked through HTTPS_PROXY, and the proxy’s refusal is named without its password', async () => {
    const asked: string[] = [];
    const proxy = await tcpServer((socket) =>
      socket.once('data', (data) => {
        asked.push(data.toString().split('\r\n', 1)[0] ?? '');
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      }),
    );
    vi.stubEnv('HTTPS_PROXY', proxy.replace('//', '//me:hunter22@'));
    vi.stubEnv('NO_PROXY', '');
    const { post, problem } = await transportTo(google);
    const found = await problem(post({ grant_type: 'authorization_code', code: '4/0Aabc' }));
    expect(asked).toEqual(['CONNECT oauth2.googleapis.com:443 HTTP/1.1']);
    expect(found?.code).toBe('network.proxy');
    expect(JSON.stringify(found)).not.toContain('hunter22');
  });

  test('a proxy whose name is not known, or that is no address, is said', async () => {
    vi.stubEnv('NO_PROXY', '');
    vi.stubEnv('HTTPS_PROXY', 'http://proxy.invalid:3128');
    const unknown = await transportTo(google);
    expect(await unknown.problem(unknown.post({ code: '4/0Aabc' }))).toMatchObject({
      code: 'network.dns',
      evidence: { host: 'proxy.invalid' },
    });
    vi.stubEnv('HTTPS_PROXY', 'http://');
    const broken = await transportTo(google);
    expect((await broken.problem(broken.post({ code: '4/0Aabc' })))?.code).toBe('network.proxy');
  });

  test('a proxy at which nothing listens is named, and not the server behind it', async () => {
    vi.stubEnv('NO_PROXY', '');
    for (const proxy of ['http://127.0.0.1:1', 'http://localhost:1']) {
      vi.stubEnv('HTTPS_PROXY', proxy);
      const { post, problem } = await transportTo(google);
      expect(await problem(post({ code: '4/0Aabc' }))).toMatchObject({
        code: 'network.proxy',
        evidence: { host: 'oauth2.googleapis.com', reason: 'ECONNREFUSED' },
      });
    }
  });

  test('a proxy without http:// in front is asked all the same; what is no HTTP proxy is said, and nothing sent past it', async () => {
    const asked: string[] = [];
    const proxy = await tcpServer((socket) =>
      socket.once('data', (data) => {
        asked.push(data.toString().split('\r\n', 1)[0] ?? '');
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      }),
    );
    vi.stubEnv('NO_PROXY', '');
    for (const written of [proxy.replace('http://', ''), proxy.replace('http://', 'me:hunter22@')]) {
      vi.stubEnv('HTTPS_PROXY', written);
      const { post, problem } = await transportTo(google);
      expect((await problem(post({ code: '4/0Aabc' })))?.code).toBe('network.proxy');
    }
    expect(asked).toEqual(Array(2).fill('CONNECT oauth2.googleapis.com:443 HTTP/1.1'));
    for (const written of ['socks5://127.0.0.1:1080', 'proxy', 'file:///proxy.pac']) {
      vi.stubEnv('HTTPS_PROXY', written);
      const { post, problem } = await transportTo(google);
      expect(await problem(post({ code: '4/0Aabc' }))).toMatchObject({
        code: 'network.proxy',
        evidence: { reason: 'ERR_PROXY_INVALID_CONFIG' },
      });
    }
  });

  test('the emulator is never asked through a proxy', async () => {
    const server = await loopbackServer((response) => json(response, 200, {}));
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'])
      vi.stubEnv(name, 'http://127.0.0.1:1');
    const { get, post } = await transportTo(server.origin);
    await get();
    await post({ code: '4/0Aabc' });
    expect(server.received).toHaveLength(2);
  });
});

describe('cancelling', () => {
  test('stops a request that waits for its answer, and the connection', async () => {
    const closed = Promise.withResolvers<void>();
    let stop = () => undefined as void;
    const server = await loopbackServer((response) => {
      response.on('close', () => closed.resolve());
      stop();
    });
    const { get, problem, call, trace } = await transportTo(server.origin);
    stop = call.stop;
    expect((await problem(get()))?.code).toBe('operation.cancelled');
    await closed.promise;
    expect(trace.list()[0]).toMatchObject({ status: null, failure: 'operation.cancelled' });
  });

  test('stops the wait before a retry', async () => {
    const server = await loopbackServer((response) => {
      json(response, 503, {});
      response.on('close', () => undefined);
    });
    const { get, problem, call, trace } = await transportTo(server.origin, {
      firstDelayMs: 60_000,
      longestDelayMs: 60_000,
    });
    trace.onRecorded(() => setImmediate(call.stop));
    expect((await problem(get()))?.code).toBe('operation.cancelled');
    expect(server.received).toHaveLength(1);
  });

  test('before the first request sends nothing', async () => {
    const server = await loopbackServer((response) => json(response, 200, {}));
    const { get, problem, call } = await transportTo(server.origin);
    call.stop();
    expect((await problem(get()))?.code).toBe('operation.cancelled');
    expect(server.received).toEqual([]);
  });
});

describe('the clock', () => {
  const at = Date.parse('2026-03-01T12:00:00Z');
  const answeredAt = (date: string, headers: Record<string, string> = {}) =>
    loopbackServer((response) => json(response, 200, {}, { date, ...headers }));

  test('is compared with the answer’s Date, in whole seconds', async () => {
    const server = await answeredAt(new Date(at).toUTCString());
    for (const [ahead, expected] of [
      [0, 0],
      [600_000, 600],
      [-42_000, -42],
    ] as const) {
      const { get, transport } = await transportTo(server.origin, {}, () => at + 400 + ahead);
      expect(transport.clockOffsetSeconds()).toBeNull();
      await get();
      expect(transport.clockOffsetSeconds()).toBe(expected);
    }
  });

  test('counts a cached answer’s Age, and the middle of the round trip', async () => {
    const server = await answeredAt(new Date(at - 3_000_000).toUTCString(), { age: '3000' });
    const times = [at - 4_500, at + 5_500];
    const { get, transport } = await transportTo(server.origin, {}, () => times.shift() ?? at + 5_500);
    await get();
    expect(transport.clockOffsetSeconds()).toBe(0);
  });
});

test('nothing secret is recorded: not sent, not answered, not echoed', async () => {
  const secrets = {
    code: '4/0AfJohXk2mEe5TzQwLpUvR1n8bYcXdSaGhIjKlMnOpQrStUv',
    client_secret: 'not-shaped-like-any-secret-9f8e7d6c',
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    access_token: 'ya29.a0AfH6SMBx3kQ9wErTyUiOpAsDfGhJkLzXcVbNm1234567890qwerty',
    refresh_token: '1//0gLmNoPqRsTuVwXyZ0123456789-abcdefghijklmnop',
    id_token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg',
  };
  const server = await loopbackServer((response, { body }) =>
    json(
      response,
      200,
      { ...secrets, error_description: `bad ${secrets.client_secret} in ${body}` },
      { 'set-cookie': 'sid=abcdefghijkl' },
    ),
  );
  const { post, get, trace, transport } = await transportTo(server.origin);
  await post({ grant_type: 'authorization_code', ...secrets });
  await transport.gaxios.request({ url: calendarList, headers: { authorization: `Bearer ${secrets.access_token}` } });
  await get(`https://oauth2.googleapis.com/tokeninfo?access_token=${secrets.access_token}`);
  const recorded = JSON.stringify(trace.list());
  for (const secret of Object.values(secrets)) {
    expect(recorded).not.toContain(secret);
    expect(recorded).not.toContain(secret.slice(7, -4));
    expect(recorded).not.toContain(encodeURIComponent(secret));
  }
  expect(recorded).not.toContain('abcdefghijkl');
  expect(recorded).toContain('ya29.a0…erty');
  expect(recorded, 'of what a person or program chose, no end is shown').not.toContain('OEjXk');
  expect(recorded).toContain('grant_type=authorization_code');
});

test('a long answer is recorded in part, and no part of a secret with it', async () => {
  const secret = 'shapeless-but-known-secret-5f4e3d2c1b0a';
  const server = await loopbackServer((response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      // Just long enough for the secret to stand across the place where looking ends.
      .end(`{"password": "${' '.repeat(512 * 1024 - 40)}", "b": "${secret}${'x'.repeat(100_000)}"}`),
  );
  const { post, trace } = await transportTo(server.origin);
  await post({ grant_type: 'authorization_code', client_secret: secret });
  const { responseBody } = trace.list()[0] ?? {};
  expect(responseBody?.length).toBeLessThan(70_000);
  expect(responseBody).not.toContain(secret.slice(0, 8));
  expect(responseBody).toContain('characters altogether');
});

test('no environment variable makes Google’s libraries print what they send', async () => {
  const server = await loopbackServer((response) =>
    json(response, 200, { access_token: 'ya29.printed-by-nobody', expires_in: 3599 }),
  );
  const script = `
    const { createTransport } = await import(${JSON.stringify(new URL('../../main/core/transport.ts', import.meta.url).href)});
    const { createEnvironment } = await import(${JSON.stringify(new URL('../../main/core/environment.ts', import.meta.url).href)});
    const call = { operation: 'x', callId: '1', signal: new AbortController().signal, emit() {} };
    const world = { kind: 'emulator', origin: ${JSON.stringify(server.origin)} };
    const { gaxios } = await createTransport(createEnvironment(), call, world);
    const { OAuth2Client } = await import('google-auth-library');
    const client = new OAuth2Client({ clientId: 'a', clientSecret: 'GOCSPX-printed-by-nobody', transporter: gaxios });
    const { tokens } = await client.getToken('4/0Aprinted-by-nobody');
    console.log(Object.keys(tokens).length);`;
  const ran = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, GOOGLE_SDK_NODE_LOGGING: '*', GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'evil.example' },
  });
  expect(server.received).toHaveLength(1);
  expect(ran).toEqual({ stdout: expect.stringMatching(/^\d\n$/) as string, stderr: '' });
});

async function fixtureKey(): Promise<{ privateKey: string }> {
  const { generateKeyPair } = await import('node:crypto');
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}
