import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What each build is made of. A change a build does not use may rebuild it in vain, never the other way round. */
const sources = {
  client: ['renderer', 'shared'],
  desktop: ['main', 'shared'],
  preload: ['main', 'shared'],
  cli: ['main', 'shared'],
};
const settings = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** @typedef {keyof typeof sources} Build one of the environments of vite.config.ts */

/**
 * Names, sizes and times of a build's sources, as one short text: a file written, added, renamed or removed changes it.
 * @param {string} root
 * @param {Build} build
 * @returns {string}
 */
export function sourceFingerprint(root, build) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const about = statSync(join(root, path), { throwIfNoEntry: false });
    if (about === undefined) return;
    if (about.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    } else {
      hash.update(`${path}\0${about.size}\0${about.mtimeMs}\n`);
    }
  };
  for (const source of [...sources[build], ...settings]) add(source);
  return hash.digest('hex');
}
