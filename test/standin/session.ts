import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session as ElectronSession, WebContents } from 'electron';
import { browser } from './browser.ts';
import { electronEvent } from './electron-event.ts';

type RequestHandler = Parameters<ElectronSession['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<ElectronSession['setPermissionCheckHandler']>[0];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

/** Electron's name of a permission, and Chromium's names of what it covers. */
const permissions = [
  ['geolocation', ['geolocation']],
  ['notifications', ['notifications']],
  ['media', ['camera', 'microphone']],
  ['clipboard-read', ['clipboard-read']],
  ['midi', ['midi']],
] as const;

export class Session extends EventEmitter {
  #mayRequest: RequestHandler = null;
  #mayCheck: CheckHandler = null;
  #beforeRequest: BeforeRequest | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      this.#beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#mayRequest = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#mayCheck = handler;
  }
  /** No device can be asked for in a headless browser. */
  setDevicePermissionHandler(): void {}

  /** Whether the app lets a request go on. */
  allowsRequest(details: OnBeforeRequestListenerDetails): Promise<boolean> {
    return new Promise((resolve) => {
      if (!this.#beforeRequest) resolve(true);
      else this.#beforeRequest(details, ({ cancel = false }) => resolve(!cancel));
    });
  }

  /** Asks the app once about each permission, and tells Chromium the answers. */
  async applyPermissions(contents: WebContents): Promise<void> {
    for (const [permission, names] of permissions) {
      const setting = (await this.#allows(contents, permission)) ? 'granted' : 'denied';
      for (const name of names)
        await browser().browser.send('Browser.setPermission', { permission: { name }, setting });
    }
  }

  /** Nothing is ever saved: the app is told of a download, and what it does about it changes nothing. */
  async watchDownloads(contents: WebContents): Promise<void> {
    const { browser: connection } = browser();
    connection.on('Browser.downloadWillBegin', ({ url }) =>
      this.emit('will-download', electronEvent(), { getURL: () => url }, contents),
    );
    await connection.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  }

  async #allows(contents: WebContents, permission: (typeof permissions)[number][0]): Promise<boolean> {
    const check = this.#mayCheck?.(contents, permission, '', {} as never) ?? true;
    const request = this.#mayRequest;
    if (!check || !request) return check;
    return new Promise((resolve) => request(contents, permission, resolve, {} as never));
  }
}

export const session = { defaultSession: new Session() };
