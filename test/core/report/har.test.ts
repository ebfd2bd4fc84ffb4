import { expect, test } from 'vitest';
import { harOf } from '../../../main/core/report/har.ts';
import type { Exchange } from '../../../shared/trace.ts';

const exchange: Exchange = {
  id: 7,
  operation: 'calendar.events.list',
  attempt: 2,
  startedAt: '2026-11-22T03:04:05.678Z',
  durationMs: 12.5,
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
          timings: { send: 0, wait: 12.5, receive: 0 },
          _operation: 'calendar.events.list',
          _attempt: 2,
        },
      ],
    },
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
