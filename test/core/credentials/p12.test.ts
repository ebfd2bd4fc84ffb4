import { readFileSync } from 'node:fs';
import { assert, asyncProperty, nat } from 'fast-check';
import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { completeCredential } from '../../../main/core/credentials/complete-credential.ts';
import { keyFor } from '../../../main/core/credentials/credential-lookup.ts';
import { type CredentialFile, openCredential } from '../../../main/core/credentials/open-credential.ts';
import type { ServiceAccountCredential } from '../../../main/core/credentials/vault.ts';
import { createEnvironment } from '../../../main/core/environment.ts';

/** What is in the certificates of fixtures/, which OpenSSL made. */
const madeAt = Date.parse('2026-11-22T07:11:13Z');
const day = 86_400_000;
const email = 'calendar@sample-project.iam.gserviceaccount.com';
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const at = (now: number) => createEnvironment({ now: () => now });
const open = (name: string, more: Partial<CredentialFile> = {}, environment = at(madeAt + day)) =>
  openCredential(environment, { bytes: fixture(name), fileName: name, ...more });

async function keyIn(name: string, more: Partial<CredentialFile> = {}): Promise<ServiceAccountCredential> {
  const outcome = await open(name, more);
  if (!outcome.ok || !('signer' in outcome.value)) throw new Error('not opened');
  return outcome.value;
}

describe('a .p12 key', () => {
  test.each(['legacy.p12', 'modern.p12'])('%s opens with Google’s usual password', async (name) => {
    const { summary, signer } = await keyIn(name, { serviceAccountEmail: email });
    expect(summary).toMatchObject({
      kind: 'serviceAccountKey',
      format: 'p12',
      email,
      projectId: 'sample-project',
      clientId: null,
      algorithm: 'RSA 2048',
      keyCreatedAt: new Date(madeAt).toISOString(),
      needs: [],
      warnings: [],
      world: { kind: 'google' },
    });
    const { publicKey } = await import('node:crypto').then(
      ({ X509Certificate }) => new X509Certificate(fixture('certificate.cer')),
    );
    const { createPublicKey } = await import('node:crypto');
    if (signer?.kind !== 'privateKey') throw new Error('no key');
    expect(createPublicKey(signer.privateKey).equals(publicKey), 'it is the key the certificate speaks of').toBe(true);
  });

  test('lacks the account’s address until it is given', async () => {
    expect((await keyIn('legacy.p12')).summary.needs).toEqual(['serviceAccountEmail']);
    expect(await open('legacy.p12', { serviceAccountEmail: 'not an address' })).toMatchObject({
      ok: false,
      problem: { code: 'credentials.client_email.malformed', evidence: { field: 'serviceAccountEmail' } },
    });
  });

  test('with another password is kept closed until the password is given; a wrong one is refused', async () => {
    const { summary, signer } = await keyIn('other-password.p12');
    expect(summary).toMatchObject({ algorithm: null, needs: ['p12Password', 'serviceAccountEmail'] });
    expect(signer).toBeNull();
    expect((await keyIn('other-password.p12', { p12Password: 'correcthorse' })).summary.algorithm).toBe('RSA 2048');
    for (const p12Password of ['wrong', '', 'пароль', 'notasecret']) {
      expect(await open('other-password.p12', { p12Password })).toMatchObject({
        ok: false,
        problem: { code: 'credentials.p12.wrong_password', evidence: { file: 'other-password.p12' } },
      });
    }
  });

  test.each([
    ['elliptic-curve.p12', 'credentials.private_key.not_rsa'],
    ['certificate-only.p12', 'credentials.p12.no_key'],
    ['too-many-rounds.p12', 'credentials.p12.too_slow'],
    ['certificate.cer', 'credentials.wrong_file.certificate'],
  ])('%s is refused as %s', async (name, code) => {
    expect(await open(name)).toMatchObject({ ok: false, problem: { code, evidence: { file: name } } });
  });

  test.each([
    ['hidden inside an encrypted part', true, [2_000_000_000]],
    ['few each, but of very many parts', false, Array.from({ length: 600 }, () => 2_000)],
    ['before more parts than anybody looks through', false, [2_000_000_000, ...Array.from({ length: 2_000 }, () => 1)]],
  ])('that asks for too much work is refused at once: %s', { timeout: 5_000 }, async (_, encrypted, rounds) => {
    const outcome = await openCredential(at(madeAt), { bytes: hostileP12(encrypted, rounds), fileName: 'a.p12' });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'credentials.p12.too_slow' } });
  });

  test('that is old or expired is opened with a warning', async () => {
    const warningsAt = async (now: number) => {
      const outcome = await open('legacy.p12', {}, at(now));
      return outcome.ok ? outcome.value.summary.warnings : null;
    };
    expect(await warningsAt(madeAt + 90 * day)).toEqual([]);
    expect(await warningsAt(madeAt + 400 * day)).toMatchObject([
      { code: 'credentials.key_old', evidence: { ageDays: 400 } },
    ]);
    expect((await warningsAt(madeAt + 40_000 * day))?.map(({ code }) => code)).toEqual([
      'credentials.certificate_expired',
      'credentials.key_old',
    ]);
  });

  test('damaged anywhere gives an outcome, and never the password', async () => {
    const whole = fixture('other-password.p12');
    await assert(
      asyncProperty(nat(whole.length - 1), nat(255), async (place, value) => {
        for (const bytes of [whole.subarray(0, place), Buffer.from(whole).fill(value, place, place + 1)]) {
          const outcome = await openCredential(at(madeAt), { bytes, fileName: 'a.p12', p12Password: 'correcthorse' });
          expect(JSON.stringify(outcome.ok ? outcome.value.summary : outcome)).not.toContain('correcthorse');
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('completing it', () => {
  test('password and address may come one after the other, in any order', async () => {
    for (const steps of [
      [{ p12Password: 'correcthorse' }, { serviceAccountEmail: email }],
      [{ serviceAccountEmail: email }, { p12Password: 'correcthorse' }],
    ]) {
      const environment = at(madeAt + day);
      const opened = await open('other-password.p12', {}, environment);
      if (!opened.ok) throw new Error('not opened');
      environment.vault.putCredential(opened.value);
      const { id } = opened.value.summary;
      expect(keyFor(environment, id)).toMatchObject({
        ok: false,
        problem: { code: 'credentials.p12.password_needed' },
      });
      for (const step of steps) expect(await completeCredential(environment, id, step)).toMatchObject({ ok: true });
      expect(keyFor(environment, id)).toMatchObject({
        ok: true,
        value: { email, summary: { needs: [], algorithm: 'RSA 2048' } },
      });
    }
  });

  test('a wrong password leaves it as it was', async () => {
    const environment = at(madeAt + day);
    const opened = await open('legacy.p12', {}, environment);
    if (!opened.ok) throw new Error('not opened');
    environment.vault.putCredential(opened.value);
    const { id } = opened.value.summary;
    expect(await completeCredential(environment, id, { p12Password: 'wrong' })).toMatchObject({
      ok: false,
      problem: { code: 'credentials.p12.wrong_password' },
    });
    expect(keyFor(environment, id)).toMatchObject({ ok: false, problem: { code: 'credentials.p12.email_needed' } });
  });

  test('needs a credential that is open', async () => {
    expect(await completeCredential(at(madeAt), 'x', {})).toMatchObject({
      ok: false,
      problem: { code: 'credentials.unknown' },
    });
  });
});

/** A .p12 (RFC 7292, section 4) of shrouded bags with these rounds; what is in them does not matter. */
function hostileP12(encrypted: boolean, rounds: readonly number[]): Uint8Array {
  const { asn1, pki } = forge;
  const { OID, INTEGER, OCTETSTRING, SEQUENCE } = asn1.Type;
  const leaf = (type: forge.asn1.Type, value: string) => asn1.create(asn1.Class.UNIVERSAL, type, false, value);
  const sequence = (...parts: forge.asn1.Asn1[]) => asn1.create(asn1.Class.UNIVERSAL, SEQUENCE, true, parts);
  const oid = (name: string) => leaf(OID, asn1.oidToDer(pki.oids[name] ?? '').getBytes());
  const integer = (value: number) => leaf(INTEGER, asn1.integerToDer(value).getBytes());
  const tagged = (constructed: boolean, value: forge.asn1.Asn1[] | string) =>
    asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, constructed, value);
  const octets = (value: forge.asn1.Asn1) => leaf(OCTETSTRING, asn1.toDer(value).getBytes());
  const pbe = (count: number) =>
    sequence(oid('pbeWithSHAAnd3-KeyTripleDES-CBC'), sequence(leaf(OCTETSTRING, 'saltsalt'), integer(count)));
  const bags = sequence(
    ...rounds.map((count) =>
      sequence(oid('pkcs8ShroudedKeyBag'), tagged(true, [sequence(pbe(count), leaf(OCTETSTRING, 'sixteen bytes!!!'))])),
    ),
  );
  const cipher = () => {
    // The same scheme encrypts any content, not private keys alone.
    const shrouded = pki.encryptPrivateKeyInfo(bags, 'notasecret', { algorithm: '3des', count: 1 });
    const [algorithm, content] = shrouded.value as [forge.asn1.Asn1, forge.asn1.Asn1];
    const body = sequence(oid('data'), algorithm, tagged(false, content.value));
    return sequence(oid('encryptedData'), tagged(true, [sequence(integer(0), body)]));
  };
  const content = encrypted ? cipher() : sequence(oid('data'), tagged(true, [octets(bags)]));
  const file = sequence(integer(3), sequence(oid('data'), tagged(true, [octets(sequence(content))])));
  return Buffer.from(asn1.toDer(file).getBytes(), 'binary');
}
