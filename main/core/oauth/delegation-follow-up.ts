import type { Problem } from '../../../shared/outcome.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import { rememberClientId } from '../credentials/remember-client-id.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import type { Call, Environment } from '../environment.ts';
import type { Transport } from '../transport.ts';
import { googleClient } from './google-client.ts';
import { memoryOf } from './oauth-memory.ts';
import { findPublishedKey } from './published-key.ts';
import {
  type AssertionOutcome,
  type AssertionRequest,
  assertionFacts,
  serviceAccountToken,
} from './service-account-token.ts';
import { domainOf } from './subject-domain.ts';
import { directoryScope, findInDirectory } from './subject-in-directory.ts';

/** More scopes than this are not asked for one by one. */
const mostScopesAsked = 10;
/** Read scopes that keys of this kind often have: one that is granted shows that the domain lists the client. */
const commonScopes = [calendarScopes.readonly, 'https://www.googleapis.com/auth/userinfo.email', directoryScope];

type Refused = Extract<AssertionOutcome, { readonly ok: false }>;

/**
 * After a refused assertion, asks what decides between its causes and changes nothing, each question once and side by
 * side. A scope that is not delegated: the same key without `sub`, other scopes, and for a .p12 the numeric client ID. No
 * such user: the directory. No such key: what Google publishes. Returns the problem with what was found, or with what
 * could not be; the refusal's own exchange stays the one it points to.
 */
export async function followUpRefusal(
  environment: Environment,
  call: Call,
  transport: Transport,
  request: AssertionRequest,
  { answer, problem }: Refused,
): Promise<Problem> {
  if (!answer) return problem;
  const before = assertionFacts(request, transport);
  const found = await factsFor(environment, call, transport, request, problem);
  if (found === null || call.signal.aborted) return problem;
  return diagnoseAnswer(answer, { ...before, ...found }, problem.exchangeId);
}

/** null where nothing that may be asked decides anything. */
async function factsFor(
  environment: Environment,
  call: Call,
  transport: Transport,
  request: AssertionRequest,
  { code }: Problem,
): Promise<Facts | null> {
  const { key, subject } = request;
  switch (code) {
    case 'token.unauthorized_client.delegation_missing':
    case 'token.access_denied.scope_missing':
      return subject === undefined
        ? null
        : delegationFacts(environment, call, transport, { ...request, subject }, code);
    case 'token.invalid_grant.subject_unknown':
    case 'token.invalid_request.subject_invalid':
      return subject === undefined ? null : findInDirectory(environment, transport, key, subject);
    case 'token.invalid_grant.signature_invalid':
    case 'token.invalid_grant.service_account_unknown': {
      const { published, ageDays } = await findPublishedKey(transport, key, environment.now());
      return { keyPublished: published, ...(ageDays !== null && { keyAgeDays: ageDays }) };
    }
    default:
      return null;
  }
}

async function delegationFacts(
  environment: Environment,
  call: Call,
  transport: Transport,
  request: AssertionRequest & { readonly subject: string },
  code: Problem['code'],
): Promise<Facts> {
  const { key, subject, scopes } = request;
  const asked = { credentialId: key.summary.id, origin: transport.world.origin };
  const { delegations } = memoryOf(environment);
  const known = delegations.otherScopes(asked, subject, scopes);
  const [alone, tried] = await Promise.all([
    serviceAccountToken(environment, transport, { key, scopes }),
    code === 'token.access_denied.scope_missing'
      ? scopesOneByOne(environment, transport, request)
      : otherScopes(environment, transport, request, known),
  ]);
  const learnt = alone.ok ? await clientIdOf(environment, call, transport, key, alone.value.accessToken) : null;
  const otherUsers = delegations.otherUsers(asked, subject, scopes);
  const domains = delegations.domains(asked);
  return {
    clientId: key.summary.clientId ?? learnt,
    worksWithoutSubject: alone.ok || (alone.answer ? false : 'no_answer'),
    ...tried,
    ...(otherUsers.length > 0 && { otherUsers }),
    ...(domains.length > 0 && !domains.includes(domainOf(subject)) && { otherDomains: domains }),
  };
}

/** What this user was granted before, or is granted now of what is often granted. */
async function otherScopes(
  environment: Environment,
  transport: Transport,
  request: AssertionRequest,
  known: readonly string[],
): Promise<Facts> {
  if (known.length > 0) return { grantedScopes: known };
  const tried = commonScopes.filter((scope) => !request.scopes.includes(scope));
  const { granted, refused } = await askApart(environment, transport, request, tried);
  return {
    ...(granted.length > 0 && { grantedScopes: granted }),
    askedScopes: [...request.scopes, ...granted, ...refused],
  };
}

/** Which of the scopes asked for are missing; nothing when that could not be found out for each. */
async function scopesOneByOne(
  environment: Environment,
  transport: Transport,
  request: AssertionRequest,
): Promise<Facts> {
  const { scopes } = request;
  if (scopes.length === 1) return { refusedScopes: scopes };
  if (scopes.length > mostScopesAsked) return {};
  const { granted, refused } = await askApart(environment, transport, request, scopes);
  return granted.length + refused.length < scopes.length ? {} : { grantedScopes: granted, refusedScopes: refused };
}

/** One request a scope, side by side; those without an answer are in neither list. */
async function askApart(
  environment: Environment,
  transport: Transport,
  request: AssertionRequest,
  scopes: readonly string[],
): Promise<{ readonly granted: readonly string[]; readonly refused: readonly string[] }> {
  const outcomes = await Promise.all(
    scopes.map((scope) => serviceAccountToken(environment, transport, { ...request, scopes: [scope] })),
  );
  const those = (holds: (outcome: AssertionOutcome) => boolean) =>
    scopes.filter((_, index) => holds(outcomes[index] as AssertionOutcome));
  return { granted: those(({ ok }) => ok), refused: those((outcome) => !outcome.ok && outcome.answer !== null) };
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
