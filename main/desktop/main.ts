import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import { callChannel } from '../../shared/page-api.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
});
void app.whenReady().then(start);

async function start(): Promise<void> {
  const root = path.resolve(import.meta.dirname, '../renderer');
  protocol.handle('app', async (request) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url).pathname));
    if (!file.startsWith(root + path.sep)) return new Response('', { status: 403 });
    const body = await readFile(file).catch(() => null);
    if (!body) return new Response('', { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': kinds[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      },
    });
  });
  ipcMain.handle(callChannel, () => ({
    ok: false,
    problem: { code: 'operation.cancelled', certainty: 'certain', evidence: {} },
  }));
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL('app://grantscope/renderer/index.html');
}
