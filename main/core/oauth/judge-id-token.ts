import type { World } from '../../../shared/contract/credentials.ts';
import type { UsedKeys } from '../../../shared/contract/id-token.ts';
import type { IdTokenCheck } from '../../../shared/id-token-check.ts';
import { textField } from '../../../shared/json-fields.ts';
import type { Environment } from '../environment.ts';
import type { Transport } from '../transport.ts';
import type { PublishedKeys } from './certs-cache.ts';
import type { DecodedJwt } from './decode-jwt.ts';
import { type FetchedKeys, fetchIssuerKeys } from './fetch-issuer-keys.ts';
import { idTokenChecks, isGoogles, type SignatureFinding } from './id-token-checks.ts';
import {
  type IssuerKeys,
  ownKeysIn,
  publicKeyTakenForSecret,
  unverifiable,
  verifySignature,
} from './id-token-signature.ts';
import { keepKeys, keptKeys } from './kept-keys.ts';
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
  /** The keys that the signature was held against; null when none were. */
  readonly keys: UsedKeys | null;
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
  const { finding, keys, clockOffsetSeconds } = await findSignature(environment, world, transport, request);
  const ignored = ownKeysIn(request.jwt);
  const evidence = {
    ...finding.evidence,
    ...(keys && { keysFrom: keys.from }),
    ...(typeof keys?.ageSeconds === 'number' && { keysAge: keys.ageSeconds }),
    ...(ignored.length > 0 && { ignoredMembers: ignored }),
  };
  const checks = idTokenChecks({
    ...request,
    signature: { ...finding, evidence },
    nowSeconds: environment.now() / 1_000,
    clockOffsetSeconds,
  });
  return { checks, clockOffsetSeconds, keys, cancelled: finding.evidence['code'] === 'operation.cancelled' };
}

interface Found {
  readonly finding: SignatureFinding;
  readonly keys: UsedKeys | null;
  readonly clockOffsetSeconds: number | null;
}

async function findSignature(
  environment: Environment,
  world: World,
  transport: () => Promise<Transport>,
  { jwt, givenKeys, offline }: JudgeRequest,
): Promise<Found> {
  const { certs } = memoryOf(environment);
  const { cacheDirectory } = environment;
  const now = environment.now();
  const cached = certs.get(world.origin, now);
  let clockOffsetSeconds = cached?.clockOffsetSeconds ?? null;
  const found = (finding: SignatureFinding, keys: UsedKeys | null = null): Found => ({
    finding,
    keys,
    clockOffsetSeconds,
  });

  const early = unverifiable(jwt);
  if (early?.why === 'signature.other_algorithm') return otherAlgorithm(early);
  if (early) return found(early);
  const kid = (textField(jwt.header, 'kid') ?? '').slice(0, 200);
  if (givenKeys) {
    const missing: SignatureFinding = { outcome: 'fail', why: 'signature.kid_not_in_file', evidence: { kid } };
    return found((await verifySignature(jwt, givenKeys)) ?? missing, usedKeys('given'));
  }
  const known = cached && (await verifySignature(jwt, cached.keys));
  if (known) return found(known, usedKeys('memory', cached, now));
  const fromDisk = async (): Promise<Found | null> => {
    const kept = await keptOnDisk();
    const finding = kept && (await verifySignature(jwt, kept.keys));
    return finding ? found(finding, usedKeys('disk', kept, now)) : null;
  };
  if (offline)
    return (await fromDisk()) ?? found({ outcome: 'skipped', why: 'signature.keys_not_cached', evidence: { kid } });

  // Keys rotate: an unknown kid is asked for once more, past every cache, before it counts as unknown.
  for (const revalidate of cached ? [true] : [false, true]) {
    const answer = await fetched(revalidate);
    if ('failure' in answer) {
      const open = unavailable(answer.failure);
      return answer.failure === 'operation.cancelled' ? found(open) : ((await fromDisk()) ?? found(open));
    }
    const finding = await verifySignature(jwt, answer.published.keys);
    if (finding) return found(finding, usedKeys('issuer', answer.published, environment.now()));
  }
  return found({ outcome: 'fail', why: unknownKid(jwt, now), evidence: { kid } }, usedKeys('issuer'));

  async function keptOnDisk(): Promise<PublishedKeys | undefined> {
    return cacheDirectory === null ? undefined : keptKeys(cacheDirectory, world.origin, now);
  }

  async function fetched(revalidate: boolean): Promise<FetchedKeys> {
    const answer = await fetchIssuerKeys(await transport(), { revalidate, now: environment.now() });
    if ('failure' in answer) return answer;
    certs.put(world.origin, answer.published);
    if (cacheDirectory !== null) await keepKeys(cacheDirectory, world.origin, answer.published);
    clockOffsetSeconds = answer.published.clockOffsetSeconds;
    return answer;
  }

  /** Refused whatever the keys are; they only tell whether a public one was taken for a secret. */
  async function otherAlgorithm(refused: SignatureFinding): Promise<Found> {
    let keys = givenKeys ?? cached?.keys ?? (await keptOnDisk())?.keys;
    if (!keys && !offline && isGoogles(jwt.claims['iss']) && /^HS\d/i.test(textField(jwt.header, 'alg') ?? '')) {
      const answer = await fetched(false);
      if ('failure' in answer)
        return found(answer.failure === 'operation.cancelled' ? unavailable(answer.failure) : refused);
      keys = answer.published.keys;
    }
    const taken = keys ? publicKeyTakenForSecret(jwt, keys) : null;
    if (taken === null) return found(refused);
    return found({ outcome: 'fail', why: 'signature.public_key_as_secret', evidence: { kid: taken } });
  }
}

function unavailable(code: string): SignatureFinding {
  return { outcome: 'skipped', why: 'signature.keys_unavailable', evidence: { code } };
}

/** Longer than any of Google's keys stays published after it last signed, in seconds. */
const keysStay = 28 * 86_400;

/** Why a key is not among those that are published: another's token, an old one, or neither and so a false one. */
function unknownKid({ claims }: DecodedJwt, now: number): SignatureFinding['why'] {
  if (!isGoogles(claims['iss'])) return 'signature.kid_of_other_issuer';
  const { exp } = claims;
  return typeof exp === 'number' && exp < now / 1_000 - keysStay ? 'signature.kid_retired' : 'signature.kid_unknown';
}

function usedKeys(from: UsedKeys['from'], published?: PublishedKeys, now = 0): UsedKeys {
  const ageSeconds = published ? Math.max(0, Math.round((now - published.fetchedAt) / 1_000)) : null;
  return { from, ageSeconds };
}
