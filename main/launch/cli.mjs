import './require-node.mjs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const { buildWhenStale } = await import('./build-when-stale.mjs');
if (!(await buildWhenStale(root, ['cli']))) process.exit(1);

// npm runs scripts in the project's own directory; file names are meant from where the person is.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const { enableCompileCache } = await import('node:module');
enableCompileCache(join(root, 'out/compile-cache'));
await import(pathToFileURL(join(root, 'out/cli/main.js')).href);
