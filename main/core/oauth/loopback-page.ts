import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fill } from '../../../shared/explain.ts';
import { languageOf } from '../../../shared/language.ts';
import { type SignInPage, signInPages } from '../../../shared/messages/sign-in-page.ts';

const style = `
:root { color-scheme: light dark; font: 15px/1.6 system-ui, sans-serif; background: light-dark(#f4f5f8, #16181d); color: light-dark(#1b1e25, #e8eaef); }
body { display: grid; place-items: center; min-height: 100vh; margin: 0; }
main { box-sizing: border-box; width: min(34rem, 100vw - 2rem); padding: 2rem; border: 1px solid light-dark(#d9dce3, #343842); border-radius: 12px; background: light-dark(#fff, #1d2027); }
svg { width: 2.5rem; height: 2.5rem; fill: none; stroke: light-dark(#2f5bea, #8ea6ff); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.received svg { stroke: light-dark(#147a42, #57d18c); }
.denied svg, .refused svg { stroke: light-dark(#8a5a00, #f0b94a); }
h1 { margin: .5rem 0; font-size: 1.3rem; line-height: 1.35; }
p { margin: .5rem 0 0; overflow-wrap: anywhere; }
.next { color: light-dark(#59606d, #a3abb9); }
footer { margin-top: 1.5rem; font-size: .85rem; color: light-dark(#59606d, #a3abb9); }
`;
const styleHash = createHash('sha256').update(style).digest('base64');

const shapes: Readonly<Record<SignInPage, string>> = {
  received: 'M7 12.5l3.5 3.5L17 9',
  denied: 'M12 7v6M12 16.5v.2',
  refused: 'M12 7v6M12 16.5v.2',
  again: 'M12 11v5M12 7.5v.2',
  stray: 'M12 11v5M12 7.5v.2',
};

/**
 * Answers with one of our pages, in the browser's language. No script, nothing loaded, framed or sent on; `error` is shown
 * only where it has the form of an OAuth error code (RFC 6749, section 4.1.2.1).
 */
export function replyWithPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  page: SignInPage,
  error?: string,
): void {
  const language = languageOf(request.headers['accept-language']);
  const { title, text, next } = signInPages[page][language];
  const said = fill(text, { error: /^\w{1,60}$/.test(error ?? '') ? (error ?? '') : '…' });
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
<main class="${page}">
<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${shapes[page]}"/></svg>
<h1>${title}</h1>
<p>${said}</p>
<p class="next">${next}</p>
<footer>Grantscope</footer>
</main>
</html>
`);
}
