import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { createTransport } from '../transport.ts';
import { memoryOf } from './oauth-memory.ts';
import { tokenFacts } from './token-facts.ts';
import { tokenSource } from './token-source.ts';

/**
 * Revokes a token (RFC 7009, section 2). With Google this ends the whole grant: every token of this person and this
 * client. Sent once. Fails with `token.invalid_token`, `token.not_revocable`.
 */
export async function revokeToken(
  environment: Environment,
  call: Call,
  request: RequestOf<'token.revoke'>,
): Promise<Outcome<{ readonly revoked: true }>> {
  const source = tokenSource(environment, request);
  if (!source.ok) return source;
  const { token, world } = source.value;
  const transport = await createTransport(environment, call, world);
  try {
    await transport.gaxios.request({
      url: endpointsOf(world).revoke,
      method: 'POST',
      data: new URLSearchParams({ token }),
    });
    memoryOf(environment).issued.revoked(token);
    environment.vault.markRevoked(token, environment.now());
    return succeed({ revoked: true });
  } catch (thrown) {
    const answer = googleAnswerIn(thrown, 'revoke', transport.redact);
    const facts = tokenFacts(environment, token);
    if (answer) return { ok: false, problem: diagnoseAnswer(answer, facts, transport.lastExchangeId()) };
    const problem = transport.problemOf(thrown);
    if (problem) return { ok: false, problem };
    throw thrown;
  }
}
