import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'grantscope-side-by-side-'));
  const said = (text: string, code: number) => `node -e "console.log('${text}'); process.exitCode = ${code}"`;
  const scripts = { good: said('all is well', 0), bad: said('this is wrong', 3) };
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ scripts }));
});
afterAll(() => rmSync(directory, { recursive: true }));

function sideBySide(...names: readonly string[]) {
  const script = join(import.meta.dirname, 'side-by-side.mjs');
  return spawnSync(process.execPath, [script, ...names], { cwd: directory, encoding: 'utf8' });
}

test('what went well is a line each', () => {
  const { status, stdout, stderr } = sideBySide('good', 'good');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^✓ good, [\d.]+ s\n✓ good, [\d.]+ s\n$/);
});

test('what failed is told whole, after everything has ended', () => {
  const { status, stdout, stderr } = sideBySide('bad', 'good');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^✗ bad, /m);
  expect(stdout).toMatch(/^✓ good, /m);
  expect(stderr).toMatch(/\n✗ bad: node -e .*\n\nthis is wrong\n$/);
});

test('a script that is not there is no success', () => {
  expect(sideBySide('good', 'missing').status).not.toBe(0);
});
