import { type Outcome, succeed } from '../../shared/outcome.ts';
import { openCredential } from './credential.ts';
import type { Invocation } from './invocation.ts';

/** The token of `token inspect`, `userinfo` and `revoke`; `--client` says whose it is: Google's, or an emulator's. */
export async function namedToken(
  invocation: Invocation,
): Promise<Outcome<{ readonly token: string; readonly credentialId?: string }>> {
  const { options, inputs } = invocation;
  const token = await inputs.secret(invocation.arguments[0] ?? '-');
  if (!token.ok) return token;
  if (options.client === undefined) return succeed({ token: token.value });
  const client = await openCredential(options.client, invocation);
  return client.ok ? succeed({ token: token.value, credentialId: client.value.id }) : client;
}
