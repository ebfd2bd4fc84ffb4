import { X509Certificate } from 'node:crypto';
import type forgeTypes from 'node-forge';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { privateKeyFromPkcs8, type SigningKey } from './private-key.ts';

type Forge = typeof forgeTypes;
type Asn1 = forgeTypes.asn1.Asn1;

/** The password of every .p12 that Google issues. */
export const usualPassword = 'notasecret';

/** Of all its parts together: more rounds than any program writes (OpenSSL: 2048 each) and still few seconds of work. */
const mostIterations = 1_000_000;

export interface OpenedP12 {
  readonly signing: SigningKey;
  /** Milliseconds since the epoch: when the key was made, and when its certificate ends. null without a certificate. */
  readonly notBefore: number | null;
  readonly notAfter: number | null;
  /** What the certificate says of its token URI: only the emulator's do. */
  readonly tokenUri: string | null;
}

/**
 * Opens a PKCS #12 key file (RFC 7292): Google's, with RC2 and 3DES, which today's TLS libraries refuse, and modern ones.
 * Fails with `credentials.p12.wrong_password`, `.damaged`, `.no_key`, `.too_slow`, `credentials.private_key.*`.
 */
export async function openP12(bytes: Uint8Array, password: string): Promise<Outcome<OpenedP12>> {
  const { default: forge } = await import('node-forge');
  let file: Asn1;
  try {
    file = forge.asn1.fromDer(Buffer.from(bytes).toString('binary'));
  } catch {
    return fail('credentials.p12.damaged');
  }
  const iterations = iterationsIn(forge, file);
  if (iterations > mostIterations) return tooSlow(iterations);

  let safe: forgeTypes.pkcs12.Pkcs12Pfx;
  try {
    safe = withinBudget(forge, () => forge.pkcs12.pkcs12FromAsn1(file, true, password));
  } catch (error) {
    if (error instanceof TooSlow) return tooSlow(error.iterations);
    const words = error instanceof Error ? error.message : '';
    return /password|decrypt/i.test(words) ? fail('credentials.p12.wrong_password') : fail('credentials.p12.damaged');
  }
  const bags = safe.safeContents.flatMap((contents) => contents.safeBags);
  const keyBag = bags.find(
    ({ type }) => type === forge.pki.oids['pkcs8ShroudedKeyBag'] || type === forge.pki.oids['keyBag'],
  );
  if (!keyBag) return fail('credentials.p12.no_key');
  const pkcs8 = keyBag.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(keyBag.key)) : keyBag.asn1;
  const signing = privateKeyFromPkcs8(derOf(forge, pkcs8), 'private_key');
  if (!signing.ok) return signing;
  const certificate = bags.find(({ type }) => type === forge.pki.oids['certBag']);
  return succeed({ signing: signing.value, ...certificateFacts(forge, certificate) });
}

function derOf(forge: Forge, asn1: Asn1): Uint8Array {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

function certificateFacts(forge: Forge, bag: forgeTypes.pkcs12.Bag | undefined): Omit<OpenedP12, 'signing'> {
  const none = { notBefore: null, notAfter: null, tokenUri: null };
  try {
    if (!bag) return none;
    const asn1 = bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1;
    const { validFromDate, validToDate, subjectAltName = '' } = new X509Certificate(derOf(forge, asn1));
    return {
      notBefore: validFromDate.getTime(),
      notAfter: validToDate.getTime(),
      tokenUri: /(?:^|, )URI:(https?:[^\s,"]+\/token)(?=,|$)/.exec(subjectAltName)?.[1] ?? null,
    };
  } catch {
    return none;
  }
}

function tooSlow(iterations: number): Outcome<never> {
  return fail('credentials.p12.too_slow', { evidence: { iterations: Math.min(iterations, Number.MAX_SAFE_INTEGER) } });
}

class TooSlow extends Error {
  readonly iterations: number;
  constructor(iterations: number) {
    super('too slow');
    this.iterations = iterations;
  }
}

interface PasswordBasedEncryption {
  getCipher: (oid: string, parameters: Asn1, password: string) => unknown;
}

/** What stands inside an encrypted part shows its rounds only once that part is open, so each part is asked for them. */
function withinBudget<T>(forge: Forge, open: () => T): T {
  const { pbe } = forge.pki as unknown as { readonly pbe: PasswordBasedEncryption };
  const { getCipher } = pbe;
  let spent = 0;
  pbe.getCipher = (oid, parameters, password) => {
    spent += iterationsIn(forge, parameters);
    if (spent > mostIterations) throw new TooSlow(spent);
    return getCipher(oid, parameters, password);
  };
  try {
    return open();
  } finally {
    pbe.getCipher = getCipher;
  }
}

/** Real files have some two hundred. */
const mostNodes = 10_000;

/**
 * All counts beside a salt (PBEParameter, PBKDF2-params, MacData), also inside octet strings: a file may ask for hours of
 * work before anything in it has been verified. Infinity where there is too much to look through.
 */
function iterationsIn(forge: Forge, root: Asn1): number {
  const is = (node: Asn1 | undefined, type: forgeTypes.asn1.Type) => node?.type === type;
  const { INTEGER, OCTETSTRING } = forge.asn1.Type;
  let all = 0;
  const open: Asn1[] = [root];
  for (let visited = 0; open.length > 0; visited++) {
    if (visited === mostNodes) return Number.POSITIVE_INFINITY;
    const node = open.pop() as Asn1;
    if (Array.isArray(node.value)) {
      const children: readonly Asn1[] = node.value;
      for (const child of children) open.push(child);
      children.forEach((child, index) => {
        if (is(child, INTEGER) && is(children[index - 1], OCTETSTRING)) all += integerOf(child);
      });
    } else if (is(node, OCTETSTRING)) {
      try {
        open.push(forge.asn1.fromDer(node.value));
      } catch {
        // Salts and ciphertexts are octet strings that hold nothing to read.
      }
    }
  }
  return all;
}

function integerOf({ value }: Asn1): number {
  return typeof value === 'string' ? Number(`0x${Buffer.from(value, 'binary').toString('hex') || '0'}`) : 0;
}
