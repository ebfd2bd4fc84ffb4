import { createHash } from 'node:crypto';
import { fail, type Outcome } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { type FileText, textIn } from './file-text.ts';
import { isObject, type JsonObject, member } from './fields.ts';
import type { OpenedFile } from './opened-file.ts';
import { oauthClientFrom } from './oauth-client.ts';
import { keylessFrom, keylessFromToken } from './keyless.ts';
import { type P12Options, p12KeyFrom } from './p12-key.ts';
import { lineAndColumn, scanJson } from './scan-json.ts';
import { serviceAccountKeyFrom } from './service-account-key.ts';
import type { Credential } from './vault.ts';
import { binaryKind, wrongJson, wrongText } from './wrong-file.ts';

/** Credential files have a few kilobytes; more is not read. */
export const largestFile = 1024 ** 2;

export interface CredentialFile extends P12Options {
  readonly bytes: Uint8Array;
  readonly fileName?: string | undefined;
}

/**
 * Recognises and validates a credential: `client_secret.json`, a service-account key in JSON or .p12, what may sign for a
 * service account without a key (an `authorized_user` or `impersonated_service_account` file, an access token). Whatever the
 * bytes are, it comes back with an outcome: `credentials.*`, with the field or the place, and never any of the content.
 * Keeps nothing.
 */
export async function openCredential(
  environment: Pick<Environment, 'googleOverride' | 'now'>,
  file: CredentialFile,
): Promise<Outcome<Credential>> {
  const { bytes } = file;
  const opened: OpenedFile = {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    fileName: file.fileName ?? null,
    loadedAt: new Date(environment.now()).toISOString(),
    warnings: [],
    environment,
  };
  const evidence = named(opened);
  if (bytes.length > largestFile)
    return fail('credentials.too_large', { evidence: { ...evidence, limitMiB: largestFile / 1024 ** 2 } });

  const binary = binaryKind(bytes);
  if (binary === 'p12') return p12KeyFrom(bytes, file, opened);
  if (binary !== null) return fail(binary, { evidence });

  const content = textIn(bytes);
  if (content === null) return fail('credentials.unrecognised', { evidence });
  const { text } = content;
  if (text.trim() === '') return fail('credentials.empty', { evidence });
  if (isAccessToken(text.trim())) return keylessFromToken(text.trim(), file, opened);
  if (/^\s*[{[]/.test(text)) return fromJson(content, file, opened);
  const encoded = base64In(text);
  if (encoded) return fromBase64(encoded, file, opened);
  return fail(wrongText(text) ?? 'credentials.unrecognised', { evidence });
}

/** The bytes of a file that travels as Base64 (RFC 4648), as in a variable of a CI job or an answer of the IAM API. */
function base64In(text: string): Uint8Array | null {
  const bare = text.replaceAll(/\s+/g, '');
  if (bare.length < 100 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return null;
  const bytes = Buffer.from(bare, 'base64');
  return binaryKind(bytes) === 'p12' || /^\s*\{\s*"/.test(bytes.toString('latin1', 0, 100)) ? bytes : null;
}

async function fromBase64(bytes: Uint8Array, file: CredentialFile, opened: OpenedFile): Promise<Outcome<Credential>> {
  if (binaryKind(bytes) === 'p12') return p12KeyFrom(bytes, file, opened);
  const content = textIn(bytes);
  return content ? fromJson(content, file, opened) : fail('credentials.unrecognised', { evidence: named(opened) });
}

function fromJson({ text, warnings }: FileText, options: P12Options, opened: OpenedFile): Outcome<Credential> {
  const evidence = named(opened);
  const { errorAt, duplicates } = scanJson(text);
  if (errorAt !== null) {
    const truncated = errorAt >= text.trimEnd().length;
    return fail(truncated ? 'credentials.json.truncated' : 'credentials.json.invalid', {
      evidence: { ...evidence, ...lineAndColumn(text, errorAt) },
    });
  }
  const object: unknown = JSON.parse(text);
  if (!isObject(object)) return fail('credentials.unrecognised', { evidence });
  const repeated = duplicates.map((field) => fail('credentials.duplicate_field', { evidence: { field } }).problem);
  return fromObject(object, options, { ...opened, warnings: [...warnings, ...repeated] });
}

function fromObject(object: JsonObject, options: P12Options, opened: OpenedFile): Outcome<Credential> {
  for (const clientType of ['web', 'installed'] as const) {
    const client = member(object, clientType);
    if (!isObject(client)) continue;
    const another = clientType === 'web' && isObject(member(object, 'installed'));
    const warnings = another ? [fail('credentials.two_clients', { evidence: { field: clientType } }).problem] : [];
    return oauthClientFrom(client, clientType, { ...opened, warnings: [...opened.warnings, ...warnings] });
  }
  const keyless = keylessFrom(object, options, opened);
  if (keyless) return keyless;
  const isKey = member(object, 'type') === 'service_account' || member(object, 'private_key') !== undefined;
  if (isKey && wrongJson(object) === null) return serviceAccountKeyFrom(object, opened);
  return fail(wrongJson(object) ?? 'credentials.unrecognised', { evidence: named(opened) });
}

function named({ fileName }: OpenedFile): { file?: string } {
  return fileName === null ? {} : { file: fileName };
}

/** By their beginning: `ya29.`. */
function isAccessToken(text: string): boolean {
  return /^ya29\.[\w.-]{10,}$/.test(text);
}
