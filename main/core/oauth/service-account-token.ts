import type { KeyObject } from 'node:crypto';
import type { Credentials } from 'google-auth-library';
import { fail, type Problem } from '../../../shared/outcome.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { evidenceOf, type Facts } from '../diagnosis/facts.ts';
import { type GoogleAnswer, googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Environment } from '../environment.ts';
import { endpointsOf, google } from '../google-endpoints.ts';
import type { Transport } from '../transport.ts';
import type { AccessToken } from './access-token-cache.ts';
import { libraryOptions } from './google-client.ts';
import { type AssertionClaims, keylessAssertion } from './keyless-assertion.ts';
import { memoryOf } from './oauth-memory.ts';

export interface AssertionRequest {
  readonly key: ReadyKey;
  /** The user acted for; absent, the service account acts as itself. */
  readonly subject?: string | undefined;
  readonly scopes: readonly string[];
  /** Asks Google even while a token is in memory, and remembers none. */
  readonly fresh?: boolean;
}

/** A token, or the refusal: as a problem, and as the answer itself when there was one. */
export type AssertionOutcome =
  | { readonly ok: true; readonly value: AccessToken }
  | { readonly ok: false; readonly problem: Problem; readonly answer: GoogleAnswer | null };

/**
 * An access token by a service account's signed assertion (RFC 7523, section 2.1), from memory while it lives. One
 * request (without a key one more, in which Google signs), no retry of its own, no follow-up questions (delegation-follow-up.ts asks those).
 */
export async function serviceAccountToken(
  environment: Environment,
  transport: Transport,
  request: AssertionRequest,
): Promise<AssertionOutcome> {
  const { key, subject, scopes, fresh = false } = request;
  const { accessTokens, delegations } = memoryOf(environment);
  const name = { origin: transport.world.origin, subject, scopes };
  const known = fresh ? undefined : accessTokens.get(key.summary, name, environment.now());
  if (known) return { ok: true, value: known };

  const { signer } = key;
  const issuedAt = Math.floor(environment.now() / 1_000);
  const signed =
    signer.kind === 'keyless'
      ? await keylessAssertion(environment, transport, signer, claimsOf(request, issuedAt))
      : null;
  if (signed && !signed.ok) return { ...signed, answer: null };
  try {
    const { access_token: accessToken, expiry_date: expiresAt } =
      signer.kind === 'keyless'
        ? await sendAssertion(transport, signed?.value ?? '', environment.now())
        : await signAndSend(transport, request, signer.privateKey);
    const exchangeId = transport.lastExchangeId();
    if (typeof accessToken !== 'string' || accessToken === '') return unreadable(request, transport);
    const token = {
      accessToken,
      expiresAt: expiresAt ?? environment.now(),
      scopes,
      obtainedAt: environment.now(),
      exchangeId,
    };
    if (subject !== undefined)
      delegations.sawGranted({ credentialId: key.summary.id, origin: transport.world.origin }, subject, scopes);
    if (!fresh) accessTokens.put(key.summary, name, token);
    return { ok: true, value: token };
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'token:jwt-bearer', transport.redact);
    if (answer) return refusal(answer, request, transport);
    const problem = transport.problemOf(thrown);
    if (problem) return { ok: false, problem, answer: null };
    throw thrown;
  }
}

/** google-auth-library signs with the key itself, and sends. */
async function signAndSend(
  transport: Transport,
  { key, subject, scopes }: AssertionRequest,
  privateKey: KeyObject,
): Promise<Credentials> {
  const { JWT } = await import('google-auth-library');
  const client = new JWT({
    ...libraryOptions(transport),
    email: key.email,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    scopes: [...scopes],
    ...(subject !== undefined && { subject }),
  });
  return client.authorize();
}

const longestLifeSeconds = 3_600;

function claimsOf({ key, subject, scopes }: AssertionRequest, issuedAt: number): AssertionClaims {
  return {
    iss: key.email,
    ...(subject !== undefined && { sub: subject }),
    scope: scopes.join(' '),
    // Google's, also where requests go to an emulator.
    aud: endpointsOf(google).token,
    iat: issuedAt,
    exp: issuedAt + longestLifeSeconds,
  };
}

/** RFC 7523, section 2.1, with an assertion that is signed already. */
async function sendAssertion(transport: Transport, assertion: string, now: number): Promise<Credentials> {
  const { data } = await transport.gaxios.request<{ access_token?: unknown; expires_in?: unknown }>({
    url: endpointsOf(transport.world).token,
    method: 'POST',
    responseType: 'json',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
  });
  const { access_token: accessToken, expires_in: seconds } = data;
  return {
    access_token: typeof accessToken === 'string' ? accessToken : null,
    expiry_date: now + (typeof seconds === 'number' ? seconds : 0) * 1_000,
  };
}

/** What only we know about a refused assertion. */
export function assertionFacts({ key, subject, scopes }: AssertionRequest, transport: Transport): Facts {
  return {
    clockOffset: transport.clockOffsetSeconds(),
    clientId: key.summary.clientId,
    serviceAccount: key.email,
    subject: subject ?? null,
    scopes,
  };
}

function refusal(answer: GoogleAnswer, request: AssertionRequest, transport: Transport): AssertionOutcome {
  const problem = diagnoseAnswer(answer, assertionFacts(request, transport), transport.lastExchangeId());
  return { ok: false, problem, answer };
}

function unreadable(request: AssertionRequest, transport: Transport): AssertionOutcome {
  const exchangeId = transport.lastExchangeId();
  const evidence = evidenceOf(assertionFacts(request, transport));
  const { problem } = fail('token.unreadable_answer', { evidence, ...(exchangeId !== undefined && { exchangeId }) });
  return { ok: false, problem, answer: null };
}
