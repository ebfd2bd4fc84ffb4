import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Answer, Command, Invocation } from '../invocation.ts';

/** Plays Google in the foreground. The first line of standard output says where, with which files, for whom. */
export const emulatorStart: Command = async (invocation) => {
  const { options, session } = invocation;
  const port = options.port === undefined ? 0 : portNumber(options.port);
  if (port === null) {
    return fail('usage.invalid_value', {
      evidence: { field: '--port', choices: '0–65535', value: options.port ?? '' },
    });
  }
  const started = await session.call('emulator.start', {
    port,
    faults: (options.fault ?? []).map((name) => ({ name })),
  });
  if (!started.ok) return started;
  const ownDirectory = options.out === undefined ? await mkdtemp(join(tmpdir(), 'grantscope-emulator-')) : null;
  try {
    return await keepRunning(started.value, resolve(ownDirectory ?? options.out ?? ''), invocation);
  } finally {
    await session.call('emulator.stop', {}, { uninterrupted: true });
    if (ownDirectory !== null) await rm(ownDirectory, { recursive: true, force: true });
  }
};

async function keepRunning(
  { origin, users }: { readonly origin: string; readonly users: readonly object[] },
  directory: string,
  { session, terminal, say }: Invocation,
): Promise<Outcome<Answer>> {
  const files = await session.call('emulator.writeFiles', { directory });
  if (!files.ok) return files;
  terminal.out.write(`${JSON.stringify({ origin, files: files.value, users })}\n`);
  terminal.err.write(`${say('emulator.running', { origin, directory })}\n`);
  await interruption(terminal.interrupted);
  terminal.err.write(`${say('emulator.stopped')}\n`);
  return succeed({ good: true });
}

function interruption(signal: AbortSignal): Promise<void> {
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  if (signal.aborted) finish();
  signal.addEventListener('abort', () => finish(), { once: true });
  return promise;
}

function portNumber(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}
