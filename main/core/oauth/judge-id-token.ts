import type { World } from '../../../shared/contract.ts';
import type { IdTokenCheck } from '../../../shared/id-token-check.ts';
import type { Environment } from '../environment.ts';
import type { Transport } from '../transport.ts';
import type { DecodedJwt } from './decode-jwt.ts';
import { fetchIssuerKeys } from './fetch-issuer-keys.ts';
import { idTokenChecks, type SignatureFinding } from './id-token-checks.ts';
import { type IssuerKeys, unverifiable, verifySignature } from './id-token-signature.ts';
import { memoryOf } from './oauth-memory.ts';

export interface JudgeRequest {
  readonly jwt: DecodedJwt;
  readonly audience: readonly string[];
  readonly nonce?: string | undefined;
  readonly accessToken?: string | undefined;
  readonly hd?: string | undefined;
  /** Instead of asking for keys. */
  readonly givenKeys?: IssuerKeys | undefined;
  /** Only keys that were fetched before. */
  readonly offline?: boolean | undefined;
}

export interface Judgement {
  readonly checks: readonly IdTokenCheck[];
  readonly clockOffsetSeconds: number | null;
  /** Set when the person stopped it: the checks are then not to be shown as a result. */
  readonly cancelled: boolean;
}

/** Gets the keys a token needs and runs the checklist. `transport` is called only when something has to be asked. */
export async function judgeIdToken(
  environment: Environment,
  world: World,
  transport: () => Promise<Transport>,
  request: JudgeRequest,
): Promise<Judgement> {
  const { finding, clockOffsetSeconds } = await findSignature(environment, world, transport, request);
  const checks = idTokenChecks({
    ...request,
    signature: finding,
    nowSeconds: environment.now() / 1_000,
    clockOffsetSeconds,
  });
  return { checks, clockOffsetSeconds, cancelled: finding.evidence['code'] === 'operation.cancelled' };
}

interface Found {
  readonly finding: SignatureFinding;
  readonly clockOffsetSeconds: number | null;
}

async function findSignature(
  environment: Environment,
  world: World,
  transport: () => Promise<Transport>,
  { jwt, givenKeys, offline }: JudgeRequest,
): Promise<Found> {
  const { certs } = memoryOf(environment);
  const cached = certs.get(world.origin, environment.now());
  let clockOffsetSeconds = cached?.clockOffsetSeconds ?? null;
  const found = (finding: SignatureFinding): Found => ({ finding, clockOffsetSeconds });

  const early = unverifiable(jwt);
  if (early) return found(early);
  const kid = String(jwt.header['kid']).slice(0, 200);
  if (givenKeys) {
    const missing: SignatureFinding = { outcome: 'fail', why: 'signature.kid_not_in_file', evidence: { kid } };
    return found((await verifySignature(jwt, givenKeys)) ?? missing);
  }
  const known = cached && (await verifySignature(jwt, cached.keys));
  if (known) return found(known);
  if (offline) return found({ outcome: 'skipped', why: 'signature.keys_not_cached', evidence: { kid } });

  // Keys rotate: an unknown kid is asked for once more, past every cache, before it counts as unknown.
  for (const revalidate of cached ? [true] : [false, true]) {
    const answer = await fetchIssuerKeys(await transport(), { revalidate, now: environment.now() });
    if ('failure' in answer)
      return found({ outcome: 'skipped', why: 'signature.keys_unavailable', evidence: { code: answer.failure } });
    certs.put(world.origin, answer.published);
    clockOffsetSeconds = answer.published.clockOffsetSeconds;
    const finding = await verifySignature(jwt, answer.published.keys);
    if (finding) return found(finding);
  }
  return found({ outcome: 'fail', why: 'signature.kid_unknown', evidence: { kid } });
}
