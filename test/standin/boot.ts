import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDirectory } from './cache-directory.ts';
import { inLifeOf, live, rememberTheStart } from './lives.ts';

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

Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
Object.defineProperty(process, 'type', { value: 'browser', enumerable: true });
Object.defineProperty(process, 'resourcesPath', { value: here, enumerable: true });

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'electron' || specifier === 'electron/main') {
      const url = inLifeOf(context.parentURL, pathToFileURL(path.join(here, 'electron.ts')).href);
      return { url, format: 'module-typescript', shortCircuit: true };
    }
    const found = next(specifier, context);
    return { ...found, url: inLifeOf(context.parentURL, found.url) };
  },
});

rememberTheStart();
// Playwright gives a module to load before the app.
await live(given, () => {
  for (const [at, argument] of given.entries()) if (argument === '-r') require(given[at + 1] ?? '');
});
