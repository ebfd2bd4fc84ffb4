import type { JsonObject } from '../../../shared/contract/fields.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { pruneDepth, repeatedNames } from './json-text.ts';
import { unwrapped } from './unwrapped.ts';

/** A JSON Web Token taken apart, nothing believed yet (RFC 7519, section 7.2). */
export interface DecodedJwt {
  /** Without what surrounded it when it was pasted. */
  readonly token: string;
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** Names that occur twice: their last value is shown, but no check that reads one can pass. */
  readonly repeatedHeaders: readonly string[];
  readonly repeatedClaims: readonly string[];
}

/**
 * Takes three dot-separated parts with a JSON header and a JSON payload; the signature part may be anything.
 * Everything else is `id_token.not_a_jwt`, and an encrypted token (RFC 7516, five parts) `id_token.encrypted`.
 */
export function decodeJwt(text: string): Outcome<DecodedJwt> {
  const token = unwrapped(text);
  const parts = token.split('.', 6);
  if (parts.length === 5 && parseObject(parts[0])?.object['enc'] !== undefined) return fail('id_token.encrypted');
  if (parts.length !== 3) return fail('id_token.not_a_jwt', { evidence: { part: 'parts', parts: parts.length } });
  const header = parseObject(parts[0]);
  if (header === null) return fail('id_token.not_a_jwt', { evidence: { part: 'header', parts: 3 } });
  const claims = parseObject(parts[1]);
  if (claims === null) return fail('id_token.not_a_jwt', { evidence: { part: 'payload', parts: 3 } });
  return succeed({
    token,
    header: header.object,
    claims: claims.object,
    repeatedHeaders: header.repeated,
    repeatedClaims: claims.repeated,
  });
}

/** JSON that is no object has no members: every check of it then fails, but it is still a JWT to judge. */
function parseObject(part = ''): { object: JsonObject; repeated: readonly string[] } | null {
  // Not as `^[\w-]+$`: a repetition over megabytes may exhaust the stack.
  if (part === '' || /[^\w-]/.test(part)) return null;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return { object: isObject ? (pruneDepth(value) as JsonObject) : {}, repeated: isObject ? repeatedNames(json) : [] };
  } catch {
    return null;
  }
}
