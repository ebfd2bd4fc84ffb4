import { randomUUID } from 'node:crypto';
import type { Credentials } from 'google-auth-library';
import type { ExchangeResult, RequestOf } from '../../../shared/contract.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { missingScopes, splitScopes } from '../../../shared/scopes.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { createTransport, type Transport } from '../transport.ts';
import { decodeJwt } from './decode-jwt.ts';
import { googleClient } from './google-client.ts';
import { judgeIdToken } from './judge-id-token.ts';
import { maskedSecret } from './masked-secret.ts';
import { memoryOf } from './oauth-memory.ts';
import { type ReadiedCode, readyCode } from './preflight.ts';

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
  const { client } = readied.value;
  const transport = await createTransport(environment, call, client.summary.world);
  const answered = await sendCode(environment, transport, readied.value);
  if (!answered.ok) return answered;
  return resultOf(environment, transport, { readied: readied.value, scopes: scopes ?? [], nonce }, answered.value);
}

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
    if (typeof tokens.access_token === 'string' && tokens.access_token !== '') return succeed(tokens);
    return fail('token.unreadable_answer', exchangeOf(transport));
  } catch (thrown) {
    if (memory.spentCode(code) === undefined) memory.rememberCode(code, 'sent');
    const answer = googleAnswerIn(thrown, 'token:authorization_code');
    if (answer) {
      const problem = diagnoseAnswer(answer, codeFacts(readied, transport), transport.lastExchangeId());
      return { ok: false, problem };
    }
    const problem = transport.problemOf(thrown);
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
    redirectUri: readied.redirectUri,
    registered: summary.redirectUris,
    codeVerifierSent: readied.codeVerifier !== undefined,
    codeLookedEncoded: readied.looksEncoded,
    codeLookedLikeToken: readied.looksLike !== null,
    codeUsedHereBefore: readied.usedHereBefore,
  };
}

interface Asked {
  readonly readied: ReadiedCode;
  readonly scopes: readonly string[];
  readonly nonce: string | undefined;
}

async function resultOf(
  environment: Environment,
  transport: Transport,
  { readied, scopes: requested, nonce }: Asked,
  tokens: Credentials,
): Promise<Outcome<ExchangeResult>> {
  const { vault } = environment;
  const { summary } = readied.client;
  const accessToken = String(tokens.access_token);
  const refreshToken = tokens.refresh_token ?? null;
  const idToken = tokens.id_token ?? null;
  // Without a `scope`, what was asked for was granted (RFC 6749, section 5.1).
  const scopes = tokens.scope === undefined ? requested : splitScopes(tokens.scope);
  const missing = missingScopes(requested, scopes);
  const expiresAt = tokens.expiry_date ?? environment.now();
  const tokenSetId = randomUUID();
  vault.putTokenSet({
    id: tokenSetId,
    credentialId: summary.id,
    accessToken,
    refreshToken,
    idToken,
    scopes,
    expiresAt,
  });

  const jwt = idToken === null ? null : decodeJwt(idToken);
  const judged = jwt?.ok
    ? await judgeIdToken(environment, transport.world, () => Promise.resolve(transport), {
        jwt: jwt.value,
        audience: [summary.clientId],
        accessToken,
        nonce,
      })
    : null;
  return succeed({
    tokenSetId,
    accessToken: maskedSecret(vault, 'accessToken', accessToken),
    refreshToken: refreshToken === null ? null : maskedSecret(vault, 'refreshToken', refreshToken),
    idToken: idToken === null ? null : maskedSecret(vault, 'idToken', idToken),
    scopes,
    missingScopes: missing,
    expiresAt: new Date(expiresAt).toISOString(),
    idTokenChecks: judged?.checks ?? [],
    claims: jwt?.ok ? jwt.value.claims : null,
    warnings: [...readied.warnings, ...afterwards({ readied, refreshToken, idToken, missing })],
  });
}

interface Brought {
  readonly readied: ReadiedCode;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly missing: readonly string[];
}

/** What the answer lacks, and the likely reason. */
function afterwards({ readied, refreshToken, idToken, missing }: Brought): readonly Problem[] {
  const warnings: Problem[] = [];
  const add = (code: Problem['code'], certainty: Problem['certainty'], evidence: Problem['evidence'] = {}) =>
    warnings.push({ code, certainty, evidence });
  if (refreshToken === null)
    add(readied.redirectUri === null ? 'token.no_refresh_token.phone_app' : 'token.no_refresh_token', 'likely');
  if (idToken === null) add('token.no_id_token', 'certain');
  if (missing.length > 0) add('token.scopes_missing', 'certain', { missing });
  return warnings;
}

function exchangeOf(transport: Transport): { exchangeId?: number } {
  const exchangeId = transport.lastExchangeId();
  return exchangeId === undefined ? {} : { exchangeId };
}
