import type { Exchange } from './trace.ts';

/** What curl works out itself, or what belongs to one connection. */
const left = new Set(['host', 'content-length', 'connection', 'accept-encoding', 'transfer-encoding', 'expect']);
/** RFC 9110, section 5.6.2: a name that is anything else could be an option or a file (`@name`) to curl. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * A recorded request as a curl command for a POSIX shell. What was removed when it was recorded is taken from environment
 * variables (`secretVariables`), so that it runs again with one's own secrets and holds none; one that is not set stops it.
 * Whatever else a server, a file or a person put into the record stays data: nothing in it is expanded, run, read from disk
 * or sent to a terminal as control.
 */
export function curlOf(exchange: Exchange): string {
  const { method, url, requestHeaders, requestBody } = exchange;
  const usual = requestBody === null ? 'GET' : 'POST';
  const headers = requestHeaders.filter(([name]) => token.test(name) && !left.has(name.toLowerCase()));
  const compressed = requestHeaders.some(([name]) => name.toLowerCase() === 'accept-encoding');
  const parts = [
    // `{a,b}` and `[1-9]` in a URL would become several requests.
    `curl --globoff${compressed ? ' --compressed' : ''}`,
    ...(method === usual ? [] : [`--request ${quoted(method)}`]),
    `--url ${urlWord(url)}`,
    ...headers.map(([name, value]) => `--header ${headerWord(name, value)}`),
    ...(requestBody === null ? [] : bodyParts(requestBody, isForm(exchange))),
  ];
  return parts.join(' \\\n  ');
}

/** The environment variables that `curlOf` takes the removed secrets from, each once. */
export function secretVariables(exchange: Exchange): readonly string[] {
  const { url, requestHeaders, requestBody } = exchange;
  const pairs = [...pairsIn(url.slice(url.indexOf('?') + 1)), ...(isForm(exchange) ? pairsIn(requestBody ?? '') : [])];
  const inHeaders = requestHeaders.flatMap(([name, value]) => variableOfHeader(name, value)?.variable ?? []);
  return [...new Set([...inHeaders, ...pairs.flatMap((pair) => variableOfPair(pair) ?? [])])];
}

/** What stands where a secret was when it was recorded (main/core/redact.ts). */
const removed = /^(?:\*\*\*|[^\s&]{7}…[^\s&]{4})$/u;

/** `CLIENT_SECRET` for `client_secret=GOCSPX-…abcd`. Other names stay as they are: a variable is never named from outside. */
function variableOfPair(pair: string): string | undefined {
  const at = pair.indexOf('=');
  const name = pair.slice(0, at);
  return removed.test(pair.slice(at + 1)) && secretFields.has(name) ? name.toUpperCase() : undefined;
}

const secretFields = new Set(
  'access_token refresh_token id_token token assertion client_assertion client_secret code code_verifier'.split(' '),
);

function variableOfHeader(name: string, value: string): { readonly scheme: string; readonly variable: string } | null {
  const [, scheme = '', secret = ''] = /^(Bearer|Basic) (\S+)$/i.exec(value) ?? [];
  if (name.toLowerCase() !== 'authorization' || !removed.test(secret)) return null;
  return { scheme, variable: scheme.toLowerCase() === 'bearer' ? 'ACCESS_TOKEN' : 'BASIC_CREDENTIALS' };
}

function isForm({ requestHeaders }: Exchange): boolean {
  return requestHeaders.some(([name, value]) => name.toLowerCase() === 'content-type' && /urlencoded/i.test(value));
}

function pairsIn(form: string): readonly string[] {
  return form.split('&').filter((pair) => pair.includes('='));
}

function urlWord(url: string): string {
  const at = url.indexOf('?');
  if (at === -1 || !pairsIn(url.slice(at + 1)).some(variableOfPair)) return quoted(url);
  const words = url
    .slice(at + 1)
    .split('&')
    .map((pair) => {
      const variable = variableOfPair(pair);
      return variable ? `${quoted(pair.slice(0, pair.indexOf('=') + 1))}"\${${variable}:?}"` : quoted(pair);
    });
  return `${quoted(url.slice(0, at + 1))}${words.join(quoted('&'))}`;
}

/** A secret is encoded by curl; the rest goes as it was recorded. Not `--data`, which reads a file where it begins with `@`. */
function bodyParts(body: string, form: boolean): readonly string[] {
  const pairs = form ? body.split('&') : [];
  const secret = pairs.filter(variableOfPair);
  if (secret.length === 0) return [`--data-raw ${quoted(body)}`];
  const rest = pairs.filter((pair) => !variableOfPair(pair));
  return [
    ...(rest.length > 0 ? [`--data-raw ${quoted(rest.join('&'))}`] : []),
    ...secret.map((pair) => `--data-urlencode "${pair.slice(0, pair.indexOf('='))}=\${${variableOfPair(pair)}:?}"`),
  ];
}

function headerWord(name: string, value: string): string {
  const secret = variableOfHeader(name, value);
  return secret ? `"${name}: ${secret.scheme} \${${secret.variable}:?}"` : quoted(header(name, value));
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
