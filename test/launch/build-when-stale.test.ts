import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'grantscope-copy-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The project with all of its packages but those named. */
function copyWithout(...missing: readonly string[]): void {
  for (const name of ['main', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  mkdirSync(path.join(copy, 'node_modules'));
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (!missing.includes(name))
      symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  }
}

test('a package that is missing is said with its cure, each time, and never as a stack trace', () => {
  copyWithout('node-forge');
  const start = () =>
    spawnSync(process.execPath, [path.join(copy, 'main/launch/cli.mjs'), '--version'], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en' },
    });
  for (const { status, stdout, stderr } of [start(), start()]) {
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('“npm ci” installs them');
    expect(stderr).toContain('node-forge');
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});
