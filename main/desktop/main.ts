import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { GrantscopeEvent } from '../../shared/contract.ts';
import type { Call } from '../core/environment.ts';
import { registerPageScheme, servePage } from './app-protocol.ts';
import { clearCopiedSecret, holdsCopiedSecret } from './clipboard.ts';
import { closeOnFault } from './crash.ts';
import { createDesktopOperations } from './desktop-operations.ts';
import { confinePages, confineSession } from './hardening.ts';
import { answerPage, tellPage } from './ipc.ts';
import { setMenu } from './menu.ts';
import { Preferences } from './preferences.ts';
import { RememberedCredentials } from './remembered-credentials.ts';
import { SettingsStore } from './settings-store.ts';
import { createWindow, openPage, showWindow } from './window.ts';

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
  const preferences = new Preferences(store, remembered, () => drawMenu());
  closeOnFault(() => preferences.language);
  confineSession();
  servePage(path.resolve(import.meta.dirname, '../renderer'));

  const window = createWindow();
  const emit = (event: GrantscopeEvent) => {
    if (event.type === 'emulator.changed') store.rememberEmulator(event.state !== null);
    tellPage(window.webContents, event);
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

  const operating = operate(window, store, remembered, preferences, emit);
  answerPage(async (name, request, call) => (await operating)(name, request, { ...call, emit }));
  await openPage(window);
}

/** Loads the operations while the page loads itself, and opens the first credentials. */
async function operate(
  window: BrowserWindow,
  store: SettingsStore,
  remembered: RememberedCredentials,
  preferences: Preferences,
  emit: (event: GrantscopeEvent) => void,
) {
  const [{ createOperations }, { callOperation }, { createEnvironment }, { openFirstCredentials }] = await Promise.all([
    import('../operations.ts'),
    import('../call-operation.ts'),
    import('../core/environment.ts'),
    import('./first-credentials.ts'),
  ]);
  const googleOverride = process.env['GRANTSCOPE_GOOGLE'] || null;
  const operations = remembered.follow(createOperations(createEnvironment({ googleOverride })));
  const all = { ...operations, ...createDesktopOperations(window, preferences, operations) };
  void openFirstCredentials(operations, remembered, store, emit);
  return (name: unknown, request: unknown, call: Omit<Call, 'operation'>) =>
    callOperation(all, 'page', name, request, call);
}
