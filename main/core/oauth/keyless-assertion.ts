import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { fail, succeed } from '../../../shared/outcome.ts';
import { isObject, member } from '../credentials/fields.ts';
import type { KeylessSigner } from '../credentials/vault.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Place } from '../diagnosis/place.ts';
import type { Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import type { Transport } from '../transport.ts';
import { memoryOf } from './oauth-memory.ts';

/** An assertion's claims (RFC 7523, section 3), with Google's `scope`. */
export interface AssertionClaims {
  readonly iss: string;
  readonly sub?: string;
  readonly scope: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
}

const eagerness = 60_000;

/**
 * An assertion that Google signs for the service account (IAM Service Account Credentials API,
 * `projects.serviceAccounts.signJwt`), as somebody who may: with an access token, or a refresh token that gets one. Fails
 * as the refresh does (`token.*`), or with what the API refuses (`api.*`: the role Service Account Token Creator missing,
 * the API not enabled, no such account).
 */
export async function keylessAssertion(
  environment: Environment,
  transport: Transport,
  signer: KeylessSigner,
  claims: AssertionClaims,
): Promise<Outcome<string>> {
  const caller = await callerToken(environment, transport, signer);
  if (!caller.ok) return caller;
  const root = endpointsOf(transport.world).iamCredentialsRoot;
  const delegates = signer.delegates.map(serviceAccountName);
  const signed = await posted(
    transport,
    'iamcredentials',
    { serviceAccount: claims.iss },
    {
      url: `${root}v1/${serviceAccountName(claims.iss)}:signJwt`,
      headers: { authorization: `Bearer ${caller.value}`, 'content-type': 'application/json' },
      body: JSON.stringify({ payload: JSON.stringify(claims), ...(delegates.length > 0 && { delegates }) }),
    },
  );
  return signed.ok ? text(signed.value, 'signedJwt', transport) : signed;
}

/** The API's name of a service account, from its address or from that name. */
export function serviceAccountName(address: string): string {
  return `projects/-/serviceAccounts/${encodeURIComponent(address.replace(/^projects\/-\/serviceAccounts\//, ''))}`;
}

/** The caller's own access token: as given, or by the refresh token (RFC 6749, section 6) and then kept while it lives. */
async function callerToken(
  environment: Environment,
  transport: Transport,
  signer: KeylessSigner,
): Promise<Outcome<string>> {
  const { caller } = signer;
  if ('accessToken' in caller) return succeed(caller.accessToken);
  const { callers } = memoryOf(environment);
  const known = callers.get(signer);
  if (known && known.until > environment.now()) return known.token;
  const token = refreshed(transport, caller);
  // Many assertions may be wanted at once: all wait for the one refresh.
  callers.set(signer, { token, until: environment.now() + 3_600_000 - eagerness });
  const outcome = await token;
  if (!outcome.ok) callers.delete(signer);
  return outcome;
}

async function refreshed(
  transport: Transport,
  { clientId, clientSecret, refreshToken }: Extract<KeylessSigner['caller'], { readonly clientId: string }>,
): Promise<Outcome<string>> {
  const form = {
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  };
  const answered = await posted(
    transport,
    'token:refresh_token',
    { clientId, clientType: 'installed' },
    {
      url: endpointsOf(transport.world).token,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    },
  );
  return answered.ok ? text(answered.value, 'access_token', transport) : answered;
}

interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function posted(transport: Transport, place: Place, facts: Facts, post: Post): Promise<Outcome<unknown>> {
  try {
    const { data } = await transport.gaxios.request<unknown>({ ...post, method: 'POST', responseType: 'json' });
    return succeed(data);
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, place, transport.redact);
    const offset = { clockOffset: transport.clockOffsetSeconds() };
    const problem: Problem | null = answer
      ? diagnoseAnswer(answer, { ...facts, ...offset }, transport.lastExchangeId())
      : transport.problemOf(thrown);
    if (problem) return { ok: false, problem };
    throw thrown;
  }
}

function text(data: unknown, name: string, transport: Transport): Outcome<string> {
  const value = isObject(data) ? member(data, name) : undefined;
  if (typeof value === 'string' && value !== '') return succeed(value);
  const exchangeId = transport.lastExchangeId();
  return fail('token.unreadable_answer', exchangeId === undefined ? {} : { exchangeId });
}
