import type { Call, Environment } from '../environment.ts';

/** Keeps the numeric client ID with a service-account key whose file lacks it, as a .p12 does. */
export function rememberClientId(
  { vault }: Pick<Environment, 'vault'>,
  call: Call,
  credentialId: string,
  clientId: string,
): void {
  const credential = vault.credential(credentialId);
  if (!credential || 'clientSecret' in credential || credential.summary.clientId !== null) return;
  vault.putCredential({ ...credential, summary: { ...credential.summary, clientId } });
  call.emit({ type: 'credentials.changed', credentials: vault.credentials() });
}
