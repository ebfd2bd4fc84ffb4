import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { keyFor, type ReadyKey } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import type { AccessToken } from '../oauth/access-token-cache.ts';
import { followUpRefusal } from '../oauth/delegation-follow-up.ts';
import { type AssertionOutcome, serviceAccountToken } from '../oauth/service-account-token.ts';
import { createTransport, type Transport } from '../transport.ts';

/** Whom a Calendar call is made with and for. */
export interface CalendarRequest {
  readonly credentialId: string;
  /** Empty is absent: the service account acts as itself. */
  readonly subject?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
}

/** A way into Calendar: the key, the user acted for, and a token with the narrowest scopes that were granted. */
export interface CalendarAccess {
  readonly transport: Transport;
  readonly key: ReadyKey;
  readonly subject: string | undefined;
  readonly token: AccessToken;
  readonly warnings: readonly Problem[];
}

/**
 * Gets a token that may read: `calendar.readonly` first, since it serves everything; refused, the narrower scope of the
 * call; refused too, full `calendar`, with a warning that says so. `scopes` in the request override all of it. Fails with
 * what Google said to the first try, made certain by follow-up questions.
 */
export async function openCalendar(
  environment: Environment,
  call: Call,
  request: CalendarRequest,
  narrower: string,
): Promise<Outcome<CalendarAccess>> {
  const found = keyFor(environment, request.credentialId);
  if (!found.ok) return found;
  const key = found.value;
  const subject = subjectOf(request, key);
  const transport = await createTransport(environment, call, key.summary.world);
  const ladder = request.scopes?.length
    ? [request.scopes]
    : [[calendarScopes.readonly], [narrower], [calendarScopes.full]];

  let first: { readonly refused: Refused; readonly scopes: readonly string[] } | undefined;
  for (const scopes of ladder) {
    const outcome = await serviceAccountToken(environment, transport, { key, subject, scopes });
    if (outcome.ok) {
      const isFull = ladder.length > 1 && scopes[0] === calendarScopes.full;
      return succeed({ transport, key, subject, token: outcome.value, warnings: isFull ? [fullScopeUsed(key)] : [] });
    }
    if (!isAboutScopes(outcome)) {
      first = { refused: outcome, scopes };
      break;
    }
    first ??= { refused: outcome, scopes };
  }
  if (first === undefined) return fail('token.invalid_scope.empty');
  const { refused, scopes } = first;
  const problem = await followUpRefusal(environment, call, transport, { key, subject, scopes }, refused);
  if (call.signal.aborted) return fail('operation.cancelled');
  if (ladder.length === 1 || !isAboutScopes(refused)) return { ok: false, problem };
  const { askedScopes = [] } = problem.evidence;
  const tried = new Set([...ladder.flat(), ...(Array.isArray(askedScopes) ? askedScopes : [])]);
  return { ok: false, problem: { ...problem, evidence: { ...problem.evidence, askedScopes: [...tried] } } };
}

/** A service account that names itself acts as itself: Google takes no notice of such a `sub`. */
function subjectOf({ subject }: CalendarRequest, { email }: ReadyKey): string | undefined {
  const given = subject?.trim() || undefined;
  return given?.toLowerCase() === email.toLowerCase() ? undefined : given;
}

type Refused = Extract<AssertionOutcome, { readonly ok: false }>;

/** The two answers to a scope that is not delegated; nothing else is worth asking again with another scope. */
function isAboutScopes({ problem }: Refused): boolean {
  return (
    problem.code === 'token.unauthorized_client.delegation_missing' ||
    problem.code === 'token.access_denied.scope_missing'
  );
}

function fullScopeUsed(key: ReadyKey): Problem {
  const { clientId } = key.summary;
  const evidence = { narrower: calendarScopes.readonly, ...(clientId !== null && { clientId }) };
  return { code: 'calendar.full_scope_used', certainty: 'certain', evidence };
}
