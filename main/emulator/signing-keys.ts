import { selfSignedCertificate } from './certificate.ts';
import { generateRsaKey, once, type RsaKey } from './rsa-key.ts';

/** What the fault `key-rotation` does: the new key is published too, or its `kid` stays unknown to the world. */
export type KeyRotation = 'published' | 'unpublished';

/** The keys that sign ID tokens. Two are published at any time, as at Google; the newer one signs. */
export interface SigningKeys {
  /** The key that signs now. */
  current(rotation: KeyRotation | null): Promise<RsaKey>;
  published(rotation: KeyRotation | null): Promise<readonly RsaKey[]>;
  /** The published keys as `{kid: PEM certificate}`. */
  certificates(rotation: KeyRotation | null): Promise<Readonly<Record<string, string>>>;
}

/** Keys are made when first needed: an emulator that only serves calendars never pays for them. */
export function createSigningKeys(now: () => number): SigningKeys {
  const older = once(generateRsaKey);
  const newer = once(generateRsaKey);
  const rotated = once(generateRsaKey);
  const pems = new Map<string, Promise<string>>();

  const published = (rotation: KeyRotation | null) =>
    Promise.all(rotation === 'published' ? [rotated(), newer()] : [newer(), older()]);

  function certificate(key: RsaKey): Promise<string> {
    let pem = pems.get(key.keyId);
    if (!pem) {
      const day = 86_400_000;
      pem = selfSignedCertificate(key, {
        commonName: 'federated-signon.system.gserviceaccount.com',
        notBefore: now() - day,
        notAfter: now() + 16 * day,
      }).then((made) => made.pem);
      pems.set(key.keyId, pem);
    }
    return pem;
  }

  return {
    published,
    current: (rotation) => (rotation ? rotated() : newer()),
    certificates: async (rotation) =>
      Object.fromEntries(
        await Promise.all((await published(rotation)).map(async (key) => [key.keyId, await certificate(key)] as const)),
      ),
  };
}
