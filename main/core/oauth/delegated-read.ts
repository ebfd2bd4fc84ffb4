import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { isObject } from '../credentials/fields.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { type GoogleAnswer, googleAnswerIn, readAnswer } from '../diagnosis/google-answer.ts';
import type { Place } from '../diagnosis/place.ts';
import type { Call, Environment } from '../environment.ts';
import { type DelegatedAccess, type DelegatedRequest, openDelegated } from './delegated-access.ts';
import { memoryOf } from './oauth-memory.ts';

/** One operation's reading of an API, as a user. */
export interface DelegatedReading<T> {
  readonly request: DelegatedRequest;
  /** Scopes to try, one rung after the other. */
  readonly ladder: readonly (readonly string[])[];
  readonly place: Place;
  /** What else is known of the request. */
  readonly facts?: Facts;
  /** What can be found out only after a refusal. */
  readonly factsAfter?: (access: DelegatedAccess, answer: GoogleAnswer) => Promise<Facts>;
  readonly read: (access: DelegatedAccess) => Promise<Outcome<T>>;
}

/**
 * Gets a token and reads, with the problems of the API's place for what the API refuses and `token.*` for what the token
 * endpoint refuses. A token from memory that the API refuses is replaced, once.
 */
export async function readDelegated<T>(
  environment: Environment,
  call: Call,
  { request, ladder, place, facts, factsAfter, read }: DelegatedReading<T>,
): Promise<Outcome<{ readonly value: T; readonly access: DelegatedAccess }>> {
  for (let attempt = 1; ; attempt++) {
    const askedAt = environment.now();
    const opened = await openDelegated(environment, call, request, ladder);
    if (!opened.ok) return opened;
    const access = opened.value;
    try {
      const outcome = await read(access);
      return outcome.ok ? succeed({ value: outcome.value, access }) : outcome;
    } catch (thrown) {
      const problem = access.transport.problemOf(thrown);
      if (problem) return { ok: false, problem };
      const answer = googleAnswerIn(thrown, place, access.transport.redact);
      if (!answer) throw thrown;
      if (answer.status === 401) {
        const { origin } = access.transport.world;
        const { scopes, obtainedAt } = access.token;
        memoryOf(environment).accessTokens.drop(access.key.summary, { origin, subject: access.subject, scopes });
        // A token from memory may have been revoked since: once more with a new one.
        if (attempt === 1 && obtainedAt < askedAt) continue;
      }
      const exchangeId = access.transport.lastExchangeId();
      const after = await factsAfter?.(access, answer);
      return { ok: false, problem: diagnoseAnswer(answer, { ...factsOf(access), ...facts, ...after }, exchangeId) };
    }
  }
}

/** A success that is not in the API's form: shown whole, as unknown. */
export function unreadable(access: DelegatedAccess, place: Place, data: unknown): Outcome<never> {
  const { transport } = access;
  const answer = readAnswer(place, 200, data, transport.redact);
  return { ok: false, problem: diagnoseAnswer(answer, factsOf(access), transport.lastExchangeId()) };
}

/**
 * Asks for page after page and gives each to `take`, until it has enough. What is no page, leads back to one, or cannot be
 * taken is unreadable.
 */
export async function readPages<Page extends { readonly nextPageToken?: string | null }>(
  access: DelegatedAccess,
  place: Place,
  fetch: (next: { readonly pageToken?: string }) => Promise<{ readonly data: Page }>,
  take: (page: Page) => 'more' | 'enough' | 'unreadable' | void,
): Promise<Outcome<null>> {
  const seen = new Set<string>();
  let next: { readonly pageToken?: string } = {};
  for (;;) {
    const { data } = await fetch(next);
    if (!isPage(data)) return unreadable(access, place, data);
    const { nextPageToken } = data;
    if (nextPageToken && seen.has(nextPageToken)) return unreadable(access, place, data);
    const taken = take(data);
    if (taken === 'unreadable') return unreadable(access, place, data);
    if (taken === 'enough' || !nextPageToken) return succeed(null);
    seen.add(nextPageToken);
    next = { pageToken: nextPageToken };
  }
}

/** An object, whose `items`, where it has any, are a list of objects, and whose token for the next page is text. */
function isPage(data: unknown): boolean {
  if (!isObject(data)) return false;
  const items = data['items'] ?? [];
  const nextPageToken = data['nextPageToken'] ?? '';
  if (typeof nextPageToken !== 'string') return false;
  return Array.isArray(items) && items.every(isObject);
}

function factsOf({ key, subject, token, transport }: DelegatedAccess): Facts {
  return {
    clockOffset: transport.clockOffsetSeconds(),
    clientId: key.summary.clientId,
    serviceAccount: key.email,
    subject: subject ?? null,
    scopes: token.scopes,
  };
}
