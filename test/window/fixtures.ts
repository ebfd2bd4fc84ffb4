import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { PageApi } from '../../shared/page-api.ts';
import { KeptProgram } from './kept-program.ts';
import { isRealElectron, launch, writeSettings } from './launch.ts';
import { listenForFaults } from './page-faults.ts';
import { removeUserData } from './user-data.ts';

export { expect };

declare global {
  interface Window {
    readonly grantscope: PageApi;
  }
}

interface Options {
  readonly language: 'en' | 'ja';
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the emulator's company is open from the start, as on the first run. */
  readonly emulatorAtStart: boolean;
  /** Environment variables for the program: `TZ` makes the viewer live elsewhere. */
  readonly environment: Readonly<Record<string, string>>;
  /** In a serial group, where no test minds what the one before it left: the program goes on, from its first screen. */
  readonly goesOn: boolean;
  /** Off where a spec breaks the page's rules on purpose: otherwise any violation fails it. */
  readonly failsOnPageFaults: boolean;
}

interface Fixtures {
  /** The name of the tests that share one program; undefined where this one has its own. */
  readonly group: string | undefined;
  /** The program's own directory: settings, remembered credentials. New for each test. */
  readonly userData: string;
  readonly electronApp: ElectronApplication;
  /** The window's page, with the first credentials open. */
  readonly page: Page;
}

export const test = base.extend<Options & Fixtures, { readonly keptProgram: KeptProgram }>({
  keptProgram: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs.
    async ({}, use) => {
      const kept = new KeptProgram();
      await use(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],

  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  size: [{ width: 1280, height: 800 }, { option: true }],
  emulatorAtStart: [true, { option: true }],
  environment: [{}, { option: true }],
  goesOn: [false, { option: true }],
  failsOnPageFaults: [true, { option: true }],

  group: async ({ goesOn, language, theme }, use, { titlePath }) => {
    await use(goesOn && !isRealElectron ? [...titlePath.slice(0, -1), language, theme].join(' › ') : undefined);
  },

  userData: async ({ language, theme, emulatorAtStart, group, keptProgram }, use) => {
    const shared = group === undefined ? undefined : keptProgram.sharedBy(group);
    const directory = shared ?? mkdtempSync(path.join(tmpdir(), 'grantscope-window-'));
    if (shared === undefined) writeSettings(directory, { language, theme }, emulatorAtStart);
    await use(directory);
    if (group === undefined) removeUserData(directory);
  },

  electronApp: async ({ userData, environment, group, keptProgram }, use) => {
    if (isRealElectron || Object.keys(environment).length > 0) {
      const app = await launch(userData, { environment });
      await use(app);
      await app.close();
      return;
    }
    const isGoingOn = group !== undefined && keptProgram.sharedBy(group) === userData;
    await use(isGoingOn ? keptProgram.goOn() : await keptProgram.begin(userData, group));
  },

  page: async ({ electronApp, size, emulatorAtStart, failsOnPageFaults }, use) => {
    const page = await electronApp.firstWindow();
    const faults = listenForFaults(page);
    await page.locator('.frame').waitFor();
    await page.setViewportSize(size);
    const isGoingOn = await faults.watchPolicy();
    if (isGoingOn) await toFirstScreen(page);
    else if (emulatorAtStart) await expect.poll(() => openCredentials(page), { intervals: [20, 50, 100] }).toBe(2);
    await use(page);
    if (failsOnPageFaults) expect(await faults.all(), 'faults of the page').toEqual([]);
    faults.stop();
  },
});

/** Without reloading the page: by the shortcut, with nothing in focus. */
async function toFirstScreen(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function openCredentials(page: Page): Promise<number> {
  const outcome = await page.evaluate(() => window.grantscope.call('credentials.list', {}, crypto.randomUUID()));
  return outcome.ok ? outcome.value.length : 0;
}
