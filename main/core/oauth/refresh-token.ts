import type { Credentials } from 'google-auth-library';
import type { ExchangeResult } from '../../../shared/contract/authorization-code.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { clientFor } from '../credentials/credential-lookup.ts';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { createTransport, type Transport } from '../transport.ts';
import { googleClient } from './google-client.ts';
import { tokenFacts } from './token-facts.ts';
import { type Asked, hasAccessToken, tokenResult } from './token-result.ts';
import { isOfAnotherWorld } from './token-source.ts';
import { unwrapped } from './unwrapped.ts';

type Request = RequestOf<'token.refresh'>;

/**
 * A new access token by a refresh token (RFC 6749, section 6): the one of a sign-in, or a pasted one with the client that
 * obtained it. Sent once. Google gives no new refresh token; the result carries the old one.
 */
export async function refreshToken(
  environment: Environment,
  call: Call,
  request: Request,
): Promise<Outcome<ExchangeResult>> {
  const source = sourceOf(environment, request);
  if (!source.ok) return source;
  const { client, token, scopes, requested, consentScopes } = source.value;
  const transport = await createTransport(environment, call, client.summary.world);
  const answered = await sendRefreshToken(environment, transport, client, token);
  if (!answered.ok) return answered;
  const asked: Asked = {
    client,
    by: 'token.refresh',
    scopes: requested,
    consentScopes,
    grantedBefore: scopes,
    redirectUri: null,
    codeVerifierSent: false,
  };
  return succeed(await tokenResult(environment, transport, asked, answered.value));
}

interface Source {
  readonly client: OAuthClientCredential;
  readonly token: string;
  /** What the sign-in had, and what it had asked for; empty for a pasted token. */
  readonly scopes: readonly string[];
  readonly requested: readonly string[];
  readonly consentScopes: readonly string[] | null;
}

function sourceOf(environment: Environment, request: Request): Outcome<Source> {
  const tokens = request.tokenSetId === undefined ? undefined : environment.vault.tokenSet(request.tokenSetId);
  if (request.tokenSetId !== undefined && !tokens) return fail('credentials.secret_gone');
  const credentialId = request.credentialId ?? tokens?.credentialId;
  if (credentialId === undefined) return fail('usage.invalid_request', { evidence: { field: 'credentialId' } });
  const client = clientFor(environment, credentialId);
  if (!client.ok) return client;
  const held = request.secretId === undefined ? undefined : environment.vault.secret(request.secretId);
  if (request.secretId !== undefined && held === undefined) return fail('credentials.secret_gone');
  const token = request.refreshToken === undefined ? (held ?? tokens?.refreshToken) : unwrapped(request.refreshToken);
  if (token === null) return fail('token.no_refresh_token');
  if (!token) return fail('usage.invalid_request', { evidence: { field: 'refreshToken' } });
  if (isOfAnotherWorld(environment, token, client.value.summary.world))
    return fail('usage.invalid_request', { evidence: { field: 'credentialId' } });
  return succeed({
    client: client.value,
    token,
    scopes: tokens?.scopes ?? [],
    requested: tokens?.requested ?? [],
    consentScopes: tokens?.consentScopes ?? null,
  });
}

async function sendRefreshToken(
  environment: Environment,
  transport: Transport,
  client: OAuthClientCredential,
  token: string,
): Promise<Outcome<Credentials>> {
  const google = await googleClient(transport, client);
  google.setCredentials({ refresh_token: token });
  try {
    const { credentials } = await google.refreshAccessToken();
    const exchangeId = transport.lastExchangeId();
    if (hasAccessToken(credentials)) return succeed(credentials);
    return fail('token.unreadable_answer', exchangeId === undefined ? {} : { exchangeId });
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'token:refresh_token', transport.redact);
    const { clientId, clientType } = client.summary;
    const facts = { clientId, clientType, ...tokenFacts(environment, token, clientId) };
    if (answer) return { ok: false, problem: diagnoseAnswer(answer, facts, transport.lastExchangeId()) };
    const problem = transport.problemOf(thrown);
    if (problem) return { ok: false, problem };
    throw thrown;
  }
}
