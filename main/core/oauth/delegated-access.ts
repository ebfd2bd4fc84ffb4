import { fail, type Outcome } from '../../../shared/outcome.ts';
import { keyFor, type ReadyKey } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import { createTransport, type Transport } from '../transport.ts';
import type { AccessToken } from './access-token-cache.ts';
import { followUpRefusal } from './delegation-follow-up.ts';
import { memoryOf } from './oauth-memory.ts';
import { type AssertionOutcome, serviceAccountToken } from './service-account-token.ts';

/** Whom an API is asked with and for. */
export interface DelegatedRequest {
  readonly credentialId: string;
  /** Empty is absent: the service account acts as itself. */
  readonly subject?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** As whom the directory is asked about the subject, once the subject is refused. */
  readonly directoryAdmin?: string | undefined;
}

/** A way into an API: the key, the user acted for, and a token with the first scopes of a ladder that were granted. */
export interface DelegatedAccess {
  readonly transport: Transport;
  readonly key: ReadyKey;
  readonly subject: string | undefined;
  readonly token: AccessToken;
}

/**
 * Gets a token with the first rung of `ladder` that is granted; `scopes` in the request are the only rung then. Fails with
 * what Google said to the first try, made certain by follow-up questions.
 */
export async function openDelegated(
  environment: Environment,
  call: Call,
  request: DelegatedRequest,
  usualLadder: readonly (readonly string[])[],
): Promise<Outcome<DelegatedAccess>> {
  const found = keyFor(environment, request.credentialId);
  if (!found.ok) return found;
  const key = found.value;
  const subject = subjectOf(request, key);
  const transport = await createTransport(environment, call, key.summary.world);
  const directoryAdmin = request.directoryAdmin?.trim();
  if (directoryAdmin) {
    const asked = { credentialId: key.summary.id, origin: transport.world.origin };
    memoryOf(environment).delegations.named(asked, directoryAdmin);
  }
  const ladder = request.scopes?.length ? [request.scopes] : usualLadder;

  let first: { readonly refused: Refused; readonly scopes: readonly string[] } | undefined;
  for (const scopes of ladder) {
    const outcome = await serviceAccountToken(environment, transport, { key, subject, scopes });
    if (outcome.ok) return { ok: true, value: { transport, key, subject, token: outcome.value } };
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
function subjectOf({ subject }: DelegatedRequest, { email }: ReadyKey): string | undefined {
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
