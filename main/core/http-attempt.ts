import * as http from 'node:http';
import * as https from 'node:https';
import { createGunzip } from 'node:zlib';
import { fail, succeed, type Outcome, type Problem } from '../../shared/outcome.ts';
import { problemOfSocketError } from './network-failure.ts';

/** What one request sends. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
}

/** What came back, whole and unpacked. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Milliseconds from the beginning to its first line. */
  readonly firstByteMs: number;
  /** Bytes of the body before it was unpacked. */
  readonly receivedBytes: number;
}

/** How long a try may take, in milliseconds, and how much may come back, in bytes after unpacking. */
export interface AttemptLimits {
  readonly connectMs: number;
  /** From being connected to the answer's first line. */
  readonly firstByteMs: number;
  readonly totalMs: number;
  readonly answerBytes: number;
}

/** The first value of an answer's header, by any case of its name. */
export function headerOf(answer: Answer, name: string): string | null {
  return answer.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

export function textOf(answer: Answer): string {
  return new TextDecoder().decode(answer.body);
}

/** The answer's JSON; null when it is not JSON. */
export function jsonIn(answer: Answer): unknown {
  try {
    return JSON.parse(textOf(answer));
  } catch {
    return null;
  }
}

/**
 * Sends one request once, follows nothing, and reads the whole answer. Fails with `network.dns`, `.refused`,
 * `.unreachable`, `.reset`, `.answer_cut`, `.tls`, `.timeout`, `.proxy`, `.not_http`, `.answer_too_large`, or
 * `operation.cancelled`. In every case the connection is given up at once.
 */
export function attempt(
  request: HttpRequest,
  agent: () => http.Agent,
  limits: AttemptLimits,
  signal: AbortSignal,
): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const host = request.url.host;
    const begun = performance.now();
    let wholeTimer: NodeJS.Timeout | undefined;
    let phaseTimer: NodeJS.Timeout | undefined;
    let settled = false;

    const finish = (outcome: Outcome<Answer>) => {
      if (settled) return;
      settled = true;
      clearTimeout(wholeTimer);
      clearTimeout(phaseTimer);
      signal.removeEventListener('abort', cancel);
      resolve(outcome);
      if (!outcome.ok) outgoing.destroy();
    };
    const failWith = (problem: Problem) => finish({ ok: false, problem });
    const timeOut = (phase: 'connect' | 'answer' | 'whole', ms: number) =>
      finish(fail('network.timeout', { evidence: { host, phase, seconds: Math.round(ms / 1000) } }));
    const enter = (phase: 'connect' | 'answer', ms: number) => {
      clearTimeout(phaseTimer);
      phaseTimer = setTimeout(() => timeOut(phase, ms), ms);
    };
    const cancel = () =>
      signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
        ? timeOut('whole', limits.totalMs)
        : finish(fail('operation.cancelled'));

    let outgoing: http.ClientRequest;
    try {
      outgoing = (request.url.protocol === 'https:' ? https : http).request(request.url, {
        method: request.method,
        agent: agent(),
        headers: Object.fromEntries(request.headers),
      });
    } catch (error) {
      // An unusable proxy address is found while the agent is made.
      return resolve({ ok: false, problem: problemOfSocketError(error, request.url) });
    }
    outgoing.on('error', (error) => failWith(problemOfSocketError(error, request.url)));
    outgoing.on('socket', (socket) => {
      const connected = () => enter('answer', limits.firstByteMs);
      if (!socket.connecting) connected();
      else socket.once(request.url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
    });
    outgoing.on('response', (incoming) => {
      clearTimeout(phaseTimer);
      const firstByteMs = Math.round(performance.now() - begun);
      let receivedBytes = 0;
      incoming.on('data', (part: Buffer) => {
        receivedBytes += part.length;
      });
      const packed = incoming.headers['content-encoding']?.toLowerCase() === 'gzip';
      const source = packed ? incoming.pipe(createGunzip()) : incoming;
      const parts: Buffer[] = [];
      let size = 0;
      source.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size <= limits.answerBytes) return;
        finish(fail('network.answer_too_large', { evidence: { host, limitMiB: limits.answerBytes / 1024 ** 2 } }));
        // Unpacking would go on by itself after the connection is given up.
        source.destroy();
      });
      const cut = () => finish(fail('network.answer_cut', { evidence: { host, receivedBytes: size } }));
      incoming.on('error', cut);
      incoming.on('aborted', cut);
      source.on('error', cut);
      source.on('end', () => {
        const headers = pairs(incoming.rawHeaders);
        const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
        if (status < 200 || status > 599) return finish(fail('network.not_http', { evidence: { host, status } }));
        const body = Buffer.concat(parts);
        finish(succeed({ status, statusText, headers, body, firstByteMs, receivedBytes }));
      });
    });

    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) return cancel();
    wholeTimer = setTimeout(() => timeOut('whole', limits.totalMs), limits.totalMs);
    enter('connect', limits.connectMs);
    outgoing.end(request.body ?? undefined);
  });
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : []));
}
