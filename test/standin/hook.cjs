// @ts-nocheck
/* oxlint-disable */
// Runs before anything else: makes 'electron' resolve to the stand-in and shapes `process` as Electron's main process.
const { registerHooks } = require('node:module');
const { pathToFileURL } = require('node:url');
const path = require('node:path');
const url = pathToFileURL(path.join(__dirname, 'electron.cjs')).href;
registerHooks({
  resolve: (spec, ctx, next) =>
    spec === 'electron' || spec === 'electron/main' ? { url, format: 'commonjs', shortCircuit: true } : next(spec, ctx),
});
process.argv = [path.join(__dirname, 'electron'), ...process.argv.slice(2)];
globalThis[Symbol.for('standin.args')] = process.argv.slice(1);
const def = (o, k, v) => Object.defineProperty(o, k, { value: v, enumerable: true, configurable: true });
def(process.versions, 'electron', require(path.join(process.cwd(), 'node_modules/electron/package.json')).version);
def(process, 'type', 'browser');
def(process, 'resourcesPath', path.join(__dirname, 'resources'));
