import { anyOf, sequence } from '../any-of.ts';
import { apiReasons, oauthErrors } from '../error-names.ts';
import { ownWords } from './own-words.ts';

const names = [
  ...oauthErrors,
  ...Object.values(apiReasons)
    .flat()
    .filter((name) => /[a-z][A-Z]|_/.test(name)),
].join('|');

/** An entry of a list of words under an error's name: `"invalid_grant": "…"`, `google.error.invalid_grant=…`, `invalid_grant,…`. */
const underName = new RegExp(
  String.raw`^\s{0,60}(?:["'\x60]?(?:[\w-]{1,60}[._-]){0,6}(?:${names})["'\x60]?\s{0,3}(?::|=>|=|,)\s{0,3}["'\x60][^"'\x60\n]{0,120}|(?:[\w-]{1,60}[._-]){1,6}(?:${names})\s?=\s?[^=\n]{0,120}|(?:${names}),(?! )[^,\n]{0,120})$`,
  'i',
);
/** Catalogues of translators (gettext, Android, XLIFF, .resx), and rows for a database. */
const catalogue = anyOf(
  'i',
  /^\s{0,20}msg(?:id|str|ctxt|id_plural|str\[\d\])\s{1,4}"/,
  /^\s{0,40}<(?:string|item|source|target|data)\b[^>\n]{0,80}>[^<\n]{0,120}$/,
  /\bINSERT INTO \w/,
  /^\s{0,40}\((?:\d{1,9}, ?)?'[^\n(]{0,80}'$/,
);
/** A constant, a variant of a type, an entry of a list in a program. */
const constant = anyOf(
  '',
  /^\s{0,40}\|\s["'`]/,
  /^\s{1,40}[A-Z][A-Z0-9_]{2,40} ?= ?["'`]/,
  // A list of words in PHP.
  /^\s{0,40}\$\w{1,30}(?:\[["'][\w.:-]{1,80}["']\]){1,3} = ["'`][^"'`\n]{0,200}$/,
  /^\s{1,40}[A-Z][A-Z0-9]{1,20}_[A-Z0-9_]{2,40} ?: ?["'`]/,
  /^\s{1,40}[a-z]\w{1,40}: \[(?:["'`][^"'`\n]{0,90}["'`], ?){0,12}["'`][^"'`\n]{0,120}$/,
  sequence(
    '',
    /^\s{0,40}/,
    [/public|private|protected|static|final|const|readonly|constexpr|#define/],
    / [^\n]{2,100}["'`][^"'`\n]{0,120}$/,
  ),
);
/** What is still to be done. */
const task = /^\s{0,20}[-*] \[[ xX]\] (?![`[])/;
/** A comment behind a statement. */
const comment = /[;,{}("'`)\]] {1,4}(?:\/\/|#) [^\n]{0,80}$/;

/** An entry of a catalogue, `"reconnect_hint": "Connect again."`, whose sentence begins with a capital letter. */
const entry =
  /^\s{0,60}(?:(["'\x60])([a-z][\w.-]{2,60})\1\s?[:=]\s{0,3}["'\x60]|([a-z]\w{2,60}): ["'\x60]|([a-z]\w{0,40}(?:\.\w{1,40}){1,6}) ?= ?)[A-Z]/;
/** Members that logs and answers have. */
const ofAnswers = anyOf(
  'i',
  /err|msg|message|desc|reason|detail|exception|status|code|log|text|body|data|response|payload|cause/,
  /title|output|stack|info|line|content|result|time|level|host|ur[li]$|type|name|version/,
);

/** A key of three words or more, `errorDeviceTooOld`, unless its last one tells what stands in it. */
const composed = /^[a-z]+(?:[A-Z][a-z]+){2,}$|^[a-z]+(?:[_-][a-z]+){2,}$/;
const ofOneWord =
  /(?:message|description|reason|detail|details|code|text|body|error|exception|response|type|name|status|cause|title|data|url|info)$/i;

function keyOf(line: string): string | undefined {
  const [, , quoted, bare, dotted] = entry.exec(line) ?? [];
  return quoted ?? bare ?? dotted;
}

function isOfWords(key: string): boolean {
  return !ofAnswers.test(key) || (composed.test(key) && !ofOneWord.test(key));
}

/** Two keys that begin with the same word, `oauth_failed` and `oauth_timeout`, as no answer has them. */
function areOfOneKind(one: string, other: string): boolean {
  const [first] = /^[a-z]{3,20}(?=[A-Z_.-])/.exec(one) ?? [];
  return first !== undefined && !/^(?:err|status|msg|message)/.test(first) && other.startsWith(first) && one !== other;
}

/** An entry next to another one. */
function isOfCatalogue(text: string, start: number, before: string): boolean {
  const [rest = ''] = text.slice(start, start + 40).split('\n', 1);
  const key = before.length > 120 ? undefined : keyOf(before + rest);
  if (key === undefined) return false;
  const from = start - before.length;
  const preceding = text.slice(Math.max(0, from - 300), Math.max(0, from - 1));
  const [, following = ''] = text.slice(start, start + 600).split('\n', 2);
  return [following, preceding.slice(preceding.lastIndexOf('\n') + 1)].some((line) => {
    const beside = keyOf(line);
    return beside !== undefined && ((isOfWords(key) && isOfWords(beside)) || areOfOneKind(key, beside));
  });
}

/** A sentence and its translation, next to another one. */
const translated = /^\s{0,40}"[A-Z][\w'’]{0,20}(?: [^" \n]{1,30}){2,30}" ?: ?"[^"\n]{3,300}",?$/;

function isTranslation(text: string, start: number, before: string): boolean {
  if (!before.includes('"')) return false;
  const from = start - before.length;
  const [own = '', following = ''] = text.slice(from, from + 900).split('\n', 2);
  if (!translated.test(own)) return false;
  const preceding = text.slice(Math.max(0, from - 400), Math.max(0, from - 1));
  return translated.test(following) || translated.test(preceding.slice(preceding.lastIndexOf('\n') + 1));
}

/** A code and what it means, `auth/some-code - What it means.`, as documents list them. */
const described = /^\s{0,12}(?:[-*•] )?["'`]?[a-z]{2,20}\/[a-z][a-z-]{2,60}["'`]?(?: [—–-] |: )["'`]?[A-Z]/;

/** A code that is described, next to another one. */
function isDescribed(text: string, start: number, before: string): boolean {
  const from = start - before.length;
  const [own = '', following = ''] = text.slice(from, from + 900).split('\n', 2);
  if (!described.test(own)) return false;
  const preceding = text.slice(Math.max(0, from - 400), Math.max(0, from - 1));
  return described.test(following) || described.test(preceding.slice(preceding.lastIndexOf('\n') + 1));
}

/** Exceptions by their names, one after another: what a library can throw. */
const listedBefore = /`\w{3,60}(?:Exception|Error)`, (?:and |or )?`$/;
const listedBehind = /^\w{3,60}(?:Exception|Error)`, (?:and |or )?`\w{3,60}(?:Exception|Error)`/;
/** An error's name and what the standard says of it. */
const ofStandard =
  /^[a-z_]{8,30} The (?:provided authorization grant|authenticated client is|request is missing a|authorization grant type)\b/;
const inStandard = /\binvalid_[a-z]{5,8} The (?:provided [^\n"']{0,120})?$/;

/** Whether a place is in a list of words, by its line (`before`: what stands in it before the place) and those around it. */
export function isOfWordList(text: string, start: number, before: string): boolean {
  return (
    isOfCatalogue(text, start, before) ||
    isDescribed(text, start, before) ||
    isTranslation(text, start, before) ||
    ofStandard.test(text.slice(start, start + 90)) ||
    inStandard.test(before) ||
    (!ownWords.test(before) && (listedBefore.test(before) || listedBehind.test(text.slice(start, start + 130)))) ||
    underName.test(before) ||
    catalogue.test(before) ||
    constant.test(before) ||
    task.test(before) ||
    comment.test(before)
  );
}
