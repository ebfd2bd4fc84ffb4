import { chmod, open, readFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { makeDirectory } from '../make-directory.ts';
import type { PublishedKeys } from './certs-cache.ts';
import { parseIssuerKeys } from './issuer-keys.ts';

/** Public keys of the worlds that were asked before, in one file; nothing secret is ever in it. */
const fileName = 'issuer-keys.json';
const largest = 1024 * 1024;
const mostOrigins = 20;

/** One world's keys as they are written down: the JWK set as text, and times in milliseconds since the epoch. */
interface Kept {
  readonly jwks: string;
  readonly fetchedAt: number;
  readonly expiresAt: number;
}

/**
 * The keys that this world published, kept by an earlier process and still within their max-age. Undefined where there
 * are none, and where the file or its times make no sense. The clock was not measured now, so no offset comes with them.
 */
export async function keptKeys(directory: string, origin: string, now: number): Promise<PublishedKeys | undefined> {
  const kept = (await readKept(directory)).get(origin);
  // A clock that was set back makes keys come from the future: how old they are is then unknown.
  if (!kept || kept.expiresAt <= now || kept.fetchedAt > now) return undefined;
  const keys = parseIssuerKeys(kept.jwks);
  return keys ? { keys, fetchedAt: kept.fetchedAt, expiresAt: kept.expiresAt, clockOffsetSeconds: null } : undefined;
}

/** Keeps the keys of one world beside those of the others, all or nothing. Not being able to is no failure. */
export async function keepKeys(directory: string, origin: string, published: PublishedKeys): Promise<void> {
  const { fetchedAt, expiresAt, keys } = published;
  const kept = await readKept(directory);
  for (const [other, { expiresAt: until }] of kept) if (until <= fetchedAt) kept.delete(other);
  kept.delete(origin);
  const jwks = JSON.stringify({ keys: [...keys].map(([kid, key]) => ({ ...key.export({ format: 'jwk' }), kid })) });
  kept.set(origin, { jwks, fetchedAt, expiresAt });
  const origins = Object.fromEntries([...kept].slice(-mostOrigins));
  await write(directory, `${JSON.stringify({ format: 1, origins })}\n`).catch(() => undefined);
}

async function readKept(directory: string): Promise<Map<string, Kept>> {
  try {
    const text = await readFile(path.join(directory, fileName), 'utf8');
    if (text.length > largest) return new Map();
    const { format, origins } = JSON.parse(text) as { readonly format?: unknown; readonly origins?: unknown };
    if (format !== 1 || typeof origins !== 'object' || origins === null) return new Map();
    return new Map(Object.entries(origins).filter((entry): entry is [string, Kept] => isKept(entry[1])));
  } catch {
    return new Map();
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { jwks, fetchedAt, expiresAt } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof jwks === 'string' && Number.isFinite(fetchedAt) && Number.isFinite(expiresAt);
}

async function write(directory: string, text: string): Promise<void> {
  await makeDirectory(directory);
  const unfinished = path.join(directory, `${fileName}.${randomUUID()}`);
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await chmod(unfinished, 0o600);
    await rename(unfinished, path.join(directory, fileName));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
