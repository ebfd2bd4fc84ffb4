import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { words } from './words.mjs';

/** A picture takes a second or two; on a busy machine many more. When none comes for so long, the tour goes without the rest. */
const patienceMs = 60_000;
const scopes = 'openid email profile https://www.googleapis.com/auth/calendar';

/**
 * Both recipes in the terminal, against an emulator, by the command line itself; then pictures of every screen.
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function giveTour(root) {
  const directory = join(root, 'out/tour');
  mkdirSync(directory, { recursive: true });
  say('', words.intro, words.emulator);
  const emulator = await startEmulator(root, join(directory, 'company'));
  if (!emulator) {
    say('', words.failed.replace('{{detail}}', 'grantscope emulator start'));
    return 1;
  }
  try {
    const failed = await playRecipes(root, directory, emulator);
    if (failed) {
      say('', words.failed.replace('{{detail}}', failed));
      return 1;
    }
  } finally {
    emulator.stop();
  }
  await takePictures(root, directory);
  say('', words.end);
  return 0;
}

/**
 * @typedef {object} Emulator
 * @property {string} origin
 * @property {Readonly<Record<'webClient' | 'serviceAccountKey' | 'serviceAccountP12', string>>} files
 * @property {readonly { readonly email: string }[]} users
 * @property {() => void} stop
 */

/**
 * @param {string} root
 * @param {string} directory
 * @returns {Promise<Emulator | null>}
 */
async function startEmulator(root, directory) {
  const child = spawn(
    process.execPath,
    [join(root, 'out/cli/main.js'), 'emulator', 'start', '--port', '0', '--out', directory],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    return { ...JSON.parse(line), stop: () => child.kill() };
  }
  return null;
}

/**
 * @param {string} root
 * @param {string} directory
 * @param {Emulator} emulator
 * @returns {Promise<string | null>} the command that did not end as it should
 */
async function playRecipes(root, directory, { origin, files, users }) {
  const { webClient, serviceAccountKey, serviceAccountP12 } = files;
  const user = users[0]?.email ?? '';
  const code = join(directory, 'code.txt');
  const account = JSON.parse(readFileSync(serviceAccountKey, 'utf8')).client_email;
  const forUser = ['--subject', user];
  const { steps } = words;

  /** @type {readonly { readonly why: string, readonly given: readonly string[], readonly into?: string, readonly exit?: 1 }[]} */
  const recipe = [
    { why: steps.code, given: ['emulator', 'code', '--origin', origin, '--user', user, '--scope', scopes], into: code },
    { why: steps.exchange, given: ['exchange', '--client', webClient, '--code', `@${code}`, '--scope', scopes] },
    { why: steps.again, given: ['exchange', '--client', webClient, '--code', `@${code}`], exit: 1 },
    { why: steps.calendar, given: ['calendar', 'get', user, '--key', serviceAccountKey, ...forUser] },
    {
      why: steps.p12,
      given: ['calendar', 'get', user, '--key', serviceAccountP12, '--service-account', account, ...forUser],
    },
    { why: steps.noSubject, given: ['calendar', 'get', user, '--key', serviceAccountKey], exit: 1 },
  ];
  for (const { why, given, into, exit = 0 } of recipe) {
    say('', why);
    if ((await showCommand(root, given, into)) !== exit) return given.slice(0, 2).join(' ');
  }
  return null;
}

/**
 * Shows a command line, runs it, and lets it speak for itself.
 * @param {string} root
 * @param {readonly string[]} given
 * @param {string} [into] a file for what it prints
 * @returns {Promise<number | null>} its exit code
 */
function showCommand(root, given, into) {
  const shown = given.map((word) => shellWord(shorter(root, word))).join(' ');
  say('', `$ npm run -s cli -- ${shown}${into ? ` > ${shorter(root, into)}` : ''}`);
  const output = into === undefined ? 'inherit' : openSync(into, 'w', 0o600);
  const child = spawn(process.execPath, [join(root, 'out/cli/main.js'), ...given], {
    cwd: root,
    // On one stream, so that what is told keeps its order in a file too.
    stdio: ['ignore', output, process.stdout],
  });
  if (typeof output === 'number') closeSync(output);
  const { promise, resolve } = Promise.withResolvers();
  child.on('error', () => resolve(null));
  child.on('exit', resolve);
  return promise;
}

/**
 * @param {string} root
 * @param {string} word
 */
function shorter(root, word) {
  return word.replace(`${root}/`, '');
}

/** @param {string} word */
function shellWord(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`;
}

/**
 * @param {string} root
 * @param {string} directory
 */
async function takePictures(root, directory) {
  if (
    process.platform !== 'linux' ||
    process.arch !== 'x64' ||
    !existsSync(join(root, 'node_modules/@sparticuz/chromium'))
  ) {
    say('', words.noPictures.platform);
    return;
  }
  const child = spawn(process.execPath, [join(root, 'test/window/tour-pictures.ts'), directory], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const patience = setTimeout(() => child.kill(), patienceMs);
  let count = 0;
  for await (const path of createInterface({ input: child.stdout })) {
    patience.refresh();
    if (count++ === 0) say('', words.pictures);
    say(`  ${path}`);
  }
  clearTimeout(patience);
  if (count === 0) say('', words.noPictures.browser);
  else if ((await ended) !== 0) say(words.noPictures.rest);
}

/** @param {readonly string[]} lines */
function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}
