import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import type { Command, Invocation } from '../invocation.ts';
import { preflightAnswer } from '../preflight-answer.ts';
import { tokensAnswer } from '../tokens-answer.ts';

/**
 * RFC 6749, section 4.1.3: the code is sent once, and everything that came back is told. With `--dry-run` nothing is sent,
 * and what would be is told.
 */
export const exchange: Command = async (invocation) => {
  const { options, session } = invocation;
  const secrets = await secretsOf(invocation);
  if (!secrets.ok) return secrets;
  const client = await openCredential(options.client ?? '', invocation);
  if (!client.ok) return client;
  const request = {
    credentialId: client.value.id,
    ...secrets.value,
    ...(options.scope !== undefined && options.scope.length > 0 && { scopes: [...options.scope] }),
    ...(options.redirectUri !== undefined && { redirectUri: options.redirectUri }),
  };
  if (options.dryRun === true) {
    const preflight = await session.call('authorizationCode.preflight', request);
    return preflight.ok ? succeed(preflightAnswer(preflight.value, invocation)) : preflight;
  }
  const outcome = await session.call('authorizationCode.exchange', {
    ...request,
    ...(options.nonce !== undefined && { nonce: options.nonce }),
  });
  return outcome.ok ? succeed(await tokensAnswer(outcome.value, invocation)) : outcome;
};

async function secretsOf({
  options,
  inputs,
}: Invocation): Promise<Outcome<{ readonly code: string; readonly codeVerifier?: string }>> {
  const code = await inputs.secret(options.code ?? '');
  if (!code.ok) return code;
  if (options.codeVerifier === undefined) return succeed({ code: code.value });
  const codeVerifier = await inputs.secret(options.codeVerifier);
  return codeVerifier.ok ? succeed({ code: code.value, codeVerifier: codeVerifier.value }) : codeVerifier;
}
