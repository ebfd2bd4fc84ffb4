import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent, WebContents as ElectronWebContents, WebPreferences } from 'electron';
import { app } from './app.ts';
import { browser, leavePage, takeLeftPage } from './browser.ts';
import type { DevtoolsSession } from './devtools.ts';
import { electronEvent } from './electron-event.ts';
import { ipcMain } from './ipc-main.ts';
import { nativeTheme } from './native-theme.ts';
import { openWindows } from './open-windows.ts';
import { createPlainDataCodec } from './page/plain-data.ts';
import type { Downward, Upward } from './page/preload-world.ts';
import { PageRequests } from './page-requests.ts';
import { installPreload, preloadWorld } from './preload.ts';
import { fromWire, toWire } from './protocol.ts';
import { session } from './session.ts';

type OpenHandler = Parameters<ElectronWebContents['setWindowOpenHandler']>[0];

export interface PageOptions {
  readonly width: number;
  readonly height: number;
  readonly preferences: WebPreferences;
}

const codec = createPlainDataCodec();
let lastId = 0;
/** Where this life of the app has been: what the browser still holds of such a place is its own. */
const visited = new Set<string>();

/** One page: a target of Chromium, its preload world, and the events Electron would give of it. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session = session.defaultSession;
  readonly #opened: Promise<void>;
  #target = '';
  #sessionId = '';
  #devtools: DevtoolsSession | undefined;
  #requests: PageRequests | undefined;
  #topFrame = '';
  #preloadContext: number | undefined;
  #url = '';
  #isDestroyed = false;
  #mayOpen: OpenHandler = () => ({ action: 'deny' });

  constructor(options: PageOptions) {
    super();
    this.#opened = this.#open(options);
    this.#opened.catch((error: unknown) => {
      if (!this.#isDestroyed) console.error(error);
    });
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    const wire = toWire(url);
    await this.#forgetOtherLives(new URL(wire).origin);
    this.#requests?.expect(wire);
    const loaded = new Promise((resolve) => this.#page.once('Page.loadEventFired', resolve));
    const { errorText } = await this.#page.send('Page.navigate', { url: wire });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }
  reload(): void {
    this.#requests?.expect(this.#url);
    void this.#page.send('Page.reload');
  }
  getURL(): string {
    return fromWire(this.#url);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#mayOpen = handler;
  }

  send(channel: string, ...given: unknown[]): void {
    this.#deliver({ type: 'message', channel, given: codec.encode(given) });
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    await this.#opened;
    const { result, exceptionDetails } = await this.#page.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  close(): void {
    openWindows.get(this.id)?.close();
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  destroy(): void {
    this.#isDestroyed = true;
    void this.#opened.then(() => this.#leave()).catch(() => undefined);
    this.emit('destroyed');
  }

  /** What Playwright finds a page's window by. */
  static fromDevToolsTargetId(target: string): WebContents | undefined {
    return WebContents.getAllWebContents().find((contents) => contents.#target === target);
  }
  static getAllWebContents(): WebContents[] {
    return [...openWindows.values()].map((window) => window.webContents);
  }

  get #page(): DevtoolsSession {
    if (!this.#devtools) throw new Error('stand-in: the page is not open yet');
    return this.#devtools;
  }

  async #open({ width, height, preferences }: PageOptions): Promise<void> {
    const { browser: connection } = browser();
    const targetId =
      takeLeftPage() ?? (await connection.send('Target.createTarget', { url: 'about:blank', width, height })).targetId;
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
    const page = browser().session(sessionId);
    this.#target = targetId;
    this.#sessionId = sessionId;
    this.#devtools = page;
    const { frameTree } = await page.send('Page.getFrameTree');
    this.#topFrame = frameTree.frame.id;
    this.#watch(page);
    this.#requests = new PageRequests(page, this.#topFrame, this);
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      this.#requests.intercept(),
      // Without it the page would be as much lower as a browser's toolbar is high.
      page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }),
      this.#applyTheme(),
    ]);
    if (preferences.preload) await installPreload(page, preferences.preload);
    const contents = this as unknown as ElectronWebContents;
    await this.session.applyPermissions(contents);
    await this.session.watchDownloads(contents);
  }

  async #leave(): Promise<void> {
    const { browser: connection } = browser();
    if (!app.livesAgain || this.#url === '') {
      await connection.send('Target.closeTarget', { targetId: this.#target });
      return;
    }
    leavePage(this.#target);
    // What this life told the page to do ends with its session; what is stored for the page alone, here.
    const storageId = { securityOrigin: new URL(this.#url).origin, isLocalStorage: false };
    await this.#page.send('DOMStorage.clear', { storageId });
    await connection.send('Target.detachFromTarget', { sessionId: this.#sessionId });
  }

  #watch(page: DevtoolsSession): void {
    const theme = () => void this.#applyTheme().catch(() => undefined);
    nativeTheme.on('updated', theme);
    this.once('destroyed', () => nativeTheme.off('updated', theme));
    page.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
      if (context.name === preloadWorld && frameId === this.#topFrame) this.#preloadContext = context.id;
    });
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'standinPost' && executionContextId === this.#preloadContext) {
        void this.#hear(JSON.parse(payload) as Upward, executionContextId);
      }
    });
    page.on('Page.frameStartedNavigating', ({ frameId, url, navigationType }) => {
      const isSameDocument = /sameDocument/i.test(navigationType);
      const details = { url: fromWire(url), isMainFrame: frameId === this.#topFrame, isSameDocument };
      this.emit('did-start-navigation', electronEvent(details));
    });
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== this.#topFrame || frame.url === 'about:blank') return;
      this.#url = frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? '');
      this.emit('did-navigate', electronEvent(), this.getURL(), 200, 'OK');
    });
    page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#topFrame) this.#url = url;
    });
    page.on('Page.loadEventFired', () => {
      if (this.#url !== '') this.emit('did-finish-load', electronEvent());
    });
    page.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const { action } = this.#mayOpen({
        url: fromWire(url),
        frameName: windowName,
        features: windowFeatures.join(','),
        disposition: 'foreground-tab',
        referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
      });
      if (action === 'allow') console.error('stand-in: no page may open a window here');
    });
    page.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', electronEvent(), { reason: 'crashed', exitCode: 1 }),
    );
  }

  /** Each life begins with an empty profile, though the browser goes on. */
  async #forgetOtherLives(origin: string): Promise<void> {
    if (visited.has(origin)) return;
    visited.add(origin);
    await this.#page.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }

  /** The page's system theme is the app's. */
  async #applyTheme(): Promise<void> {
    const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
    await this.#page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  async #hear({ type, id, channel, given }: Upward, contextId: number): Promise<void> {
    const url = this.getURL();
    const senderFrame = { url, origin: new URL(url).origin, parent: null, detached: false };
    const event = electronEvent({ sender: this, senderFrame, type: 'frame' }) as unknown as IpcMainInvokeEvent;
    const decoded = codec.decode(given) as readonly unknown[];
    if (type === 'send' || id === undefined) {
      ipcMain.emit(channel, event, ...decoded);
      return;
    }
    try {
      const value = codec.encode(await ipcMain.invoked(channel, event, decoded));
      this.#deliver({ type: 'answer', id, value }, contextId);
    } catch (error) {
      const message = `Error invoking remote method '${channel}': ${String(error)}`;
      this.#deliver({ type: 'answer', id, message }, contextId);
    }
  }

  #deliver(message: Downward, contextId = this.#preloadContext): void {
    if (contextId === undefined || this.#isDestroyed) return;
    const text = JSON.stringify(JSON.stringify(message));
    // A page that has gone meanwhile needs no answer.
    this.#page.send('Runtime.evaluate', { expression: `standinDeliver(${text})`, contextId }).catch(() => undefined);
  }
}
