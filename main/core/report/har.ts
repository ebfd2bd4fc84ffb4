import type { JsonObject } from '../../../shared/contract.ts';
import type { Exchange } from '../../../shared/trace.ts';

/**
 * Recorded exchanges as an HTTP Archive (HAR 1.2). They were redacted as they were recorded; nothing is added here but
 * `_operation`, `_attempt` and, where no answer came, `_failure`. An exchange without an answer has status 0.
 */
export function harOf(exchanges: readonly Exchange[], version: string): JsonObject {
  return { log: { version: '1.2', creator: { name: 'Grantscope', version }, entries: exchanges.map(entryOf) } };
}

function entryOf(exchange: Exchange): JsonObject {
  return {
    startedDateTime: exchange.startedAt,
    time: exchange.durationMs,
    request: {
      method: exchange.method,
      url: exchange.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: nameValues(exchange.requestHeaders),
      queryString: nameValues(queryOf(exchange.url)),
      ...(exchange.requestBody !== null && {
        postData: { mimeType: header(exchange.requestHeaders, 'content-type'), text: exchange.requestBody },
      }),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: exchange.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: nameValues(exchange.responseHeaders),
      content: {
        size: exchange.responseBody === null ? 0 : new TextEncoder().encode(exchange.responseBody).length,
        mimeType: header(exchange.responseHeaders, 'content-type'),
        ...(exchange.responseBody !== null && { text: exchange.responseBody }),
      },
      redirectURL: header(exchange.responseHeaders, 'location'),
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: exchange.durationMs, receive: 0 },
    _operation: exchange.operation,
    _attempt: exchange.attempt,
    ...(exchange.failure !== null && { _failure: exchange.failure }),
  };
}

type Pairs = Iterable<readonly [name: string, value: string]>;

function nameValues(pairs: Pairs): readonly { readonly name: string; readonly value: string }[] {
  return Array.from(pairs, ([name, value]) => ({ name, value }));
}

function queryOf(url: string): Pairs {
  return URL.canParse(url) ? new URL(url).searchParams : [];
}

function header(headers: Pairs, wanted: string): string {
  for (const [name, value] of headers) if (name.toLowerCase() === wanted) return value;
  return '';
}
