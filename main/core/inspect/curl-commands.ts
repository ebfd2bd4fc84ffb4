import type { Found } from './found.ts';
import { type RawRequest, requestFrom } from './request.ts';
import { shellWords } from './shell-words.ts';

const command = /(?<![\w./-])curl(?:\.exe)?(?=[ \t^`\\])/gi;
/** A hostile text may hold a million that are none: after so many of those the search ends. */
const mostOfNone = 100;

/** curl commands, in the quoting of any shell: what they ask. Nothing of them is run. */
export function curlCommandsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  command.lastIndex = 0;
  let none = 0;
  for (let match = command.exec(text); match && none < mostOfNone; match = command.exec(text)) {
    const { words, end } = shellWords(text, command.lastIndex);
    const request = curlRequest(words);
    if (!request) {
      none++;
      continue;
    }
    command.lastIndex = Math.max(command.lastIndex, end);
    const at = { start: match.index, end, same: JSON.stringify(request) };
    found.push({ kind: 'request', ...at, tell: (vault) => requestFrom(request, vault) });
  }
  return found;
}

/** Options that take a value, by their letter or name; those that decide the request are read, others passed over. */
const withValue: ReadonlySet<string> = new Set([
  ...'XHdFubAeoxmTcCDEKPQrtUwyYz'.split('').map((letter) => `-${letter}`),
  ...'request header data data-raw data-ascii data-binary data-urlencode json form form-string user cookie'
    .split(' ')
    .map((name) => `--${name}`),
  ...'user-agent referer output proxy max-time connect-timeout cacert cert key retry url oauth2-bearer resolve'
    .split(' ')
    .map((name) => `--${name}`),
  ...'cookie-jar write-out dump-header upload-file interface limit-rate noproxy proxy-user'
    .split(' ')
    .map((name) => `--${name}`),
]);

/** null for prose: every bare word of a command is a URL. */
function curlRequest(words: readonly string[]): RawRequest | null {
  const urls: string[] = [];
  const data: string[] = [];
  const headers: [string, string][] = [];
  let method: string | null = null;
  let asQuery = false;

  const take = (option: string, value: string) => {
    if (option === '-X' || option === '--request') method = value;
    else if (option === '--url') urls.push(value);
    else if (option === '-H' || option === '--header') headers.push(headerOf(value));
    else if (option === '-b' || option === '--cookie') headers.push(['Cookie', value]);
    else if (option === '--oauth2-bearer') headers.push(['Authorization', `Bearer ${value}`]);
    else if (option === '-u' || option === '--user')
      headers.push(['Authorization', `Basic ${Buffer.from(value).toString('base64')}`]);
    else if (option === '--data-urlencode') data.push(encoded(value));
    else if (/^(?:-d|--data(?:-raw|-ascii|-binary)?|--json)$/.test(option)) data.push(value);
    else if (/^(?:-F|--form|--form-string)$/.test(option)) data.push(encoded(value));
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word === '-G' || word === '--get') asQuery = true;
    else if (word === '-I' || word === '--head') method ??= 'HEAD';
    else if (word.startsWith('--')) {
      const equals = word.indexOf('=');
      if (equals > 0) take(word.slice(0, equals), word.slice(equals + 1));
      else if (withValue.has(word)) take(word, words[++index] ?? '');
    } else if (word.startsWith('-') && word.length > 1) {
      // Letters may stand together, the last with its value: `-sSXPOST`.
      const letter =
        word
          .slice(1)
          .split('')
          .findIndex((each) => withValue.has(`-${each}`)) + 1;
      if (letter === 0) asQuery ||= word.includes('G');
      else take(`-${word[letter]}`, word.slice(letter + 1) || (words[++index] ?? ''));
    } else if (isAddress(word)) urls.push(word);
    else if (word !== '') return null;
  }
  const [first] = urls;
  if (first === undefined || !isAddress(first)) return null;
  const body = data.length === 0 ? null : data.join('&');
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(first) ? first : `https://${first}`;
  if (asQuery && body !== null)
    return { method: method ?? 'GET', url: `${url}${url.includes('?') ? '&' : '?'}${body}`, headers, body: null };
  return { method: method ?? (body === null ? 'GET' : 'POST'), url, headers, body };
}

function isAddress(word: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(word) || /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?]|$)/i.test(word);
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return colon === -1 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** `name=content`: the content is encoded by curl. */
function encoded(value: string): string {
  const equals = value.indexOf('=');
  return equals === -1
    ? encodeURIComponent(value)
    : `${value.slice(0, equals)}=${encodeURIComponent(value.slice(equals + 1))}`;
}
