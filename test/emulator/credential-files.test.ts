import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { emulatorFileNames } from '../../shared/contract/emulator.ts';
import { useEmulator } from './running-emulator.ts';

const google = useEmulator();

describe('the credential files', () => {
  test('are a web and an installed client as the console writes them, with the URIs of the emulator', async () => {
    const { web } = google.json('webClient');
    expect(web).toEqual({
      client_id: expect.stringMatching(/^\d{12}-[a-z0-9]{32}\.apps\.googleusercontent\.com$/),
      project_id: expect.any(String),
      auth_uri: `${google.origin}/o/oauth2/auth`,
      token_uri: `${google.origin}/token`,
      auth_provider_x509_cert_url: `${google.origin}/oauth2/v1/certs`,
      client_secret: expect.stringMatching(/^GOCSPX-[\w-]{28}$/),
      redirect_uris: [expect.stringMatching(/^https:/), expect.stringMatching(/^http:\/\/localhost:/)],
      javascript_origins: expect.any(Array),
    });
    expect(google.json('installedClient')).toEqual({
      installed: expect.objectContaining({ redirect_uris: ['http://localhost'] }),
    });
    expect((await google.emulator.file('webClient')).fileName).toBe(`client_secret_${google.client().client_id}.json`);
  });

  test('are a service-account key whose private key the published certificate belongs to', async () => {
    const key = google.key() as unknown as Record<string, string>;
    expect(key).toMatchObject({
      type: 'service_account',
      token_uri: `${google.origin}/token`,
      client_id: expect.stringMatching(/^\d{21}$/),
      private_key_id: expect.stringMatching(/^[0-9a-f]{40}$/),
      client_email: expect.stringMatching(/^calendar-reader@.+\.iam\.gserviceaccount\.com$/),
      universe_domain: 'googleapis.com',
    });
    expect(key['private_key']).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    const certs = (await (await fetch(key['client_x509_cert_url'] as string)).json()) as Record<string, string>;
    const certificate = new X509Certificate(certs[key['private_key_id'] as string] as string);
    expect(certificate.checkPrivateKey(createPrivateKey(key['private_key'] as string))).toBe(true);
  });

  test('are the same account as a legacy .p12 that only its password opens', async () => {
    const { bytes, fileName } = await google.emulator.file('serviceAccountP12');
    expect(fileName).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}\.p12$/);
    const asn1 = forge.asn1.fromDer(Buffer.from(bytes).toString('binary'));
    expect(() => forge.pkcs12.pkcs12FromAsn1(asn1, 'wrong')).toThrow('MAC');
    const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, 'notasecret');
    const bag = (type: string) => p12.getBags({ bagType: type })[type]?.[0];
    const privateKey = bag(forge.pki.oids['pkcs8ShroudedKeyBag'] as string)?.key;
    const certificate = bag(forge.pki.oids['certBag'] as string)?.cert;
    const publicPem = (pem: string) => createPublicKey(pem).export({ type: 'spki', format: 'pem' });
    expect(publicPem(forge.pki.privateKeyToPem(privateKey as forge.pki.rsa.PrivateKey))).toBe(
      publicPem(google.key().private_key),
    );
    expect(certificate?.subject.getField('CN').value).toBe(google.key().client_id);
    expect(certificate?.verify(certificate)).toBe(true);
    // What makes it legacy: today's OpenSSL will not touch 40-bit RC2.
    expect(() => createSecureContext({ pfx: Buffer.from(bytes), passphrase: 'notasecret' })).toThrow(
      'Unsupported PKCS12',
    );
  });

  test("send everything to the emulator: every URI of Google's is at its origin", () => {
    expect(google.emulator.state().files).toEqual(emulatorFileNames);
    for (const name of ['webClient', 'installedClient', 'serviceAccountKey', 'undelegatedKey'] as const) {
      const content = google.json(name);
      const fields = Object.entries((content['web'] ?? content['installed'] ?? content) as Record<string, unknown>);
      const urls = fields.filter(([field]) => /_ur[il]$/.test(field)).map(([, url]) => String(url));
      expect(urls.length, name).toBeGreaterThanOrEqual(3);
      expect(urls.every((url) => url.startsWith(`${google.origin}/`))).toBe(true);
    }
  });
});
