import { anyOf, sequence } from '../any-of.ts';
import { apiStatuses, isOnlyGoogles, oauthErrors, oauthNames, reasonNames } from '../error-names.ts';
import {
  completed,
  cutNameIn,
  endsAt,
  glued,
  isOfFailure,
  isOfHappening,
  namesIn,
  spokenNamesIn,
} from './oauth-names-in.ts';
import { isMentioned, lineBefore } from './mentioned.ts';
import type { At, Signal } from './signal.ts';
import type { TextKind } from './text-kind.ts';
import { wordingsIn } from './wordings.ts';

/** An exception's class by the name of the error: oauthlib's `InvalidGrantError`. */
const className = new RegExp(
  String.raw`(?<![\w$])(${oauthErrors
    .filter((name) => name.includes('_') && name !== 'expired_token')
    .map((name) => name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    .join('|')})Error(?=\s{1,40}Traceback|\s{0,3}(?::|$|\n|\())`,
  'g',
);
const statusNames: ReadonlySet<string> = new Set(apiStatuses);

const member = sequence(
  'gi',
  /(?<![\w$-])(error_description|errorDescription|error_subtype|error_code|errorCode|error_type|errorType|message_key|error|reason|statusCode|status_code|status|code|message|description)/,
  [
    // Of JSON, a program's object, a query, PHP's and Rust's dumps; and an element of XML.
    /["'`]?\]?\s{0,8}(?::|=>|=(?![=>])|\[(?=\w))\s{0,8}(?:(?:string|int)\(\d{1,6}\) ?|(?:String|Some|Number|int)\((?=["\w]))?/,
    /(?<=<[\w:]{4,18})>(?=\w)/,
  ],
);
const bareValue = /[\w-]{1,80}/y;
const bareSentence = /[\w][^\n<>&"{}[\]]{0,500}/y;
const quoted = /["'`]/y;

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
  // n8n.
  'badrequest-pleasecheck': 400,
  'authorizationfailed-pleasecheck': 401,
  'forbidden-perhapscheck': 403,
  theresourceyouarerequestingcouldnotbefound: 404,
  'methodnotallowed-pleasecheck': 405,
  theserviceisreceivingtoomanyrequestsfromyou: 429,
  theservicewasnotabletoprocessyourrequest: 500,
  'badgateway-theservicefailed': 502,
  'serviceunavailable-tryagain': 503,
};
const phrases =
  'Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Gone|Precondition Failed|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out';
/** A status by what stands around its number: a library's or a tool's own form, a word for it before it, its phrase behind it. */
const numbered = [
  /HTTP\/[\d.]{1,3}["']? ([45]\d\d)\b|cannot fetch token: ([45]\d\d)\b|token failure: ([45]\d\d)\b/,
  /(?:TokenResponse|GoogleJsonResponse|HttpResponse|GoogleApi|GoogleService)Exception:? ([45]\d\d)\b/,
  /HttpError ([45]\d\d)\b|googleapi: (?:Error|got HTTP response code) ([45]\d\d)\b|\bError ([45]\d\d) ?\([\w ]{3,40}\)!!1/,
  /api_core\.exceptions\.\w{3,40}: ([45]\d\d)\b|(?:AccessDenied|Service|BadRequest|NotFound|Precondition|Conflict|ResumableUpload\w{0,12})Exception: ([45]\d\d)\b|\bAPI ([45]\d\d): /,
  /dbapi\.exceptions\.\w{3,30}\)? ?:? ?([45]\d\d)\b|GenericGBQException: Reason: ([45]\d\d)\b|\bError ([45]\d\d), Message: |net::ERR_ABORTED ([45]\d\d)\b/,
  /\b(?:GET|POST|PUT|PATCH|DELETE) https?:\/\/\S{4,400} ([45]\d\d)(?=\s{0,3}(?:$|\n))/,
  /(?<![\w.:/-])([45]\d\d) on https:\/\/[\w.-]{0,60}googleapis\.com\b/,
  // Python's exceptions, with their module cut off.
  /\b(?:PermissionDenied|InvalidArgument|ResourceExhausted|FailedPrecondition|Unauthenticated|DeadlineExceeded|ServiceUnavailable|AlreadyExists|NotFound|Forbidden|BadRequest|Unauthorized|TooManyRequests|InternalServerError|Conflict|Aborted|Unknown): ([45]\d\d) (?![\w ]{4,24}\(error code)/,
  /(?<![\w.])([45]\d\d) (?:GET|POST|PUT|PATCH|DELETE|HEAD) https:/,
  /Error calling [A-Z]{3,6} \S{8,2000}: \(([45]\d\d)\)|error:? \(([45]\d\d)\) [A-Z]{4}|\[([45]\d\d)(?:=\w{2,30})?\](?! {1,2}-)/,
  // gcsfs, whose status stands behind its words.
  /\bHttpError: [^\n,{]{3,200}, ([45]\d\d)(?=\s|$)/,
  /com\.google\.HTTPStatus error ([45]\d\d)\b|GTLR\w{0,20}Domain Code=([45]\d\d)\b/,
  /https?:\/\/\S{4,400}["')]? (?:has )?failed(?: with)?(?: (?:an? )?(?:HTTP )?(?:status(?: code)?|error|code))?:? ([45]\d\d)\b/,
  /(?:Could not fetch resource at|Failed to (?:fetch|load) resource:?) \S{8,400}: ([45]\d\d)\b/,
  /resulted in an? ["'`]?([45]\d\d)\b|\b([45]\d\d)\.? That's an error|\b([45]\d\d), message=/,
  sequence(
    '',
    [/\bHTTP|status|response|returned|\bafter|\bgot|received|\bcode|Error|Exception|エラー/],
    /(?:[ _](?:error|status|response))?(?:[ _]?code)?(?: (?:of|is|was))?["'\]]?[ :=('"#]{0,4}([45]\d\d)\b(?![.,]\d|-\d| (?:of|items|files|rows|events|contacts|users|people|times|ms|[kmg]b|more)\b)/,
  ),
  new RegExp(String.raw`(?<![\w.])([45]\d\d)["')\]:]{0,2}[ ,(:-]{1,3}["']?(?:${phrases}|(?:Client|Server) Error)\b`),
  /\(([45]\d\d)\) [A-Z][a-z]{2,12}/,
  // `a 404 error`, `Error: 503 The service …`, `404 - File not found`.
  /(?<![\w.$:/-])([45]\d\d) (?:on (?:all|every|each|any)|errors?|status|fehler|failed permission|permission denied|access denied)\b|(?<![\w.$:/-])([45]\d\d) ?(?:エラー|错误|錯誤|오류|에러)/,
  /\berror\b[^\n]{0,60}?: ([45]\d\d) [A-Z][a-z]/,
  // What somebody tells: `the method is returning a 403`.
  /\b(?:returns?|returning|gett?(?:s|ing)?|giv(?:es?|ing)|throw(?:s|ing)|receiv(?:es?|ing)|(?:respond|fail|answer)(?:s|ed|ing) with)(?: me| us)? (?:an? )?(?:http )?([45]\d\d)\b(?![.,:]\d|-\d|%| (?:of|items|files|rows|events|contacts|users|people|times|ms|[kmg]b|more|results|days)\b)/,
  /: ([45]\d\d) - [A-Z][a-z]+ [a-z]/,
  // Ruby's client, which prints the number alone below the request.
  /Sending HTTP (?:get|post|put|patch|delete) https?:[^\n]{8,400}\n\s{0,8}([45]\d\d)(?=\s{0,9}(?:\n|$))/,
  // A number alone, above the head of an answer.
  /(?<=: |\n|\[)([45]\d\d)\]?\n[^\n]{0,20}[{'"](?:vary|date|server|content-type|cache-control|alt-svc|expires)['"] ?:/,
];
/** A status without its number: its name or its phrase. */
const worded = [
  /HttpStatusCode is (\w{4,20})/,
  /(?<![\w-])(forbidden|unauthorized|bad request|too many requests) error\b/,
  // An exception's class: `GapiRequest.Forbidden(_)`, `drive.errors.NotFound: …`.
  /(?<![\w./])(?!litellm\.)(?:[a-z]\w{1,40}(?:\.|::)){1,5}(?:http)?(BadRequest|Unauthorized|Forbidden|NotFound|TooManyRequests|InternalServerError|BadGateway|ServiceUnavailable|GatewayTimeout)(?:Error|Exception)?(?=: |\(_|\s{0,4}(?:\n|$))/,
  // PHP.
  /Google\\{1,2}Cloud\\{1,2}[\w\\]{3,40}\\(BadRequest|NotFound|Conflict)Exception\b/,
  // Python's older name for its exceptions.
  /google\.cloud\.exceptions\.(BadRequest|Unauthorized|Forbidden|NotFound|Conflict|TooManyRequests|InternalServerError|ServiceUnavailable)\b/,
  // n8n.
  /((?:Bad request|Authorization failed|Method not allowed) - please check|Forbidden - perhaps check|The resource you are requesting could not be found|The service (?:is receiving too many requests from you|was not able to process your request)|Bad gateway - the service failed|Service unavailable - try again)/,
  // vdirsyncer; fastlane.
  new RegExp(String.raw`oogle Api Error: (${phrases})(?![\w/:])(?! \w)`),
  new RegExp(String.raw`nknown error occurr?ed: (${phrases})(?![\w/])(?! \w)`),
  // Qt; Evolution; MCP servers.
  new RegExp(String.raw`rror transferring https?:\S{4,400} - server replied: (${phrases})(?![\w/])`),
  new RegExp(String.raw`ccess token from address [^\n]{8,200}?: (${phrases})(?![\w/:])`),
  new RegExp(String.raw`MCP error -32\d{3}: (${phrases})(?![\w/])`),
  // An error of Node's that is nothing but a phrase, above its stack; `Search Console API Error for a.test (3days) : Forbidden`.
  new RegExp(String.raw`(?<!\w)Error: (${phrases})\n\s{1,8}at `),
  new RegExp(String.raw`\bAPI [Ee]rror\b[^\n:]{0,60}: ?(${phrases})(?![\w/:])(?! \w{3,})`),
  new RegExp(
    String.raw`\w(?:Error|Exception)["')]{0,2} ?[:(] ?(?:\[!\] ?)?["']?(${phrases})(?![\w/])(?! (?!in (?:\/|[A-Z]:))\w)`,
  ),
];
const statusLine = anyOf('gi', ...numbered, ...worded);
/** For a text in which there is no number of the kind. */
const statusWord = anyOf('gi', ...worded);
const statusNumber = /[45]\d\d/;
/** Of Python's requests, where the number is cut off: `Bad Request for url: https://…`. */
const phraseOfUrl = new RegExp(String.raw`(?<!\d )(${phrases}) for url: https?:`, 'g');
/** `403 Forbidden with reason "forbidden"`. */
const quotedReason = /\breason ["'](\w{3,60})["']/g;
/** `Error 403: … (rateLimitExceeded)`, `403: rateLimitExceeded - …`; of names that are more than a word. */
const statedReason = new RegExp(
  String.raw`(?:[[("'\x60]|[45]\d\d ?:? ?|(?:rror|xception|nauthorized|orbidden): )(${[...reasonNames].filter((name) => /[a-z][A-Z]|_/.test(name)).join('|')})(?=[\])"'\x60]|: [A-Z]| - |\.?\s*(?:\n|$))`,
  'g',
);
const rubyReason = /(?:Google::Apis::\w{3,40} ?[:(]|Google A[Pp][Ii] Error:) ?(\w{3,60})(?::|\)? ?(?=\n|$))/g;
/** The forms of GAM, and of the older APIs' XML. */
const formReason = new RegExp(
  String.raw`(?:ERROR: [45]\d\d: |(?:error|ERROR): [45]\d\d: [A-Z][^\n-]{2,120} - |</domain>\s{0,20})(${[...reasonNames].join('|')})(?= - |\s{0,20}<|\.?\s*(?:$|\n))`,
  'g',
);
const camelStatuses = apiStatuses
  .filter((name) => /_|^UNAUTH/.test(name))
  .map((name) => name.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
/** Names of statuses that are no words. */
const spelled = apiStatuses.filter((name) => /_|^UNAUTH/.test(name));
/** A status in a gRPC library's message: `7 PERMISSION_DENIED: …`, `code = PermissionDenied desc = …`; Google's own `generic::not_found`. */
const grpcStatus = new RegExp(
  String.raw`(?:\b\d{1,2} |\b[45]\d\d\)?:? |StatusRuntimeException: |\) |StatusCode\.|status ?= ?(?:StatusCode\.)?|codeName: |[Ss]tatus [Cc]ode:? |Fault Name: |ResponseCode: |(?<=^|\n|[Ee]rror: ))(${apiStatuses.join('|')})(?=[:,\s).])|(?:error|code|status)[:=]? ["'\x60](${camelStatuses.join('|')})["'\x60]|(?:\bspanner: )?\bcode = "?([A-Z][A-Za-z]{3,20})"?,? desc =|Google::Cloud::([A-Z][A-Za-z]{3,20})Error\b|GRPC::([A-Z][A-Za-z]{3,20})\b|\bgeneric::([a-z_]{5,20})\b|(?<![\w.'"\x60$/-])(${spelled.join('|')})(?![\w.'"\x60/-]|\.\w)|api_core\.exceptions\.([A-Z][A-Za-z]{3,20})\b|(?<![\w.])(PermissionDenied|InvalidArgument|ResourceExhausted|FailedPrecondition|Unauthenticated|DeadlineExceeded|AlreadyExists|OutOfRange)(?=: [45]\d\d )|(?:Permanent (?:error|failure)|[Rr]etry (?:policy|loop)) [^\n]{3,400} \[([A-Z_]{5,20})\]|gax\.rpc\.([A-Z][A-Za-z]{3,20})Exception\b|failed with status "(${apiStatuses.join('|')})"`,
  'g',
);
/** gRPC's statuses by their numbers; 0 is none, and 1 that it was cancelled. */
const grpcNumbers = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];
/** A status that is only a number: `{ code: 7, details: …`, `Error code 9, message: …`, of gcloud, Elixir, Ruby and C++. */
const grpcNumber = anyOf(
  'g',
  /\bcode["']?: ?(\d{1,2}),\s{0,40}["']?details["']?:/,
  /\bError code (\d{1,2}), message:/,
  /\bcode: (\d{1,2}), message:/,
  /\bOperationError: code=(\d{1,2}), message=/,
  /\bError Response: \[(\d{1,2})\]/,
  /GRPC\.RPCError\{[^}\n]{0,400}?status: (\d{1,2})/,
  /\bDropping \d{1,7} log message\(s\)[^\n]{0,600}?error_code="(\d{1,2})"/,
  /\bFault\s{1,3}-{3,12}\s{1,3}Status code: (\d{1,2})\s{1,4}Details: /,
  /\bgrpc[ _-]?status(?:[ _]code)?["']?(?: ?[:=] ?| )(\d{1,2})\b/,
);
const goReason =
  /googleapi: Error [45]\d\d: (?:(?!googleapi:)[^\n]){0,1500}?, (?:[a-z]{2,20}[./])?(\w{3,60})(?:["')}\]]{0,4}\.? ?(?=\n|$|\()|(?=["'\x60][\s.,;)]))/g;

/** The same where a program has taken the beginning off. */
const cutGoReason = new RegExp(
  String.raw`(?<!googleapi: )\bError [45]\d\d: [^\n]{3,600}?(?:\n[ \t]{0,8}[^\n]{1,200}?)?, (${[...reasonNames].join('|')})(?=["')}\]]{0,4}\.?\s*(?:\n|$))`,
  'g',
);

/** Reasons of three words and more, behind the sentence that they end: `… by the user. cannotDownloadFile`. */
const closingReason = new RegExp(
  String.raw`[.,:(] ?\(?(${[...reasonNames].filter((name) => /^[a-z]+(?:[A-Z][a-z]+){2,}$/.test(name)).join('|')})(?=["'\x60)\]}]{0,3}\.?[ \t]{0,9}(?:\n|$))`,
  'g',
);

/** Reasons that nobody else has, wherever they stand. */
const ownReason = new RegExp(
  String.raw`(?<![\w"'\x60/.-])(?:${[...reasonNames].filter((name) => isOnlyGoogles(name) && /^[A-Z]/.test(name)).join('|')})(?![\w"'\x60/.-])`,
  'g',
);
/** The same in the older spelling, which guides and programs have, too: where somebody says in few words that it happened. */
const olderReason = new RegExp(
  String.raw`(?<![\w/.$-])(?:${[...reasonNames].filter((name) => isOnlyGoogles(name) && /^[a-z]/.test(name)).join('|')})(?![\w/-]|\.\w)`,
  'g',
);

/** The older Ads APIs and Ad Manager: `[QueryError.INVALID_FIELD @ selector; trigger:'…']`, `Type = '…', Trigger = …`. */
const soapReason = /(?<![\w.])[A-Z]\w{2,40}Error\.([A-Z][A-Z_]{3,60})(?= ?@ |["'],? ?Trigger\b|; ?trigger:)/g;

/** No more than somebody writes who tells what happened, in characters. */
const fewWords = 1_000;

/** Those that are not only spoken of, in order of appearance. */
export function reportedSigns(signs: readonly Signal[], text: string, kind: TextKind): readonly Signal[] {
  const isReported = reportedIn(text, kind);
  return signs
    .filter((signal) => goesAlong(signal.kind) || isReported(signal))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every sign of an error in a plain text. Linear in the text. */
export function signsIn(text: string): readonly Signal[] {
  const found: Signal[] = [
    ...membersIn(text),
    ...namesIn(text),
    ...cutNameIn(text),
    ...spokenNamesIn(text),
    ...statusLinesIn(text),
  ];
  for (const [whole, reason = ''] of [...withIndex(text, goReason), ...withIndex(text, rubyReason)])
    if (reasonNames.has(reason)) found.push({ kind: 'reason', value: reason, ...whole });
    else if (/^[a-z]{2,20}[A-Z]\w+$/.test(reason))
      found.push({ kind: 'unknownReason', value: reason, sure: true, ...whole });
  for (const [whole, value = ''] of withIndex(text, cutGoReason)) found.push({ kind: 'reason', value, ...whole });
  for (const [whole, value = ''] of withIndex(text, formReason))
    found.push({ kind: 'reason', value, start: whole.start, end: whole.end });
  for (const [{ start, end }, value = ''] of withIndex(text, statedReason))
    if (isOfFailure(text, start, end, lineBefore(text, start))) found.push({ kind: 'reason', value, start, end });
  for (const [{ start, end }, value = ''] of withIndex(text, closingReason))
    if (/\w+ \w+ \w+/.test(lineBefore(text, start))) found.push({ kind: 'reason', value, start, end });
  for (const match of text.matchAll(ownReason))
    found.push({ kind: 'reason', value: match[0], start: match.index, end: match.index + match[0].length });
  for (const match of text.length > fewWords ? [] : text.matchAll(olderReason)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isOfHappening(text, end, lineBefore(text, start))) found.push({ kind: 'reason', value: match[0], start, end });
  }
  for (const [{ start, end }, value = ''] of withIndex(text, soapReason))
    found.push({ kind: 'unknownReason', value, sure: true, start, end });
  for (const [whole, value = ''] of withIndex(text, quotedReason))
    found.push({
      kind: reasonNames.has(value) ? 'reason' : 'unknownReason',
      value,
      start: whole.start,
      end: whole.end,
    });
  for (const [whole, name, ...camels] of withIndex(text, grpcStatus)) {
    const camel = camels.find((said) => said !== undefined) ?? '';
    const value = name ?? camel.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    // Go's `Unknown` is any error of any program, and `UNKNOWN ERROR` is a program's word for one.
    const isAnyones = text.startsWith('code = Unknown', whole.start) || text.startsWith('UNKNOWN ERROR', whole.end - 7);
    if (statusNames.has(value) && !isAnyones) found.push({ kind: 'status', value, start: whole.start, end: whole.end });
  }
  for (const [{ start, end }, ...numbers] of withIndex(text, grpcNumber)) {
    const value = grpcNumbers[Number(numbers.find((number) => number !== undefined))];
    if (value !== undefined && statusNames.has(value)) found.push({ kind: 'status', value, start, end });
  }
  for (const [whole, camel = ''] of withIndex(text, className)) {
    const value = camel.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
    found.push({ kind: 'oauth', value, start: whole.start, end: whole.end });
  }
  for (const said of wordingsIn(text)) found.push({ kind: 'said', said, start: said.start, end: said.end });
  return found;
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
export function goesAlong(kind: Signal['kind']): boolean {
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
    // Cloud Storage's XML, whose codes are its own.
    if (match[1] === 'ErrorCode' || /^>(?:[A-Z][a-z]+){2,6} ?<Message/.test(text.slice(from - 1, from + 80))) continue;
    const { value, end, isQuoted } = valueAt(text, from, /description$/i.test(match[1] as string));
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
        (isQuoted ? /^\w+(?:$|[\s:(.,])/.test(value) : isBareName(text, end, written !== first))
      )
        return { kind: 'oauth', value: name, ...(key === 'errorsubtype' && { narrows: true }) };
      if (key === 'errorsubtype') return null;
      if (isQuoted && /^[a-z]+(?:_[a-z]+)+$/.test(value)) return { kind: 'unknownError', value };
      return httpOf(value);
    }
    case 'reason':
      return reasonOf(value, isQuoted);
    case 'status':
    case 'statuscode':
    case 'code': {
      const upper = value.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
      if (key === 'code' && value === 'Unknown') return null;
      if (statusNames.has(value) || (value !== value.toLowerCase() && statusNames.has(upper)))
        return { kind: 'status', value: upper };
      if (key !== 'code' && /^[A-Z]/.test(value)) {
        const known = httpWords[value.toLowerCase()];
        if (known !== undefined) return { kind: 'http', value: known, sure: false };
      }
      if (key === 'code' && isQuoted && oauthNames.has(value)) return { kind: 'oauth', value };
      return httpOf(value);
    }
    default:
      if (key === 'message' && isQuoted && oauthNames.has(value)) return { kind: 'oauth', value };
      return value === '' ? null : { kind: 'description', value, oauth: key === 'errordescription' };
  }
}

/** Whether a name without quotes ends there; a type's, which holds more in braces, is none. */
function isBareName(text: string, end: number, isCamel: boolean): boolean {
  return isCamel ? !text.startsWith(' {', end) : endsAt(text, end);
}

/** A reason may stand behind the name of a part of the API: `push.webhookUrlNotHttps`, `auth/account_access_denied`. */
function reasonOf(value: string, isQuoted: boolean): Bare | null {
  const name = value.replace(/^[a-z]{2,20}[./](?=\w)/, '');
  if (reasonNames.has(name)) return { kind: 'reason', value: name };
  if (isQuoted && /^[A-Za-z][A-Za-z_]{3,60}$/.test(name)) return { kind: 'unknownReason', value: name };
  return /^[A-Z]{3,20}(?:_[A-Z]{2,20}){1,8}$/.test(name) ? { kind: 'unknownReason', value: name } : null;
}

function httpOf(value: string): Bare | null {
  const status = /^[45]\d\d(?!\d)/.exec(value)?.[0];
  return status === undefined ? null : { kind: 'http', value: Number(status), sure: false };
}

/** A value in quotes (up to 2000 characters, or its line when it is cut), a bare word, or a sentence without quotes. */
function valueAt(text: string, from: number, isSentence: boolean): { value: string; end: number; isQuoted: boolean } {
  quoted.lastIndex = from;
  if (!quoted.test(text)) {
    const bare = isSentence ? bareSentence : bareValue;
    bare.lastIndex = from;
    const value = bare.exec(text)?.[0] ?? '';
    return { value, end: from + value.length, isQuoted: false };
  }
  const window = text.slice(from + 1, from + 2_001);
  const closing = window.indexOf(text[from] as string);
  const line = window.indexOf('\n');
  const length = closing !== -1 ? closing : line !== -1 ? line : Math.min(window.length, 500);
  return { value: window.slice(0, length), end: from + 1 + length, isQuoted: true };
}

/** `"GET /mcp HTTP/1.1" 401`: what a server of one's own answered to its visitors, unless the host that was asked stands before. */
const visit = /(?<!https?:\/\/[\w.-]{1,120}(?::\d{1,5})?[/ ]{0,2})"[A-Z]{3,7} \/[^\s"]{0,300} $/;

function isServed(text: string, at: number): boolean {
  return text.startsWith('HTTP/', at) && visit.test(lineBefore(text, at));
}

function* statusLinesIn(text: string): Generator<Signal> {
  if (text.includes(' for url: http'))
    for (const [{ start, end }, said = ''] of withIndex(text, phraseOfUrl)) {
      const value = httpWords[said.toLowerCase().replaceAll(' ', '')];
      if (value !== undefined) yield { kind: 'http', value, sure: false, start, end };
    }
  for (const match of text.matchAll(statusNumber.test(text) ? statusLine : statusWord)) {
    if (isServed(text, match.index)) continue;
    const said = match.slice(1).find((group) => group !== undefined) ?? '';
    const value = httpWords[said.toLowerCase().replaceAll(' ', '')] ?? Number(said);
    if (Number.isNaN(value)) continue;
    const sure =
      /googleapi|HttpStatusCode|api_core|(?:Denied|Argument|Exhausted|FailedPrecondition|Unauthenticated|DeadlineExceeded|AlreadyExists|OutOfRange): |Google_|Google::|HttpError|, Message: |(?:AccessDenied|Precondition|BucketNotFound)Exception: |Google\w*Exception|TokenResponseException|cannot fetch token|!!1/i.test(
        match[0],
      );
    yield { kind: 'http', value, sure, start: match.index, end: match.index + match[0].length };
  }
}
