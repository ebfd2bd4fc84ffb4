import './require-node.mjs';
import { resolve } from 'node:path';

// Opens the window; where no window can open, says why in two lines and gives the tour in the terminal instead.

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const { buildWhenStale } = await import('./build-when-stale.mjs');
const { findObstacle, runElectron } = await import('./electron.mjs');
const { words } = await import('./words.mjs');

if (!(await buildWhenStale(root, ['client', 'desktop', 'preload', 'cli']))) process.exit(1);

const found = await findObstacle(root);
const outcome = found ? { obstacle: found } : await runElectron(root, process.argv.slice(2));
if ('exitCode' in outcome) process.exit(outcome.exitCode);

const { name, detail } = outcome.obstacle;
const { what, cure } = words.obstacles[name];
process.stdout.write(`${what.replace('{{detail}}', detail)}\n${cure.replace('{{detail}}', detail)}\n`);
const { giveTour } = await import('./tour.mjs');
process.exit(
  await giveTour(root).catch((error) => {
    process.stdout.write(`${words.failed.replace('{{detail}}', error.code ?? error.name)}\n`);
    return 1;
  }),
);
