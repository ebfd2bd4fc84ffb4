import type { RequestOf } from '../../../shared/contract.ts';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { Userinfo } from '../../../shared/contract/tokens.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { googleAnswerIn, readAnswer } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { createTransport, type Transport } from '../transport.ts';
import { decodeJwt } from './decode-jwt.ts';
import { askTokeninfo, inspection } from './inspect-token.ts';
import { pruneDepth } from './json-text.ts';
import { tokenSource } from './token-source.ts';

type Request = RequestOf<'userinfo.get'>;

/**
 * Asks who the person of an access token is (OpenID Connect Core 1.0, section 5.3). Fails with
 * `token.userinfo_needs_access_token` before anything is sent, `token.userinfo_scope_missing` where the token is good but
 * of no identity scope, `token.invalid_token` where it is not, or `network.*`.
 */
export async function getUserinfo(environment: Environment, call: Call, request: Request): Promise<Outcome<Userinfo>> {
  const source = tokenSource(environment, request);
  if (!source.ok) return source;
  const { token, world } = source.value;
  const looksLike = token.startsWith('1//') ? 'refresh token' : token.startsWith('eyJ') ? 'ID token' : null;
  if (looksLike !== null) return fail('token.userinfo_needs_access_token', { evidence: { field: 'token', looksLike } });
  const transport = await createTransport(environment, call, world);
  try {
    const { data } = await transport.gaxios.request<unknown>({
      url: endpointsOf(world).userinfo,
      headers: { authorization: `Bearer ${token}` },
      responseType: 'json',
    });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      const answer = readAnswer('userinfo', 200, data, transport.redact);
      return { ok: false, problem: diagnoseAnswer(answer, {}, transport.lastExchangeId()) };
    }
    const claims = pruneDepth(data) as JsonObject;
    return succeed({ claims, absent: absentFrom(claims), sameSubject: sameSubject(environment, token, claims) });
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'userinfo', transport.redact);
    if (answer) {
      const problem = diagnoseAnswer(answer, {}, transport.lastExchangeId());
      const isRefused = answer.status === 401;
      return { ok: false, problem: isRefused ? await refused(transport, token, problem, environment.now()) : problem };
    }
    const problem = transport.problemOf(thrown);
    if (problem) return { ok: false, problem };
    throw thrown;
  }
}

/** The endpoint says “Invalid Credentials” of a dead token and of one without an identity scope; tokeninfo tells them apart. */
async function refused(transport: Transport, token: string, problem: Problem, now: number): Promise<Problem> {
  try {
    const known = inspection('accessToken', await askTokeninfo(transport, 'accessToken', token), now);
    if (known === null) return problem;
    const evidence = { grantedScopes: known.scopes, ...(known.clientId && { clientId: known.clientId }) };
    return { ...problem, code: 'token.userinfo_scope_missing', certainty: 'likely', evidence };
  } catch (thrown) {
    const isUnknown = googleAnswerIn(thrown, 'tokeninfo', transport.redact)?.status === 400;
    return isUnknown ? { ...problem, code: 'token.invalid_token', certainty: 'certain' } : problem;
  }
}

const claimsOf = {
  email: ['email', 'email_verified'],
  profile: ['name', 'given_name', 'family_name', 'picture'],
} as const;

/** Scopes none of whose claims came (OpenID Connect Core 1.0, section 5.4). */
function absentFrom(claims: JsonObject): Userinfo['absent'] {
  return Object.entries(claimsOf)
    .filter(([, names]) => !names.some((name) => Object.hasOwn(claims, name)))
    .map(([scope, names]) => ({ scope, claims: names }));
}

/** The two must speak of one person (OpenID Connect Core 1.0, section 5.3.2). */
function sameSubject({ vault }: Environment, token: string, { sub }: JsonObject): boolean | null {
  const idToken = vault.tokenSetWith(token)?.idToken;
  const jwt = idToken ? decodeJwt(idToken) : null;
  return jwt?.ok ? jwt.value.claims['sub'] === sub : null;
}
