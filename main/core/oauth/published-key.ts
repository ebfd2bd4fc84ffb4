import { X509Certificate } from 'node:crypto';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import type { KeyPublished } from '../diagnosis/facts.ts';
import { endpointsOf } from '../google-endpoints.ts';
import type { Transport } from '../transport.ts';

/** What Google's public list of a service account's keys says of one key. */
export interface KeyPublication {
  readonly published: KeyPublished;
  /** How many keys the account has there; null without an answer. */
  readonly keys: number | null;
  /** Since when, in days, by the certificate; null where it does not say. */
  readonly ageDays: number | null;
}

const dayMs = 86_400_000;

/**
 * Looks the key up among the certificates that Google publishes for its service account: by the key's ID, for a .p12 by
 * the key itself. One request, without credentials; never fails.
 */
export async function findPublishedKey(transport: Transport, key: ReadyKey, now: number): Promise<KeyPublication> {
  const url = endpointsOf(transport.world).robotCerts + encodeURIComponent(key.email);
  try {
    const { data } = await transport.gaxios.request<unknown>({ url, responseType: 'json' });
    if (typeof data !== 'object' || data === null) return { published: 'no_answer', keys: null, ageDays: null };
    const certificates = Object.entries(data);
    const { keyId } = key.summary;
    const found = certificates.find(([name, pem]) => (keyId === null ? certifies(pem, key) : name === keyId));
    return {
      published: found ? 'yes' : 'no',
      keys: certificates.length,
      ageDays: found ? ageOf(found[1], now) : null,
    };
  } catch (thrown) {
    const isGone = (thrown as { readonly status?: unknown } | null)?.status === 404;
    return { published: isGone ? 'account_gone' : 'no_answer', keys: isGone ? 0 : null, ageDays: null };
  }
}

function ageOf(pem: unknown, now: number): number | null {
  const certificate = read(pem);
  const notBefore = certificate ? certificate.validFromDate.getTime() : Number.NaN;
  return Number.isNaN(notBefore) ? null : Math.max(0, Math.floor((now - notBefore) / dayMs));
}

function certifies(pem: unknown, { signer }: ReadyKey): boolean {
  return signer.kind !== 'keyless' && (read(pem)?.checkPrivateKey(signer.privateKey) ?? false);
}

/** null for what is no certificate. */
function read(pem: unknown): X509Certificate | null {
  try {
    return typeof pem === 'string' ? new X509Certificate(pem) : null;
  } catch {
    return null;
  }
}
