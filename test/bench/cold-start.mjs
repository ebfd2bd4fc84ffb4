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
  const [baseline] = times.values();
  if (baseline === undefined) return;
  const row = (/** @type {string[]} */ [name = '', ...cells]) =>
    console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join(''));
  console.log(`cold start, ${rounds} rounds, Node ${process.versions.node}\n`);
  row(['command', 'median ms', 'ratio', 'best ms', 'ratio']);
  for (const [name, of] of times) {
    const cells = [median, best].flatMap((pick) => [pick(of).toFixed(0), (pick(of) / pick(baseline)).toFixed(2)]);
    row([name, ...cells]);
  }
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * The run that was disturbed least.
 * @param {readonly number[]} values
 * @returns {number}
 */
function best(values) {
  return Math.min(...values);
}
