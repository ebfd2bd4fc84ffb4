import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { KeptProgram } from './kept-program.ts';
import { isRealElectron, writeSettings } from './launch.ts';
import { call } from './page-call.ts';
import { removeUserData } from './user-data.ts';

test('a program that begins anew in the same process knows nothing of its life before', async () => {
  test.skip(isRealElectron, 'On Electron every program has a process of its own');
  const directories = ['first', 'second'].map((name) => mkdtempSync(path.join(tmpdir(), `grantscope-${name}-`)));
  const [first = '', second = ''] = directories;
  writeSettings(first, { language: 'ja' });
  writeSettings(second, {});
  const kept = new KeptProgram();
  try {
    const before = await kept.begin(first);
    const processId = before.process().pid;
    const page = await before.firstWindow();
    await page.locator('.frame').waitFor();
    await expect.poll(() => call(page, 'credentials.list', {})).toHaveLength(2);
    const emulator = await call(page, 'emulator.state', {});
    await call(page, 'emulator.setFault', { name: 'slow', on: true });
    await before.evaluate(({ clipboard }) => clipboard.writeText('of before'));
    await page.evaluate(() => {
      localStorage.setItem('of', 'before');
      sessionStorage.setItem('of', 'before');
      Reflect.set(window, 'of', 'before');
    });
    const lengthOfHistory = await page.evaluate(() => history.length);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 900, height: 600 });
    await page.mouse.move(40, 100);
    await before.evaluate(({ dialog, Menu }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
      Menu.setApplicationMenu(null);
      process.on('SIGWINCH', () => undefined);
      const original = setTimeout;
      Reflect.set(globalThis, 'setTimeout', (work: () => void, ms: number) => original(work, ms, 'of before'));
    });

    const after = await kept.begin(second);
    expect(after.process().pid).toBe(processId);
    expect(after.windows()).toHaveLength(1);
    const fresh = await after.firstWindow();
    await fresh.locator('.frame').waitFor();
    await expect.poll(() => call(fresh, 'credentials.list', {})).toHaveLength(2);
    const state = await call(fresh, 'emulator.state', {});
    expect(state?.faults.filter(({ on }) => on)).toEqual([]);
    expect(state?.origin).not.toBe(emulator?.origin);
    await expect(fetch(emulator?.origin ?? '')).rejects.toThrow();
    expect(await call(fresh, 'settings.get', {})).toMatchObject({ settings: { language: 'en' } });
    expect(
      await fresh.evaluate(() => ({
        local: localStorage.length,
        session: sessionStorage.length,
        global: Reflect.get(window, 'of') as unknown,
        history: history.length,
        contrast: matchMedia('(forced-colors: active)').matches,
        size: [innerWidth, innerHeight],
        underMouse: document.querySelectorAll(':hover').length,
      })),
    ).toEqual({
      local: 0,
      session: 0,
      global: undefined,
      history: lengthOfHistory,
      contrast: false,
      size: [1280, 800],
      underMouse: 0,
    });
    expect(await remembered(after)).toEqual({
      clipboard: '',
      answers: false,
      menu: true,
      listeners: 0,
      timer: 'setTimeout',
    });
  } finally {
    await kept.close();
    for (const directory of directories) removeUserData(directory);
  }
});

/** What a stand-in for Electron could keep. */
async function remembered(app: ElectronApplication) {
  return app.evaluate(async ({ clipboard, dialog, Menu }) => ({
    clipboard: await clipboard.readText(),
    answers: await dialog.showMessageBox({ message: '' }).then(
      () => true,
      () => false,
    ),
    menu: Menu.getApplicationMenu() !== null,
    listeners: process.listenerCount('SIGWINCH'),
    timer: setTimeout.name,
  }));
}
