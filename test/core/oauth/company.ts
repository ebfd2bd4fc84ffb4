import { afterAll, afterEach, beforeAll } from 'vitest';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { createEnvironment, type Environment } from '../../../main/core/environment.ts';
import { type CodeRequest, type Emulator, startEmulator } from '../../../main/emulator/emulator.ts';
import type { EmulatorFileName } from '../../../shared/contract/emulator.ts';
import type { Outcome } from '../../../shared/outcome.ts';

/** People of the emulated company. A person's first consent brings a refresh token: who matters to a test has one alone. */
export const people = {
  sinead: "sinead.o'brien@sakura-trading.example",
  zoe: 'zoe.lefevre@nordlicht.example',
  kenji: 'kenji.tanaka@sakura-trading.example',
  jose: 'jose.garcia@nordlicht.example',
  lukasz: 'lukasz.wisniewski@nordlicht.example',
  suspended: 'akira.takahashi@sakura-trading.example',
  deleted: 'emi.kobayashi@sakura-trading.example',
  withoutCalendar: 'daiki.nakamura@sakura-trading.example',
} as const;

/** Core with nothing open yet, pointed at the emulator by nothing but the files that it writes. */
export interface Session {
  readonly environment: Environment;
  /** Opens one of the emulator's credential files and returns its id. */
  readonly open: (file: EmulatorFileName, options?: { readonly serviceAccountEmail?: string }) => Promise<string>;
  /** Paths of what was sent so far, oldest first, with the status or the failure. */
  readonly sent: () => readonly string[];
}

/** One emulator for the tests of a file; every fault is switched off after each. */
export function emulatedCompany() {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = must(await startEmulator());
  });
  afterAll(() => emulator.close());
  afterEach(() => {
    for (const { name, on } of emulator.state().faults) if (on) must(emulator.setFault(name, false));
  });
  return {
    emulator: () => emulator,
    fault: (name: string, argument?: unknown): void => void must(emulator.setFault(name, true, argument)),
    code: (request?: Partial<CodeRequest>): string =>
      must(emulator.issueCode({ user: people.sinead, scopes: ['openid', 'email', 'profile'], ...request })).code,
    session(given: Partial<Environment> = {}): Session {
      const environment = createEnvironment(given);
      return {
        environment,
        async open(file, options = {}) {
          const credential = must(await openCredential(environment, { ...(await emulator.file(file)), ...options }));
          environment.vault.putCredential(credential);
          return credential.summary.id;
        },
        sent: () =>
          environment.trace.list().map(({ url, status, failure }) => `${new URL(url).pathname} ${status ?? failure}`),
      };
    },
  };
}

/** The value, or a test that fails with the code. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.evidence)}`);
}
