import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmulatorFileName, EmulatorUser } from '../../shared/contract/emulator.ts';
import { afterAll, beforeAll } from 'vitest';
import { grantscope } from './command-line.ts';
import { expectNothingPrintedOf } from './secrets.ts';

/** A running emulator, as the first line of `emulator start` describes it. */
export interface Company {
  readonly origin: string;
  readonly files: Readonly<Record<EmulatorFileName, string>>;
  readonly users: readonly [EmulatorUser, ...EmulatorUser[]];
  readonly directory: string;
  readonly close: () => Promise<void>;
}

/** `emulator start --out …` in this process. */
export async function startCompany(argv: readonly string[] = []): Promise<Company> {
  const directory = await mkdtemp(join(tmpdir(), 'grantscope-test-'));
  const interruption = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const ended = grantscope(['emulator', 'start', '--out', directory, ...argv], {
    interrupted: interruption.signal,
    onOut: resolve,
  });
  void ended.then(({ err }) => reject(new Error(`the emulator ended: ${err}`)));
  return {
    ...(JSON.parse(await promise) as Pick<Company, 'origin' | 'files' | 'users'>),
    directory,
    close: async () => {
      interruption.abort();
      await ended;
      await rm(directory, { recursive: true });
    },
  };
}

/**
 * One emulator for all tests of a file, running from the first on. When they end, nothing that was printed holds a secret
 * of its files, nor any of `learnt`.
 */
export function companyForTests(learnt: readonly string[] = []): Company {
  const company = {} as Company;
  beforeAll(async () => {
    Object.assign(company, await startCompany());
  });
  afterAll(async () => {
    expectNothingPrintedOf(company, learnt);
    await company.close();
  });
  return company;
}
