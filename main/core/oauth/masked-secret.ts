import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import type { Vault } from '../credentials/vault.ts';
import { describeSecret } from '../redact.ts';

/** Leaves a token in the vault and returns what may be shown of it. */
export function maskedSecret(vault: Vault, kind: MaskedSecret['kind'], value: string): MaskedSecret {
  return { secretId: vault.putSecret(value), kind, ...describeSecret(value) };
}
