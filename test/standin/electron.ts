import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard } from './clipboard.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { Notification } from './notification.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safe-storage.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { electronOfNow } from './lives.ts';
import { WebContents as webContents } from './web-contents.ts';

// What the app gets when it imports `electron` in its main process: as much of it as the app, its settings store and
// Playwright use. Anything else is missing, and says so by failing.
const electron = Object.assign(electronOfNow, {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  protocol,
  safeStorage,
  session,
  shell,
  webContents,
});

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  electron as default,
  electron as 'module.exports',
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  protocol,
  safeStorage,
  session,
  shell,
  webContents,
};
