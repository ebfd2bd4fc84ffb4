import { endpointsOf } from '../google-endpoints.ts';
import type { Transport } from '../transport.ts';
import type { PublishedKeys } from './certs-cache.ts';
import { parseIssuerKeys } from './issuer-keys.ts';

/** Keys, or why there are none: a `network.*` code, `operation.cancelled`, `HTTP 500`, or `unreadable`. */
export type FetchedKeys = { readonly published: PublishedKeys } | { readonly failure: string };

/** Asks the world of a transport for the keys it publishes. `revalidate` goes past every cache on the way. */
export async function fetchIssuerKeys(
  transport: Transport,
  { revalidate, now }: { readonly revalidate: boolean; readonly now: number },
): Promise<FetchedKeys> {
  try {
    const { data, headers } = await transport.gaxios.request<string>({
      url: endpointsOf(transport.world).certsJwks,
      responseType: 'text',
      ...(revalidate && { headers: { 'cache-control': 'no-cache' } }),
    });
    const keys = parseIssuerKeys(data);
    if (keys === null) return { failure: 'unreadable' };
    const expiresAt = now + freshness(headers) * 1_000;
    return { published: { keys, fetchedAt: now, expiresAt, clockOffsetSeconds: transport.clockOffsetSeconds() } };
  } catch (thrown) {
    const status = (thrown as { status?: unknown }).status;
    return {
      failure: transport.problemOf(thrown)?.code ?? (typeof status === 'number' ? `HTTP ${status}` : 'unreadable'),
    };
  }
}

/** Seconds for which an answer stays fresh (RFC 9111, section 4.2). */
function freshness(headers: Headers): number {
  const maxAge = /(?:^|[\s,])max-age=(\d+)/i.exec(headers.get('cache-control') ?? '')?.[1];
  return Math.max(0, Number(maxAge ?? 0) - Number(headers.get('age') ?? 0));
}
