import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { worldOf } from '../world.ts';
import type { OpenedFile } from './opened-file.ts';
import { openP12, usualPassword } from './p12.ts';
import { emailWarnings, isAddress } from './service-account-key.ts';
import type { ServiceAccountCredential } from './vault.ts';

export interface P12Options {
  /** Google's own, `notasecret`, unless given. */
  readonly p12Password?: string | undefined;
  /** The service account's address, which a .p12 lacks. */
  readonly serviceAccountEmail?: string | undefined;
}

/**
 * A .p12 as a credential. What it still lacks stands in `needs`; a password that was given and is wrong is
 * `credentials.p12.wrong_password`. Its world is Google's, unless the certificate
 * names the token URI of an emulator, or the environment overrides both.
 */
export async function p12KeyFrom(
  bytes: Uint8Array,
  options: P12Options,
  opened: OpenedFile,
): Promise<Outcome<ServiceAccountCredential>> {
  const file = opened.fileName === null ? {} : { file: opened.fileName };
  const email = options.serviceAccountEmail?.trim() || null;
  if (email !== null && !isAddress(email))
    return fail('credentials.client_email.malformed', { evidence: { field: 'serviceAccountEmail' } });
  const inside = await openP12(bytes, options.p12Password ?? usualPassword);
  const locked = !inside.ok && inside.problem.code === 'credentials.p12.wrong_password';
  if (!inside.ok && !(locked && options.p12Password === undefined))
    return { ok: false, problem: { ...inside.problem, evidence: { ...inside.problem.evidence, ...file } } };
  const key = inside.ok ? inside.value : null;
  const world = worldOf(opened.environment, key?.tokenUri ? { token_uri: key.tokenUri } : {});
  if (!world.ok) return world;
  const createdAt = key?.notBefore ?? null;

  const summary: ServiceAccountKeySummary = {
    kind: 'serviceAccountKey',
    id: opened.id,
    fileName: opened.fileName,
    projectId: email === null ? null : projectOf(email),
    world: world.value,
    loadedAt: opened.loadedAt,
    warnings: [
      ...(key?.signing.warnings ?? []),
      ...(email === null ? [] : emailWarnings(email, 'serviceAccountEmail')),
      ...ageWarnings(createdAt, key?.notAfter ?? null, opened.environment.now()),
    ],
    format: 'p12',
    email,
    clientId: null,
    keyId: null,
    algorithm: key?.signing.algorithm ?? null,
    keyCreatedAt: createdAt === null ? null : new Date(createdAt).toISOString(),
    needs: [...(key ? [] : ['p12Password' as const]), ...(email === null ? ['serviceAccountEmail' as const] : [])],
  };
  return succeed({ summary, signer: key && { kind: 'privateKey', privateKey: key.signing.key }, p12: bytes });
}

const dayMs = 86_400_000;
/** Google's advice: replace keys every 90 days. */
const oldAfterDays = 90;

function ageWarnings(notBefore: number | null, notAfter: number | null, now: number): Problem[] {
  const warnings: Problem[] = [];
  if (notAfter !== null && notAfter < now) {
    const expiredAt = new Date(notAfter).toISOString().slice(0, 10);
    warnings.push(fail('credentials.certificate_expired', { evidence: { expiredAt } }).problem);
  }
  const ageDays = notBefore === null ? 0 : Math.floor((now - notBefore) / dayMs);
  if (ageDays > oldAfterDays) warnings.push(fail('credentials.key_old', { evidence: { ageDays } }).problem);
  return warnings;
}

/** `name@PROJECT.iam.gserviceaccount.com`; older addresses do not say. */
export function projectOf(email: string): string | null {
  return /@([a-z][a-z0-9-]{4,28}[a-z0-9])\.iam\.gserviceaccount\.com$/.exec(email)?.[1] ?? null;
}
