import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { pageFile, pageScheme } from './page-address.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Has to run before the app is ready. `standard` and `secure` make `'self'` mean this origin; nothing else is granted. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the built page, and nothing outside `root`. */
export function servePage(root: string): void {
  protocol.handle(pageScheme, async ({ method, url }) => {
    if (method !== 'GET') return answer(405);
    const file = pageFile(url, root);
    if (!file) return answer(404);
    try {
      return answer(200, new Uint8Array(await readFile(file.path)), file.contentType);
    } catch {
      return answer(404);
    }
  });
}

function answer(status: number, body: Uint8Array<ArrayBuffer> | null = null, contentType = 'text/plain'): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': contentType,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  });
}
