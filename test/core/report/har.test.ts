import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import harSchemas from 'har-schema';
import { describe, expect, test } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { createTransport, defaultLimits } from '../../../main/core/transport.ts';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import { type Answerer, json, loopbackServer } from '../loopback-server.ts';
import { newCall } from '../oauth/session.ts';
import { harOf } from '../../../main/core/report/har.ts';
import type { Exchange } from '../../../shared/trace.ts';

const exchange: Exchange = {
  id: 7,
  operation: 'calendar.events.list',
  attempt: 2,
  startedAt: '2026-11-22T03:04:05.678Z',
  durationMs: 12.5,
  firstByteMs: 10,
  method: 'GET',
  url: 'https://www.googleapis.com/calendar/v3/calendars/primary/events?timeMin=2026-11-01T00%3A00%3A00Z&q=%E4%BC%9A%E8%AD%B0',
  requestHeaders: [['authorization', 'Bearer ya29.a0…9Q4k']],
  requestBody: null,
  status: 200,
  responseHeaders: [
    ['Content-Type', 'application/json; charset=UTF-8'],
    ['vary', 'Origin'],
    ['vary', 'Referer'],
  ],
  responseBody: '{"summary":"会議"}',
  failure: null,
};

test('an exchange becomes a HAR 1.2 entry with its query taken apart and its body counted in bytes', () => {
  expect(harOf([exchange], '1.2.3')).toEqual({
    log: {
      version: '1.2',
      creator: { name: 'Grantscope', version: '1.2.3' },
      entries: [
        {
          startedDateTime: exchange.startedAt,
          time: 12.5,
          request: {
            method: 'GET',
            url: exchange.url,
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [{ name: 'authorization', value: 'Bearer ya29.a0…9Q4k' }],
            queryString: [
              { name: 'timeMin', value: '2026-11-01T00:00:00Z' },
              { name: 'q', value: '会議' },
            ],
            headersSize: -1,
            bodySize: -1,
          },
          response: {
            status: 200,
            statusText: '',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [
              { name: 'Content-Type', value: 'application/json; charset=UTF-8' },
              { name: 'vary', value: 'Origin' },
              { name: 'vary', value: 'Referer' },
            ],
            content: { size: 20, mimeType: 'application/json; charset=UTF-8', text: exchange.responseBody },
            redirectURL: '',
            headersSize: -1,
            bodySize: -1,
          },
          cache: {},
          timings: { send: 0, wait: 10, receive: 2.5 },
          _id: 7,
          _operation: 'calendar.events.list',
          _attempt: 2,
        },
      ],
    },
  });
});

describe('by the published schema of HAR 1.2', () => {
  const ajv = new Ajv({ validateFormats: false, strict: false });
  ajv.addMetaSchema(draft6);
  for (const [name, schema] of Object.entries(harSchemas)) if (name !== 'har') ajv.addSchema(schema);
  const isHar = ajv.compile(harSchemas['har'] ?? {});

  /** What a reading operation leaves in the trace when a server answers so. */
  async function recorded(answer: Answerer): Promise<readonly Exchange[]> {
    const environment = createEnvironment();
    const server = await loopbackServer(answer);
    const world = { kind: 'emulator', origin: server.origin } as const;
    const limits = { ...defaultLimits, firstDelayMs: 1 };
    const transport = await createTransport(environment, newCall('calendar.events.list'), world, limits);
    const url = 'https://www.googleapis.com/calendar/v3/calendars/primary/events?q=%E4%BC%9A%E8%AD%B0';
    await transport.gaxios.request({ url, responseType: 'text' }).catch(() => null);
    return environment.trace.list();
  }
  const first = (har: JsonObject) => (har['log'] as { entries: readonly Record<string, never>[] }).entries;

  test.each<[string, Answerer, object]>([
    [
      'a body',
      (response) => json(response, 200, { summary: '会議' }),
      { response: { bodySize: 20, content: { size: 20 } } },
    ],
    [
      'a packed body',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000))),
      { response: { content: { size: 1_000, compression: expect.any(Number) } } },
    ],
    [
      'bytes that are no text',
      (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0, 1, 2])),
      { response: { content: { size: 4, mimeType: 'image/png', text: '(4 bytes, image/png)' } } },
    ],
    ['nothing', (response) => response.writeHead(204).end(), { response: { status: 204, content: { size: 0 } } }],
    [
      'a redirect',
      (response) =>
        response.writeHead(302, { location: 'https://elsewhere.invalid/?code=4/0AbCdEfGhIjKlMnOpQrStUv' }).end(),
      {
        response: { redirectURL: expect.stringMatching(/^https:\/\/elsewhere\.invalid\/\?code=4\/0AbC.*…/) },
        _failure: 'network.redirect_elsewhere',
      },
    ],
    ['no answer', (response) => response.destroy(), { response: { status: 0 }, _failure: 'network.reset' }],
  ])('%s', async (_, answer, entry) => {
    const har = harOf(await recorded(answer), '1.2.3');
    expect(isHar(har), JSON.stringify(isHar.errors)).toBe(true);
    expect(first(har)[0]).toMatchObject(entry);
  });

  test('further tries, each with what was waited and why', async () => {
    const exchanges = await recorded((response, __, number) => json(response, number < 3 ? 503 : 200, {}));
    expect(exchanges.map(({ retry }) => retry)).toEqual([
      undefined,
      { of: 3, waitedMs: expect.any(Number), because: '503' },
      { of: 3, waitedMs: expect.any(Number), because: '503' },
    ]);
    const har = harOf(exchanges, '1.2.3');
    expect(isHar(har), JSON.stringify(isHar.errors)).toBe(true);
    expect(first(har)[2]).toMatchObject({
      _attempt: 3,
      comment: expect.stringMatching(/^attempt 3 of at most 3, after \d+ ms, because of 503$/),
    });
  });

  test('and what is no HAR is refused by it', () => {
    const { log } = harOf([exchange], '1.2.3') as unknown as { log: { entries: [{ request: object }] } };
    expect(isHar({ log: { ...log, entries: [{ ...log.entries[0], request: {} }] } })).toBe(false);
  });
});

test('an exchange that got no answer has status 0 and says why', () => {
  const har = harOf(
    [{ ...exchange, status: null, responseHeaders: [], responseBody: null, failure: 'network.timeout' }],
    '1.2.3',
  );
  expect(har).toMatchObject({
    log: { entries: [{ response: { status: 0, content: { size: 0 } }, _failure: 'network.timeout' }] },
  });
});
