import type { Credentials } from 'google-auth-library';
import type { ExchangeResult } from '../../../shared/contract/authorization-code.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { scopeDoubts } from '../../../shared/scope-doubts.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { redactUrl } from '../redact.ts';
import { createTransport, type Transport } from '../transport.ts';
import { googleClient } from './google-client.ts';
import { memoryOf } from './oauth-memory.ts';
import { type ReadiedCode, readyCode } from './preflight.ts';
import { type Asked, hasAccessToken, tokenResult } from './token-result.ts';

type Request = RequestOf<'authorizationCode.exchange'>;

/**
 * Exchanges an authorization code for tokens (RFC 6749, section 4.1.3; RFC 7636, section 4.5). The code leaves once,
 * whatever happens. Tokens go to the vault; the result shows them masked, with what is missing and why. Fails with
 * `code.*` before anything is sent, else with `token.*` or `network.*`.
 */
export async function exchangeCode(
  environment: Environment,
  call: Call,
  request: Request,
): Promise<Outcome<ExchangeResult>> {
  const { scopes, nonce, ...preflight } = request;
  const readied = readyCode(environment, preflight);
  if (!readied.ok) return readied;
  const { client, started } = readied.value;
  const transport = await createTransport(environment, call, client.summary.world);
  const answered = await sendCode(environment, transport, readied.value);
  if (!answered.ok) return answered;
  const isOwnSignIn = call.operation === 'authorize.login';
  const asked: Asked = {
    client,
    by: isOwnSignIn ? 'authorize.login' : 'authorizationCode.exchange',
    scopes: scopes?.length ? scopes : (started?.scopes ?? []),
    consentScopes: (isOwnSignIn ? scopes : started?.scopes) ?? null,
    nonce: nonce ?? started?.nonce,
    redirectUri: readied.value.redirectUri && redactUrl(readied.value.redirectUri),
    codeVerifierSent: readied.value.codeVerifier !== undefined,
    remarks: (brought) => [
      // What speaks against a code was settled by whoever started the sign-in: this one came straight from Google.
      ...(isOwnSignIn ? [] : readied.value.warnings),
      ...scopeDoubts(scopes ?? []),
      ...afterwards(readied.value, brought),
    ],
  };
  return succeed(await tokenResult(environment, transport, asked, answered.value));
}

/** After these nothing was sent, and the code is as good as before. */
const neverConnected = /^network\.(?:dns|refused|unreachable|tls|proxy|host_not_allowed|request_not_allowed)$/;

/** Google's answer, or its refusal diagnosed. Never called twice for one request. */
async function sendCode(
  environment: Environment,
  transport: Transport,
  readied: ReadiedCode,
): Promise<Outcome<Credentials>> {
  const { client, code, codeVerifier, redirectUri } = readied;
  const memory = memoryOf(environment);
  const google = await googleClient(transport, client);
  try {
    const { tokens } = await google.getToken({
      code,
      ...(redirectUri !== null && { redirect_uri: redirectUri }),
      ...(codeVerifier !== undefined && { codeVerifier }),
    });
    memory.rememberCode(code, 'redeemed');
    if (hasAccessToken(tokens)) return succeed(tokens);
    return fail('token.unreadable_answer', exchangeOf(transport));
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'token:authorization_code', transport.redact);
    const problem = transport.problemOf(thrown);
    const left = answer !== null || (problem !== null && !neverConnected.test(problem.code));
    if (left && memory.spentCode(code) === undefined) memory.rememberCode(code, 'sent');
    if (answer) {
      const facts = codeFacts(readied, transport);
      return { ok: false, problem: diagnoseAnswer(answer, facts, transport.lastExchangeId()) };
    }
    if (problem) return { ok: false, problem };
    throw thrown;
  }
}

function codeFacts(readied: ReadiedCode, transport: Transport): Facts {
  const { summary } = readied.client;
  return {
    clockOffset: transport.clockOffsetSeconds(),
    clientId: summary.clientId,
    clientType: summary.clientType,
    redirectUri: readied.redirectUri && redactUrl(readied.redirectUri),
    registered: summary.redirectUris,
    codeVerifierSent: readied.codeVerifier !== undefined,
    codeLookedEncoded: readied.looksEncoded,
    codeLookedLikeToken: readied.looksLike !== null,
    codeUsedHereBefore: readied.spentHere === 'redeemed',
    codeSentHereBefore: readied.spentHere === 'sent',
    ...(readied.ageAtLeast > 0 && { codeAgeAtLeast: readied.ageAtLeast }),
    ...(readied.ageAtMost !== undefined && { codeAgeAtMost: readied.ageAtMost }),
    ...(readied.issuedTo !== undefined && { issuedTo: readied.issuedTo }),
  };
}

/** What the answer lacks, and the likely reason. */
function afterwards(
  readied: ReadiedCode,
  { refreshToken, idToken, missingScopes: missing }: ExchangeResult,
): readonly Problem[] {
  const warnings: Problem[] = [];
  const add = (code: Problem['code'], certainty: Problem['certainty'], evidence: Problem['evidence'] = {}) =>
    warnings.push({ code, certainty, evidence });
  if (refreshToken === null) add(...whyNoRefreshToken(readied));
  if (idToken === null) add('token.no_id_token', 'certain');
  if (missing.length > 0) add('token.scopes_missing', 'certain', { missing });
  return warnings;
}

/** Exact where the consent URL was made here. */
function whyNoRefreshToken({ started, redirectUri }: ReadiedCode): [code: Problem['code'], Problem['certainty']] {
  if (started && started.accessType !== 'offline') return ['token.no_refresh_token.online_access', 'certain'];
  if (started && !started.prompt.includes('consent')) return ['token.no_refresh_token.consent_not_shown', 'likely'];
  return [redirectUri === null ? 'token.no_refresh_token.phone_app' : 'token.no_refresh_token', 'likely'];
}

function exchangeOf(transport: Transport): { exchangeId?: number } {
  const exchangeId = transport.lastExchangeId();
  return exchangeId === undefined ? {} : { exchangeId };
}
