import { createHash, randomBytes } from 'node:crypto';

/** Unguessable base64url text of `length` characters. */
export function randomText(length: number): string {
  return randomBytes(Math.ceil((length * 3) / 4))
    .toString('base64url')
    .slice(0, length);
}

/** The same hexadecimal text for the same seed: names of things that must not change from start to start. */
export function stableHex(seed: string, length: number): string {
  let hex = '';
  for (let block = 0; hex.length < length; block += 1) {
    hex += createHash('sha256').update(`${block} ${seed}`).digest('hex');
  }
  return hex.slice(0, length);
}

/** A 21-digit number as Google gives to accounts; the same for the same seed. */
export function stableAccountId(seed: string): string {
  return `1${BigInt(`0x${stableHex(seed, 32)}`)
    .toString()
    .padStart(20, '0')
    .slice(-20)}`;
}
