import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isFresh, unstamp } from './build-stamp.mjs';

/** @typedef {import('./source-fingerprint.mjs').Build} Build */

/** A lock older than this was left behind, whatever process now has its number. */
const longestBuildMs = 120_000;

/**
 * Builds those of `builds` whose sources have changed since. Says so on standard error; standard output stays untouched.
 * When two processes come at once, the second waits for the first.
 * @param {string} root
 * @param {readonly Build[]} builds
 * @returns {Promise<boolean>} false when a build failed; why is then on standard error
 */
export async function buildWhenStale(root, builds) {
  if (builds.every((build) => isFresh(root, build))) return true;
  const release = await lock(join(root, 'out'));
  try {
    const stale = builds.filter((build) => !isFresh(root, build));
    if (stale.length === 0) return true;
    process.stderr.write('Building Grantscope, because its sources have changed…\n');
    const isBuilt = await build(root, stale);
    if (!isBuilt) for (const failed of stale) unstamp(root, failed);
    return isBuilt;
  } finally {
    release();
  }
}

/**
 * In a process of its own: Vite stays out of ours, and what it prints on standard output goes to standard error.
 * @param {string} root
 * @param {readonly Build[]} builds
 * @returns {Promise<boolean>}
 */
function build(root, builds) {
  const { promise, resolve } = Promise.withResolvers();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.mjs'), ...builds], {
    cwd: root,
    // Whoever starts it: a test's environment would put the sources' paths into the build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  child.on('error', () => resolve(false));
  child.on('exit', (code) => resolve(code === 0));
  return promise;
}

/**
 * Holds `out/.building` while the process lives; a lock left behind by one that has died is taken over.
 * @param {string} out
 * @returns {Promise<() => void>}
 */
async function lock(out) {
  const path = join(out, '.building');
  mkdirSync(out, { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (!isHeld(path)) rmSync(path, { force: true });
    await pause(50);
  }
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isHeld(path) {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about === undefined) return true;
  if (Date.now() - about.mtimeMs > longestBuildMs) return false;
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    // Between creating the file and writing the number into it, the holder is alive but unnamed.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    return code === 'EPERM' || code === 'ENOENT';
  }
}
