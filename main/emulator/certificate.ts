import { sign } from 'node:crypto';
import type forgeTypes from 'node-forge';
import { stableHex } from './random.ts';
import type { RsaKey } from './rsa-key.ts';

interface CertificateSubject {
  readonly commonName: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** A subjectAltName (RFC 5280, section 4.2.1.6). */
  readonly uri?: string;
}

/** node-forge, loaded only when a certificate or a .p12 is made. */
export async function loadForge() {
  return (await import('node-forge')).default;
}

/** A self-signed X.509 certificate such as Google publishes for its keys. */
export async function selfSignedCertificate(key: RsaKey, subject: CertificateSubject) {
  const forge = await loadForge();
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(key.publicKey.export({ type: 'spki', format: 'pem' }) as string);
  // A leading zero keeps the serial number positive (RFC 5280, section 4.1.2.2).
  certificate.serialNumber = `0${stableHex(key.keyId, 15)}`;
  certificate.validity.notBefore = new Date(subject.notBefore);
  certificate.validity.notAfter = new Date(subject.notAfter);
  const name = [{ name: 'commonName', value: subject.commonName }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, critical: true },
    { name: 'extKeyUsage', clientAuth: true },
    ...(subject.uri === undefined ? [] : [{ name: 'subjectAltName', altNames: [{ type: 6, value: subject.uri }] }]),
  ]);
  // node-forge's own RSA takes a tenth of a second; Node's signs what node-forge laid out.
  const signer = { sign: () => signed(forge, key, certificate) };
  certificate.sign(signer as unknown as forgeTypes.pki.rsa.PrivateKey, forge.md.sha256.create());
  return { certificate, pem: forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n') };
}

function signed({ asn1 }: typeof forgeTypes, key: RsaKey, { tbsCertificate }: forgeTypes.pki.Certificate): string {
  const bytes = Buffer.from(asn1.toDer(tbsCertificate).getBytes(), 'binary');
  return sign('sha256', bytes, key.privateKey).toString('binary');
}
