import type forgeTypes from 'node-forge';
import { loadForge, selfSignedCertificate } from './certificate.ts';
import type { RsaKey } from './rsa-key.ts';

type Forge = typeof forgeTypes;
type Asn1 = forgeTypes.asn1.Asn1;

/** The password of every .p12 key that Google ever issued. */
export const p12Password = 'notasecret';
const iterations = 1024;
const pbeWithShaAnd40BitRc2Cbc = '1.2.840.113549.1.12.1.6';

/**
 * A service-account key as Google's console made them: PKCS #12 (RFC 7292) with the certificate under 40-bit RC2,
 * the key under 3DES and a SHA-1 MAC. Today's TLS libraries refuse such files, which is why it must be one. Unlike
 * Google's, its certificate names the token URI it belongs to: a .p12 has no other place for what a JSON key says.
 */
export async function legacyP12(key: RsaKey, clientId: string, tokenUri: string, now: number): Promise<Uint8Array> {
  const forge = await loadForge();
  const { certificate } = await selfSignedCertificate(key, {
    commonName: clientId,
    notBefore: now,
    notAfter: now + 10 * 365 * 86_400_000,
    uri: tokenUri,
  });
  const { asn1 } = forge;
  const privateKey = forge.pki.privateKeyFromPem(key.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string);
  // node-forge leaves the certificate unencrypted: its two parts are taken, one encrypted, and the MAC made here.
  const plain = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], p12Password, {
    algorithm: '3des',
    count: iterations,
    friendlyName: 'privatekey',
    useMac: false,
  });
  const [certificateContent, keyContent] = children(asn1.fromDer(octets(at(plain, 1, 1, 0))));
  const safeContents = octets(at(certificateContent, 1, 0));
  const safe = asn1.toDer(sequence(forge, [encryptedData(forge, safeContents), keyContent as Asn1])).getBytes();
  const file = sequence(forge, [
    integer(forge, 3),
    contentInfo(forge, forge.pki.oids['data'] as string, octetString(forge, safe)),
    macData(forge, safe),
  ]);
  return Buffer.from(asn1.toDer(file).getBytes(), 'binary');
}

/** RFC 2315, section 13, with the password-based encryption of RFC 7292, appendix C. */
function encryptedData(forge: Forge, content: string): Asn1 {
  const salt = forge.random.getBytesSync(8);
  const derive = (purpose: number, length: number) =>
    forge.pkcs12.generateKey(p12Password, forge.util.createBuffer(salt), purpose, iterations, length);
  const cipher = forge.rc2.createEncryptionCipher(derive(1, 5), 40);
  cipher.start(derive(2, 8));
  cipher.update(forge.util.createBuffer(content));
  cipher.finish();
  const { asn1 } = forge;
  return contentInfo(
    forge,
    forge.pki.oids['encryptedData'] as string,
    sequence(forge, [
      integer(forge, 0),
      sequence(forge, [
        objectId(forge, forge.pki.oids['data'] as string),
        sequence(forge, [
          objectId(forge, pbeWithShaAnd40BitRc2Cbc),
          sequence(forge, [octetString(forge, salt), integer(forge, iterations)]),
        ]),
        asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, false, cipher.output.getBytes()),
      ]),
    ]),
  );
}

/** RFC 7292, section 4, MacData: HMAC-SHA-1 over the authenticated safe. */
function macData(forge: Forge, safe: string): Asn1 {
  const salt = forge.random.getBytesSync(8);
  const macKey = forge.pkcs12.generateKey(p12Password, forge.util.createBuffer(salt), 3, iterations, 20);
  const mac = forge.hmac.create();
  mac.start('sha1', macKey);
  mac.update(safe);
  const { asn1 } = forge;
  const none = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.NULL, false, '');
  return sequence(forge, [
    sequence(forge, [
      sequence(forge, [objectId(forge, forge.pki.oids['sha1'] as string), none]),
      octetString(forge, mac.getMac().getBytes()),
    ]),
    octetString(forge, salt),
    integer(forge, iterations),
  ]);
}

function contentInfo(forge: Forge, type: string, content: Asn1): Asn1 {
  const { asn1 } = forge;
  return sequence(forge, [objectId(forge, type), asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, [content])]);
}

function sequence({ asn1 }: Forge, parts: Asn1[]): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, parts);
}

function octetString({ asn1 }: Forge, bytes: string): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, bytes);
}

function objectId({ asn1 }: Forge, id: string): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OID, false, asn1.oidToDer(id).getBytes());
}

function integer({ asn1 }: Forge, value: number): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, asn1.integerToDer(value).getBytes());
}

function children(node: Asn1 | undefined): Asn1[] {
  if (!node || typeof node.value === 'string') throw new Error('node-forge built an unexpected PKCS #12 structure');
  return node.value;
}

function octets(node: Asn1 | undefined): string {
  if (typeof node?.value !== 'string') throw new Error('node-forge built an unexpected PKCS #12 structure');
  return node.value;
}

function at(node: Asn1 | undefined, ...path: readonly number[]): Asn1 | undefined {
  return path.reduce<Asn1 | undefined>((inner, index) => children(inner)[index], node);
}
