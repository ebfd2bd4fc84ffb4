import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../main/cli/commands.ts';
import { grantscope } from './command-line.ts';
import { type Company, startCompany } from './company.ts';

const readme = readFileSync('README.md', 'utf8');

/** Where nobody listens. */
const nobody = { GRANTSCOPE_GOOGLE: 'http://127.0.0.1:9' };

interface Block {
  /** What stands after `sh` at the opening fence: `background`, `exit=1` or nothing. */
  readonly note: string;
  readonly text: string;
}

function shellBlocks(section: string): readonly Block[] {
  const found = readme.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return Array.from(found.matchAll(/^```sh ?(.*)\n([\s\S]*?)^```$/gm), ([, note = '', text = '']) => ({ note, text }));
}

describe('both recipes run exactly as they are printed', () => {
  const [start, ...steps] = shellBlocks('Two recipes');
  let emulator: ChildProcess;

  beforeAll(async () => {
    expect(start?.note).toBe('background');
    emulator = spawn('bash', ['-c', `exec ${start?.text}`], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const lines = createInterface({ input: emulator.stdout ?? expect.fail() });
    const line = await Promise.race([once(lines, 'line'), once(emulator, 'exit').then(() => null)]);
    expect(line, 'the emulator of the README starts: is its port free?').not.toBeNull();
    expect(JSON.parse(String(line?.[0]))).toMatchObject({ origin: 'http://127.0.0.1:4180' });
  });
  afterAll(async () => {
    if (emulator.exitCode !== null) return;
    const ended = once(emulator, 'exit');
    process.kill(-(emulator.pid ?? expect.fail()), 'SIGINT');
    await ended;
  });

  const expected = [/^$/, /hanako\.sato@sakura-trading\.example/, /already/i, /info@/, /info@/, /404/, /\d{21}/];
  test('there is something to expect of every step', () => expect(steps).toHaveLength(expected.length));

  test.each(steps.map((step, index) => ({ ...step, expected: expected[index] })))('$text', async (step) => {
    const { code, output } = await bash(step.text);
    expect(code, output).toBe(step.note === 'exit=1' ? 1 : 0);
    expect(output).toMatch(step.expected ?? expect.fail());
  });
});

describe('the nightly job', () => {
  const [job] = shellBlocks('In scripts and CI');
  let company: Company;
  beforeAll(async () => {
    company = await startCompany();
    writeFileSync(
      join(company.directory, 'users.txt'),
      company.users
        .slice(0, 2)
        .map(({ email }) => email)
        .join('\n'),
    );
  });
  afterAll(() => company.close());

  test.each([
    ['goes on when everything is delegated', 'serviceAccountKey', {}, 0, 'Everything is delegated.'],
    ['fails, with the fix in its log, when something is not', 'undelegatedKey', {}, 1, 'Manage Domain Wide Delegation'],
    ['waits for the next run when nobody answers', 'serviceAccountKey', nobody, 0, 'the next run will tell'],
    ['fails when it is set up wrongly', 'webClient', {}, 1, 'This is an OAuth client'],
  ] as const)('%s', async (_, file, env, code, said) => {
    expect(job?.note).toBe('job');
    const ran = await bash(job?.text ?? '', {
      SERVICE_ACCOUNT_KEY: readFileSync(company.files[file], 'utf8'),
      USERS_FILE: join(company.directory, 'users.txt'),
      ...env,
    });
    expect(ran.output).toContain(said);
    expect(ran.code).toBe(code);
  });
});

describe('the table of commands', () => {
  const rows = Array.from(readme.matchAll(/^\| `([a-z][a-z -]*?)(?: [A-Z[].*?)?` \|/gm), ([, name = '']) => name);
  test('has every command that there is, and no other', () => {
    // `snippet` stands before other commands, whatever they are.
    const names = new Set(commands.map(({ path }) => (path[0] === 'snippet' ? 'snippet' : path.join(' '))));
    expect(rows.filter((name) => !name.startsWith('npm'))).toEqual(expect.arrayContaining([...names]));
    const section = readme.split(/^## /m).find((part) => part.startsWith('The command line')) ?? '';
    expect(section.match(/^\| `/gm)).toHaveLength(names.size);
  });

  test('and every command the text names is understood', async () => {
    const named = Array.from(readme.matchAll(/`grantscope ([a-z][^`]*)`/g), ([, line = '']) => line);
    expect(named.length).toBeGreaterThan(6);
    for (const line of named) {
      const { code } = await grantscope([...line.replaceAll('…', 'openid').split(' '), '--help']);
      expect(code, line).toBe(0);
    }
  });
});

describe('the map', () => {
  const rooms = Array.from(readme.matchAll(/^\| `([\w/]+)\/` \|/gm), ([, room = '']) => room);

  test('names every room that exists, and no other', () => {
    const directories = (parent: string) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`);
    expect(rooms.toSorted()).toEqual(['shared', ...directories('main'), 'renderer', 'test'].toSorted());
  });

  test('names every library there is, with its own licence', () => {
    const { devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'devDependencies' | 'optionalDependencies',
      Readonly<Record<string, string>>
    >;
    const named = new Map(
      Array.from(readme.matchAll(/(@?[\w./-]+) \(((?:\([^)]*\)|[^()])*)\)/g), ([, name = '', licence = '']) => [
        name,
        licence,
      ]),
    );
    for (const name of [...Object.keys(devDependencies), ...Object.keys(optionalDependencies)]) {
      expect(named.has(name), `${name} is named in README.md`).toBe(true);
      const licence = licenceOf(name);
      if (licence !== null) expect(named.get(name), name).toBe(licence);
    }
  });

  test('names every script', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const name of Object.keys(scripts)) expect(readme).toMatch(new RegExp(`npm (run (-s )?)?${name}\\b`));
  });
});

test('the bare machine runs the very test command of the README', () => {
  expect(readme).toContain('\nnpm ci && npm test\n');
  expect(readFileSync('.ci/run', 'utf8')).toContain("'^npm ci && npm test$'");
});

/** null for what is not installed on this kind of computer. */
function licenceOf(name: string): string | null {
  try {
    const about = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
    return about.license.replace(/^\((.*)\)$/, '$1');
  } catch {
    return null;
  }
}

function bash(
  text: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; output: string }>();
  const child = spawn('bash', ['-c', text], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, LC_ALL: 'C' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (said: string) => (output += said));
  child.on('close', (code) => resolve({ code, output }));
  return promise;
}
