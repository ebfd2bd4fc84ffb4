import { apiReasons, apiStatuses, oauthErrors } from './error-names.ts';
import { isMentioned, lineBefore } from './mentioned.ts';
import type { TextKind } from './text-kind.ts';
import { type Said, wordingsIn } from './wordings.ts';

interface At {
  readonly start: number;
  readonly end: number;
}

/** Something in a text that belongs to an error. A name and a wording may be one by themselves; the rest goes along. */
export type Signal = At &
  (
    | { readonly kind: 'reason' | 'status'; readonly value: string }
    /** `narrows`: an `error_subtype`, which goes along with a wider `error`. */
    | { readonly kind: 'oauth'; readonly value: string; readonly narrows?: true }
    /** An error or reason by a name that is in no list: counts only among other signs of an answer. */
    | { readonly kind: 'unknownError' | 'unknownReason'; readonly value: string }
    | { readonly kind: 'said'; readonly said: Said }
    /** `sure`: the words around it are Google's or a Google library's. */
    | { readonly kind: 'http'; readonly value: number; readonly sure: boolean }
    | { readonly kind: 'object' }
    | { readonly kind: 'description'; readonly value: string; readonly oauth: boolean }
  );

/** An exception's class by the name of the error: oauthlib's `InvalidGrantError`. */
const className = new RegExp(
  String.raw`(?<![\w$])(${oauthErrors
    .filter((name) => name.includes('_') && name !== 'expired_token')
    .map((name) => name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    .join('|')})Error(?=\s{1,40}Traceback|\s{0,3}(?::|$|\n|\())`,
  'g',
);
const oauthNames: ReadonlySet<string> = new Set(oauthErrors);
const reasonNames: ReadonlySet<string> = new Set(Object.values(apiReasons).flat());
const statusNames: ReadonlySet<string> = new Set(apiStatuses);

const member =
  /(?<![\w$-])(error_description|errorDescription|error_subtype|error_code|errorCode|error_type|errorType|message_key|error|reason|statusCode|status_code|status|code|message|description)["'`]?\]?\s{0,8}(?::|=>|=(?![=>])|\[(?=\w))\s{0,8}/gi;
const bareValue = /[\w-]{1,80}/y;
const quoted = /["'`]/y;
/** A bare word in prose goes on with a verb; in an answer it ends, or a description follows. */
const ends = /[\s+]{0,3}(?:$|[\n,;)}\]&"'`*<(:{|#]|\.(?:\s|$|["'*)])|-\s| (?:in|at) [/\w]|(?![A-Za-z])\p{L})/uy;

const list = oauthErrors.join('|');
/** A capital letter may follow: `invalid_clientUnauthorized`, two members of an answer printed without a space. */
const bareName = new RegExp(String.raw`(?<![\w/.$-])(?:${list})(?![a-z0-9_-])`, 'g');
const glued = new RegExp(`^(?:${list})(?=[A-Z][a-z])`);
const enumeration = new RegExp(
  String.raw`^["'\x60]?\s{0,3}(?:,|/|\||or\b|and\b|と|や|、)\s{0,3}["'\x60]?(?:${list})\b`,
);
const introduced =
  /(?:[45]\d\d|error|exception|failed|failure!?|response|result|cause|oauth2|エラー|code)["')\]]{0,2}\s{0,3}(?:\.{3} ?["']|[!:=([{"'`-]|\b[45]\d\d\b)[\s\w]{0,12}?[\s:("'`[{=-]{0,8}$|[45]\d\d ?(?:\p{L}{1,12} ?)?: ?$|[?&](?:message|reason|msg|err)=$|\bcode=-?\d{1,5} "$|\b(?:sees?|gets?|got|returns?|returned|gives?|error|status|http) [45]\d\d $|\b(?:fails?|failed|failing|ends?|dies|died|crashe[sd]|rejected|refused|responds?|responded|answers?|answered|stops?) with (?:an? )?(?:error )?["'`*]{0,2}$|\b(?:returns?|returned|throws?|says|gets?|getting|got) \*\*$/iu;
/** A member of other servers' answers: neither OAuth's nor Google's. */
const othersMember = /ErrorCode["'] ?: ?["']$/;
/** The end of what someone reports, before the name of the error: `auth tokens: invalid_grant: …`. */
const reported = /[\w)"'`\]]: ?["'`([]{0,2}$/;
/** A name in quotes that is called an error: `"invalid_grant" error`. */
const calledError = /^["'`] ?(?:error\b|fehler\b|エラー|错误|錯誤|오류|에러|ошибк)/i;
/** A log line that tells of an error, and of whom: `ERROR: User: somebody@example.com, invalid_grant: …`. */
const complained = /\b(?:error|failed|failure)\b[^\n]{1,140}[,;] ?$/i;
/** An entry of a table of words: `invalid_grant: 'Your session expired'`. */
const entry = /^["'`]?\s{0,2}(?::|=>|=)\s{0,3}["'`]/;
const httpWords: Readonly<Record<string, number>> = {
  badrequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  conflict: 409,
  gone: 410,
  toomanyrequests: 429,
  internalservererror: 500,
  badgateway: 502,
  serviceunavailable: 503,
  gatewaytimeout: 504,
};
const phrases =
  'Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Gone|Precondition Failed|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out';
/** A status by what stands around it: a library's or a tool's own form, a word for it before it, its phrase behind it, or the phrase alone. */
const statusLine = new RegExp(
  [
    /HTTP\/[\d.]{1,3}["']? ([45]\d\d)\b|cannot fetch token: ([45]\d\d)\b|token failure: ([45]\d\d)\b/,
    /(?:TokenResponse|GoogleJsonResponse|HttpResponse|GoogleApi|GoogleService)Exception:? ([45]\d\d)\b/,
    /HttpError ([45]\d\d)\b|googleapi: (?:Error|got HTTP response code) ([45]\d\d)\b|\bError ([45]\d\d) ?\([\w ]{3,40}\)!!1/,
    /api_core\.exceptions\.\w{3,40}: ([45]\d\d)\b|(?:AccessDenied|Service)Exception: ([45]\d\d)\b|\bAPI ([45]\d\d): /,
    /(?<![\w.])([45]\d\d) (?:GET|POST|PUT|PATCH|DELETE|HEAD) https:/,
    /Error calling [A-Z]{3,6} \S{8,2000}: \(([45]\d\d)\)|error:? \(([45]\d\d)\) [A-Z]{4}|\[([45]\d\d)(?:=\w{2,30})?\]/,
    /resulted in an? ["'`]?([45]\d\d)\b|HttpStatusCode is (\w{4,20})|\b([45]\d\d)\.? That's an error|\b([45]\d\d), message=/,
    /(?:\bHTTP|status|response|returned|\bgot|received|\bcode|Error|Exception|エラー)(?:[ _](?:error|status|response))?(?:[ _]?code)?(?: (?:of|is|was))?["'\]]?[ :=('"#]{0,4}([45]\d\d)\b(?![.,]\d|-\d)/,
    new RegExp(String.raw`(?<![\w.])([45]\d\d)["')\]:]{0,2}[ ,(:-]{1,3}["']?(?:${phrases}|(?:Client|Server) Error)\b`),
    /\(([45]\d\d)\) [A-Z][a-z]{2,12}/,
    new RegExp(String.raw`\w(?:Error|Exception)["')]{0,2} ?[:(] ?(?:\[!\] ?)?["']?(${phrases})(?![\w/])(?! \w)`),
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
/** `403 Forbidden with reason "forbidden"`. */
const quotedReason = /\breason ["'](\w{3,60})["']/g;
const rubyReason = /(?:Google::Apis::\w{3,40} ?[:(]|Google Api Error:) ?(\w{3,60}):/g;
/** A status in a gRPC library's message: `7 PERMISSION_DENIED: …`, `code = PermissionDenied desc = …`. */
const grpcStatus = new RegExp(
  String.raw`(?:\b\d{1,2} |StatusRuntimeException: |\) |StatusCode\.|status ?= ?(?:StatusCode\.)?)(${apiStatuses.join('|')})(?=[:,\s)])|\bcode = ([A-Z][A-Za-z]{3,20}) desc =`,
  'g',
);
const goReason = /googleapi: Error [45]\d\d: (?:(?!googleapi:)[^\n]){0,1500}?, (\w{3,60})["')}\]]{0,4} ?(?=\n|$|\()/g;

/** Reasons that nobody else has, wherever they stand. */
const ownReason = new RegExp(
  String.raw`(?<![\w"'\x60/.-])(?:${[...reasonNames].filter((name) => /^(?:ACCESS_TOKEN|API_KEY|SERVICE_DISABLED|CONSUMER|CREDENTIALS_MISSING|IAM_PERMISSION|USER_PROJECT)_?/.test(name)).join('|')})(?![\w"'\x60/.-])`,
  'g',
);

/** Every sign of an error in a plain text, in order of appearance. Linear in the text. */
export function signalsIn(text: string, kind: TextKind): readonly Signal[] {
  const found: Signal[] = [
    ...membersIn(text),
    ...namesIn(text),
    ...cutNameIn(text),
    ...spokenNamesIn(text),
    ...statusLinesIn(text),
  ];
  for (const [whole, reason = ''] of [...withIndex(text, goReason), ...withIndex(text, rubyReason)])
    if (reasonNames.has(reason)) found.push({ kind: 'reason', value: reason, start: whole.start, end: whole.end });
  for (const match of text.matchAll(ownReason))
    found.push({ kind: 'reason', value: match[0], start: match.index, end: match.index + match[0].length });
  for (const [whole, value = ''] of withIndex(text, quotedReason))
    found.push({
      kind: reasonNames.has(value) ? 'reason' : 'unknownReason',
      value,
      start: whole.start,
      end: whole.end,
    });
  for (const [whole, name, camel = ''] of withIndex(text, grpcStatus)) {
    const value = name ?? camel.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    if (statusNames.has(value)) found.push({ kind: 'status', value, start: whole.start, end: whole.end });
  }
  for (const [whole, camel = ''] of withIndex(text, className)) {
    const value = camel.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
    found.push({ kind: 'oauth', value, start: whole.start, end: whole.end });
  }
  for (const said of wordingsIn(text)) found.push({ kind: 'said', said, start: said.start, end: said.end });
  const isReported = reportedIn(text, kind);
  return found
    .filter((signal) => goesAlong(signal.kind) || isReported(signal))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** So many are judged one by one; after them, the same words between the same words are judged the same. */
const most = 2_000;

function reportedIn(text: string, kind: TextKind): (place: At) => boolean {
  const known = new Map<string, boolean>();
  let count = 0;
  return ({ start, end }) => {
    count++;
    if (count <= most) return !isMentioned(text, start, end, kind);
    const around = text.slice(Math.max(0, start - 60), end + 40);
    const judged = known.get(around) ?? !isMentioned(text, start, end, kind);
    if (known.size < most) known.set(around, judged);
    return judged;
  };
}

/** What only goes along with other signs. */
function goesAlong(kind: Signal['kind']): boolean {
  return kind === 'http' || kind === 'object' || kind === 'description';
}

function* withIndex(text: string, pattern: RegExp): Generator<[At, ...(string | undefined)[]]> {
  for (const match of text.matchAll(pattern))
    yield [{ start: match.index, end: match.index + match[0].length }, ...match.slice(1)];
}

function* membersIn(text: string): Generator<Signal> {
  member.lastIndex = 0;
  for (let match = member.exec(text); match; match = member.exec(text)) {
    const from = member.lastIndex;
    const { value, end, isQuoted } = valueAt(text, from);
    if (match[1] === 'ErrorCode') continue;
    const signal = signalOf((match[1] as string).toLowerCase().replaceAll('_', ''), value, isQuoted, text, end);
    if (signal) yield { ...signal, start: match.index, end };
    else if (/^error$/i.test(match[1] as string) && text[from] === '{')
      yield { kind: 'object', start: match.index, end: from };
  }
}

type Bare = Signal extends infer S ? (S extends Signal ? Omit<S, 'start' | 'end'> : never) : never;

function signalOf(key: string, value: string, isQuoted: boolean, text: string, end: number): Bare | null {
  switch (key) {
    case 'error':
    case 'errorcode':
    case 'errortype':
    case 'errorsubtype':
    case 'messagekey': {
      // Rust and others name the variant of an enumeration: InvalidGrant.
      const [first = ''] = /^\w{1,60}/.exec(value) ?? [];
      const written = glued.exec(first)?.[0] ?? first.replaceAll(/([a-z])(?=[A-Z])/g, '$1_').toLowerCase();
      const name = isQuoted && end === text.length ? completed(written) : written;
      if (
        oauthNames.has(name) &&
        (isQuoted ? /^\w+(?:$|[\s:(.,])/.test(value) : endsAt(text, end) || written !== first)
      )
        return { kind: 'oauth', value: name, ...(key === 'errorsubtype' && { narrows: true }) };
      if (key === 'errorsubtype') return null;
      if (isQuoted && /^[a-z]+(?:_[a-z]+)+$/.test(value)) return { kind: 'unknownError', value };
      return httpOf(value);
    }
    case 'reason':
      if (reasonNames.has(value)) return { kind: 'reason', value };
      return isQuoted && /^[A-Za-z][A-Za-z_]{3,60}$/.test(value) ? { kind: 'unknownReason', value } : null;
    case 'status':
    case 'statuscode':
    case 'code': {
      const upper = value.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
      if (statusNames.has(value) || (value !== value.toLowerCase() && statusNames.has(upper)))
        return { kind: 'status', value: upper };
      if (key === 'code' && isQuoted && oauthNames.has(value)) return { kind: 'oauth', value };
      return httpOf(value);
    }
    default:
      if (key === 'message' && isQuoted && oauthNames.has(value)) return { kind: 'oauth', value };
      return value === '' ? null : { kind: 'description', value, oauth: key === 'errordescription' };
  }
}

/** The name that a text was cut in, where only one begins so. */
function completed(beginning: string, least = 8): string {
  const names = beginning.length < least ? [] : oauthErrors.filter((name) => name.startsWith(beginning));
  return names.length === 1 ? (names[0] as string) : beginning;
}

function httpOf(value: string): Bare | null {
  const status = /^[45]\d\d(?!\d)/.exec(value)?.[0];
  return status === undefined ? null : { kind: 'http', value: Number(status), sure: false };
}

function endsAt(text: string, at: number): boolean {
  ends.lastIndex = at;
  if (!ends.test(text)) return false;
  return !enumeration.test(text.slice(at, at + 60));
}

/** A value in quotes (up to 2000 characters, or its line when it is cut), or a bare word. */
function valueAt(text: string, from: number): { value: string; end: number; isQuoted: boolean } {
  quoted.lastIndex = from;
  if (!quoted.test(text)) {
    bareValue.lastIndex = from;
    const value = bareValue.exec(text)?.[0] ?? '';
    return { value, end: from + value.length, isQuoted: false };
  }
  const window = text.slice(from + 1, from + 2_001);
  const closing = window.indexOf(text[from] as string);
  const line = window.indexOf('\n');
  const length = closing !== -1 ? closing : line !== -1 ? line : Math.min(window.length, 500);
  return { value: window.slice(0, length), end: from + 1 + length, isQuoted: true };
}

/** OAuth errors without a member name: `RefreshError: ('invalid_grant: …`, `Error 400: redirect_uri_mismatch`. */
function* namesIn(text: string): Generator<Signal> {
  const found = [...text.matchAll(bareName)];
  for (const [index, match] of found.entries()) {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 120);
    if (entry.test(after) || isListed(found, index)) continue;
    if (!endsAt(text, end)) {
      const isOfPage = /[45]\d\d ?: ?$/.test(lineBefore(text, start));
      if (!isOfPage && !/^(?:["'`]?[\s+]{1,3}["'`(A-Z]|[A-Z][a-z])/.test(after)) continue;
      if (enumeration.test(after.slice(0, 60))) continue;
    }
    const before = lineBefore(text, start);
    if (othersMember.test(before)) continue;
    if (
      introduced.test(before) ||
      (before.endsWith('[') && after.startsWith(']')) ||
      (complained.test(before) && /^: [A-Z]/.test(after)) ||
      (reported.test(before) && /^["'`)\]]?(?: ?[:(]|\.?(?:\s|$))/.test(after)) ||
      (opensLine(before, after) && !isEntry(found, index, text)) ||
      (/["'`]$/.test(before) && calledError.test(after)) ||
      text.trim() === match[0]
    )
      yield { kind: 'oauth', value: match[0], start, end };
  }
}

/** `Error 400: redirec`: the page's name for it, where the text was cut. */
function* cutNameIn(text: string): Generator<Signal> {
  const match = /[45]\d\d ?: ?([a-z_]{5,40})\s{0,9}$/.exec(text.slice(-60));
  if (match?.[1] === undefined) return;
  const name = completed(match[1], 5);
  const start = text.trimEnd().length - match[1].length;
  if (name !== match[1]) yield { kind: 'oauth', value: name, start, end: start + match[1].length };
}

/** Names as people say them: `an invalid grant error`. They count only where Google is named near. */
const spokenName =
  /(?<![\w.-])(?:invalid[ -](?:grant|client|scope)|unauthorized[ -]client|redirect[ -]ur[il][ -]mismatch|(?:admin[ -])?policy[ -]enforced|disallowed[ -]user[ -]?agent)(?![\w-])/gi;
const calledBefore = /(?:error|fehler|erreur|erro|errore|[45]\d\d|[:"'`(*])\s{0,3}["'`*(]{0,3}$/i;
const calledBehind = /^["'`)*]{0,3}\s{0,2}(?:error|fehler|[45]\d\d|エラー|에러|오류|错误)/i;

function* spokenNamesIn(text: string): Generator<Signal> {
  for (const match of text.matchAll(spokenName)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!calledBefore.test(lineBefore(text, start)) && !calledBehind.test(text.slice(end, end + 20))) continue;
    if (!/google|gmail/i.test(text.slice(Math.max(0, start - 600), end + 300))) continue;
    const value = match[0]
      .toLowerCase()
      .replace('url', 'uri')
      .replace(/user[ -]agent/, 'useragent')
      .replaceAll(/[ -]/g, '_');
    yield { kind: 'oauth', value, start, end };
  }
}

/** The line before or after begins with the name of another error: a table of words. */
function isEntry(names: readonly RegExpExecArray[], index: number, text: string): boolean {
  const own = names[index];
  return [names[index - 1], names[index + 1]].some(
    (other) =>
      other !== undefined &&
      own !== undefined &&
      other[0] !== own[0] &&
      Math.abs(other.index - own.index) < 160 &&
      /^["'`\s]*$/.test(lineBefore(text, other.index)) &&
      /^["'`\s]*$/.test(lineBefore(text, own.index)),
  );
}

/** Among names of other errors: a list of what there is, not what happened. */
function isListed(names: readonly RegExpExecArray[], index: number): boolean {
  const own = names[index];
  if (own === undefined) return false;
  const close = [index - 2, index - 1, index + 1, index + 2].flatMap((other) => {
    const name = names[other];
    return name !== undefined && Math.abs(name.index - own.index) < 160 && name[0] !== own[0] ? [name[0]] : [];
  });
  return new Set(close).size >= 2;
}

/** `invalid_account: Forbidden`: the line or a string begins with the name, and Google's capital letter follows. */
function opensLine(before: string, after: string): boolean {
  return (
    /(?:^|[:=,({[]\s{0,3}["'`])[\s"'`({>-]{0,8}$/.test(before) &&
    /^["'`)]?(?: ?[:(]|) ?["'(]?[A-Z][^\n]{0,110}/.test(after)
  );
}

function* statusLinesIn(text: string): Generator<Signal> {
  for (const match of text.matchAll(statusLine)) {
    const said = match.slice(1).find((group) => group !== undefined) ?? '';
    const value = httpWords[said.toLowerCase().replaceAll(' ', '')] ?? Number(said);
    if (Number.isNaN(value)) continue;
    const sure =
      /googleapi|HttpStatusCode|api_core|Google_|Google::|HttpError|Google\w*Exception|TokenResponseException|cannot fetch token|!!1/i.test(
        match[0],
      );
    yield { kind: 'http', value, sure, start: match.index, end: match.index + match[0].length };
  }
}
