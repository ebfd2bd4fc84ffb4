import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { SnippetLanguage } from '../../../shared/contract/snippets.ts';

const python = '/usr/bin/python3';
const modules = ['google_auth_oauthlib', 'googleapiclient', 'google_auth_httplib2'];

const runs = (command: string, argv: readonly string[]) => spawnSync(command, argv).status === 0;

/** What this computer can run, each asked once. */
export const available = {
  sh: runs('sh', ['-c', 'command -v curl && command -v openssl']),
  python: runs(python, ['-c', `import ${modules.join(', ')}`]),
  gofmt: spawnSync('gofmt', [], { input: 'package main\n' }).status === 0,
};
if (!available.sh) console.warn('\nSKIPPED: snippets for curl. They are run by sh with curl and openssl.\n');
if (!available.python) {
  console.warn(
    `\nSKIPPED: snippets in Python. ${python} lacks one of ${modules.join(', ')}; ` +
      'on Debian: apt-get install python3-google-auth-oauthlib python3-googleapi\n',
  );
}
if (!available.gofmt) console.warn('\nSKIPPED: the syntax of snippets in Go. There is no gofmt here.\n');

export type Runnable = Exclude<SnippetLanguage, 'go'>;

/** The languages whose snippets are run here. */
export const runnable: readonly Runnable[] = [
  ...(available.sh ? (['curl'] as const) : []),
  ...(available.python ? (['python'] as const) : []),
  'node',
];

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What Node compiled of Google's libraries: every program loads the same. */
const compiled = path.resolve(import.meta.dirname, '../../../node_modules/.cache/grantscope-snippets');

/** Runs a program beside this process, which may have to answer it; nothing of this process's environment but paths. */
export function runText(language: Runnable, text: string, given: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const [command, argv] = {
    curl: ['sh', ['-c', text]] as const,
    python: [python, ['-c', text]] as const,
    node: [process.execPath, ['--input-type=module', '--eval', text]] as const,
  }[language];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, argv, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME,
      LC_ALL: 'C.UTF-8',
      PYTHONUTF8: '1',
      NODE_COMPILE_CACHE: compiled,
      NO_PROXY: '127.0.0.1',
      ...given,
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Ran>();
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  return promise;
}
