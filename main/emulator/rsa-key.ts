import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { randomText } from './random.ts';

const generate = promisify(generateKeyPair);

/** An RSA key that signs, with the name its public half is published under. */
export interface RsaKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A new 2048-bit key. Its ID looks like Google's: 40 hexadecimal digits. Takes 50 to 150 ms of one processor. */
export async function generateRsaKey(): Promise<RsaKey> {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 2048 });
  return { keyId: Buffer.from(randomText(27), 'base64url').toString('hex'), privateKey, publicKey };
}

/** A value that is made at the first call and kept: keys cost time that most runs never need. */
export interface Lazy<T> {
  (): Promise<T>;
  /** Whether it was ever asked for. */
  readonly made: () => boolean;
}

export function once<T>(make: () => Promise<T>): Lazy<T> {
  let made: Promise<T> | undefined;
  return Object.assign(() => (made ??= make()), { made: () => made !== undefined });
}
