import type { Exchange } from './trace.ts';

/** What curl works out itself, or what belongs to one connection. */
const left = new Set(['host', 'content-length', 'connection', 'accept-encoding', 'transfer-encoding', 'expect']);
/** RFC 9110, section 5.6.2: a name that is anything else could be an option or a file (`@name`) to curl. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * A recorded request as a curl command for a POSIX shell, redacted as it was recorded. Whatever a server, a file or a
 * person put into the record stays data: nothing in it is expanded, run, read from disk or sent to a terminal as control.
 */
export function curlOf({ method, url, requestHeaders, requestBody }: Exchange): string {
  const usual = requestBody === null ? 'GET' : 'POST';
  const headers = requestHeaders.filter(([name]) => token.test(name) && !left.has(name.toLowerCase()));
  const compressed = requestHeaders.some(([name]) => name.toLowerCase() === 'accept-encoding');
  const parts = [
    // `{a,b}` and `[1-9]` in a URL would become several requests.
    `curl --globoff${compressed ? ' --compressed' : ''}`,
    ...(method === usual ? [] : [`--request ${quoted(method)}`]),
    `--url ${quoted(url)}`,
    ...headers.map(([name, value]) => `--header ${quoted(header(name, value))}`),
    // Not `--data`, which reads a file where the body begins with `@`.
    ...(requestBody === null ? [] : [`--data-raw ${quoted(requestBody)}`]),
  ];
  return parts.join(' \\\n  ');
}

/** `Name;` is how curl sends an empty one. */
function header(name: string, value: string): string {
  const line = value.replaceAll(/[\r\n]+/g, ' ').trim();
  return line === '' ? `${name};` : `${name}: ${line}`;
}

/** Control, direction and private-use characters, and halves of surrogate pairs: a terminal or a reader may obey them. */
const unseen = /[\p{C}\u2028\u2029]/u;

/** One word of a POSIX shell, whatever is in it; with unseen characters as octal in `$'…'` (POSIX.1-2024, 2.2.4). */
function quoted(text: string): string {
  if (!unseen.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return `$'${Array.from(text.toWellFormed(), inAnsiQuotes).join('')}'`;
}

function inAnsiQuotes(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  if (character === '\n') return String.raw`\n`;
  // No word of a shell can hold it.
  if (character === '\0') return '\u2400';
  if (!unseen.test(character)) return character;
  return encodeURIComponent(character).replaceAll(/%([\dA-F]{2})|[^%]/g, (byte, hex?: string) => {
    const value = hex === undefined ? byte.charCodeAt(0) : Number.parseInt(hex, 16);
    return `\\${value.toString(8).padStart(3, '0')}`;
  });
}
