import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { en } from '../../shared/messages/en.ts';
import { expect, test } from './fixtures.ts';
import { root } from './launch.ts';

test('the tour takes a picture of every screen in the sidebar', async ({ page }) => {
  test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'the stand-in’s browser runs on Linux x64');
  const names = await page
    .getByRole('navigation', { name: en.frame.navigation })
    .getByRole('button')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
  const screens = Object.entries(en.frame.screens).filter(([, name]) => names.includes(name));
  const directory = mkdtempSync(path.join(tmpdir(), 'grantscope-pictures-'));
  const script = path.join(root, 'test/window/tour-pictures.ts');
  const { stdout } = await promisify(execFile)('node', [script, directory, 'en-light'], { cwd: root });
  const pictures = stdout.trim().split('\n');
  expect(pictures.map((file) => path.basename(file))).toEqual(screens.map(([screen]) => `${screen}-en-light.png`));
  for (const file of pictures) expect(statSync(path.resolve(root, file)).size, file).toBeGreaterThan(20_000);
  rmSync(directory, { recursive: true });
});
