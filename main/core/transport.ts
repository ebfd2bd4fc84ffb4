import * as http from 'node:http';
import * as https from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { Gaxios, GaxiosOptionsPrepared } from 'gaxios';
import type { World } from '../../shared/contract/credentials.ts';
import type { Exchange } from '../../shared/trace.ts';
import { fail, type Outcome, type Problem } from '../../shared/outcome.ts';
import { placeInWorld } from './allowed-requests.ts';
import { clockOffsetSeconds } from './clock-offset.ts';
import type { Call, Environment } from './environment.ts';
import { recordOf } from './exchange-record.ts';
import { type Answer, attempt, type AttemptLimits, headerOf, type HttpRequest } from './http-attempt.ts';
import { NetworkFailure, networkProblemIn } from './network-failure.ts';
import { proxyEnvironment } from './proxy-environment.ts';
import { mask, redactText, secretsIn } from './redact.ts';
import { delayBefore, isRepeatable, isTransient, type RetryLimits } from './retry-policy.ts';
import { asRefusal } from './refusal-text.ts';
import { tokenAnswer } from './token-answer.ts';
import { misdirection, readable } from './unusable-answer.ts';

/**
 * The one way out. Everything Google's libraries and we send goes through `gaxios`: hosts rewritten for the world,
 * every attempt recorded redacted, limits and cancellation kept, retries owned here and nowhere else.
 */
export interface Transport {
  readonly world: World;
  /** Given to google-auth-library (`transporter`) and to googleapis. */
  readonly gaxios: Gaxios;
  /** This computer's clock minus the server's, in seconds, from the last answer's `Date`; null before any answer. */
  readonly clockOffsetSeconds: () => number | null;
  /** The record of the newest exchange of this transport: what a problem points to. */
  readonly lastExchangeId: () => number | undefined;
  /** A network problem (`network.*`, `operation.cancelled`) for what was thrown; null when the server did answer. */
  readonly problemOf: (thrown: unknown) => Problem | null;
  /** Any text without secrets, those that this call sent or was given included: for what is kept of an answer. */
  readonly redact: (text: string) => string;
}

export type TransportLimits = AttemptLimits & RetryLimits;

export const defaultLimits: TransportLimits = {
  connectMs: 10_000,
  firstByteMs: 30_000,
  totalMs: 60_000,
  answerBytes: 32 * 1024 ** 2,
  attempts: 3,
  firstDelayMs: 500,
  longestDelayMs: 20_000,
};

/** A transport for one call in one world. Loads gaxios, so nothing of Google's is read before the first request. */
export async function createTransport(
  environment: Environment,
  call: Call,
  world: World,
  limits: TransportLimits = defaultLimits,
): Promise<Transport> {
  // With these, Google's libraries would print tokens to the terminal, or ask hosts of another universe.
  delete process.env['GOOGLE_SDK_NODE_LOGGING'];
  delete process.env['GOOGLE_CLOUD_UNIVERSE_DOMAIN'];
  const { Gaxios } = await import('gaxios');
  const known = new Map<string, string>();
  let offset: number | null = null;
  let lastExchangeId: number | undefined;

  async function send(asked: URL, options: GaxiosOptionsPrepared): Promise<Response> {
    const method = (options.method ?? 'GET').toUpperCase();
    const place = placeInWorld(world, method, asked);
    if ('refused' in place) throw new NetworkFailure(place.refused);
    const request = requestOf(method, place.url, options);
    const repeatable = isRepeatable(method, place.url.pathname, request.body);
    const signal = options.signal ? AbortSignal.any([call.signal, options.signal]) : call.signal;
    for (const [secret, shown] of secretsIn(request.body ?? '')) known.set(secret, shown);
    const [, bearer = ''] = request.headers.find(([name]) => name === 'authorization')?.[1].split(' ') ?? [];
    if (bearer.length >= 8) known.set(bearer, mask(bearer));

    let retry: Exchange['retry'];
    for (let number = 1; ; number++) {
      // A kept connection may close just as it is used: never for what may be sent only once.
      const outcome = await once(request, { number, retry }, () => connectionsFor(world, repeatable), signal);
      const delay =
        repeatable && number < limits.attempts && mayDiffer(outcome)
          ? delayBefore(
              number + 1,
              outcome.ok ? headerOf(outcome.value, 'retry-after') : null,
              limits,
              environment.now(),
            )
          : null;
      if (delay === null) return responseOf(outcome);
      const cancelled = await wait(delay, false, { signal }).catch(() => true);
      retry = { of: limits.attempts, waitedMs: Math.round(delay), because: reasonOf(outcome) };
      if (cancelled) throw new NetworkFailure(fail('operation.cancelled').problem);
    }
  }

  async function once(request: HttpRequest, { number, retry }: Try, agent: () => http.Agent, signal: AbortSignal) {
    const { trace } = environment;
    const id = trace.begin();
    const sentAt = environment.now();
    const clock = performance.now();
    const received = await attempt(request, agent, limits, signal);
    const durationMs = Math.round(performance.now() - clock);
    const unusable = received.ok ? misdirection(request, received.value) : null;
    const exchange = {
      id,
      ...recordOf({
        operation: call.operation,
        attempt: number,
        retry,
        startedAt: sentAt,
        durationMs,
        request,
        answer: received.ok ? received.value : null,
        failure: received.ok ? (unusable?.code ?? null) : received.problem.code,
        known,
      }),
    };
    trace.record(exchange);
    lastExchangeId = id;
    call.emit({ type: 'trace.recorded', exchange });
    if (received.ok && !unusable) offset = clockOffsetSeconds(received.value, sentAt, environment.now()) ?? offset;
    const problem = received.ok ? unusable : received.problem;
    return problem ? { ok: false as const, problem: { ...problem, exchangeId: id } } : received;
  }

  const gaxios = new Gaxios({
    // Any agent: it only keeps gaxios from making one for a proxy. Ours are chosen where requests are sent.
    agent: http.globalAgent,
  });
  gaxios.interceptors.request.add({
    // Whatever a library asked for in its call, at the last moment before gaxios acts on it.
    resolved: (options) => {
      delete options.retryConfig;
      delete options.adapter;
      options.retry = false;
      options.fetchImplementation = (_, init) => {
        const prepared = init as GaxiosOptionsPrepared;
        return send(prepared.url, prepared);
      };
      return Promise.resolve(options);
    },
  });

  gaxios.interceptors.response.add({
    resolved: (response) => {
      const { method, url } = response.config;
      if (method === 'POST' && url.pathname.endsWith('/token')) response.data = tokenAnswer(response.data);
      return Promise.resolve(response);
    },
  });

  return {
    world,
    gaxios,
    clockOffsetSeconds: () => offset,
    lastExchangeId: () => lastExchangeId,
    problemOf: (thrown) =>
      networkProblemIn(thrown) ?? (call.signal.aborted ? fail('operation.cancelled').problem : null),
    redact: (text) => redactText(text, known),
  };
}

interface Try {
  readonly number: number;
  readonly retry: Exchange['retry'];
}

/** Why one tries again. */
function reasonOf(outcome: Outcome<Answer>): string {
  return outcome.ok ? String(outcome.value.status) : outcome.problem.code;
}

function mayDiffer(outcome: Outcome<Answer>): boolean {
  if (outcome.ok) return isTransient(outcome.value);
  const { code, evidence } = outcome.problem;
  // A gateway on the way that has no answer just now, in a page of its own.
  if (code === 'network.proxy_html') return [502, 503, 504].includes(Number(evidence.status));
  return code === 'network.reset' || code === 'network.answer_cut';
}

/** Refuses bodies that could not be recorded: Google's libraries send text and forms only. */
function requestOf(method: string, url: URL, options: GaxiosOptionsPrepared): HttpRequest {
  const headers = new Headers(options.headers);
  const given: unknown = options.body;
  const isForm = given instanceof URLSearchParams;
  if (given !== undefined && given !== null && typeof given !== 'string' && !isForm)
    throw new NetworkFailure(fail('network.request_not_allowed', { evidence: { method, path: url.pathname } }).problem);
  const body = given === undefined || given === null ? null : String(given);
  if (isForm && !headers.has('content-type'))
    headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
  // A server may take the method from here instead.
  headers.delete('x-http-method-override');
  headers.set('accept-encoding', 'gzip');
  if (body !== null) headers.set('content-length', String(Buffer.byteLength(body)));
  return { method, url, headers: [...headers], body };
}

function responseOf(outcome: Outcome<Answer>): Response {
  if (!outcome.ok) throw new NetworkFailure(outcome.problem);
  const { status, statusText, headers, body } = outcome.value;
  const kept = headers.filter(([name]) => !/^(?:content-encoding|content-length|transfer-encoding)$/i.test(name));
  const empty = status === 204 || status === 205 || status === 304;
  const given = Buffer.from(readable(body));
  return new Response(empty ? null : status < 400 ? given : asRefusal(given), {
    status,
    statusText,
    headers: kept.map(([n, v]) => [n, v]),
  });
}

const kept = new Map<string, http.Agent>();

function connectionsFor({ kind, origin }: World, repeatable: boolean): http.Agent {
  const encrypted = origin.startsWith('https:');
  const create = () => {
    if (!encrypted) return new http.Agent({ keepAlive: repeatable });
    // For Google through the proxy that HTTPS_PROXY and NO_PROXY name; never for loopback.
    return new https.Agent({
      keepAlive: repeatable,
      ...(kind === 'google' && { proxyEnv: proxyEnvironment(process.env) }),
    });
  };
  if (!repeatable) return create();
  const key = `${kind} ${encrypted}`;
  const agent = kept.get(key) ?? create();
  kept.set(key, agent);
  return agent;
}
