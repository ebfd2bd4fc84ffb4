import { jsonIn, type Answer } from './http-attempt.ts';

/** How long and how often the transport tries. Milliseconds. */
export interface RetryLimits {
  /** Tries altogether, the first included. */
  readonly attempts: number;
  /** The wait before the first retry; doubled before each further one, and spread by chance over its upper half. */
  readonly firstDelayMs: number;
  /** A `Retry-After` beyond this is not waited for: the answer is reported instead. */
  readonly longestDelayMs: number;
}

/**
 * Whether a request may be sent again at all: reading, tokeninfo and free/busy (POSTs that only read), signing, and the
 * JWT-bearer grant (RFC 7523), whose repetition changes nothing. A code, a refresh token or a revocation is sent exactly once.
 */
export function isRepeatable(method: string, path: string, body: string | null): boolean {
  if (method === 'GET' || /(?:\/tokeninfo|\/freeBusy|:signJwt)$/.test(path)) return true;
  return (
    path.endsWith('/token') &&
    new URLSearchParams(body ?? '').get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer'
  );
}

const transientStatuses = new Set([429, 500, 502, 503, 504]);
const rateLimitReasons: ReadonlySet<unknown> = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'RATE_LIMIT_EXCEEDED',
]);

/** Answers that may differ next time: 429, 5xx but 501, and Google's 403 for too many requests. */
export function isTransient(answer: Answer): boolean {
  if (transientStatuses.has(answer.status)) return true;
  if (answer.status !== 403) return false;
  const error = (jsonIn(answer) as { error?: { errors?: unknown; details?: unknown } } | null)?.error;
  const reasons = [error?.errors, error?.details].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return reasons.some((entry) => rateLimitReasons.has((entry as { reason?: unknown } | null)?.reason));
}

/** Milliseconds to wait after the given try; null when the server asks for more patience than we have. */
export function delayBefore(
  nextAttempt: number,
  retryAfter: string | null,
  limits: RetryLimits,
  now: number,
): number | null {
  const asked = retryAfter === null ? null : retryAfterMs(retryAfter, now);
  if (asked !== null) return asked > limits.longestDelayMs ? null : asked;
  const longest = Math.min(limits.firstDelayMs * 2 ** (nextAttempt - 2), limits.longestDelayMs);
  return longest * (0.5 + Math.random() / 2);
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function retryAfterMs(value: string, now: number): number | null {
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
