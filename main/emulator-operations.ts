import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OperationsOf, RequestOf, ResultOf } from '../shared/contract.ts';
import { type EmulatorFileName, emulatorFileNames, type EmulatorState } from '../shared/contract/emulator.ts';
import { fail, type Outcome, succeed } from '../shared/outcome.ts';
import type { CredentialFile } from './core/credentials/open-credential.ts';
import type { Call, Environment } from './core/environment.ts';
import { makeDirectory } from './core/make-directory.ts';
import { notWritable } from './core/not-writable.ts';
import type { Emulator, EmulatorOptions } from './emulator/emulator.ts';

type Name = Exclude<Extract<OperationsOf<'page' | 'shell'>, `emulator.${string}`>, 'emulator.openFile'>;
type Short<N extends string> = N extends `emulator.${infer Verb}` ? Verb : never;

/** The operations about the emulator, and what opening its credential files needs. */
export type EmulatorOperations = {
  readonly [N in Name as Short<N>]: (request: RequestOf<N>, call: Call) => Promise<Outcome<ResultOf<N>>>;
} & {
  readonly file: (name: EmulatorFileName) => Promise<Outcome<CredentialFile>>;
};

/** One emulator for one environment, started and stopped by operations; it ends with the process. */
export function createEmulatorOperations(environment: Environment): EmulatorOperations {
  let running: Emulator | null = null;
  /** The one that was stopped last: a new start goes on with its address, clients and keys, so that what is open works again. */
  let stopped: Emulator | null = null;
  // One after the other: two starts give one emulator.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const tell = (call: Call, state: EmulatorState | null) => call.emit({ type: 'emulator.changed', state });
  const needed = (): Outcome<Emulator> => (running ? succeed(running) : fail('emulator.not_running'));

  const isElsewhere = (origin: string | undefined): origin is string =>
    origin !== undefined && origin !== running?.origin;
  const client = () => import('./emulator/emulator-client.ts');

  return {
    start: ({ port, faults }, call) =>
      inTurn(async () => {
        if (running) return succeed(running.state());
        const started = await startAgain(port === undefined ? stopped : null, {
          ...(port !== undefined && { port }),
          ...(faults !== undefined && { faults }),
          now: environment.now,
        });
        if (!started.ok) return started;
        running = started.value;
        const state = started.value.state();
        tell(call, state);
        return succeed(state);
      }),
    stop: (_, call) =>
      inTurn(async () => {
        await running?.close();
        if (running) tell(call, null);
        stopped = running ?? stopped;
        running = null;
        return succeed(null);
      }),
    state: () => Promise.resolve(succeed(running?.state() ?? null)),
    code: async ({ origin, ...request }, { signal }) => {
      if (isElsewhere(origin)) return (await client()).requestCode(origin, request, signal);
      const emulator = needed();
      return emulator.ok ? emulator.value.issueCode(request) : emulator;
    },
    faults: async ({ origin }, { signal }) => {
      if (isElsewhere(origin)) return (await client()).listFaults(origin, signal);
      const emulator = needed();
      return emulator.ok ? succeed(emulator.value.state().faults) : emulator;
    },
    setFault: async ({ origin, ...fault }, call) => {
      if (isElsewhere(origin)) return (await client()).switchFault(origin, fault, call.signal);
      const emulator = needed();
      if (!emulator.ok) return emulator;
      const outcome = emulator.value.setFault(fault.name, fault.on, fault.argument);
      if (outcome.ok) tell(call, emulator.value.state());
      return outcome;
    },
    writeFiles: async ({ directory }) => {
      const emulator = needed();
      return emulator.ok ? writeFiles(emulator.value, directory) : emulator;
    },

    file: async (name) => {
      const emulator = needed();
      if (!emulator.ok) return emulator;
      const { fileName, bytes } = await emulator.value.file(name);
      const lacksAddress = name === 'serviceAccountP12' || name === 'applicationDefault';
      const email = lacksAddress ? emailIn((await emulator.value.file('serviceAccountKey')).bytes) : undefined;
      return succeed({ bytes, fileName, serviceAccountEmail: email });
    },
  };
}

/** As the one before, where its port is still free; otherwise, and without one before, a new one. */
async function startAgain(before: Emulator | null, options: EmulatorOptions): Promise<Outcome<Emulator>> {
  const { startEmulator } = await import('./emulator/emulator.ts');
  if (before === null) return startEmulator(options);
  const { project, origin } = before;
  const same = await startEmulator({ ...options, project, port: Number(new URL(origin).port) });
  return same.ok || same.problem.code !== 'emulator.port_in_use' ? same : startEmulator(options);
}

/** The same at every start, unlike the names a console gives: scripts can rely on them. */
const writtenNames: Readonly<Record<EmulatorFileName, string>> = {
  webClient: 'web-client.json',
  installedClient: 'installed-client.json',
  serviceAccountKey: 'service-account-key.json',
  serviceAccountP12: 'service-account-key.p12',
  undelegatedKey: 'undelegated-key.json',
  applicationDefault: 'application-default-credentials.json',
};

/** Keys on disk: nobody else may read them, and no link already there is followed. */
async function writeFiles(
  emulator: Emulator,
  directory: string,
): Promise<Outcome<Readonly<Record<EmulatorFileName, string>>>> {
  const written: [EmulatorFileName, string][] = [];
  try {
    await makeDirectory(directory);
    for (const name of emulatorFileNames) {
      const path = join(directory, writtenNames[name]);
      await rm(path, { force: true });
      await writeFile(path, (await emulator.file(name)).bytes, { mode: 0o600, flag: 'wx' });
      written.push([name, path]);
    }
  } catch (error) {
    return { ok: false, problem: await notWritable(directory, error, 'directory') };
  }
  return succeed(Object.fromEntries(written) as Record<EmulatorFileName, string>);
}

function emailIn(key: Uint8Array): string {
  return (JSON.parse(Buffer.from(key).toString('utf8')) as { client_email: string }).client_email;
}
