import type { Found } from './found.ts';
import { endpointOf, type RawRequest, requestFrom } from './request.ts';

/** A request line (RFC 9112, section 3), also as `curl -v` and other logs print it. */
const requestLine =
  /^[ \t]{0,8}(?:[>*] ?)?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\S{1,8192}) HTTP\/\d(?:\.\d)?[ \t]*$/gm;
const headerLine = /^[ \t]{0,8}(?:> ?)?([\w-]{1,64}):[ \t]*(.*)$/;
const longestBody = 64 * 1024;

/** Requests of an HTTP log that ask Google, or an emulator on this computer. */
export function httpMessagesIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(requestLine)) {
    const [, method = '', target = ''] = match;
    const { request, end } = read(text, match.index + match[0].length, method, target);
    if (endpointOf(request.url) === 'elsewhere') continue;
    const at = { start: match.index, end, same: JSON.stringify(request) };
    found.push({ kind: 'request', ...at, tell: (vault) => requestFrom(request, vault) });
  }
  return found;
}

function read(text: string, from: number, method: string, target: string): { request: RawRequest; end: number } {
  const headers: [string, string][] = [];
  let at = from;
  let body: string | null = null;
  for (let count = 0; count < 200; count++) {
    const start = afterBreak(text, at);
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + longestBody));
    const header = headerLine.exec(line);
    if (start >= text.length) break;
    if (!header) {
      if (/^[ \t]*>?[ \t]*$/.test(line)) ({ body, at } = bodyAt(text, end));
      break;
    }
    headers.push([header[1] ?? '', (header[2] ?? '').trim()]);
    at = end;
  }
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(host);
  const url = target.startsWith('/') ? `${isLocal ? 'http' : 'https'}://${host}${target}` : target;
  return { request: { method, url, headers, body }, end: at };
}

/** One paragraph: what follows is the answer, or the log going on. */
function bodyAt(text: string, from: number): { body: string | null; at: number } {
  const start = afterBreak(text, from);
  const limit = Math.min(text.length, start + longestBody);
  const rest = text.slice(start, limit);
  const stop = rest.search(/\r?\n[ \t]*(?:\r?\n|<? ?HTTP\/|[*<>] )/);
  const body = stop === -1 ? rest : rest.slice(0, stop);
  if (/^(?:< ?|\* |HTTP\/|\s*$)/.test(body)) return { body: null, at: from };
  return { body: body.trim(), at: start + body.length };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
