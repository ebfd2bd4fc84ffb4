import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';
import type { Environment } from '../environment.ts';
import type { OAuthClientCredential, Signer } from './vault.ts';

/** A service account that assertions can be signed for. */
export interface ReadyKey {
  readonly summary: ServiceAccountKeySummary;
  readonly email: string;
  readonly signer: Signer;
}

/**
 * The OAuth client of this id. Fails with `credentials.unknown`, or, when something else was given where a client is
 * needed, with `credentials.wrong_kind.service_account_key` or `credentials.wrong_file.authorized_user`.
 */
export function clientFor(
  environment: Pick<Environment, 'vault'>,
  credentialId: string,
): Outcome<OAuthClientCredential> {
  const credential = environment.vault.credential(credentialId);
  if (!credential) return fail('credentials.unknown');
  if (!('clientSecret' in credential)) {
    const { format, fileName } = credential.summary;
    const code =
      format === 'keyless' ? 'credentials.wrong_file.authorized_user' : 'credentials.wrong_kind.service_account_key';
    return fail(code, named(fileName));
  }
  return succeed(credential);
}

/**
 * The service account of this id, ready to sign for. Fails with `credentials.unknown`,
 * `credentials.wrong_kind.oauth_client`, `credentials.p12.password_needed`, `credentials.p12.email_needed` or
 * `credentials.keyless.email_needed`.
 */
export function keyFor(environment: Pick<Environment, 'vault'>, credentialId: string): Outcome<ReadyKey> {
  const credential = environment.vault.credential(credentialId);
  if (!credential) return fail('credentials.unknown');
  const { summary } = credential;
  if ('clientSecret' in credential) return fail('credentials.wrong_kind.oauth_client', named(summary.fileName));
  const key = credential.summary;
  if (credential.signer === null) return fail('credentials.p12.password_needed', named(key.fileName));
  if (key.email === null) {
    const kind = key.format === 'keyless' ? 'keyless' : 'p12';
    return fail(`credentials.${kind}.email_needed`, named(key.fileName));
  }
  return succeed({ summary: key, email: key.email, signer: credential.signer });
}

function named(fileName: string | null): { evidence: { file?: string } } {
  return { evidence: fileName === null ? {} : { file: fileName } };
}
