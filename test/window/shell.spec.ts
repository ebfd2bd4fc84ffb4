import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { StoredSettings } from '../../main/desktop/stored-settings.ts';
import { expect, test } from './fixtures.ts';
import { isRealElectron, launch, root, withProgram, writeSettings } from './launch.ts';
import { callFromPage, chooseFiles } from './program.ts';

/** As it would be downloaded for a project of one's own. */
const ownClient = JSON.stringify({
  installed: {
    client_id: '123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com',
    project_id: 'own-project',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_secret: 'GOCSPX-AbCdEfGhIjKlMnOpQrStUvWxYz01',
    redirect_uris: ['http://localhost'],
  },
});
const opening = { content: { encoding: 'utf8', data: ownClient }, fileName: 'client_secret.json' } as const;

test.describe('settings', () => {
  test.use({ emulatorAtStart: false });

  test('are kept for their owner alone, and reach the system theme', async ({ electronApp, page, userData }) => {
    const changed = await callFromPage(page, 'settings.set', { theme: 'dark', density: 'compact' });
    expect(changed).toMatchObject({ ok: true, value: { settings: { theme: 'dark', language: 'en' }, warnings: [] } });
    const file = path.join(userData, 'settings.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ settings: { theme: 'dark', density: 'compact' } });
    expect(await electronApp.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });

  test('that are damaged are kept aside, with a word about it', async ({ userData }) => {
    const damaged = '{"format":1,"settings":{"language":"ja","theme":"dar';
    writeFileSync(path.join(userData, 'settings.json'), damaged);
    const state = await withProgram(userData, (page) => callFromPage(page, 'settings.get', {}));
    expect(state).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'settings.damaged', evidence: { kept: 'settings.damaged-1.json' } }] },
    });
    expect(readFileSync(path.join(userData, 'settings.damaged-1.json'), 'utf8')).toBe(damaged);
  });

  test('from a newer version are kept aside, and what is known of them holds', async ({ userData }) => {
    const newer = { format: 2, settings: { language: 'ja', theme: 'dark', accent: 'green' }, emulatorAtStart: false };
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(newer));
    expect(await withProgram(userData, (page) => callFromPage(page, 'settings.get', {}))).toMatchObject({
      ok: true,
      value: { settings: { language: 'ja', theme: 'dark' }, warnings: [{ code: 'settings.newer_version' }] },
    });
    expect(JSON.parse(readFileSync(path.join(userData, 'settings.newer-1.json'), 'utf8'))).toEqual(newer);
  });
});

test.describe('remembered credentials', () => {
  test.use({ emulatorAtStart: false });

  test('need a key store', async ({ page, userData }) => {
    expect(await callFromPage(page, 'settings.set', { rememberCredentials: true })).toMatchObject({
      ok: true,
      value: { canRemember: false },
    });
    expect(await callFromPage(page, 'credentials.open', opening)).toMatchObject({ ok: true });
    expect(await callFromPage(page, 'settings.get', {})).toMatchObject({
      value: { warnings: [{ code: 'remembered.no_key_store' }] },
    });
    expect(readdirSync(userData)).not.toContain('credentials.bin');
  });

  test('are encrypted by it, open again after a restart, and gone once forgotten', async ({ userData }) => {
    test.skip(isRealElectron, 'Playwright starts Electron without a key store');
    const keyStore = { environment: { STANDIN_KEY_STORE: path.join(userData, 'key-store') } };
    const file = path.join(userData, 'credentials.bin');

    const remember = async (page: Page) => {
      await callFromPage(page, 'settings.set', { rememberCredentials: true });
      expect(await callFromPage(page, 'credentials.open', opening)).toMatchObject({ ok: true });
    };
    await withProgram(userData, remember, keyStore);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'latin1')).not.toContain('GOCSPX');

    const forget = async (page: Page) => {
      const list = () => callFromPage(page, 'credentials.list', {});
      await expect.poll(list).toMatchObject({ value: [{ fileName: 'client_secret.json', projectId: 'own-project' }] });
      const open = await list();
      await callFromPage(page, 'credentials.forget', { credentialId: open.ok ? (open.value[0]?.id ?? '') : '' });
    };
    await withProgram(userData, forget, keyStore);
    expect(existsSync(file)).toBe(false);
  });

  test('that the key store cannot read any more are kept aside', async ({ userData }) => {
    test.skip(isRealElectron, 'Playwright starts Electron without a key store');
    writeSettings(userData, { rememberCredentials: true }, false);
    writeFileSync(path.join(userData, 'credentials.bin'), 'v11 of another key');
    const findWarning = async (page: Page) => {
      const state = () => callFromPage(page, 'settings.get', {});
      await expect.poll(state).toMatchObject({ value: { warnings: [{ code: 'remembered.unreadable' }] } });
    };
    const environment = { STANDIN_KEY_STORE: path.join(userData, 'key-store') };
    await withProgram(userData, findWarning, { environment });
    expect(readFileSync(path.join(userData, 'credentials.unreadable-1.bin'), 'utf8')).toBe('v11 of another key');
  });
});

test('the menu speaks the chosen language, and its items reach the page', async ({ electronApp, page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    window.grantscope.onEvent((event) => event.type === 'window.command' && heard.push(event.command));
    Object.defineProperty(window, 'heardByTest', { value: heard });
  });
  await click(electronApp, 'Go', 'Emulator');
  await callFromPage(page, 'settings.set', { language: 'ja' });
  await click(electronApp, '移動', 'カレンダー');
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heardByTest') as string[]))
    .toEqual(['screen.emulator', 'screen.calendars']);
});

test('a file is chosen in the system’s dialog, and its path stays in main', async ({ electronApp, page, userData }) => {
  const file = path.join(userData, 'client_secret_own.json');
  writeFileSync(file, ownClient);
  await chooseFiles(electronApp, file);
  const chosen = await callFromPage(page, 'credentials.choose', {});
  expect(chosen).toMatchObject({ ok: true, value: { fileName: 'client_secret_own.json', world: { kind: 'google' } } });
  expect(JSON.stringify(chosen)).not.toContain(userData);
  await electronApp.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  expect(await callFromPage(page, 'credentials.choose', {})).toEqual({ ok: true, value: null });
});

test('an emulator that a person stopped is not started again', async ({ page, userData }) => {
  const emulatorAtStart = () => {
    const file = readFileSync(path.join(userData, 'settings.json'), 'utf8');
    return (JSON.parse(file) as StoredSettings).emulatorAtStart;
  };
  expect(emulatorAtStart()).toBe(true);
  expect(await callFromPage(page, 'emulator.stop', {})).toMatchObject({ ok: true });
  expect(emulatorAtStart()).toBe(false);
});

test('a second start brings the first window forward instead of opening another', async ({
  electronApp,
  page,
  userData,
}) => {
  await expect(page.locator('.frame')).toBeVisible();
  await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const executable = await electronApp.evaluate(() => process.argv[0] ?? '');
  const second = spawn(executable, ['.', `--user-data-dir=${userData}`, '--no-sandbox'], {
    cwd: root,
    stdio: 'ignore',
  });
  expect(await once(second, 'exit')).toEqual([0, null]);
  const minimized = () => electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(minimized).toBe(false);
  expect(electronApp.windows()).toHaveLength(1);
});

test('a fault closes the program without telling what it was about', async ({ userData }) => {
  const app = await launch(userData);
  await app.firstWindow();
  const said: string[] = [];
  app.process().stderr?.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title) => console.error(title);
    setTimeout(() => {
      throw new RangeError('GOCSPX-secret');
    });
  });
  expect((await ended)[0]).toBe(1);
  expect(said.join('')).toContain('RangeError');
  expect(said.join('')).toContain('Grantscope has to close');
  expect(said.join('')).not.toContain('GOCSPX-secret');
});

async function click(app: ElectronApplication, menu: string, item: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, [menuLabel, itemLabel]) => {
      const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === menuLabel)?.submenu?.items;
      items?.find(({ label }) => label === itemLabel)?.click();
    },
    [menu, item] as const,
  );
}
