import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { StoredSettings } from '../../main/desktop/stored-settings.ts';
import type { Settings } from '../../shared/contract/desktop.ts';

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../..');
const standin = path.join(root, 'test/standin');

const { env } = process;
const hasDisplay = process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

/** Whether the program runs on Electron itself. Without its binary or a display, the stand-in takes its place. */
export const isRealElectron =
  env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined &&
  hasDisplay &&
  existsSync(path.join(root, 'node_modules/electron/dist'));

export interface LaunchOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Even where Electron is installed. */
  readonly onStandin?: boolean;
}

/** Starts the program on a directory of its own; the caller closes it. */
export async function launch(userData: string, options: LaunchOptions = {}): Promise<ElectronApplication> {
  const { environment = {}, onStandin = !isRealElectron } = options;
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return _electron.launch({
    args: ['.', `--user-data-dir=${userData}`],
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...environment },
    // The page's theme is the program's, not Playwright's.
    colorScheme: null,
    ...(onStandin && { executablePath: path.join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? standin, 'electron') }),
  });
}

/** Starts it, waits for its page, and ends it when the work is done. */
export async function withProgram<T>(
  userData: string,
  work: (page: Page, app: ElectronApplication) => Promise<T>,
  options: LaunchOptions = {},
): Promise<T> {
  const app = await launch(userData, options);
  try {
    const page = await app.firstWindow();
    await page.locator('.frame').waitFor();
    return await work(page, app);
  } finally {
    await app.close();
  }
}

/** Settings for a program that has not started yet. */
export function writeSettings(userData: string, settings: Partial<Settings>, emulatorAtStart = true): void {
  const stored: StoredSettings = {
    format: 1,
    settings: { language: 'en', theme: 'light', density: 'standard', rememberCredentials: false, ...settings },
    emulatorAtStart,
  };
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(stored));
}
