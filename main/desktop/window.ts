import path from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { cancelCallsOf } from './ipc.ts';
import { pageUrl } from './page-address.ts';

/** The page's background, so that the window does not flash before its first paint. */
const background = { light: '#ffffff', dark: '#16181d' };

/** The one window. The page in it is a guest: no Node, no access to the preload's world, and its own sandbox. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: app.name,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  const { webContents } = window;
  window.once('ready-to-show', () => window.show());
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) cancelCallsOf(webContents);
  });
  webContents.on('render-process-gone', () => cancelCallsOf(webContents));
  webContents.once('destroyed', () => cancelCallsOf(webContents));
  return window;
}

/** Loads the page; a window that is closed meanwhile is no fault. */
export async function openPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(pageUrl);
  } catch (error) {
    if (!window.isDestroyed()) throw error;
  }
}

/** Brings the window before the person: another start of the program was asked for. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
