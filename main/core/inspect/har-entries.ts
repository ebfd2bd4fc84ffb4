import type { Found } from './found.ts';
import { endpointOf, type RawRequest, requestFrom } from './request.ts';

/** URLs that stand otherwise in the text than in what it says: each is sought to the end of it. */
const mostAstray = 20;

/** Requests in a HAR file (1.2) that ask Google, or an emulator on this computer. Nothing for any other text. */
export function harEntriesIn(text: string): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  let astray = 0;
  for (const entry of entriesOf(text)) {
    const request = requestOf(entry);
    if (!request) continue;
    // Entries stand in the text in their order, so that the search goes through it once.
    const start = text.indexOf(JSON.stringify(request.url), from);
    if (start === -1) {
      if (++astray === mostAstray) break;
      continue;
    }
    const answer = text.indexOf('"response"', start);
    from = answer === -1 ? start + request.url.length : answer;
    if (endpointOf(request.url) === 'elsewhere') continue;
    const at = { start, end: from, same: JSON.stringify(request) };
    found.push({ kind: 'request', ...at, tell: (vault) => requestFrom(request, vault) });
  }
  return found;
}

function entriesOf(text: string): readonly unknown[] {
  if (!/^\s*\{/.test(text) || !/"entries"\s{0,9}:/.test(text)) return [];
  try {
    const entries = field(field(JSON.parse(text), 'log'), 'entries');
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

function requestOf(entry: unknown): RawRequest | null {
  const request = field(entry, 'request');
  const [method, url, headers] = [field(request, 'method'), field(request, 'url'), field(request, 'headers')];
  if (typeof method !== 'string' || typeof url !== 'string') return null;
  return { method, url, headers: pairs(headers), body: bodyOf(field(request, 'postData')) };
}

function bodyOf(postData: unknown): string | null {
  const written = field(postData, 'text');
  if (typeof written === 'string' && written !== '') return written;
  const parameters = pairs(field(postData, 'params'));
  return parameters.length === 0 ? null : String(new URLSearchParams(Object.fromEntries(parameters)));
}

function pairs(list: unknown): readonly (readonly [string, string])[] {
  return (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const [name, value] = [field(item, 'name'), field(item, 'value')];
    return typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [];
  });
}

function field(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
