// node test/side-by-side.mjs SCRIPT…: runs scripts of package.json at the same time. Of one that went well a line is said;
// of one that failed, all that it said, at the end. Ends with 1 if any failed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @type {{ readonly scripts: Readonly<Record<string, string>> }} */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * @param {string} name
 * @returns {Promise<{ readonly name: string, readonly failed: boolean, readonly said: string }>}
 */
function run(name) {
  const command = scripts[name];
  if (command === undefined) throw new Error(`package.json has no script ${name}`);
  const begun = performance.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => (said += part));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds} s\n`);
      resolve({ name, failed: code !== 0, said });
    });
  });
}

const ended = await Promise.all(process.argv.slice(2).map(run));
for (const { name, said } of ended.filter(({ failed }) => failed)) {
  process.stderr.write(`\n✗ ${name}: ${scripts[name]}\n\n${said.trim()}\n`);
  process.exitCode = 1;
}
