import { createPrivateKey, type KeyObject } from 'node:crypto';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';

export interface SigningKey {
  readonly key: KeyObject;
  /** e.g. `RSA 2048`. */
  readonly algorithm: string;
  readonly warnings: readonly Problem[];
}

/**
 * The RSA key in a PEM. Fails with `credentials.private_key.not_pem`, `.escaped_newlines`, `.encrypted`, `.public`,
 * `.unreadable` or `.not_rsa`, each with the field.
 */
export function privateKeyFromPem(pem: string, field: string): Outcome<SigningKey> {
  const evidence = { field };
  if (pem.includes(String.raw`\n`)) return fail('credentials.private_key.escaped_newlines', { evidence });
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(pem)?.[1];
  if (label === undefined) return fail('credentials.private_key.not_pem', { evidence });
  if (label.includes('ENCRYPTED') || pem.includes('Proc-Type: 4,ENCRYPTED'))
    return fail('credentials.private_key.encrypted', { evidence });
  if (!label.endsWith('PRIVATE KEY')) return fail('credentials.private_key.public', { evidence });
  return signingKey(() => createPrivateKey({ key: pem, format: 'pem' }), field);
}

/** The RSA key in a PKCS #8 structure, as a .p12 holds it. */
export function privateKeyFromPkcs8(der: Uint8Array, field: string): Outcome<SigningKey> {
  return signingKey(() => createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }), field);
}

function signingKey(read: () => KeyObject, field: string): Outcome<SigningKey> {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    return fail('credentials.private_key.unreadable', { evidence: { field } });
  }
  const type = key.asymmetricKeyType ?? 'unknown';
  if (type !== 'rsa') return fail('credentials.private_key.not_rsa', { evidence: { field, actual: type } });
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  const warnings = bits < 2048 ? [fail('credentials.private_key.short', { evidence: { field, bits } }).problem] : [];
  return succeed({ key, algorithm: `RSA ${bits}`, warnings });
}
