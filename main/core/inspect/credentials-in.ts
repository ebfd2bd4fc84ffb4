import { credentialsInside, openInside } from '../credentials/credentials-inside.ts';
import type { Vault } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import type { Found } from './found.ts';

/** Credentials files inside a longer text, each opened if it can be; those that cannot be are passed over. */
export function credentialsIn(text: string, environment: Environment): readonly Found[] {
  return credentialsInside(text).map(({ start, end }) => {
    const bytes = Buffer.from(text.slice(start, end));
    const tell = async (vault: Vault) => {
      const opened = await openInside(environment, { bytes });
      if (!opened.ok) return null;
      vault.putCredential(opened.value);
      return { kind: 'credential', credential: opened.value.summary } as const;
    };
    return { kind: 'credential', start, end, same: bytes.toString('base64'), tell };
  });
}
