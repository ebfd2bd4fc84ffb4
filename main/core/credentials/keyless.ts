import { createHash } from 'node:crypto';
import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { worldOf } from '../world.ts';
import { fieldsOf, isObject, type JsonObject, member } from './fields.ts';
import type { OpenedFile } from './opened-file.ts';
import { projectOf } from './p12-key.ts';
import { emailWarnings, isAddress } from './service-account-key.ts';
import type { KeylessSigner, ServiceAccountCredential } from './vault.ts';

/** Whom assertions are to be signed for: such a credential is a person's, and does not say. */
interface KeylessOptions {
  readonly serviceAccountEmail?: string | undefined;
}

/** `…/serviceAccounts/EMAIL:generateAccessToken` of Google's, or of an emulator. */
const impersonationUrl = /^https?:\/\/[^/]+\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/;

/** An account by its address or its unique ID, alone or in the API's name for it. */
function isDelegate(name: string): boolean {
  const account = name.replace(/^projects\/-\/serviceAccounts\//, '');
  return isAddress(account) || /^\d{1,40}$/.test(account);
}

/**
 * Domain-wide delegation without a key: a file of gcloud's with a person's refresh token (`authorized_user`), alone or in an
 * `impersonated_service_account` file, which names the account as well. null for any other object. Fails with the field:
 * `credentials.field_*`, `credentials.client_email.malformed`, `credentials.foreign_host`.
 */
export function keylessFrom(
  object: JsonObject,
  options: KeylessOptions,
  opened: OpenedFile,
): Outcome<ServiceAccountCredential> | null {
  if (member(object, 'type') === 'authorized_user') return fromUser(object, '', [], options, opened);
  const source = member(object, 'source_credentials');
  if (member(object, 'type') !== 'impersonated_service_account' || !isObject(source)) return null;
  if (member(source, 'type') !== 'authorized_user') return null;
  const fields = fieldsOf(object, '', opened.fileName);
  const url = fields.text('service_account_impersonation_url', 'required');
  const named = url === undefined ? undefined : impersonationUrl.exec(url)?.[1];
  if (url !== undefined && named === undefined)
    fields.report(
      fail('credentials.client_email.malformed', { evidence: { field: 'service_account_impersonation_url' } }).problem,
    );
  const delegates = fields.texts('delegates');
  if (!delegates.every(isDelegate))
    fields.report(fail('credentials.client_email.malformed', { evidence: { field: 'delegates' } }).problem);
  const complete = fields.outcome(() => null);
  if (!complete.ok) return complete;
  const serviceAccountEmail = options.serviceAccountEmail ?? named;
  return fromUser(source, 'source_credentials', delegates, { serviceAccountEmail }, opened);
}

/** An access token as text, with the scope `cloud-platform` or `iam`. */
export function keylessFromToken(
  accessToken: string,
  options: KeylessOptions,
  opened: OpenedFile,
): Outcome<ServiceAccountCredential> {
  return credential({ kind: 'keyless', caller: { accessToken }, delegates: [] }, {}, options, opened);
}

function fromUser(
  object: JsonObject,
  path: string,
  delegates: readonly string[],
  options: KeylessOptions,
  opened: OpenedFile,
): Outcome<ServiceAccountCredential> {
  const fields = fieldsOf(object, path, opened.fileName);
  const clientId = fields.text('client_id', 'required') ?? '';
  const clientSecret = fields.text('client_secret', 'required') ?? '';
  const refreshToken = fields.text('refresh_token', 'required') ?? '';
  const uris = { token_uri: fields.text('token_uri', 'optional') };
  const complete = fields.outcome(() => null);
  if (!complete.ok) return complete;
  return credential(
    { kind: 'keyless', caller: { clientId, clientSecret, refreshToken }, delegates },
    uris,
    options,
    opened,
  );
}

function credential(
  signer: KeylessSigner,
  uris: { readonly token_uri?: string | undefined },
  options: KeylessOptions,
  opened: OpenedFile,
): Outcome<ServiceAccountCredential> {
  const email = options.serviceAccountEmail?.trim() || null;
  if (email !== null && !isAddress(email))
    return fail('credentials.client_email.malformed', { evidence: { field: 'serviceAccountEmail' } });
  const world = worldOf(opened.environment, uris);
  if (!world.ok) return world;
  const summary: ServiceAccountKeySummary = {
    kind: 'serviceAccountKey',
    // One person may sign for several accounts.
    id: createHash('sha256')
      .update(`${opened.id} ${email ?? ''}`)
      .digest('hex')
      .slice(0, 16),
    fileName: opened.fileName,
    projectId: email === null ? null : projectOf(email),
    world: world.value,
    loadedAt: opened.loadedAt,
    warnings: [...opened.warnings, ...(email === null ? [] : emailWarnings(email, 'serviceAccountEmail'))],
    format: 'keyless',
    email,
    clientId: null,
    keyId: null,
    algorithm: null,
    keyCreatedAt: null,
    needs: email === null ? ['serviceAccountEmail'] : [],
  };
  return succeed({ summary, signer, p12: null });
}
