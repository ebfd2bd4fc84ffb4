import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFingerprint } from './source-fingerprint.mjs';

/** @typedef {import('./source-fingerprint.mjs').Build} Build */

const fileName = '.built-from';
const directories = { client: 'out/renderer', desktop: 'out/desktop', preload: 'out/preload', cli: 'out/cli' };

/**
 * A Vite plugin: leaves in each output directory what the sources were when its build began.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function stampBuilds(root) {
  /** @type {Map<string, string>} */
  const begun = new Map();
  return {
    name: 'grantscope:stamp-builds',
    apply: 'build',
    sharedDuringBuild: true,
    buildStart() {
      const build = /** @type {Build} */ (this.environment.name);
      begun.set(build, sourceFingerprint(root, build));
    },
    writeBundle() {
      const build = /** @type {Build} */ (this.environment.name);
      writeFileSync(join(root, directories[build], fileName), begun.get(build) ?? '');
    },
  };
}

/**
 * Whether what stands in `out/` was built from these very sources.
 * @param {string} root
 * @param {Build} build
 * @returns {boolean}
 */
export function isFresh(root, build) {
  try {
    const builtFrom = readFileSync(join(root, directories[build], fileName), 'utf8');
    return builtFrom === sourceFingerprint(root, build);
  } catch {
    return false;
  }
}

/**
 * Takes the stamp away: a build that failed may have written all the same.
 * @param {string} root
 * @param {Build} build
 */
export function unstamp(root, build) {
  rmSync(join(root, directories[build], fileName), { force: true });
}
