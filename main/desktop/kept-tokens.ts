import { type KeptTokenSet, keptTokenSet } from '../../shared/contract/tokens.ts';
import { idTokenCheckNames } from '../../shared/id-token-check.ts';
import { fail, type Outcome, type Problem, succeed } from '../../shared/outcome.ts';
import type { Call } from '../core/environment.ts';
import type { Operations } from '../operations.ts';
import { VaultStorage } from './vault-storage.ts';

type Take = (tokenSetId: string, kept: boolean) => ReturnType<Operations['tokenSets.take']>;

/** The token sets that a person chose to keep: at rest only encrypted, and only where there is a real key store. */
export class KeptTokens {
  readonly #storage: VaultStorage<KeptTokenSet>;
  readonly #kept = new Map<string, KeptTokenSet>();
  #atStart: Problem | null = null;
  /** One write after the other, so that the newest is the last. */
  #written: Promise<Problem | null> = Promise.resolve(null);

  constructor(directory: string) {
    this.#storage = new VaultStorage(directory, 'tokens.bin');
  }

  get warnings(): readonly Problem[] {
    return this.#atStart ? [this.#atStart] : [];
  }

  /** Puts back what was kept when the program was last closed. What cannot be used now stays at rest all the same. */
  async reopen(restore: (tokenSet: KeptTokenSet) => Promise<Outcome<null>>): Promise<void> {
    const read = await this.#storage.read();
    if (!read.ok) {
      this.#atStart = { ...read.problem, code: 'kept_tokens.unreadable' };
      return;
    }
    const usable = read.value.flatMap((value) => keptTokenSet.safeParse(value).data ?? []);
    if (usable.length < read.value.length)
      this.#atStart = fail('kept_tokens.unreadable', { evidence: { kept: this.#storage.keepAside() } }).problem;
    for (const tokenSet of usable) {
      const known = await withKnownNames(tokenSet);
      this.#kept.set(known.id, known);
      await restore(known);
    }
    if (this.#atStart) await this.#save();
  }

  /** Keeps one, or no longer. What could not be written is not kept, and says why. */
  async keep(tokenSetId: string, keep: boolean, take: Take): Promise<Outcome<null>> {
    const taken = await take(tokenSetId, keep);
    if (!taken.ok) return taken;
    const before = this.#kept.get(tokenSetId);
    if (keep) this.#kept.set(tokenSetId, taken.value);
    else this.#kept.delete(tokenSetId);
    const problem = await this.#save();
    if (!problem) return succeed(null);
    if (before) this.#kept.set(tokenSetId, before);
    else this.#kept.delete(tokenSetId);
    await take(tokenSetId, before !== undefined);
    const code = problem.code === 'remembered.no_key_store' ? 'kept_tokens.no_key_store' : 'kept_tokens.not_saved';
    return fail(code, { evidence: problem.evidence });
  }

  /** The same operations, followed: what they forget is forgotten at rest too, and a revocation is noted. */
  follow(operations: Operations): Operations {
    return {
      ...operations,
      'credentials.forget': async (request, call) => {
        const outcome = await operations['credentials.forget'](request, call);
        // Those of a file that is open no longer are not in memory either: nothing else would ever drop them.
        for (const [id, { credentialId }] of this.#kept)
          if (outcome.ok && credentialId === request.credentialId) this.#kept.delete(id);
        if (outcome.ok) await this.#save();
        return outcome;
      },
      'tokenSets.forget': async (request, call) => {
        const outcome = await operations['tokenSets.forget'](request, call);
        if (outcome.ok && this.#kept.delete(request.tokenSetId)) await this.#save();
        return outcome;
      },
      'token.revoke': async (request, call) => {
        const outcome = await operations['token.revoke'](request, call);
        if (outcome.ok) await this.#takeAgain(operations, call);
        return outcome;
      },
    };
  }

  /** Brings what is at rest up to what memory says of it. */
  async #takeAgain(operations: Operations, call: Call): Promise<void> {
    if (this.#kept.size === 0) return;
    for (const id of this.#kept.keys()) {
      const taken = await operations['tokenSets.take']({ tokenSetId: id, kept: true }, call);
      if (taken.ok) this.#kept.set(id, taken.value);
    }
    await this.#save();
  }

  async #save(): Promise<Problem | null> {
    this.#written = this.#written.then(() => this.#storage.write([...this.#kept.values()]));
    return this.#written;
  }
}

/** Without what this version has no words for: another one may have kept it. */
async function withKnownNames(tokenSet: KeptTokenSet): Promise<KeptTokenSet> {
  const { diagnoses } = await import('../../shared/diagnoses/catalogue.ts');
  const { idTokenReasons } = await import('../../shared/messages/id-token-reasons.ts');
  const { shown } = tokenSet;
  const isKnown = ({ code }: { readonly code: string }) => Object.hasOwn(diagnoses, code);
  const names: readonly string[] = idTokenCheckNames;
  return {
    ...tokenSet,
    shown: {
      ...shown,
      idTokenChecks: shown.idTokenChecks.filter(
        ({ check, why }) => names.includes(check) && Object.hasOwn(idTokenReasons, why),
      ),
      warnings: shown.warnings.filter(isKnown).map((warning) => ({
        ...warning,
        ...(warning.alternatives && { alternatives: warning.alternatives.filter(isKnown) }),
      })),
    },
  };
}
