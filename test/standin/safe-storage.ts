import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { SafeStorage } from 'electron';

/** A file that plays the system's key store. Without one, Electron would encrypt with a key that everyone knows. */
const keyStore = process.env['STANDIN_KEY_STORE'];
const header = Buffer.from('v11');
const nonceLength = 12;
const tagLength = 16;

export const safeStorage = {
  getSelectedStorageBackend: () => (keyStore ? 'gnome_libsecret' : 'basic_text'),
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text: string) => {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', key(), nonce);
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([header, nonce, encrypted, cipher.getAuthTag()]);
  },
  decryptStringAsync: async (encrypted: Buffer) => {
    const body = encrypted.subarray(header.length + nonceLength, -tagLength);
    const decipher = createDecipheriv('aes-256-gcm', key(), encrypted.subarray(header.length).subarray(0, nonceLength));
    decipher.setAuthTag(encrypted.subarray(-tagLength));
    return { shouldReEncrypt: false, result: decipher.update(body, undefined, 'utf8') + decipher.final('utf8') };
  },
} satisfies Partial<SafeStorage>;

function key(): Buffer {
  if (!keyStore) return Buffer.alloc(32);
  try {
    return readFileSync(keyStore);
  } catch {
    const fresh = randomBytes(32);
    writeFileSync(keyStore, fresh, { mode: 0o600 });
    return fresh;
  }
}
