import { app, session, type WebContents } from 'electron';
import { isPage } from './page-address.ts';

/** Before the app is ready: whatever page ever opens here is sandboxed and goes nowhere. */
export function confinePages(): void {
  app.enableSandbox();
  app.on('web-contents-created', (_, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page that stays where it is needs none of these; a page that was made to move must not.
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Once the app is ready: no permission, no device, no download, and no request but for the page's own files. */
export function confineSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
}

function isAllowed(url: string): boolean {
  // Developer tools load themselves; they exist only where the program is not packaged.
  return isPage(url) || (!app.isPackaged && /^(?:devtools|chrome-extension):/.test(url));
}
