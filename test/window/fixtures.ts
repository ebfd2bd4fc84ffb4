import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Settings } from '../../shared/contract.ts';
import type { PageApi } from '../../shared/page-api.ts';
import { listenForFaults } from './page-faults.ts';

export { expect };

declare global {
  interface Window {
    readonly grantscope: PageApi;
  }
}

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Whether the specs run on Electron itself. Where its binary is not installed, the stand-in takes its place. */
export const isRealElectron =
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined && existsSync(path.join(root, 'node_modules/electron/dist'));
if (!isRealElectron) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(root, 'test/standin');

interface Options {
  readonly language: 'en' | 'ja';
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the emulator's company is open from the start, as on the first run. */
  readonly emulatorAtStart: boolean;
  /** Environment variables for the program. */
  readonly environment: Readonly<Record<string, string>>;
  /** Off where a spec breaks the page's rules on purpose: otherwise any violation fails it. */
  readonly failsOnPageFaults: boolean;
}

interface Fixtures {
  /** The program's own directory: settings, remembered credentials. New for each test. */
  readonly userData: string;
  readonly electronApp: ElectronApplication;
  /** The window's page, with the first credentials open. */
  readonly page: Page;
}

export const test = base.extend<Options & Fixtures>({
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  size: [{ width: 1280, height: 800 }, { option: true }],
  emulatorAtStart: [true, { option: true }],
  environment: [{}, { option: true }],
  failsOnPageFaults: [true, { option: true }],

  userData: async ({ language, theme, emulatorAtStart }, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'grantscope-window-'));
    const settings: Settings = { language, theme, density: 'standard', rememberCredentials: false };
    writeFileSync(path.join(directory, 'settings.json'), JSON.stringify({ format: 1, settings, emulatorAtStart }));
    await use(directory);
    rmSync(directory, { recursive: true, force: true });
  },

  electronApp: async ({ userData, environment }, use) => {
    const app = await launch(userData, environment);
    await use(app);
    await app.close();
  },

  page: async ({ electronApp, size, emulatorAtStart, failsOnPageFaults }, use) => {
    const page = await electronApp.firstWindow();
    const faults = listenForFaults(page);
    await page.locator('.frame').waitFor();
    await page.setViewportSize(size);
    await faults.watchPolicy();
    if (emulatorAtStart) await expect.poll(() => openCredentials(page)).toBe(2);
    await use(page);
    if (failsOnPageFaults) expect(await faults.all(), 'faults of the page').toEqual([]);
  },
});

/** Starts the program on a directory of its own; the caller closes it. */
export function launch(
  userData: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ElectronApplication> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return _electron.launch({
    args: ['.', `--user-data-dir=${userData}`],
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...environment },
    colorScheme: null,
  });
}

/** Starts it, waits for its page, and ends it when the work is done. */
export async function withProgram<T>(
  userData: string,
  work: (page: Page, app: ElectronApplication) => Promise<T>,
  environment: Readonly<Record<string, string>> = {},
): Promise<T> {
  const app = await launch(userData, environment);
  try {
    const page = await app.firstWindow();
    await page.locator('.frame').waitFor();
    return await work(page, app);
  } finally {
    await app.close();
  }
}

async function openCredentials(page: Page): Promise<number> {
  const outcome = await page.evaluate(() => window.grantscope.call('credentials.list', {}, crypto.randomUUID()));
  return outcome.ok ? outcome.value.length : 0;
}
