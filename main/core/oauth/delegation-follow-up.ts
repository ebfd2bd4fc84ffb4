import type { Problem } from '../../../shared/outcome.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import { rememberClientId } from '../credentials/remember-client-id.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import type { Call, Environment } from '../environment.ts';
import type { Transport } from '../transport.ts';
import { googleClient } from './google-client.ts';
import {
  type AssertionOutcome,
  type AssertionRequest,
  assertionFacts,
  serviceAccountToken,
} from './service-account-token.ts';

/** More scopes than this are not asked for one by one. */
const mostScopesAsked = 10;

/**
 * After a refused delegation, asks what makes the cause certain and changes nothing: the same key without `sub` (then key
 * and clock are in order), the numeric client ID where the key file lacks it, and, when only some scopes are missing,
 * which ones. Returns the problem with what was found; the first refusal's exchange stays the one it points to.
 */
export async function followUpRefusal(
  environment: Environment,
  call: Call,
  transport: Transport,
  request: AssertionRequest,
  refused: Extract<AssertionOutcome, { readonly ok: false }>,
): Promise<Problem> {
  const { answer, problem } = refused;
  const error = answer?.error;
  if (!answer || request.subject === undefined || (error !== 'unauthorized_client' && error !== 'access_denied'))
    return problem;
  const offset = transport.clockOffsetSeconds();

  const alone = await serviceAccountToken(environment, transport, { key: request.key, scopes: request.scopes });
  if (call.signal.aborted) return problem;
  const learnt = alone.ok ? await clientIdOf(environment, call, transport, request.key, alone.value.accessToken) : null;
  const found: Facts = {
    ...assertionFacts(request, transport),
    clockOffset: offset,
    clientId: request.key.summary.clientId ?? learnt,
    worksWithoutSubject: alone.ok,
    ...(error === 'access_denied' && (await scopesOneByOne(environment, transport, request))),
  };
  return diagnoseAnswer(answer, found, problem.exchangeId);
}

async function scopesOneByOne(
  environment: Environment,
  transport: Transport,
  request: AssertionRequest,
): Promise<Pick<Facts, 'grantedScopes' | 'refusedScopes'>> {
  const { scopes } = request;
  if (scopes.length === 1) return { refusedScopes: scopes };
  if (scopes.length > mostScopesAsked) return {};
  const granted: string[] = [];
  for (const scope of scopes) {
    const outcome = await serviceAccountToken(environment, transport, { ...request, scopes: [scope] });
    if (outcome.ok) granted.push(scope);
    else if (!outcome.answer) return {};
  }
  return { grantedScopes: granted, refusedScopes: scopes.filter((scope) => !granted.includes(scope)) };
}

/** The numeric client ID by tokeninfo; a .p12 does not carry it. What was learnt is kept with the credential. */
async function clientIdOf(
  environment: Environment,
  call: Call,
  transport: Transport,
  { summary }: ReadyKey,
  accessToken: string,
): Promise<string | null> {
  if (summary.clientId !== null) return summary.clientId;
  try {
    const { azp, aud } = await (await googleClient(transport)).getTokenInfo(accessToken);
    const clientId = [azp, aud].find((value) => typeof value === 'string' && /^\d{6,30}$/.test(value));
    if (clientId === undefined) return null;
    rememberClientId(environment, call, summary.id, clientId);
    return clientId;
  } catch {
    // Only an answer to a side question is missing: the refusal itself is explained without it.
    return null;
  }
}
