import { type KeyObject, X509Certificate } from 'node:crypto';
import type { DelegationPrecheck } from '../../../shared/contract.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { createTransport, type TransportLimits } from '../transport.ts';
import type { AskGoogle } from './ask-google.ts';

/** Beyond this Google starts to refuse assertions, in seconds either way. */
const clockLimit = 60;
/** Any scope serves: without a subject nothing is delegated. */
const ownScope = 'https://www.googleapis.com/auth/userinfo.email';

export interface Prechecked {
  readonly prechecks: readonly DelegationPrecheck[];
  /** null: could not be found out. */
  readonly worksWithoutSubject: boolean | null;
  readonly clientId: string | null;
  readonly clockOffsetSeconds: number | null;
}

/**
 * Before delegation is blamed, once something was refused: is the clock right, does the same key get a token without `sub`,
 * and does Google still publish the key? Two more questions, three with tokeninfo, whatever the size of the check.
 */
export async function precheck(
  environment: Environment,
  call: Call,
  key: ReadyKey,
  ask: AskGoogle,
  limits?: TransportLimits,
): Promise<Prechecked> {
  const alone = await ask({ scopes: [ownScope] });
  const offset = alone.clockOffsetSeconds;
  const worksWithoutSubject = alone.reply.kind === 'failed' ? null : alone.reply.kind === 'granted';
  const prechecks: readonly DelegationPrecheck[] = [
    offset === null
      ? { check: 'clock', outcome: 'skipped', evidence: {} }
      : { check: 'clock', outcome: Math.abs(offset) > clockLimit ? 'fail' : 'pass', evidence: { clockOffset: offset } },
    {
      check: 'key',
      outcome: worksWithoutSubject === null ? 'skipped' : worksWithoutSubject ? 'pass' : 'fail',
      evidence: alone.reply.kind === 'granted' ? {} : { code: alone.reply.problem.code },
    },
    await published(environment, call, key, limits),
  ];
  return { prechecks, worksWithoutSubject, clientId: alone.clientId, clockOffsetSeconds: offset };
}

/** The certificates that Google publishes for the service account: by the key's ID, for a .p12 by the key itself. */
async function published(
  environment: Environment,
  call: Call,
  key: ReadyKey,
  limits?: TransportLimits,
): Promise<DelegationPrecheck> {
  const { keyId } = key.summary;
  // Google signs for it with keys of its own.
  if (key.signer.kind === 'keyless') return { check: 'published', outcome: 'skipped', evidence: {} };
  const { privateKey } = key.signer;
  const about = keyId === null ? {} : { keyId };
  const transport = await createTransport(environment, call, key.summary.world, limits);
  try {
    const url = endpointsOf(transport.world).robotCerts + encodeURIComponent(key.email);
    const { data } = await transport.gaxios.request<Record<string, unknown>>({ url, responseType: 'json' });
    const certificates = Object.entries(data);
    const found =
      keyId === null
        ? certificates.some(([, pem]) => typeof pem === 'string' && certifies(pem, privateKey))
        : certificates.some(([name]) => name === keyId);
    return { check: 'published', outcome: found ? 'pass' : 'fail', evidence: { ...about, keys: certificates.length } };
  } catch (thrown) {
    const status = (thrown as { readonly status?: unknown }).status;
    // The account's page is missing: it has no key any more, or was deleted.
    if (status === 404) return { check: 'published', outcome: 'fail', evidence: { ...about, keys: 0 } };
    return { check: 'published', outcome: 'skipped', evidence: about };
  }
}

function certifies(pem: string, privateKey: KeyObject): boolean {
  try {
    return new X509Certificate(pem).checkPrivateKey(privateKey);
  } catch {
    return false;
  }
}
