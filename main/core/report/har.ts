import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { Exchange } from '../../../shared/trace.ts';

/**
 * Recorded exchanges as an HTTP Archive (HAR 1.2). They were redacted as they were recorded; nothing is added here but
 * `_id` (by which a problem names its exchange), `_operation`, `_attempt` and, where no answer came, `_failure`. An exchange without an answer has status 0. What only
 * the numbers tell, a `comment` says: sizes count what was received, also of bodies that were shortened or left out.
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
      content: contentOf(exchange),
      redirectURL: header(exchange.responseHeaders, 'location'),
      headersSize: -1,
      bodySize: exchange.responseBytes?.received ?? -1,
    },
    cache: {},
    timings: timingsOf(exchange),
    _id: exchange.id,
    _operation: exchange.operation,
    _attempt: exchange.attempt,
    ...(exchange.failure !== null && { _failure: exchange.failure }),
    ...(exchange.retry && { comment: commentOf(exchange.attempt, exchange.retry) }),
  };
}

function contentOf({ responseBody: text, responseBytes, responseHeaders }: Exchange): JsonObject {
  const size = responseBytes?.unpacked ?? (text === null ? 0 : new TextEncoder().encode(text).length);
  const packed = header(responseHeaders, 'content-encoding') !== '';
  return {
    size,
    ...(packed && responseBytes && { compression: size - responseBytes.received }),
    mimeType: header(responseHeaders, 'content-type'),
    ...(text !== null && { text }),
  };
}

/** Without an answer all of the time was waited. */
function timingsOf({ durationMs, firstByteMs = durationMs }: Exchange): JsonObject {
  const wait = Math.min(firstByteMs, durationMs);
  return { send: 0, wait, receive: durationMs - wait };
}

function commentOf(attempt: number, { of, waitedMs, because }: NonNullable<Exchange['retry']>): string {
  return `attempt ${attempt} of at most ${of}, after ${waitedMs} ms, because of ${because}`;
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
