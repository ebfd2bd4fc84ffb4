import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
/** Each is ten programs, one after the other. */
const timeout = 60_000;

/** `npm start` where nothing can be shown: no display, and no browser to take pictures with. */
function start(language: string) {
  return run(process.execPath, [path.join(root, 'main/launch/start.mjs')], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LANG: language,
      STANDIN_CHROMIUM: path.join(root, 'no-such-browser'),
    },
  });
}

const onLinux = test.skipIf(process.platform !== 'linux');

onLinux('without a window, two lines say why, and both recipes run', { timeout }, async () => {
  const { stdout } = await start('C.UTF-8');
  const [what, cure, blank] = stdout.split('\n');
  expect(what).toBe('No window can open here: there is no display.');
  expect(cure).toMatch(/xvfb-run npm start/);
  expect(blank).toBe('');
  expect(stdout.match(/^\$ npm run -s cli -- .+$/gm)).toHaveLength(6);
  expect(stdout).toMatch(/^Access token +ya29\.a0…/m);
  expect(stdout).toMatch(/^ +pass +signature/m);
  expect(stdout).toContain('token.invalid_grant.code_already_used');
  expect(stdout.match(/^Time zone +Asia\/Tokyo$/gm)).toHaveLength(2);
  expect(stdout).toContain('calendar.not_found.no_subject');
  expect(stdout).toContain('No pictures: ');
  expect(stdout).not.toMatch(/^ +at .+:\d+:\d+/m);
});

onLinux('in Japanese where the terminal is', { timeout }, async () => {
  const { stdout } = await start('ja_JP.UTF-8');
  expect(stdout).toContain('ここではウィンドウを開けません');
  expect(stdout).toMatch(/合格 +signature/);
});
