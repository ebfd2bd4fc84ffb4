import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RequestOf } from '../../shared/contract.ts';
import type { CredentialSummary } from '../../shared/contract/credentials.ts';
import type { Outcome, Problem } from '../../shared/outcome.ts';
import type { Operations } from '../operations.ts';
import { VaultStorage } from './vault-storage.ts';

/** A credential as it was given, so that it can be opened again. */
type KeptCredential = RequestOf<'credentials.open'>;

/** Follows which credentials are open, and keeps them at rest while `rememberCredentials` is on. */
export class RememberedCredentials {
  readonly #storage: VaultStorage<KeptCredential>;
  readonly #open = new Map<string, KeptCredential>();
  #on: boolean;
  /** Kept, but not to be opened any more: they stay at rest all the same. */
  #unopened: readonly KeptCredential[] = [];
  #atStart: Problem | null = null;
  #notSaved: Problem | null = null;
  /** One write after the other, so that the newest is the last. */
  #written: Promise<void> = Promise.resolve();

  constructor(directory: string, on: boolean) {
    this.#storage = new VaultStorage(directory, 'credentials.bin');
    this.#on = on;
  }

  get warnings(): readonly Problem[] {
    return [this.#atStart, this.#notSaved].filter((problem) => problem !== null);
  }

  /** Opens what was kept when the program was last closed. */
  async reopen(open: (kept: KeptCredential) => Promise<Outcome<CredentialSummary>>): Promise<void> {
    if (!this.#on) return;
    const kept = await this.#storage.read();
    if (!kept.ok) {
      this.#atStart = kept.problem;
      return;
    }
    // What opens is right: the operation judges each.
    const credentials = kept.value as readonly KeptCredential[];
    this.#unopened = credentials;
    for (const credential of credentials) {
      const outcome = await open(credential);
      if (!outcome.ok) continue;
      this.#open.set(outcome.value.id, credential);
      this.#unopened = this.#unopened.filter((other) => other !== credential);
    }
  }

  /** Off erases what is kept; on keeps what is open. */
  async turn(on: boolean): Promise<void> {
    this.#on = on;
    if (!on) this.#unopened = [];
    await this.#save();
  }

  /** The same operations, followed: what they open is known here, what they forget is forgotten at rest too. */
  follow(operations: Operations): Operations {
    return {
      ...operations,
      'credentials.open': async (request, call) =>
        this.#opened(await operations['credentials.open'](request, call), request),
      'credentials.openFile': async ({ path: file, ...options }, call) => {
        const outcome = await operations['credentials.openFile']({ path: file, ...options }, call);
        if (!outcome.ok) return outcome;
        const data = await readFile(file, 'base64').catch(() => null);
        if (data === null) return outcome;
        return this.#opened(outcome, {
          content: { encoding: 'base64', data },
          fileName: path.basename(file),
          ...options,
        });
      },
      'credentials.complete': async (request, call) => {
        const outcome = await operations['credentials.complete'](request, call);
        const { credentialId, ...options } = request;
        const known = this.#open.get(credentialId);
        if (outcome.ok) this.#open.delete(credentialId);
        return known ? this.#opened(outcome, { ...known, ...options }) : outcome;
      },
      'credentials.forget': async (request, call) => {
        const outcome = await operations['credentials.forget'](request, call);
        if (outcome.ok && this.#open.delete(request.credentialId)) await this.#save();
        return outcome;
      },
      inspect: async (request, call) => {
        const outcome = await operations.inspect(request, call);
        if (!outcome.ok || outcome.value.kind !== 'credential') return outcome;
        // Only what opens by itself can be opened again at the next start; not what stood in the middle of a log.
        const again = await operations['credentials.open'](request, call);
        if (again.ok && again.value.id === outcome.value.credential.id) await this.#keep(again.value, request);
        return outcome;
      },
    };
  }

  async #opened(outcome: Outcome<CredentialSummary>, kept: KeptCredential): Promise<Outcome<CredentialSummary>> {
    if (outcome.ok) await this.#keep(outcome.value, kept);
    return outcome;
  }

  /** The emulator's files are not kept: with another port they would be worth nothing. */
  async #keep(credential: CredentialSummary, kept: KeptCredential): Promise<void> {
    if (credential.world.kind === 'emulator') return;
    this.#open.set(credential.id, kept);
    await this.#save();
  }

  async #save(): Promise<void> {
    this.#written = this.#written.then(async () => {
      const credentials = [...this.#open.values(), ...this.#unopened];
      this.#notSaved = this.#on ? await this.#storage.write(credentials) : await this.#storage.erase();
    });
    await this.#written;
  }
}
