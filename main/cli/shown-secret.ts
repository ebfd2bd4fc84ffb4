import type { MaskedSecret } from '../../shared/contract/secrets.ts';
import type { Invocation } from './invocation.ts';

/** A secret as it may be printed: masked, unless `--show-secrets` asks for it in full. */
export async function shownSecret(
  secret: MaskedSecret | null,
  { options, session }: Pick<Invocation, 'options' | 'session'>,
): Promise<string | null> {
  if (secret === null) return null;
  if (options.showSecrets !== true) return secret.masked;
  const revealed = await session.call('secrets.reveal', { secretId: secret.secretId });
  return revealed.ok ? revealed.value : secret.masked;
}
