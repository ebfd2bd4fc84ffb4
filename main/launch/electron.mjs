import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { words } from './words.mjs';

/**
 * Why no window can open here. `detail` is what the words of it name.
 * @typedef {{ readonly name: keyof typeof words.obstacles, readonly detail: string }} Obstacle
 */

/** Electron's program is about 120 MB; a network that does not answer at all is given up after this. */
const downloadMs = 75_000;
/** A program that ends with an error this soon has not been used: it could not start. */
const startMs = 10_000;

/**
 * What is known to stand in the way before Electron is tried. The quick questions come first.
 * @param {string} root
 * @returns {Promise<Obstacle | null>}
 */
export async function findObstacle(root) {
  // Whoever names another distribution knows what it needs.
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return null;
  const { env } = process;
  if (process.platform === 'linux') {
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return { name: 'noDisplay', detail: '' };
    if (process.getuid?.() === 0) return { name: 'root', detail: '' };
  }
  if (!executable(root) && !(await install(root))) return { name: 'noElectron', detail: '' };
  if (process.platform === 'linux' && !canSandbox(root)) return { name: 'noSandbox', detail: '' };
  return null;
}

/**
 * Runs the window until it is closed.
 * @param {string} root
 * @param {readonly string[]} options
 * @returns {Promise<{ readonly exitCode: number } | { readonly obstacle: Obstacle }>}
 */
export async function runElectron(root, options) {
  const startedAt = performance.now();
  const child = spawn(executable(root) ?? '', ['.', ...options], { cwd: root, stdio: ['inherit', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said = (said + bytes).slice(-20_000);
  });
  // The person's Ctrl-C reaches the window too, which then ends by itself.
  process.on('SIGINT', () => undefined);
  const { promise, resolve } = Promise.withResolvers();
  child.on('error', (error) => resolve(error));
  child.on('exit', (code, signal) => resolve(code ?? signal));
  const end = await promise;
  if (end === 0 || end === 'SIGINT' || end === 'SIGTERM') return { exitCode: 0 };
  if (performance.now() - startedAt < startMs) return { obstacle: whyItEnded(said) };
  process.stderr.write(said);
  return { exitCode: 1 };
}

/**
 * @param {string} said
 * @returns {Obstacle}
 */
function whyItEnded(said) {
  const [, library] = /error while loading shared libraries: (\S+?):/.exec(said) ?? [];
  if (library) return { name: 'missingLibrary', detail: library };
  if (/Missing X server|cannot open display|Failed to connect to Wayland/i.test(said)) {
    return { name: 'noDisplay', detail: '' };
  }
  if (/running as root without --no-sandbox/i.test(said)) return { name: 'root', detail: '' };
  if (/sandbox/i.test(said)) return { name: 'noSandbox', detail: '' };
  return { name: 'ended', detail: said.trim().split('\n').at(-1)?.slice(0, 200) ?? '' };
}

/**
 * Where Electron's program is; null where it is not.
 * @param {string} root
 * @returns {string | null}
 */
export function executable(root) {
  const electron = join(root, 'node_modules/electron');
  const other = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (other) return join(other, process.platform === 'win32' ? 'electron.exe' : 'electron');
  try {
    const path = join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Fetches Electron's program, as its package would at the first use, but with an end.
 * @param {string} root
 * @returns {Promise<boolean>}
 */
function install(root) {
  process.stderr.write(`${words.fetching}\n`);
  const { promise, resolve } = Promise.withResolvers();
  execFile(
    process.execPath,
    [join(root, 'node_modules/electron/install.js')],
    { timeout: downloadMs, killSignal: 'SIGKILL' },
    (error) => resolve(error === null && executable(root) !== null),
  );
  return promise;
}

/**
 * Electron puts every page in a sandbox made of user namespaces, or by its helper that root has blessed. It is never
 * started without.
 * @param {string} root
 * @returns {boolean}
 */
function canSandbox(root) {
  const helper = statSync(join(root, 'node_modules/electron/dist/chrome-sandbox'), { throwIfNoEntry: false });
  if (helper && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return true;
  return (
    setting('user/max_user_namespaces') !== '0' &&
    setting('kernel/unprivileged_userns_clone') !== '0' &&
    setting('kernel/apparmor_restrict_unprivileged_userns') !== '1'
  );
}

/**
 * @param {string} name
 * @returns {string | null}
 */
function setting(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return null;
  }
}
