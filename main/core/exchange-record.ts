import type { Exchange } from '../../shared/trace.ts';
import { type Answer, headerOf, type HttpRequest, textOf } from './http-attempt.ts';
import { type KnownSecrets, redactForm, redactHeader, redactText, redactUrl, secretsIn } from './redact.ts';

/** What is kept of a body, what is looked at for it, and what a cut secret at the end of that could span. Characters. */
const longestBody = 64 * 1024;
const longestLook = 512 * 1024;
const longestSecret = 8 * 1024;

interface Attempted {
  readonly operation: string;
  readonly attempt: number;
  readonly retry: Exchange['retry'];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly request: HttpRequest;
  readonly answer: Answer | null;
  readonly failure: string | null;
  /** Secrets of the running call; those that the answer brings are added. */
  readonly known: Map<string, string>;
}

/** One try as it may be kept and shown: nothing secret is in it. */
export function recordOf(attempted: Attempted): Omit<Exchange, 'id'> {
  const { request, answer, known } = attempted;
  const answerText = answer && textOf(answer);
  // Tokens come in short answers; an API's long ones hold none.
  if (answerText && answerText.length <= longestLook)
    for (const [secret, shown] of secretsIn(answerText)) known.set(secret, shown);
  const safe = (headers: HttpRequest['headers']) =>
    headers.map(([name, value]) => [name, redactHeader(name, value, known)] as const);
  const isForm = request.headers.some(([name, value]) => name === 'content-type' && /urlencoded/.test(value));
  return {
    operation: attempted.operation,
    attempt: attempted.attempt,
    ...(attempted.retry && { retry: attempted.retry }),
    startedAt: new Date(attempted.startedAt).toISOString(),
    durationMs: attempted.durationMs,
    ...(answer && { firstByteMs: answer.firstByteMs }),
    method: request.method,
    url: redactUrl(request.url.href, known),
    requestHeaders: safe(request.headers),
    requestBody: request.body === null ? null : shortened(isForm ? redactForm(request.body) : request.body, known),
    status: answer?.status ?? null,
    responseHeaders: answer ? safe(answer.headers) : [],
    responseBody: answer && answerText !== null ? bodyOf(answer, answerText, known) : null,
    ...(answer && { responseBytes: { received: answer.receivedBytes, unpacked: answer.body.length } }),
    failure: attempted.failure,
  };
}

function bodyOf(answer: Answer, text: string, known: KnownSecrets): string {
  const type = headerOf(answer, 'content-type') ?? '';
  if (text.includes('\u0000')) return `(${answer.body.length} bytes, ${type || 'no type'})`;
  return shortened(text, known);
}

/** Redacted first and cut then, so that no secret is cut in two and passes. */
function shortened(text: string, known: KnownSecrets): string {
  const whole = text.length <= longestLook;
  const safe = redactText(whole ? text : text.slice(0, longestLook), known);
  const kept = safe.slice(0, whole ? longestBody : Math.min(longestBody, Math.max(0, safe.length - longestSecret)));
  return whole && kept.length === safe.length ? kept : `${kept}… (${text.length} characters altogether)`;
}
