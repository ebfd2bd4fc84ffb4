/** A code found in a longer text. */
export interface FoundCode {
  /** What surrounds the code without white space: a URL, the path and query of a request line, or the code alone. */
  readonly place: string;
  /** When the line was written, in milliseconds since the epoch, where it says so with its zone. */
  readonly writtenAt: number | null;
}

/** Longer than any line worth reading. */
const longestText = 64 * 1024;
/** `code=4%2F0A…`, `"serverAuthCode": "4/0A…"`, or a code of Google's that stands alone. */
const codes =
  /(?<![\w-])(?:(?:code|(?:server_?)?auth_?code)\\?["']?\s{0,3}[=:]\s{0,3}\\?["']?([\w./~+%-]{20,})|(4(?:\/|%2F|%252F)[\w-]{16,}))/gi;

/**
 * The one code in a log line, a request line or a bit of JSON. Null where there is none; a number where there are several
 * different ones, since only one can be sent.
 */
export function codeInLog(text: string): FoundCode | number | null {
  if (text.length > longestText) return null;
  const found = new Map<string, number>();
  for (const match of text.matchAll(codes)) {
    const code = match[1] ?? match[2] ?? '';
    found.set(sameHowever(code), found.get(sameHowever(code)) ?? match.index + match[0].length - code.length);
  }
  if (found.size > 1) return found.size;
  const [at] = found.values();
  return at === undefined ? null : { place: placeAround(text, at), writtenAt: writtenAt(text) };
}

/** The same code is often there twice: in the URL, and in what was read from it. */
function sameHowever(code: string): string {
  return code.replaceAll(/%(?:25)?2F/gi, '/');
}

const edge = /[\s"'`<>\\{},]/;

function placeAround(text: string, at: number): string {
  let from = at;
  while (from > 0 && !edge.test(text[from - 1] ?? '')) from--;
  let to = at;
  while (to < text.length && !edge.test(text[to] ?? '')) to++;
  const place = text.slice(from, to);
  // `code=4/0A…` in words is no query: what stands before it is a name.
  return /^(?:\/|[a-z][a-z0-9+.-]*:)[^\s]*\?/i.test(place) ? place : text.slice(at, to);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 3339, or the common log format. */
function writtenAt(text: string): number | null {
  const iso = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:\d\d)/.exec(text)?.[0];
  const common = /(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)/.exec(text);
  const [, day, month = '', year, time, hours, minutes] = common ?? [];
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  const date = iso?.replace(' ', 'T').replace(',', '.') ?? `${year}-${number}-${day}T${time}${hours}:${minutes}`;
  const when = Date.parse(date);
  return Number.isNaN(when) ? null : when;
}
