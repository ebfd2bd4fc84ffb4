import type { RequestOf } from '../../../shared/contract.ts';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { TokenInspection } from '../../../shared/contract/tokens.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { splitScopes } from '../../../shared/scopes.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { googleAnswerIn, readAnswer } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { createTransport, type Transport } from '../transport.ts';
import { tokenFacts } from './token-facts.ts';
import { tokenSource } from './token-source.ts';

/**
 * Asks tokeninfo what an access or ID token is. Google says nothing of refresh tokens: those fail with
 * `token.refresh_token_not_inspectable`, and a token that is over or unknown with `token.invalid_token`.
 */
export async function inspectToken(
  environment: Environment,
  call: Call,
  request: RequestOf<'token.inspect'>,
): Promise<Outcome<TokenInspection>> {
  const source = tokenSource(environment, request);
  if (!source.ok) return source;
  const { token, world } = source.value;
  if (token.startsWith('1//')) return fail('token.refresh_token_not_inspectable', { evidence: { field: 'token' } });
  const kind = /^eyJ[\w-]*\.[\w-]+\./.test(token) ? 'idToken' : 'accessToken';
  const transport = await createTransport(environment, call, world);
  try {
    const data = await askTokeninfo(transport, kind, token);
    const said = inspection(kind, data, environment.now());
    if (said) return succeed(said);
    const answer = readAnswer('tokeninfo', 200, data, transport.redact);
    return { ok: false, problem: diagnoseAnswer(answer, {}, transport.lastExchangeId()) };
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'tokeninfo', transport.redact);
    const facts = tokenFacts(environment, token);
    if (answer) return { ok: false, problem: diagnoseAnswer(answer, facts, transport.lastExchangeId()) };
    const problem = transport.problemOf(thrown);
    if (problem) return { ok: false, problem };
    throw thrown;
  }
}

/** An access token travels in a header; for an ID token Google reads the query only. */
export async function askTokeninfo(
  transport: Transport,
  kind: TokenInspection['kind'],
  token: string,
): Promise<unknown> {
  const url = endpointsOf(transport.world).tokeninfo;
  const asked =
    kind === 'accessToken'
      ? ({ url, method: 'POST', headers: { authorization: `Bearer ${token}` } } as const)
      : ({ url, method: 'GET', params: { id_token: token } } as const);
  const { data } = await transport.gaxios.request<unknown>({ ...asked, responseType: 'json' });
  return data;
}

/** What an answer of tokeninfo says; null when it is none. `now` in milliseconds since the epoch. */
export function inspection(kind: TokenInspection['kind'], raw: unknown, now: number): TokenInspection | null {
  if (!isObject(raw)) return null;
  const text = (name: string) => (typeof raw[name] === 'string' ? raw[name] : null);
  const seconds = raw['exp'] === undefined ? now / 1_000 + numberIn(raw['expires_in']) : numberIn(raw['exp']);
  const isDate = Number.isFinite(seconds) && Math.abs(seconds) < 8_640_000_000_000;
  return {
    kind,
    clientId: text('azp') ?? text('aud'),
    scopes: splitScopes(text('scope') ?? ''),
    email: text('email'),
    expiresAt: isDate ? new Date(seconds * 1_000).toISOString() : null,
    accessType: text('access_type'),
    raw,
  };
}

/** A number, or a text that is one: tokeninfo writes its numbers as texts. NaN for anything else. */
function numberIn(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : Number.NaN;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
