import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const standin = path.resolve(import.meta.dirname, '../standin');
const realElectron = path.resolve(import.meta.dirname, '../../node_modules/electron/dist');
if (!existsSync(realElectron)) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standin;

interface Options {
  readonly language: 'en' | 'ja';
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
}

export const test = base.extend<Options & { electronApp: ElectronApplication; page: Page }>({
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  size: [{ width: 1280, height: 800 }, { option: true }],

  electronApp: async ({ language, theme, size }, use) => {
    const userData = mkdtempSync(path.join(tmpdir(), 'grantscope-window-'));
    const app = await _electron.launch({
      args: ['.', `--user-data-dir=${userData}`],
      env: {
        ...process.env,
        GRANTSCOPE_LANGUAGE: language,
        GRANTSCOPE_THEME: theme,
        GRANTSCOPE_SIZE: `${size.width}x${size.height}`,
      },
    });
    await use(app);
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  },

  page: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow();
    await page.locator('h1').first().waitFor();
    await use(page);
  },
});
export { expect } from '@playwright/test';
