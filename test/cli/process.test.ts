import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The built program as a process of its own, through the launcher that `npm run cli` starts.
const launcher = join(process.cwd(), 'main/launch/cli.mjs');

function start(
  argv: readonly string[],
  options: { cwd?: string; script?: string } = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [options.script ?? launcher, ...argv], {
    cwd: options.cwd,
    env: { ...process.env, LANG: 'C', LC_ALL: undefined },
  });
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function end(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

test('the built program answers with its exit code, one document, and nothing on standard error', async () => {
  await end(start(['--version']));
  const { code, out, err } = await end(start(['exchange', '--json']));
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(JSON.parse(out)).toMatchObject({ ok: false, problem: { code: 'usage.missing_option' } });
});

test('standard input reaches the command, and file names are meant from where the person is', async () => {
  const child = start(['inspect', '-', '--json']);
  child.stdin.end('4/0AVMBsJhXr7Nf3Q2wSdGkLzPqYtUeIoRaBcVnMxKjHgFdSaQwErTyUiOpZlKjHg\n');
  expect(JSON.parse((await end(child)).out)).toMatchObject({ value: { kind: 'authorizationCode' } });

  const elsewhere = mkdtempSync(join(tmpdir(), 'grantscope-cwd-'));
  const npm = spawn(
    'npm',
    ['--prefix', process.cwd(), 'run', '-s', 'cli', '--', 'inspect', 'here.json', '--trace', 'here.har', '--json'],
    {
      cwd: elsewhere,
    },
  );
  expect(JSON.parse((await end(npm)).out)).toMatchObject({ problem: { code: 'usage.file_not_found' } });
  expect(existsSync(join(elsewhere, 'here.har'))).toBe(true);
  rmSync(elsewhere, { recursive: true });
});

test('--help loads neither Google’s libraries nor the schemas', () => {
  const loaded: string[] = [];
  const visit = (file: string) => {
    if (loaded.includes(file)) return;
    loaded.push(file);
    const source = readFileSync(join('out/cli', file), 'utf8');
    for (const [, next] of source.matchAll(/^(?:import|export) (?:[^'"]*from )?["']\.\/([^"']+)["']/gm))
      visit(next ?? '');
  };
  visit('main.js');
  const source = loaded.map((file) => readFileSync(join('out/cli', file), 'utf8')).join('\n');
  expect(source).toContain('commander');
  expect(source).not.toMatch(/node_modules\/(zod|google-auth-library|googleapis|gaxios|jose|node-forge|i18next)\//);
});

describe('signals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the emulator cleanly', async (signal) => {
    const child = start(['emulator', 'start']);
    const ended = end(child);
    const lines = createInterface({ input: child.stdout });
    const [line] = (await once(lines, 'line')) as [string];
    child.kill(signal);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain('Emulator stopped.');
    expect(existsSync((JSON.parse(line) as { files: { webClient: string } }).files.webClient)).toBe(false);
  });

  test('SIGINT in the middle of a request ends with 130 and one document', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const silent = createServer(() => ask()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const origin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const child = start(['emulator', 'fault', '--origin', origin, '--json']);
    const ended = end(child);
    await asked;
    child.kill('SIGINT');
    const { code, out, err } = await ended;
    silent.closeAllConnections();
    silent.close();
    expect({ code, err }).toEqual({ code: 130, err: '' });
    expect(JSON.parse(out)).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
  });

  test.runIf(process.platform !== 'win32')('SIGINT while nobody writes into a named pipe ends with 130', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'grantscope-pipe-'));
    const pipe = join(directory, 'pipe');
    execFileSync('/usr/bin/env', ['mkfifo', pipe]);
    const child = start(['diagnose', pipe, '--json', '--trace', join(directory, 'begun.har')]);
    const ended = end(child);
    // The trace's file is opened just before the command begins.
    while (!existsSync(join(directory, 'begun.har'))) await wait(20);
    await wait(100);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, err: '' });
    rmSync(directory, { recursive: true });
  });

  test('SIGINT while standard input is awaited ends with 130', async () => {
    const child = start(['inspect', '-', '--json']);
    const ended = end(child);
    const { promise: taken, resolve } = Promise.withResolvers<void>();
    // More than a pipe holds: it is taken only by a program that has come as far as reading.
    child.stdin.write('a'.repeat(1_000_000), () => resolve());
    await taken;
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });
});

test('a reader that has gone (`| head`) is no error', async () => {
  const child = start(['--help']);
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(0);
});

const onLinux = test.runIf(process.platform === 'linux');

onLinux('an answer that cannot be written (a full disk) is no success, whatever it said', async () => {
  for (const form of [[], ['--json']]) {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [launcher, 'scopes', 'find', ...form], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/cannot be written[^]+ENOSPC/) });
  }
});

onLinux('what is said beside the answer may get lost: the answer and its exit code stay', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [launcher, 'inspect', 'package.json', '--json'], {
    stdio: ['ignore', 'pipe', full],
  });
  closeSync(full);
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  const [code] = (await once(child, 'close')) as [number | null];
  expect({ code, ok: (JSON.parse(out) as { ok: boolean }).ok }).toEqual({ code: 2, ok: false });
});

describe('building when stale', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'grantscope-copy-'));
    for (const path of [
      'main',
      'shared',
      'renderer',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
    ]) {
      cpSync(path, join(copy, path), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir');
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('two at once build once, say so on standard error alone, and both answer; the next builds no more', async () => {
    const script = join(copy, 'main/launch/cli.mjs');
    const both = await Promise.all([1, 2].map(() => end(start(['--version'], { cwd: copy, script }))));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const { code, out } of both) expect({ code, out }).toEqual({ code: 0, out: `${version}\n` });
    expect(
      both
        .map(({ err }) => err)
        .join('')
        .match(/Building Grantscope/g),
    ).toHaveLength(1);

    expect(await end(start(['--version'], { cwd: copy, script }))).toMatchObject({ code: 0, err: '' });
    appendFileSync(join(copy, 'shared/language.ts'), '\n');
    expect((await end(start(['--version'], { cwd: copy, script }))).err).toContain('Building Grantscope');
  });

  test('a build that fails says why on standard error and nothing on standard output', async () => {
    appendFileSync(join(copy, 'main/cli/main.ts'), '\nthis is not TypeScript\n');
    const { code, out, err } = await end(
      start(['--version'], { cwd: copy, script: join(copy, 'main/launch/cli.mjs') }),
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('main.ts');
  });
});
