import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { isObject, type JsonObject, member } from './fields.ts';

/** What a JSON object is, that is no credential Grantscope works with; null when it is nothing known either. */
export function wrongJson(object: JsonObject): DiagnosisCode | null {
  const has = (...names: string[]) => names.every((name) => member(object, name) !== undefined);
  switch (member(object, 'type')) {
    case 'authorized_user':
      return 'credentials.wrong_file.authorized_user';
    case 'external_account':
    case 'external_account_authorized_user':
      return 'credentials.wrong_file.external_account';
    case 'impersonated_service_account':
      return 'credentials.wrong_file.impersonated_account';
    default:
  }
  if (has('project_info', 'client')) return 'credentials.wrong_file.firebase_android';
  if (has('apiKey', 'authDomain') || has('apiKey', 'projectId')) return 'credentials.wrong_file.firebase_web';
  if (has('refresh_token', 'client_id')) return 'credentials.wrong_file.token_file';
  if (has('access_token') || has('id_token')) return 'credentials.wrong_file.token_response';
  if (has('error')) return 'credentials.wrong_file.error_answer';
  if (has('client_id', 'client_secret')) return 'credentials.wrong_file.client_fields_alone';
  if (Array.isArray(member(object, 'keys')) || has('kty')) return 'credentials.wrong_file.public_keys';
  const values = Object.values(object);
  if (values.length > 0 && values.every((value) => typeof value === 'string' && value.startsWith('-----BEGIN CERT')))
    return 'credentials.wrong_file.public_keys';
  const apiKey =
    member(object, 'api_key') ?? member(object, 'key') ?? member(object, 'apiKey') ?? member(object, 'keyString');
  if (typeof apiKey === 'string' && looksLikeApiKey(apiKey)) return 'credentials.wrong_file.api_key';
  // Node's google-auth-library keeps a token.json with its tokens one level down.
  if (isObject(member(object, 'tokens'))) return 'credentials.wrong_file.token_file';
  return null;
}

/** The same for text that is not JSON. */
export function wrongText(text: string): DiagnosisCode | null {
  const start = text.slice(0, 4_096).trimStart();
  if (/^<(?:!doctype html|html|head|body)/i.test(start)) return 'credentials.wrong_file.html';
  if (start.startsWith('<') && /<plist|GOOGLE_APP_ID|REVERSED_CLIENT_ID/.test(start))
    return 'credentials.wrong_file.firebase_ios';
  if (/^-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/m.test(start)) return 'credentials.wrong_file.private_key';
  if (/^-----BEGIN (?:CERTIFICATE|TRUSTED CERTIFICATE|X509 CERTIFICATE)-----/m.test(start))
    return 'credentials.wrong_file.certificate';
  if (/^-----BEGIN [A-Z ]{0,30}PUBLIC KEY-----/m.test(start)) return 'credentials.wrong_file.public_keys';
  if (looksLikeApiKey(text.trim())) return 'credentials.wrong_file.api_key';
  if (/(?:const|var|let)\s+firebaseConfig\b/.test(start)) return 'credentials.wrong_file.firebase_web';
  return null;
}

function looksLikeApiKey(text: string): boolean {
  return /^AIza[\w-]{30,45}$/.test(text);
}

/** A binary file by its first bytes: PKCS #12 (RFC 7292), and the DER and ZIP files that are taken for it. */
export function binaryKind(bytes: Uint8Array): 'p12' | DiagnosisCode | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'credentials.wrong_file.zip';
  if (bytes[0] !== 0x30) return null;
  const lengthByte = bytes[1] ?? 0;
  // Short texts begin with 0 (0x30) too, but no text goes on with a length byte of DER's long form.
  if (lengthByte < 0x80 || lengthByte > 0x84) return null;
  const inside = 2 + (lengthByte & 0x7f);
  const [tag, length, value] = bytes.subarray(inside, inside + 3);
  if (tag === 0x30) return 'credentials.wrong_file.certificate';
  if (tag === 0x02 && length === 1 && value === 3) return 'p12';
  if (tag === 0x02) return 'credentials.wrong_file.private_key';
  return 'p12';
}
