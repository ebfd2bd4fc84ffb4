import type { KeyObject } from 'node:crypto';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { ServiceAccountKeySummary } from '../../../shared/contract.ts';
import type { Environment } from '../environment.ts';
import type { OAuthClientCredential } from './vault.ts';

/** A service-account key that can sign. */
export interface ReadyKey {
  readonly summary: ServiceAccountKeySummary;
  readonly email: string;
  readonly privateKey: KeyObject;
}

/**
 * The OAuth client of this id. Fails with `credentials.unknown`, or `credentials.wrong_kind.service_account_key` when a
 * key was given where a client is needed.
 */
export function clientFor(
  environment: Pick<Environment, 'vault'>,
  credentialId: string,
): Outcome<OAuthClientCredential> {
  const credential = environment.vault.credential(credentialId);
  if (!credential) return fail('credentials.unknown');
  if (!('clientSecret' in credential))
    return fail('credentials.wrong_kind.service_account_key', named(credential.summary.fileName));
  return succeed(credential);
}

/**
 * The service-account key of this id, ready to sign. Fails with `credentials.unknown`,
 * `credentials.wrong_kind.oauth_client`, `credentials.p12.password_needed` or `credentials.p12.email_needed`.
 */
export function keyFor(environment: Pick<Environment, 'vault'>, credentialId: string): Outcome<ReadyKey> {
  const credential = environment.vault.credential(credentialId);
  if (!credential) return fail('credentials.unknown');
  const { summary } = credential;
  if ('clientSecret' in credential) return fail('credentials.wrong_kind.oauth_client', named(summary.fileName));
  const key = credential.summary;
  if (credential.privateKey === null) return fail('credentials.p12.password_needed', named(key.fileName));
  if (key.email === null) return fail('credentials.p12.email_needed', named(key.fileName));
  return succeed({ summary: key, email: key.email, privateKey: credential.privateKey });
}

function named(fileName: string | null): { evidence: { file?: string } } {
  return { evidence: fileName === null ? {} : { file: fileName } };
}
