import type { CredentialSummary } from '../../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { type P12Options, p12KeyFrom } from './p12-key.ts';

/**
 * Gives an opened .p12 the password or the address it lacks; what it already has stays. Fails with `credentials.unknown`,
 * `credentials.p12.wrong_password`, `credentials.client_email.malformed`. A credential that lacks nothing is left alone.
 */
export async function completeP12(
  environment: Environment,
  credentialId: string,
  options: P12Options,
): Promise<Outcome<CredentialSummary>> {
  const credential = environment.vault.credential(credentialId);
  if (!credential) return fail('credentials.unknown');
  if (!('p12' in credential) || credential.p12 === null) return succeed(credential.summary);
  const { summary, privateKey, p12 } = credential;
  const serviceAccountEmail = options.serviceAccountEmail ?? summary.email ?? undefined;
  const completed = await p12KeyFrom(
    p12,
    { ...options, serviceAccountEmail },
    { ...summary, warnings: [], environment },
  );
  if (!completed.ok) return completed;
  const { value } = completed;
  // The password was given earlier, and only the key that it opened is kept.
  const alreadyOpen = value.privateKey === null && privateKey !== null;
  const { email, projectId } = value.summary;
  const needs = email === null ? (['serviceAccountEmail'] as const) : [];
  const kept = alreadyOpen ? { ...credential, summary: { ...summary, email, projectId, needs } } : value;
  environment.vault.putCredential(kept);
  return succeed(kept.summary);
}
