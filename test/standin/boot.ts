import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareApp, startApp } from './app.ts';
import { cacheDirectory } from './cache-directory.ts';

// What Electron's own start does: shape the process, find the app, load its main module, then become ready.
//
// What only Electron itself can show: the system's sandbox and a process for each page, fuses and the archive's integrity,
// menus that are seen and accelerators that are heard, dialogs, a real key store, the privileges of a scheme, and its own
// Node (BoringSSL) and Chromium. The page's address is https here, and app again in everything main is told.

const [, , ...given] = process.argv;
const here = import.meta.dirname;
const require = createRequire(import.meta.url);
enableCompileCache(path.join(cacheDirectory, 'compiled'));

const { version } = require('electron/package.json') as { readonly version: string };
if (given.includes('--version')) {
  process.stdout.write(`v${version} (stand-in)\n`);
  process.exit(0);
}

process.argv = [path.join(here, 'electron'), ...given];
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
Object.defineProperty(process, 'type', { value: 'browser', enumerable: true });
Object.defineProperty(process, 'resourcesPath', { value: here, enumerable: true });

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: pathToFileURL(path.join(here, 'electron.ts')).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

const { directory, entry, manifest } = findApp();
prepareApp({ directory, manifest, switches: given });
// Playwright gives a module to load before the app.
for (const [at, argument] of given.entries()) if (argument === '-r') require(given[at + 1] ?? '');

try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}
await startApp();

function findApp() {
  const named = given.find((argument, at) => !argument.startsWith('-') && given[at - 1] !== '-r') ?? '.';
  const target = path.resolve(named);
  let directory = statSync(target).isDirectory() ? target : path.dirname(target);
  while (!existsSync(path.join(directory, 'package.json'))) directory = path.dirname(directory);
  const manifest = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as Manifest;
  return { directory, manifest, entry: target === directory ? path.join(directory, manifest.main) : target };
}

interface Manifest {
  readonly main: string;
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
}
