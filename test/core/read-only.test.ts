import { readFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeInWorld } from '../../main/core/allowed-requests.ts';
import { createEnvironment } from '../../main/core/environment.ts';
import { google } from '../../main/core/google-endpoints.ts';
import { googleClient } from '../../main/core/oauth/google-client.ts';
import * as ofSource from '../../main/core/transport.ts';
import { json, loopbackServer } from './loopback-server.ts';
import { newCall } from './oauth/session.ts';

type CreateTransport = typeof ofSource.createTransport;

/** A resource of an API as Google's library makes it: methods, and resources below it. */
type Resource = Readonly<Record<string, unknown>>;
type Method = (parameters: Readonly<Record<string, string>>) => Promise<unknown>;

/** Every method of every API that may be asked, with the ones that may be sent. Those of Calendar and the directory: all reads. */
const apis = {
  calendar: { version: 'v3', onlyReads: true, allowed: ['freebusy.query'] },
  admin: { version: 'directory_v1', onlyReads: true, allowed: [] },
  iamcredentials: { version: 'v1', onlyReads: false, allowed: ['projects.serviceAccounts.signJwt'] },
  oauth2: { version: 'v2', onlyReads: false, allowed: ['userinfo.get'] },
  gmail: { version: 'v1', onlyReads: false, allowed: ['users.getProfile', 'users.labels.list'] },
  drive: { version: 'v3', onlyReads: false, allowed: ['about.get'] },
  tasks: { version: 'v1', onlyReads: false, allowed: ['tasklists.list'] },
  people: { version: 'v1', onlyReads: false, allowed: ['contactGroups.list'] },
  chat: { version: 'v1', onlyReads: false, allowed: ['spaces.list'] },
  classroom: { version: 'v1', onlyReads: false, allowed: ['courses.list'] },
} as const;

describe.each([
  ['the source', null],
  ['the command line as it is built', 'out/cli/transport-*.js'],
])('%s', (_, built) => {
  let create: CreateTransport;
  beforeAll(async () => {
    create = built === null ? ofSource.createTransport : await builtTransport(built);
  });

  test.each(Object.keys(apis) as (keyof typeof apis)[])(
    'every method of %s that Google’s library has: what writes is never sent',
    async (name) => {
      const { version, onlyReads, allowed } = apis[name];
      const server = await loopbackServer((response) => json(response, 200, {}));
      const call = newCall('calendar.calendarList.list');
      const transport = await create(createEnvironment(), call, { kind: 'emulator', origin: server.origin });
      const auth = await googleClient(transport);
      auth.setCredentials({ access_token: 'ya29.read-only' });
      const make = await apiOf(name);
      const api = make({ version, auth, rootUrl: `${server.origin}/`, universeDomain: 'googleapis.com' });

      const sent: string[] = [];
      let refused = 0;
      for (const [id, method] of methodsIn(api)) {
        const before = server.received.length;
        const thrown = await withRequired(method);
        const requests = server.received.slice(before);
        if (requests.length === 0) {
          expect([id, transport.problemOf(thrown)?.code]).toEqual([id, 'network.request_not_allowed']);
          refused++;
        } else if (!onlyReads || requests.some((request) => request.method !== 'GET')) sent.push(id);
        for (const { method: verb, path } of requests)
          expect([verb, path]).toEqual([verb, expect.stringMatching(/^\/(?!batch|upload)/)]);
      }
      expect(sent.toSorted()).toEqual([...allowed]);
      // The least of these APIs has several that change something.
      if (name !== 'oauth2') expect(refused).toBeGreaterThan(3);
      if (onlyReads) {
        expect(server.received.length).toBeGreaterThan(10);
        expect(new Set(server.received.map(({ method }) => method))).toEqual(
          new Set(allowed.length > 0 ? ['GET', 'POST'] : ['GET']),
        );
      }
    },
    60_000,
  );
});

test('the window is built with the same transport, to the letter', () => {
  const [cli = '', desktop] = ['cli', 'desktop'].map((room) =>
    readFileSync(globSync(`out/${room}/transport-*.js`)[0] ?? '', 'utf8')
      .replaceAll(/^(?:#!|import |export ).*\n+/gm, '')
      .replaceAll(/import\("\.\/\w+-[\w-]+\.js"\)/g, 'import(a chunk)')
      .trim(),
  );
  expect(cli).toContain('placeInWorld(world, method, asked)');
  expect(desktop).toBe(cli);
});

describe('whatever is asked', () => {
  const verbs = fc.oneof(
    fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'get', 'post', 'Get'),
    fc.stringMatching(/^[A-Za-z]{1,10}$/),
  );
  const segments = fc.array(
    fc.oneof(
      fc.constantFrom('calendars', 'primary', 'events', 'freeBusy', 'acl', 'users', 'me', '..', '%2e%2e', '', ':watch'),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
    ),
    { maxLength: 6 },
  );
  const roots = fc.constantFrom(
    'https://www.googleapis.com/calendar/v3/',
    'https://admin.googleapis.com/admin/directory/v1/',
    'https://www.googleapis.com/upload/calendar/v3/',
    'https://www.googleapis.com/batch/calendar/v3/',
  );

  test('of Calendar and the directory, only GET and free/busy get out', () => {
    fc.assert(
      fc.property(verbs, roots, segments, (verb, root, path) => {
        const asked = new URL(root + path.join('/'));
        if (!('url' in placeInWorld(google, verb, asked))) return;
        const isFreeBusy = verb === 'POST' && asked.pathname === '/calendar/v3/freeBusy';
        expect(verb === 'GET' || isFreeBusy || !/calendar|directory/.test(asked.pathname)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('free/busy itself gets out, with POST alone', () => {
    const asked = new URL('https://www.googleapis.com/calendar/v3/freeBusy');
    expect(placeInWorld(google, 'POST', asked)).toEqual({ url: asked });
    for (const verb of ['PUT', 'PATCH', 'DELETE']) expect(placeInWorld(google, verb, asked)).toHaveProperty('refused');
    for (const path of ['freeBusy/', 'freebusy', 'freeBusy/x', 'x/freeBusy'])
      expect(placeInWorld(google, 'POST', new URL(path, asked))).toHaveProperty('refused');
  });
});

describe('there is no way round the transport', () => {
  // The emulator is a server, and asks only itself; snippets are text.
  const rooms = ['main/*.ts', 'main/{cli,core,desktop}/**/*.ts', 'shared/**/*.ts'];
  const sources = globSync(rooms)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('main/core/snippets/'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const filesWith = (pattern: RegExp) =>
    sources
      .filter(({ text }) => pattern.test(text))
      .map(({ file }) => file)
      .toSorted();

  test('one file sends requests, and one makes what Google’s libraries send with', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(filesWith(/\.request\(request\.url|\bhttps?\.(?:request|get)\(/)).toEqual(['main/core/http-attempt.ts']);
    expect(filesWith(/from 'node:(?:http2?|https|net|tls|dgram)'/)).toEqual([
      // Reads a pipe of this computer by its descriptor, and connects to nothing.
      'main/cli/inputs.ts',
      'main/core/http-attempt.ts',
      // They receive the browser, and ask nobody.
      'main/core/oauth/loopback-listener.ts',
      'main/core/oauth/loopback-page.ts',
      // Keeps connections for http-attempt.ts.
      'main/core/transport.ts',
    ]);
    expect(
      filesWith(/\bnew (?:\w+\.)?Socket\((?!\{ fd, )|\.connect\(|\bcreateConnection\(|\bconnect\b[^}]*\} from 'node:/),
    ).toEqual([]);
    expect(filesWith(/\bnew Gaxios\(/)).toEqual(['main/core/transport.ts']);
    // `fetch(?` stands in patterns that recognise such code.
    expect(
      filesWith(/(?<![.\w])fetch\((?!\?)|globalThis\.fetch|\bXMLHttpRequest\b|new WebSocket\(|\bnet\.request\(/),
    ).toEqual([
      // Its own parameter: the library's method that brings the next page.
      'main/core/oauth/delegated-read.ts',
    ]);
    expect(filesWith(/from '(?:undici|axios|node-fetch)'|new (?:GoogleAuth|UserRefreshClient|Impersonated)\(/)).toEqual(
      [],
    );
  });

  test('of Google’s Calendar and directory clients only reads are called', () => {
    const reads = /^(?:get|list|instances|query)$/;
    const called = sources
      .filter(({ text }) => text.includes('googleapis/build') || /\bapi\.\w+\.\w+\(/.test(text))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\bapi\.\w+\.(\w+)\(/g)].map(([, name = '']) => `${basename(file)} ${name}`),
      );
    expect(called.length).toBeGreaterThan(3);
    for (const each of called) expect(each.split(' ')[1]).toMatch(reads);
  });
});

async function builtTransport(pattern: string): Promise<CreateTransport> {
  const files = globSync(pattern);
  expect(files, `${pattern}: npm run build makes it`).toHaveLength(1);
  const chunk = (await import(new URL(`../../${files[0]}`, import.meta.url).href)) as Readonly<Record<string, unknown>>;
  const found = Object.values(chunk).find((each) => typeof each === 'function' && each.name === 'createTransport');
  return found as CreateTransport;
}

/** One API of Google's library, as Google makes it: with all of them, whose types the compiler would read, `tsc` took 15 s more. */
async function apiOf(name: string): Promise<(options: object) => Resource> {
  const made = (await import(`googleapis/build/src/apis/${name}/index.js`)) as Readonly<
    Record<string, (options: object) => Resource>
  >;
  return made[name] ?? expect.fail(name);
}

function* methodsIn(resource: Resource, path = ''): Generator<readonly [id: string, method: Method]> {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resource) as object)) {
    const method = resource[name];
    if (name !== 'constructor' && typeof method === 'function') yield [path + name, method.bind(resource) as Method];
  }
  for (const [name, below] of Object.entries(resource))
    if (typeof below === 'object' && below !== null && below.constructor.name.startsWith('Resource'))
      yield* methodsIn(below as Resource, `${path}${name}.`);
}

/** For a path that must be just so to be let through. */
const values: Readonly<Record<string, string>> = { name: 'projects/-/serviceAccounts/one', userId: 'me' };

/** Calls a method with all that it requires, and gives what it threw. */
async function withRequired(method: Method): Promise<unknown> {
  let parameters: Readonly<Record<string, string>> = {};
  for (;;) {
    const thrown: unknown = await method(parameters).then(
      () => null,
      (error: unknown) => error,
    );
    const missing = /^Missing required parameters: (.+)$/.exec((thrown as Error | null)?.message ?? '')?.[1];
    if (missing === undefined) return thrown;
    parameters = {
      ...parameters,
      ...Object.fromEntries(missing.split(', ').map((name) => [name, values[name] ?? 'one'])),
    };
  }
}
