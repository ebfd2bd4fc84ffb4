import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { safeStorage } from 'electron';
import { fail, type Outcome, type Problem, succeed } from '../../shared/outcome.ts';
import { keepAside } from './kept-file.ts';

/** Whether this system has a key store. Electron would otherwise encrypt with a key that is the same for everyone. */
export async function canKeepSecrets(): Promise<boolean> {
  if (process.platform === 'linux') {
    const store = safeStorage.getSelectedStorageBackend();
    if (store === 'basic_text' || store === 'unknown') return false;
  }
  return safeStorage.isAsyncEncryptionAvailable();
}

/** Secrets at rest: one file, encrypted by the system's key store, readable by its owner alone. */
export class VaultStorage<T> {
  readonly #file: string;
  readonly #unfinished: string;

  constructor(directory: string, fileName: string) {
    this.#file = path.join(directory, fileName);
    this.#unfinished = `${this.#file}.new`;
  }

  /** As they stand there: each is still to be judged. Fails with `remembered.unreadable`, the file then being kept aside. */
  async read(): Promise<Outcome<readonly unknown[]>> {
    let encrypted: Buffer;
    try {
      encrypted = await readFile(this.#file);
    } catch {
      return succeed([]);
    }
    try {
      const { result } = await safeStorage.decryptStringAsync(encrypted);
      const secrets: unknown = JSON.parse(result);
      if (Array.isArray(secrets)) return succeed(secrets);
    } catch {
      // Another key store's, or no JSON.
    }
    return fail('remembered.unreadable', { evidence: { kept: this.keepAside() } });
  }

  /** Moves the file out of the way, with all that is in it, and gives its new name. */
  keepAside(): string {
    return path.basename(keepAside(this.#file, 'unreadable'));
  }

  /** Replaces what is kept, all or nothing. */
  async write(secrets: readonly T[]): Promise<Problem | null> {
    if (secrets.length === 0) return this.erase();
    if (!(await canKeepSecrets())) return { code: 'remembered.no_key_store', certainty: 'certain', evidence: {} };
    try {
      const encrypted = await safeStorage.encryptStringAsync(JSON.stringify(secrets));
      await writeFile(this.#unfinished, encrypted, { mode: 0o600 });
      await rename(this.#unfinished, this.#file);
      return null;
    } catch (error) {
      return notSaved(error);
    }
  }

  async erase(): Promise<Problem | null> {
    try {
      for (const file of [this.#file, this.#unfinished]) await rm(file, { force: true });
      return null;
    } catch (error) {
      return notSaved(error);
    }
  }
}

function notSaved(error: unknown): Problem {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return { code: 'remembered.not_saved', certainty: 'certain', evidence: { reason } };
}
