// @ts-nocheck
/* oxlint-disable */
// What Electron's init does: find the app, load its main script, start the browser, emit 'ready'.
const path = require('node:path'),
  fs = require('node:fs'),
  { pathToFileURL } = require('node:url');
const electron = require('electron');
const args = process.argv.slice(1);
if (args.includes('--version') || args.includes('-v')) {
  console.log('v' + process.versions.electron + ' (stand-in)');
  process.exit(0);
}
const at = args.findIndex((a, i) => !a.startsWith('-') && args[i - 1] !== '-r');
let entry = path.resolve(args[at] ?? '.');
if (fs.statSync(entry).isDirectory()) {
  const pkg = JSON.parse(fs.readFileSync(path.join(entry, 'package.json'), 'utf8'));
  electron.app.standin.init(entry, pkg, args);
  entry = path.join(entry, pkg.main ?? 'index.js');
} else {
  let d = path.dirname(entry);
  while (!fs.existsSync(path.join(d, 'package.json')) && d !== '/') d = path.dirname(d);
  electron.app.standin.init(
    path.dirname(entry),
    JSON.parse(fs.readFileSync(path.join(d, 'package.json'), 'utf8')),
    args,
  );
}
import(pathToFileURL(entry))
  .then(() => electron.app.standin.start())
  .catch((e) => {
    console.error(e);
    process.exit(1);
  });
