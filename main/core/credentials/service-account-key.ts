import { fail, type Outcome, type Problem } from '../../../shared/outcome.ts';
import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';
import { worldOf } from '../world.ts';
import { fieldsOf, type JsonObject, member } from './fields.ts';
import type { OpenedFile } from './opened-file.ts';
import { privateKeyFromPem } from './private-key.ts';
import type { ServiceAccountCredential } from './vault.ts';

/** Whether this can be anybody's address; whether it exists only Google knows. */
export function isAddress(text: string): boolean {
  return text.length <= 320 && text.isWellFormed() && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text);
}

/**
 * A service-account key as the Cloud console's JSON. `client_id`, the numeric unique ID, may be absent, but what is there
 * must be right. Fails with the field: `credentials.field_*`, `.private_key.*`, `.client_email.malformed`,
 * `.client_id.not_numeric`, `.foreign_host`.
 */
export function serviceAccountKeyFrom(object: JsonObject, opened: OpenedFile): Outcome<ServiceAccountCredential> {
  const fields = fieldsOf(object, '', opened.fileName);
  if (member(object, 'type') === undefined) fields.text('type', 'required');
  const pem = fields.block('private_key');
  const email = fields.text('client_email', 'required');
  const clientId = fields.text('client_id', 'optional') ?? null;
  const keyId = fields.text('private_key_id', 'optional') ?? null;
  const projectId = fields.text('project_id', 'optional') ?? null;
  const universe = fields.text('universe_domain', 'optional');
  const uris = {
    token_uri: fields.text('token_uri', 'optional'),
    auth_uri: fields.text('auth_uri', 'optional'),
    auth_provider_x509_cert_url: fields.text('auth_provider_x509_cert_url', 'optional'),
    client_x509_cert_url: fields.text('client_x509_cert_url', 'optional'),
  };
  const signing = pem === undefined ? null : privateKeyFromPem(pem, 'private_key');
  if (signing && !signing.ok) fields.report(signing.problem);
  if (email !== undefined && !isAddress(email))
    fields.report(wrong('credentials.client_email.malformed', 'client_email'));
  if (clientId !== null && !/^\d{1,40}$/.test(clientId))
    fields.report(wrong('credentials.client_id.not_numeric', 'client_id'));
  const complete = fields.outcome(() => null);
  if (!complete.ok) return complete;
  if (email === undefined || !signing?.ok) return fail('credentials.unrecognised');
  const world = worldOf(opened.environment, uris);
  if (!world.ok) return world;

  const summary: ServiceAccountKeySummary = {
    kind: 'serviceAccountKey',
    id: opened.id,
    fileName: opened.fileName,
    projectId,
    world: world.value,
    loadedAt: opened.loadedAt,
    warnings: [
      ...opened.warnings,
      ...signing.value.warnings,
      ...emailWarnings(email, 'client_email'),
      ...(universe !== undefined && universe !== 'googleapis.com'
        ? [
            fail('credentials.universe_domain.other', {
              evidence: { field: 'universe_domain', value: universe.slice(0, 100) },
            }).problem,
          ]
        : []),
    ],
    format: 'json',
    email,
    clientId,
    keyId,
    algorithm: signing.value.algorithm,
    keyCreatedAt: null,
    needs: [],
  };
  return { ok: true, value: { summary, signer: { kind: 'privateKey', privateKey: signing.value.key }, p12: null } };
}

export function emailWarnings(email: string, field: string): Problem[] {
  if (/[@.]gserviceaccount\.com$/i.test(email)) return [];
  return [fail('credentials.client_email.unusual', { evidence: { field, value: email.slice(0, 100) } }).problem];
}

function wrong(code: Problem['code'], field: string): Problem {
  return fail(code, { evidence: { field } }).problem;
}
