import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { OtherToken, Recognised } from '../../../shared/inspection.ts';
import type { Vault } from '../credentials/vault.ts';
import { decodeJwt } from '../oauth/decode-jwt.ts';
import { foreignIssuer } from '../oauth/foreign-issuer.ts';
import { maskedSecret } from '../oauth/masked-secret.ts';
import { describeSecret, redactText } from '../redact.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Whether Google’s sign-in issued it, as far as it says itself (OpenID Connect Core, section 3.1.3.7, rule 2). */
function isGoogles({ iss }: JsonObject): boolean {
  return iss === 'accounts.google.com' || iss === 'https://accounts.google.com';
}

/** A JSON Web Token named for what it is; null when it is none. Its claims are shown, and none is believed. */
export function jsonWebToken(token: string, vault: Vault): Recognised | null {
  const decoded = decodeJwt(token);
  if (!decoded.ok) return decoded.problem.code === 'id_token.encrypted' ? other(token, vault, 'encrypted') : null;
  const header = withoutSecrets(decoded.value.header);
  const claims = withoutSecrets(decoded.value.claims);
  if (isGoogles(decoded.value.claims))
    return { ...maskedSecret(vault, 'idToken', token), kind: 'idToken', header, claims };
  return { ...other(token, vault, whyNot(decoded.value.claims)), issuer: issuerOf(claims), header, claims };
}

/** A bearer token that says nothing of itself. */
export function opaqueToken(token: string, vault: Vault): Recognised {
  return other(token, vault, 'opaque');
}

function other(token: string, vault: Vault, why: OtherToken['why']): OtherToken {
  const secretId = vault.putSecret(token);
  return { kind: 'otherToken', secretId, ...describeSecret(token), why, issuer: null, header: null, claims: null };
}

function whyNot(claims: JsonObject): OtherToken['why'] {
  if (typeof claims['iss'] !== 'string' || claims['iss'] === '') return 'noIssuer';
  return foreignIssuer(claims) ?? 'anotherIssuer';
}

function issuerOf({ iss }: JsonObject): string | null {
  return typeof iss === 'string' ? redactText(iss).slice(0, 300) : null;
}
