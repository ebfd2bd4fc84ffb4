import type { CredentialSummary } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import type { ServiceAccountCredential } from './vault.ts';
import { type P12Options, p12KeyFrom, projectOf } from './p12-key.ts';
import { isAddress } from './service-account-key.ts';

/**
 * Gives an opened .p12 the password or the address it lacks, and a person's credential the account to sign for; what is
 * there already stays. Fails with `credentials.unknown`,
 * `credentials.p12.wrong_password`, `credentials.client_email.malformed`. A credential that lacks nothing is left alone.
 */
export async function completeCredential(
  environment: Environment,
  credentialId: string,
  options: P12Options,
): Promise<Outcome<CredentialSummary>> {
  const credential = environment.vault.credential(credentialId);
  if (!credential) return fail('credentials.unknown');
  if ('clientSecret' in credential) return succeed(credential.summary);
  const { summary, signer, p12 } = credential;
  if (p12 === null) return completeAddress(environment, credential, options);
  const serviceAccountEmail = options.serviceAccountEmail ?? summary.email ?? undefined;
  const completed = await p12KeyFrom(
    p12,
    { ...options, serviceAccountEmail },
    { ...summary, warnings: [], environment },
  );
  if (!completed.ok) return completed;
  const { value } = completed;
  // The password was given earlier, and only the key that it opened is kept.
  const alreadyOpen = value.signer === null && signer !== null;
  const { email, projectId } = value.summary;
  const needs = email === null ? (['serviceAccountEmail'] as const) : [];
  const kept = alreadyOpen ? { ...credential, summary: { ...summary, email, projectId, needs } } : value;
  environment.vault.putCredential(kept);
  return succeed(kept.summary);
}

function completeAddress(
  environment: Environment,
  credential: ServiceAccountCredential,
  { serviceAccountEmail }: P12Options,
): Outcome<CredentialSummary> {
  const { summary } = credential;
  const email = serviceAccountEmail?.trim();
  if (!summary.needs.includes('serviceAccountEmail') || !email) return succeed(summary);
  if (!isAddress(email))
    return fail('credentials.client_email.malformed', { evidence: { field: 'serviceAccountEmail' } });
  const completed = { ...summary, email, projectId: projectOf(email), needs: [] };
  environment.vault.putCredential({ ...credential, summary: completed });
  return succeed(completed);
}
