import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { buildWhenStale } from '../../main/launch/build-when-stale.mjs';

// How long a command takes from nothing to its answer, as a multiple of what Node itself takes to start and do nothing.
// Every round runs each once, so that whatever else the computer does hits all of them alike.

const rounds = Number(process.argv[2] ?? 15);
const root = resolve(import.meta.dirname, '../..');
if (!(await buildWhenStale(root, ['cli']))) process.exit(1);
const program = join(root, 'out/cli/main.js');

const directory = mkdtempSync(join(tmpdir(), 'grantscope-bench-'));
const emulator = spawn(process.execPath, [program, 'emulator', 'start', '--out', directory], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
try {
  const [line] = await once(createInterface({ input: emulator.stdout }), 'line');
  /** @type {{ files: { serviceAccountKey: string }, users: { email: string }[] }} */
  const { files, users } = JSON.parse(String(line));
  const user = users[0]?.email ?? '';
  const get = ['calendar', 'get', 'primary', '--subject', user, '--key', files.serviceAccountKey];
  print(
    measure({
      'node -e 0': ['-e', '0'],
      'grantscope --version': [program, '--version'],
      'grantscope --help': [program, '--help'],
      'grantscope calendar get': [program, ...get],
    }),
  );
} finally {
  emulator.kill('SIGINT');
  await once(emulator, 'exit');
  rmSync(directory, { recursive: true });
}

/**
 * Milliseconds of every run, by name. The first round only warms the file system's cache.
 * @param {Readonly<Record<string, readonly string[]>>} commands
 * @returns {Map<string, number[]>}
 */
function measure(commands) {
  const times = new Map(Object.keys(commands).map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, argv] of Object.entries(commands)) {
      const before = performance.now();
      const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      if (round > 0) times.get(name)?.push(performance.now() - before);
    }
  }
  return times;
}

/** @param {ReadonlyMap<string, readonly number[]>} times */
function print(times) {
  const [baseline = 1] = [...times.values()].map(median);
  console.log(`cold start, median of ${rounds} rounds, Node ${process.versions.node}\n`);
  console.log(`${'command'.padEnd(26)}${'ms'.padStart(8)}${'ratio'.padStart(8)}`);
  for (const [name, of] of times) {
    const ms = median(of);
    console.log(`${name.padEnd(26)}${ms.toFixed(0).padStart(8)}${(ms / baseline).toFixed(2).padStart(8)}`);
  }
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
