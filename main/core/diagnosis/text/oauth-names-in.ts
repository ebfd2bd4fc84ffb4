import { anyOf, sequence } from '../any-of.ts';
import { oauthErrors, reasonNames } from '../error-names.ts';
import { lineBefore } from './mentioned.ts';
import type { Signal } from './signal.ts';

const list = oauthErrors.join('|');
const capitals = oauthErrors.map((name) => name.toUpperCase()).filter((name) => !reasonNames.has(name));
/** A capital letter may follow: `invalid_clientUnauthorized`, two members of an answer printed without a space. */
const bareName = new RegExp(
  String.raw`(?<![\w/.$-])(?:(?:${list})(?![a-z0-9_-])|(?:${capitals.join('|')})(?![\w-]))`,
  'g',
);
/** A page's error by its number and name, or how somebody says so: `I get 403 access_denied and …`. */
const ofPage = /[45]\d\d ?: ?$|\b(?:gets?|got|getting|gives? me|error|log-?in|sign-?in|oauth) [45]\d\d $/i;
/** What Google says beside a name when it says nothing: `invalid_grant, bad request`. */
const badRequest = /^["'`]?(?:, |: ?| (?:- )?)["'`(]?bad request\b/i;
/** An answer whose beginning was cut off. */
const beforeDescription = /^["'`],?\s{0,20}["'`]error_description["'`]/;
/** Two members of an answer printed without a space. */
export const glued = new RegExp(`^(?:${list})(?=[A-Z][a-z])`);
const enumeration = new RegExp(
  String.raw`^["'\x60]?\s{0,3}(?:,|/|\||or\b|and\b|と|や|、)\s{0,3}["'\x60]?(?:(?:[45]\d\d[,/: ]{1,3}["'\x60]?)?(?:${list})\b|(?:and |or )?(?:other|similar|more) \w{0,12} ?errors?\b|etc\b)`,
);
const introduced = anyOf(
  'iu',
  sequence(
    'iu',
    [/[45]\d\d|error|exception|failed|failure!?|response|result|cause|oauth2|エラー|code/u],
    /["')\]]{0,2}\s{0,3}(?:\.{3} ?["']|[!:=([{"'`-]|\b[45]\d\d\b)[\s\w]{0,12}?[\s:("'`[{=-]{0,8}$/u,
  ),
  /[45]\d\d ?(?:\p{L}{1,12} ?)?: ?$/u,
  /[?&](?:message|reason|msg|err)=$/u,
  /reason\(\) ?= ?["'`]?$/u,
  /\(gcloud\.[\w.-]{3,80}\) $/u,
  /\bcode=-?\d{1,5} "$/u,
  /\b(?:sees?|gets?|got|returns?|returned|gives?|error|status|http|log-?in|sign-?in|oauth) [45]\d\d $/u,
  sequence(
    'iu',
    /(?<![\p{L}\p{N}_])/u,
    [
      /fails?|failed|failing|ends?|dies|died|crashe[sd]|rejected|refused|responds?|responded/u,
      /answers?|answered|stops?/u,
    ],
    / with (?:an? )?(?:error )?["'`*]{0,2}$/u,
  ),
  /\b(?:returns?|returned|throws?|says|shows?|gets?|getting|got) \*\*$/u,
);
/** A member of other servers' answers: neither OAuth's nor Google's. */
const othersMember = /ErrorCode["'] ?: ?["']$/;
/** The end of what someone reports, before the name of the error: `auth tokens: invalid_grant: …`. */
const reported = /[\w)"'`\]]: ?["'`([]{0,2}$/;
/** A name in quotes that is called an error: `"invalid_grant" error`. */
const calledError = /^["'`] ?(?:error\b|fehler\b|エラー|错误|錯誤|오류|에러|ошибк)/i;
/** A log line that tells of an error, and of whom: `ERROR: User: somebody@example.com, invalid_grant: …`. */
const complained = /\b(?:error|failed|failure)\b[^\n]{1,140}[,;([] ?$/i;
/** How a line says that something went wrong, in the languages people write. */
const wentWrong = anyOf(
  'iu',
  sequence(
    'iu',
    /(?<![\p{L}_])/u,
    [
      /err(?:or|eur|o|ore)?s?|fail(?:s|ed|ing|ure)?|exception|bro(?:ke|ken)|breaks|dies|died|stop(?:s|ped)|crashe[sd]/u,
      /unable to/u,
      /could(?: not|n't)/u,
      /cannot|can't|rejected|refused/u,
      /keeps? (?:on )?(?:getting|saying)/u,
      /fehler|fehlgeschlagen|schlägt|échec|échoué/u,
      /impossible (?:de|to)/u,
      /falló|fallo|falla/u,
      /no se (?:pudo|puede)/u,
      /impossibile|fallito|falhou|falha/u,
      /não foi possível/u,
      /mislukt|fout|błąd|hata/u,
    ],
    /(?![\p{L}_])/u,
  ),
  /[❌🔴⛔]|ошибк/u,
  /не удалось/u,
  /エラー|失敗|できません|错误|错誤|失败|錯誤|無法|无法|오류|에러|실패/u,
);
const ofGoogle = /google|gmail|gcal|youtube|谷歌/i;
/** An entry of a table of words: `invalid_grant: 'Your session expired'`. */
const entry = /^["'`]?\s{0,2}(?::|=>|=)\s{0,3}["'`]/;
/** A bare word in prose goes on with a verb; in an answer it ends, or a description follows. */
const ends =
  /[\s+]{0,3}(?:$|[\n,;)}\]&"'`*<(:{|#→]|\.(?:\s|$|["'*)])|-\s| [a-z][\w.]{1,30}=| status code ?:| (?:in|at) [/\w]|(?![A-Za-z])\p{L})/uy;

/** OAuth errors without a member name: `RefreshError: ('invalid_grant: …`, `Error 400: redirect_uri_mismatch`. */
export function* namesIn(text: string): Generator<Signal> {
  const found = [...text.matchAll(bareName)];
  for (const [index, match] of found.entries()) {
    const start = match.index;
    const end = start + match[0].length;
    const value = match[0].toLowerCase();
    const after = text.slice(end, end + 120);
    if (entry.test(after) || isListed(found, index)) continue;
    if (beforeDescription.test(after)) {
      yield { kind: 'oauth', value, start, end };
      continue;
    }
    if (badRequest.test(after)) {
      yield { kind: 'oauth', value, start, end };
      continue;
    }
    if (!endsAt(text, end)) {
      const isOfPage = ofPage.test(lineBefore(text, start));
      if (!isOfPage && !/^(?:["'`]?[\s+]{1,3}["'`(A-Z]|[A-Z][a-z])/.test(after)) continue;
      if (enumeration.test(after.slice(0, 60))) continue;
    }
    const before = lineBefore(text, start);
    if (othersMember.test(before)) continue;
    const isOwn =
      value === match[0] &&
      (introduced.test(before) ||
        (before.endsWith('[') && after.startsWith(']')) ||
        (/(?:^|["'`*:] ?)\($/.test(before) && /^\) [A-Z][a-z]/.test(after)) ||
        (complained.test(before) && /^(?:: [A-Z]|[)\]])/.test(after)) ||
        (reported.test(before) && /^["'`)\]]?(?: ?[:(]|, [A-Z][a-z]|\.?(?:\s|$))/.test(after)) ||
        ((opensLine(before, after) || answer.test(after)) && !isEntry(found, index, text)) ||
        (opensTitle(before, after) && isGoogleNear(text, start, end)) ||
        (/["'`]$/.test(before) && calledError.test(after)) ||
        text.trim() === match[0] ||
        (isBelowError(text, start, before) && /^["'`]?\s{0,9}(?:\n|$)/.test(after) && isGoogleNear(text, start, end)));
    if (isOwn || isOfFailure(text, start, end, before)) yield { kind: 'oauth', value, start, end };
  }
}

/** Alone in its line, below one that says no more than that there was an error. */
function isBelowError(text: string, start: number, before: string): boolean {
  if (!/^["'`\s]{0,9}$/.test(before)) return false;
  const above = text.slice(Math.max(0, start - before.length - 61), Math.max(0, start - before.length));
  return /(?:^|\n)[^\n]{0,20}\b(?:error|exception)(?: occurr?ed)?[:.!]?\s{0,3}\n$/i.test(above);
}

/** A name with its sentence, as an answer has them: `invalid_grant: Bad Request`, `invalid_grant (Bad Request)`. */
const answer = /^(?:: | \()[A-Z][a-z]{1,20}(?:[ .,)"'\x60\n]|$)/;

/** `"invalid_grant" when connecting`: the title of a report. */
function opensTitle(before: string, after: string): boolean {
  return (
    /^[\s"'`*[(#]{0,8}$/.test(before) &&
    /^["'`\])*]{0,3} (?:error )?(?:when|while|after|on|during|from|at|since|using|every|even) \w/.test(after)
  );
}

/** In a line that says something went wrong, with Google named near it. */
export function isOfFailure(text: string, start: number, end: number, before: string): boolean {
  const [rest = ''] = text.slice(end, end + 100).split('\n', 1);
  if (!wentWrong.test(before) && !wentWrong.test(rest)) return false;
  return isGoogleNear(text, start, end);
}

/** Who has it, or since when. */
const happens =
  /\b(?:i|we|he|she|they|users?|it|always|still|now|just|constantly|suddenly) (?:(?:am|are|is|keep|keeps|always|still) )?(?:gets?|got|getting|sees?|seeing|receiv\w+|runs? into|ran into|hit|hits)\b|^\W{0,4}(?:getting|got|keep getting|receiving)\b|\b(?:gets?|got) (?:an? )?["'`]?$/iu;
const happensBehind =
  /^["'`)]{0,2},? (?:errors? )?(?:when|while|after|since|on|in|from|for|although|all of a sudden|every|even)(?![\p{L}])/iu;

/** In a line that says that something went wrong, or whom it happens to. */
export function isOfHappening(text: string, end: number, before: string): boolean {
  const [rest = ''] = text.slice(end, end + 100).split('\n', 1);
  return (
    wentWrong.test(before) ||
    wentWrong.test(rest) ||
    happens.test(before) ||
    (/^[\s"'`*[(#]{0,8}$/.test(before) && happensBehind.test(rest))
  );
}

function isGoogleNear(text: string, start: number, end: number): boolean {
  return ofGoogle.test(text.slice(Math.max(0, start - 600), end + 300));
}

/** `Error 400: redirec`: the page's name for it, where the text was cut. */
export function* cutNameIn(text: string): Generator<Signal> {
  const match = /[45]\d\d ?: ?([a-z_]{5,40})\s{0,9}$/.exec(text.slice(-60));
  if (match?.[1] === undefined) return;
  const name = completed(match[1], 5);
  const start = text.trimEnd().length - match[1].length;
  if (name !== match[1]) yield { kind: 'oauth', value: name, start, end: start + match[1].length };
}

/** Words that stand for themselves when they are not written as one. */
const plainWords = sequence(
  '',
  /^/,
  [
    /access_denied|server_error|slow_down/,
    /(?:login|consent|interaction)_required/,
    /(?:backend|internal)_\w+|temporarily_unavailable|rate_limit_exceeded|popup_\w+/,
    /scope_changed/,
    /(?:invalid|missing|expired)_(?:request|token|user|account|target)/,
    /insufficient_scope/,
    /a\w+_not_(?:configured|enabled)(?:_for_user)?/,
    /authorization_request_not_found/,
  ],
  /$/,
);
/** Names as people say them: `an invalid grant error`. They count only where Google is named near. */
const spokenName = new RegExp(
  String.raw`(?<![\w.-])(?:${oauthErrors
    .filter((name) => name.includes('_') && !plainWords.test(name))
    .map((name) => name.replace('uri', 'ur[il]').replace('useragent', 'user[ -]?agent').replaceAll('_', '[ -]'))
    .join('|')}|policy[ -]enforced)(?![\w-])`,
  'gi',
);
/** Of the page, by its number, as people copy it: words that any program has count nowhere else. */
const pageName = /\berror 4\d\d ?[:(-]{0,2} ?(invalid request|access denied)\b/gi;
const ofSignIn = /oauth|sign(?:ing|ed)?[- ]?in|log(?:ging|ged)?[- ]?in|authori[sz]/i;
const calledBefore = /(?:error|fehler|erreur|erro|errore|[45]\d\d|[:"'`(*])\s{0,3}["'`*(]{0,3}$/i;
const calledBehind = /^["'`)*]{0,3}\s{0,2}(?:error|fehler|[45]\d\d|エラー|에러|오류|错误)/i;

export function* spokenNamesIn(text: string): Generator<Signal> {
  // They count near Google's name alone: a text without it need not be searched.
  if (!ofGoogle.test(text)) return;
  for (const match of text.matchAll(pageName)) {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    if (ofSignIn.test(text.slice(Math.max(0, match.index - 400), end + 400)))
      yield { kind: 'oauth', value: words.toLowerCase().replace(' ', '_'), start: end - words.length, end };
  }
  for (const match of text.matchAll(spokenName)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!calledBefore.test(lineBefore(text, start)) && !calledBehind.test(text.slice(end, end + 20))) continue;
    // Ruby's class for any 400.
    if (!isGoogleNear(text, start, end) || /Google::Apis::\w{3,40} ?[:(] ?$/.test(lineBefore(text, start))) continue;
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

export function endsAt(text: string, at: number): boolean {
  ends.lastIndex = at;
  if (!ends.test(text)) return false;
  return !enumeration.test(text.slice(at, at + 60));
}

/** The name that a text was cut in, where only one begins so. */
export function completed(beginning: string, least = 8): string {
  const names = beginning.length < least ? [] : oauthErrors.filter((name) => name.startsWith(beginning));
  return names.length === 1 ? (names[0] as string) : beginning;
}
