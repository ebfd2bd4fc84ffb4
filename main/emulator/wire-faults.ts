import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { apiError } from './api-error.ts';
import { calendarRefusals } from './calendar-refusals.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, htmlAnswer, jsonAnswer } from './http-answer.ts';

const hugeBytes = 1_000_000_000;

/** What a fault does to a request: another answer, an answer that never comes whole, or none (`undefined`: no fault). */
export type Disturbance =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'cut' }
  | { readonly kind: 'huge' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

/** The wire fault that is on for this path, if any; waits first when answers are slow. */
export async function disturbanceFor(
  { faults }: EmulatedGoogle,
  path: string,
  signal: AbortSignal,
): Promise<Disturbance | undefined> {
  const slow = faults.play('slow', path);
  if (slow) await delay(slow.milliseconds, undefined, { signal }).catch(() => undefined);

  const reply = faults.play('reply', path);
  if (reply) return answer(replyAnswer(reply));
  if (faults.play('never-answers', path)) return { kind: 'silence' };
  if (faults.play('die-in-the-middle', path)) return { kind: 'reset' };
  const elsewhere = faults.play('redirect-elsewhere', path);
  if (elsewhere) {
    return answer({ status: 302, headers: { location: elsewhere.location, 'content-length': '0' }, body: '' });
  }
  if (faults.play('html-answer', path)) return answer(proxyPage());
  if (faults.play('huge-answer', path)) return { kind: 'huge' };
  const refused = path.startsWith('/calendar/') ? faults.play('calendar-refuses', path) : undefined;
  if (refused) return answer(withPatience(calendarRefusals[refused.reason](), refused));
  const down = faults.play('server-error-503', path);
  if (down) return answer(withPatience(isApi(path) ? backendError() : unavailablePage(), down));
  for (const name of ['rate-limit-429', 'rate-limit-403'] as const) {
    // Quotas belong to the APIs: only who names another path means that one.
    const isMeant = isApi(path) || faults.argument(name)?.path !== undefined;
    const limited = isMeant ? faults.play(name, path) : undefined;
    if (limited) return answer(withPatience(isApi(path) ? apiRateLimit(name) : tokenRateLimit(name), limited));
  }
  return faults.play('cut-answer', path) ? { kind: 'cut' } : undefined;
}

/** Half of the body, then the end of the connection, although more was announced. */
export function writeCut(response: ServerResponse, body: string): void {
  const bytes = Buffer.from(body);
  response.setHeader('content-length', bytes.length + 1);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}

/** One gigabyte of a JSON string that never ends, as fast as the reader takes it; stops when the reader does. */
export function writeHuge(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1_024, 'A');
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.write('{"kind":"');
  let left = hugeBytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return;
    }
    response.off('drain', more).end('"}');
  };
  response.on('drain', more);
  more();
}

function isApi(path: string): boolean {
  return /^\/(?:calendar|admin|v1\/projects)\//.test(path);
}

function answer(what: HttpAnswer): Disturbance {
  return { kind: 'answer', answer: what };
}

function withPatience(what: HttpAnswer, { retryAfter }: { readonly retryAfter?: number | undefined }): HttpAnswer {
  if (retryAfter === undefined) return what;
  return { ...what, headers: { ...what.headers, 'retry-after': String(retryAfter) } };
}

function replyAnswer(reply: { status: number; headers: Record<string, string>; body?: unknown }): HttpAnswer {
  if (typeof reply.body === 'string') {
    return {
      ...htmlAnswer(reply.status, reply.body),
      headers: { 'content-type': 'text/html; charset=utf-8', ...lower(reply.headers) },
    };
  }
  return jsonAnswer(reply.status, reply.body ?? {}, lower(reply.headers));
}

/** Length and framing are the server's own business. */
function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  const framing = ['content-length', 'transfer-encoding', 'connection'];
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !framing.includes(name)),
  );
}

function proxyPage(): HttpAnswer {
  return htmlAnswer(
    200,
    '<!DOCTYPE html>\n<html><head><title>Web gateway: sign in</title></head><body><h1>Web gateway</h1><p>Sign in to reach the internet from this network.</p></body></html>\n',
    { via: '1.1 gateway.corp.invalid' },
  );
}

function unavailablePage(): HttpAnswer {
  return htmlAnswer(
    503,
    '<!DOCTYPE html>\n<html lang=en>\n<meta charset=utf-8>\n<title>Error 503 (Server Error)!!1</title>\n<p><b>503.</b> <ins>That’s an error.</ins>\n<p>The service you requested is not available at this time. <ins>That’s all we know.</ins>\n',
  );
}

function backendError(): HttpAnswer {
  const message = 'The service is currently unavailable.';
  return apiError(503, { message, domain: 'global', reason: 'backendError' }, { status: 'UNAVAILABLE' });
}

function apiRateLimit(name: 'rate-limit-429' | 'rate-limit-403'): HttpAnswer {
  return name === 'rate-limit-429'
    ? apiError(429, { message: 'Rate Limit Exceeded', domain: 'usageLimits', reason: 'rateLimitExceeded' })
    : apiError(403, { message: 'User Rate Limit Exceeded', domain: 'usageLimits', reason: 'userRateLimitExceeded' });
}

/** Outside of the APIs Google's front end answers, in HTML. */
function tokenRateLimit(name: 'rate-limit-429' | 'rate-limit-403'): HttpAnswer {
  return name === 'rate-limit-429'
    ? htmlAnswer(
        429,
        '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html>\n<head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>Sorry...</title></head>\n<body><h1>We\'re sorry...</h1><p>... but your computer or network may be sending automated queries.</p></body></html>\n',
      )
    : htmlAnswer(403, '<TITLE>User Rate Limit Exceeded</TITLE>\n<H1>User Rate Limit Exceeded</H1>\n<H2>Error 403</H2>');
}
