import { succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import type { Command } from '../invocation.ts';
import { tokensAnswer } from '../tokens-answer.ts';

/** RFC 6749, section 6: a new access token, with the client that obtained the refresh token. */
export const tokenRefresh: Command = async (invocation) => {
  const { options, inputs, session } = invocation;
  const refreshToken = await inputs.secret(invocation.arguments[0] ?? '-');
  if (!refreshToken.ok) return refreshToken;
  const client = await openCredential(options.client ?? '', invocation);
  if (!client.ok) return client;
  const outcome = await session.call('token.refresh', {
    credentialId: client.value.id,
    refreshToken: refreshToken.value,
  });
  return outcome.ok ? succeed(await tokensAnswer(outcome.value, invocation)) : outcome;
};
