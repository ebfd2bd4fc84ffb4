import type { ClientCheck } from '../../../shared/contract/authorization-code.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { ClientCheckAnswer } from '../../../shared/messages/client-check.ts';
import { type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { clientFor } from '../credentials/credential-lookup.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { createTransport } from '../transport.ts';
import { googleClient } from './google-client.ts';

/** Says in the server's log too what this is. No code of anybody's has this form. */
const noCode = 'not-a-code.grantscope-only-tests-the-oauth-client';

/**
 * Tests client ID and secret with a code that cannot exist: Google authenticates the client first (RFC 6749, section 4.1.3)
 * and only then looks at the code. One request, nothing is spent. Google's 5xx and 429 fail as `token.server_error` and
 * `token.rate_limited`, the network with `network.*`; every other answer is a verdict.
 */
export async function checkClient(
  environment: Environment,
  call: Call,
  { credentialId }: RequestOf<'client.check'>,
): Promise<Outcome<ClientCheck>> {
  const client = clientFor(environment, credentialId);
  if (!client.ok) return client;
  const { clientId, clientType, redirectUris, world } = client.value.summary;
  const transport = await createTransport(environment, call, world);
  const google = await googleClient(transport, client.value);
  const [redirectUri] = redirectUris;
  try {
    await google.getToken({ code: noCode, ...(redirectUri !== undefined && { redirect_uri: redirectUri }) });
    // Anything but a refusal: whoever answered is not Google, and what it says of the client is worth nothing.
    const evidence = { clientId };
    const problem: Problem = { code: 'token.unreadable_answer', certainty: 'certain', evidence };
    return { ok: false, problem: { ...problem, ...exchangeOf(transport.lastExchangeId()) } };
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'token:authorization_code', transport.redact);
    if (answer === null) {
      const problem = transport.problemOf(thrown);
      if (problem) return { ok: false, problem };
      throw thrown;
    }
    const facts = { clockOffset: transport.clockOffsetSeconds(), clientId, clientType };
    const problem = diagnoseAnswer(answer, facts, transport.lastExchangeId());
    if (problem.code === 'token.server_error' || problem.code === 'token.rate_limited') return { ok: false, problem };
    const said = answerOf(problem);
    const { status, error, description } = answer;
    return succeed({
      ...verdictOf(said),
      clientId,
      problem: verdictOf(said).verdict === 'good' ? null : problem,
      wire: { status, error, description },
      ...exchangeOf(transport.lastExchangeId()),
    });
  }
}

function exchangeOf(exchangeId: number | undefined): { readonly exchangeId?: number } {
  return exchangeId === undefined ? {} : { exchangeId };
}

const answers: Readonly<Partial<Record<Problem['code'], ClientCheckAnswer>>> = {
  'token.invalid_client.not_found': 'not_found',
  'token.deleted_client': 'deleted',
  'token.disabled_client': 'disabled',
  'token.invalid_request.client_secret_missing': 'secret_missing',
  'token.invalid_client.secret_wrong': 'secret_wrong',
  'token.invalid_client': 'client_refused',
};

function answerOf({ code, wire }: Problem): ClientCheckAnswer {
  if (wire?.error === 'invalid_grant') return 'code_refused';
  if (wire?.error === 'redirect_uri_mismatch') return 'redirect_uri_mismatch';
  return answers[code] ?? 'other';
}

function verdictOf(answer: ClientCheckAnswer): Pick<ClientCheck, 'answer' | 'verdict' | 'certainty'> {
  if (answer === 'code_refused') return { answer, verdict: 'good', certainty: 'certain' };
  if (answer === 'redirect_uri_mismatch') return { answer, verdict: 'good', certainty: 'likely' };
  if (answer === 'other') return { answer, verdict: 'undecided', certainty: 'possible' };
  return { answer, verdict: 'refused', certainty: 'certain' };
}
