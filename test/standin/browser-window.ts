import { EventEmitter } from 'node:events';
import type { BrowserWindow as ElectronBrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { app } from './app.ts';
import { electronEvent } from './electron-event.ts';
import { openWindows } from './open-windows.ts';
import { WebContents } from './web-contents.ts';

/** A window of which only the page exists; whether it is shown or minimised is remembered, and no more. */
export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      ElectronBrowserWindow,
      | 'id'
      | 'loadURL'
      | 'reload'
      | 'show'
      | 'hide'
      | 'focus'
      | 'isFocused'
      | 'isVisible'
      | 'minimize'
      | 'restore'
      | 'isMinimized'
      | 'getTitle'
      | 'setTitle'
      | 'setBackgroundColor'
      | 'close'
      | 'destroy'
      | 'isDestroyed'
    >
{
  readonly webContents: WebContents;
  #title: string;
  #isVisible: boolean;
  #isFocused = false;
  #isMinimized = false;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { width = 800, height = 600, show = true, title = app.name, webPreferences: preferences = {} } = options;
    const { sandbox = true, contextIsolation = true, nodeIntegration = false, webSecurity = true } = preferences;
    if (!sandbox || !contextIsolation || nodeIntegration || !webSecurity || preferences.webviewTag) {
      throw new Error('stand-in: a window that is not sandboxed and isolated cannot be opened here');
    }
    this.#title = title;
    this.#isVisible = show;
    this.webContents = new WebContents({ width, height, preferences });
    openWindows.set(this.id, this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', electronEvent()));
    // A target that Chromium closed by itself takes its window with it.
    this.webContents.once('destroyed', () => this.destroy());
    app.emit('web-contents-created', electronEvent(), this.webContents);
    app.emit('browser-window-created', electronEvent(), this);
  }

  get id(): number {
    return this.webContents.id;
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.#isVisible = true;
    this.#isFocused = true;
  }
  hide(): void {
    this.#isVisible = false;
  }
  focus(): void {
    this.#isFocused = true;
  }
  isFocused(): boolean {
    return this.#isFocused;
  }
  isVisible(): boolean {
    return this.#isVisible;
  }
  minimize(): void {
    this.#isMinimized = true;
    this.#isFocused = false;
  }
  restore(): void {
    this.#isMinimized = false;
  }
  isMinimized(): boolean {
    return this.#isMinimized;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  setBackgroundColor(): void {}

  close(): void {
    if (this.#isDestroyed) return;
    const event = electronEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    openWindows.delete(this.id);
    if (!this.webContents.isDestroyed()) this.webContents.destroy();
    this.emit('closed');
    if (openWindows.size > 0) return;
    if (app.listenerCount('window-all-closed') > 0) setImmediate(() => app.emit('window-all-closed'));
    else setImmediate(() => app.quit());
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows.values()] as BrowserWindow[];
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }
}
