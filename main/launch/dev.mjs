import './require-node.mjs';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';

// For developing: the window, built anew whenever a source changes. A changed page is loaded again; a changed main
// process is started again. What runs is what `npm start` runs, under the same content security policy.

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const { isFresh } = await import('./build-stamp.mjs');
const { buildWhenStale } = await import('./build-when-stale.mjs');
const { executable, findObstacle } = await import('./electron.mjs');
const { words } = await import('./words.mjs');

const obstacle = await findObstacle(root);
if (obstacle) {
  const { what, cure } = words.obstacles[obstacle.name];
  process.stderr.write(`${what}\n${cure}\n`);
  process.exit(1);
}
if (!(await buildWhenStale(root, ['client', 'desktop', 'preload']))) process.exit(1);

let restarting = false;
let window = open();
process.stdout.write(`${words.developing}\n`);

/** @type {NodeJS.Timeout | undefined} */
let soon;
let updating = Promise.resolve();
for (const room of ['main', 'renderer', 'shared']) {
  watch(join(root, room), { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      updating = updating.then(update);
    }, 100);
  });
}

async function update() {
  const mainChanged = !isFresh(root, 'desktop') || !isFresh(root, 'preload');
  const pageChanged = !isFresh(root, 'client');
  if ((!mainChanged && !pageChanged) || !(await buildWhenStale(root, ['client', 'desktop', 'preload']))) return;
  if (!mainChanged) {
    window.send('reload');
    return;
  }
  restarting = true;
  window.kill();
  await new Promise((done) => window.once('exit', done));
  restarting = false;
  window = open();
}

function open() {
  const child = spawn(executable(root) ?? '', ['.'], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  child.on('exit', (code) => {
    if (!restarting) process.exit(code ?? 0);
  });
  return child;
}
