import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Settings } from '../../shared/contract.ts';

const root = path.resolve(import.meta.dirname, '../..');
if (!existsSync(path.join(root, 'node_modules/electron/dist'))) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/standin');
}

interface Options {
  readonly language: 'en' | 'ja';
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the emulator's company is there from the start, as on the first run. */
  readonly emulatorAtStart: boolean;
}

export const test = base.extend<Options & { userData: string; electronApp: ElectronApplication; page: Page }>({
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  size: [{ width: 1280, height: 800 }, { option: true }],
  emulatorAtStart: [true, { option: true }],

  userData: async ({ language, theme, emulatorAtStart }, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'grantscope-window-'));
    const settings: Settings = { language, theme, density: 'standard', rememberCredentials: false };
    writeFileSync(path.join(directory, 'settings.json'), JSON.stringify({ format: 1, settings, emulatorAtStart }));
    await use(directory);
    rmSync(directory, { recursive: true, force: true });
  },

  electronApp: async ({ userData }, use) => {
    const app = await _electron.launch({ args: ['.', `--user-data-dir=${userData}`], cwd: root });
    await use(app);
    await app.close();
  },

  page: async ({ electronApp, size }, use) => {
    const page = await electronApp.firstWindow();
    await page.setViewportSize(size);
    await page.locator('.frame').waitFor();
    await use(page);
  },
});
export { expect } from '@playwright/test';
