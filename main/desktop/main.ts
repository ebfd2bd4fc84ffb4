import path from 'node:path';
import { app } from 'electron';
import type { GrantscopeEvent } from '../../shared/contract.ts';
import type { Language } from '../../shared/language.ts';
import { cacheDirectory } from '../core/cache-directory.ts';
import { loadOperations } from './all-operations.ts';
import { registerPageScheme, servePage } from './app-protocol.ts';
import { clearCopiedSecret, holdsCopiedSecret } from './clipboard.ts';
import { closeOnFault } from './crash.ts';
import { confinePages, confineSession } from './hardening.ts';
import { answerPage, tellPage } from './ipc.ts';
import { KeptTokens } from './kept-tokens.ts';
import { setMenu } from './menu.ts';
import { Preferences } from './preferences.ts';
import { RememberedCredentials } from './remembered-credentials.ts';
import { SettingsStore } from './settings-store.ts';
import { createWindow, openPage, showWindow } from './window.ts';

let language = (): Language => 'en';
closeOnFault(() => language());

const chosenDirectory = app.commandLine.getSwitchValue('user-data-dir');
if (chosenDirectory) app.setPath('userData', path.resolve(chosenDirectory));

if (app.requestSingleInstanceLock()) {
  registerPageScheme();
  confinePages();
  // Not awaited: Electron becomes ready only once this module has been evaluated.
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const directory = app.getPath('userData');
  const store = new SettingsStore(directory);
  const remembered = new RememberedCredentials(directory, store.settings.rememberCredentials);
  const keptTokens = new KeptTokens(directory);
  const preferences = new Preferences(store, remembered, keptTokens, () => drawMenu());
  language = () => preferences.language;
  confineSession();
  servePage(path.resolve(import.meta.dirname, '../renderer'));

  const window = createWindow();
  // Kept apart: a window that was closed can no longer be asked for its page.
  const { webContents } = window;
  const emit = (event: GrantscopeEvent) => {
    if (event.type === 'emulator.changed') store.rememberEmulator(event.state !== null);
    tellPage(webContents, event);
  };
  const drawMenu = () => setMenu(preferences.language, (command) => emit({ type: 'window.command', command }));
  drawMenu();
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (!holdsCopiedSecret()) return;
    event.preventDefault();
    void clearCopiedSecret().finally(() => app.quit());
  });

  // While developing, the launcher tells when the page was built anew.
  if (!app.isPackaged) process.on('message', () => window.reload());

  const cache = chosenDirectory ? path.join(directory, 'public-keys') : cacheDirectory(process.platform, process.env);
  const loading = loadOperations({ window, store, remembered, keptTokens, preferences, cacheDirectory: cache, emit });
  answerPage(async (name, request, call) => (await loading).answer(name, request, call));
  await openPage(window);
  await (await loading).openFirstCredentials();
}
