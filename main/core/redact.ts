import { createHash } from 'node:crypto';

/** What stands where a secret was too short, or too precious, to show its ends. */
const removed = '***';

/** The ends of a long secret, `ya29.a0…9Q4k`; of a short one, under 24 characters, nothing at all. */
export function mask(secret: string): string {
  return secret.length < 24 ? removed : `${secret.slice(0, 7)}…${secret.slice(-4)}`;
}

/** Enough to recognise a secret again, not enough to use it: its ends, length, and the first 8 hex digits of SHA-256. */
export function describeSecret(secret: string): { masked: string; length: number; sha256: string } {
  const sha256 = createHash('sha256').update(secret).digest('hex').slice(0, 8);
  return { masked: mask(secret), length: secret.length, sha256 };
}

/**
 * Fields whose value is a secret, whatever it looks like. `shown` ones keep their masked ends; of the others (chosen by
 * people, or the key itself) nothing stays.
 */
const shownFields = [
  'access_token',
  'refresh_token',
  'id_token',
  'id_token_hint',
  'subject_token',
  'oauth_token',
  'token',
  'assertion',
  'client_assertion',
  'client_secret',
  'secret',
  'code',
  'auth_code',
  'server_auth_code',
  'signed_jwt',
  'api_key',
];
const hiddenFields = ['password', 'passwd', 'p12_password', 'private_key', 'code_verifier', 'private_key_pem'];
const camelCase = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const hidden = new Set(hiddenFields.flatMap((name) => [name, camelCase(name).toLowerCase()]));
const secretFields = new Set(
  [...shownFields, ...hiddenFields].flatMap((name) => [name, camelCase(name).toLowerCase()]),
);

/** Goes behind what stands in place of a value over several lines: the lines after it keep their numbers. */
const lineBreaksOf = (value: string) => value.replaceAll(/[^\n]+/g, '');

/**
 * An API's numeric status is called `code` too, and so is an error's number of Play services, of Firebase, or of an app of
 * Apple's; its name may follow in brackets, `12501(unknown`. No code of a sign-in is so short a number.
 */
const statusNumber = /^(?:\d{1,3}|1250\d|1[78]\d{3}|28\d{3}|-\d{1,5})(?:[:.]|\((?:[a-z]{1,20}|[A-Z_]{1,40})?…?)?$/;

function maskField(name: string, value: string): string {
  // What a first pass has masked stays recognisable.
  if (value === removed || /^.{7}….{4}$/su.test(value)) return value;
  if (/^code$/i.test(name) && statusNumber.test(value)) return value;
  return (hidden.has(name.toLowerCase()) ? removed : mask(value)) + lineBreaksOf(value);
}

/** Fields that messages name as well: `cannot fetch token: 400`, `code: 'PERMISSION_DENIED'`. */
const spokenFields = /^(?:code|(?:access_?|refresh_?|id_?)?token)$/i;
/** A status, or the name of an error in one of its spellings. */
const statusOrName =
  /^\(?(?:\d{1,3}|[a-z]{2,20}(?:_[a-z]{2,20}){1,5}|[A-Z]{2,20}(?:_[A-Z]{2,20}){0,6}|(?:[A-Z][a-z]{2,16}){1,4})[:.]?$/;

/** The name of an error in a library of Firebase's: `auth/user-not-found`. */
const nameOfProduct = /^[a-z]{3,12}\/[a-z]{2,20}(?:-[a-z]{2,20}){0,6}$/;
/** A sentence in quotes. */
const sentence = /^[A-Z]?[a-z']{1,14}(?: (?:[A-Z]{0,2}[a-z'-]{1,14}|[A-Z]{2,5})){2,13}[.!]?$/;
/** Words behind the name of a scheme in a query: `OAuth+client+was+not+found.` */
const plainWords = /^[a-z]{1,14}(?:\+[a-z]{1,14}){1,20}\.?$/;
/** A word behind the name of a scheme: `OAuth requests`, `OAuth 2.0-Richtlinie`. */
const plainWord = /^(?:[A-Z]?[a-z]{7,20}(?:[_-][a-z]{1,20}){0,3}|2\.0-[A-Za-z]{4,24})[.:]?$/;

/** Words of a message rather than a value: a status, a name, the first of several words, or a name after a bracket. */
function isSpoken(name: string, value: string, after: string): boolean {
  if (!spokenFields.test(name) || value.length > 80) return false;
  // A claim's name is one short word; no token is.
  if (/^id_?token$/i.test(name) && /^[a-z]{3,9}$/.test(value)) return true;
  if (sentence.test(value) || (/^code$/i.test(name) && nameOfProduct.test(value))) return true;
  // What opens a list or an object is no value itself.
  if (/^[[({](?:\w{1,30}:)?$/.test(value)) return true;
  // Words run together: no code is of small letters alone.
  if (/^code$/i.test(name) && /^[a-z]{15,40}$/.test(value)) return true;
  return (
    statusOrName.test(value) || (/^(?:[a-z]{1,14}|[a-z]{2,14}\d?:)$/.test(value) && /^["']? [a-zA-Z"']/.test(after))
  );
}

/**
 * What Google's secrets look like, wherever they stand. Each pattern is a short literal start and one greedy run, so that
 * a failed try is short and the whole stays linear in the text. A run is written `X{8}X*`: V8 gives up on `X{8,}` where a
 * text of many megabytes is all one run.
 */
const looks = [
  /ya29(?:\.|%2E)[\w.%-]{6}[\w.%-]*/gi,
  /1(?:\/|\\\/|%2F|%252F){2}[\w-]{8}[\w-]*/gi,
  /1\/[\w-]{40}[\w-]*/g,
  // Not a file's name in a folder whose name ends so.
  /4(?:\/|\\\/|%2F|%252F)(?![a-z]{1,20}(?:[_-][a-z]{1,20}){1,4}\.[a-z]{2,5}\b)[\w-]{16}[\w-]*/gi,
  /eyJ[\w-]{10}[\w.-]*(?:%2E[\w.-]*){0,8}/g,
  /GOCSPX-[\w-]{8}[\w-]*/g,
  /AIza[\w-]{20}[\w-]*/g,
];
const privateKeyStart = /-----BEGIN[A-Z0-9 +%]{0,60}KEY-----/g;
const authorization = /\b(Bearer|Basic|OAuth)(\s{1,4}|\+|%20)([\w.~+/=%-]{8}[\w.~+/=%-]*)/gi;
const fieldStart = new RegExp(
  String.raw`(?<![a-z0-9])(${[...secretFields].sort((a, b) => b.length - a.length).join('|')})(\\{0,3}["'])?\s{0,4}(?:=>|[:=])\s{0,4}`,
  'gi',
);

/** Exact values that must not come out, each with what stands in its place. */
export type KnownSecrets = ReadonlyMap<string, string>;

/** Any text without its secrets: known values of the running call, known shapes, fields by name, PEM keys. */
export function redactText(text: string, known: KnownSecrets = new Map()): string {
  let safe = text;
  for (const [value, shown] of known)
    for (const form of new Set([value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]))
      safe = safe.replaceAll(form, () => shown);
  safe = redactFields(redactPrivateKeys(safe));
  safe = safe.replaceAll(
    authorization,
    (_, scheme: string, gap: string, value: string) =>
      scheme + gap + (plainWord.test(value) || (gap === '+' && plainWords.test(value)) ? value : mask(value)),
  );
  for (const look of looks) safe = safe.replaceAll(look, mask);
  return safe;
}

/** A key whose end is missing is removed to the end of the text. */
function redactPrivateKeys(text: string): string {
  let safe = '';
  let from = 0;
  privateKeyStart.lastIndex = 0;
  for (let start = privateKeyStart.exec(text); start; start = privateKeyStart.exec(text)) {
    const body = privateKeyStart.lastIndex;
    const end = text.indexOf('-----END', body);
    const to = end === -1 ? text.length : end;
    safe += text.slice(from, body) + removed + lineBreaksOf(text.slice(body, to));
    from = to;
    privateKeyStart.lastIndex = from;
  }
  return safe + text.slice(from);
}

function redactFields(text: string): string {
  let safe = '';
  let from = 0;
  fieldStart.lastIndex = 0;
  for (let field = fieldStart.exec(text); field; field = fieldStart.exec(text)) {
    const start = fieldStart.lastIndex;
    if (closesCall(field[1] ?? '', text, start) || closesForm(text, field.index, start)) continue;
    const { from: first, to } = valueAt(text, start);
    const [name = '', value, after] = [field[1], text.slice(first, to), text.slice(to, to + 3)];
    safe += text.slice(from, first) + (isSpoken(name, value, after) ? value : maskField(name, value));
    from = to;
    fieldStart.lastIndex = Math.max(to, start);
  }
  return safe + text.slice(from);
}

/**
 * A quote that ends what a program says, `input('Enter the code: ').strip()` or `'Invalid token: ' + token`, and begins no
 * value.
 */
function closesCall(name: string, text: string, at: number): boolean {
  return spokenFields.test(name) && /^["'](?:\)(?:[.)\s]|$)| ?\+\s)/.test(text.slice(at, at + 4));
}

/** A quote that ends a form whose last parameter is empty, `'…&code_verifier=',` as google-auth-library logs it, and begins no value. */
function closesForm(text: string, name: number, at: number): boolean {
  return /[&?]/.test(text[name - 1] ?? '') && /^\\{0,3}["'](?:[,;)\]}\n]|$)/.test(text.slice(at, at + 5));
}

/** Where the value after `name=` or `"name":` begins and ends: quoted (also inside a JSON string), or up to a separator. */
function valueAt(text: string, start: number): { from: number; to: number } {
  const quote = /\\{0,3}["']/y;
  quote.lastIndex = start;
  const opened = quote.exec(text)?.[0];
  if (opened === undefined) {
    const bare = /[^\s&"'<>,;)}\]\\]*/y;
    bare.lastIndex = start;
    bare.exec(text);
    return { from: start, to: bare.lastIndex };
  }
  const from = start + opened.length;
  let to = text.indexOf(opened, from);
  if (opened.length === 1) while (to !== -1 && escaped(text, from, to)) to = text.indexOf(opened, to + 1);
  return { from, to: to === -1 ? text.length : to };
}

function escaped(text: string, from: number, at: number): boolean {
  let backslashes = 0;
  while (at - 1 - backslashes >= from && text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** A URL with its secret parameters masked; everything else stays readable. */
export function redactUrl(url: string, known: KnownSecrets = new Map()): string {
  const [head, query] = splitOnce(url, '?');
  return redactText(query === undefined ? head : `${head}?${redactForm(query)}`, known);
}

/** A body or query in `application/x-www-form-urlencoded`, parameter by parameter. */
export function redactForm(form: string): string {
  return form
    .split('&')
    .map((pair) => {
      const [name, value] = splitOnce(pair, '=');
      if (value === undefined || !secretFields.has(decoded(name).toLowerCase())) return pair;
      return `${name}=${maskField(decoded(name), decoded(value))}`;
    })
    .join('&');
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A header's value as it may be recorded. */
export function redactHeader(name: string, value: string, known: KnownSecrets = new Map()): string {
  switch (name.toLowerCase()) {
    case 'authorization':
    case 'proxy-authorization': {
      const [scheme, credentials] = splitOnce(value, ' ');
      return credentials === undefined ? mask(value) : `${scheme} ${mask(credentials)}`;
    }
    case 'cookie':
    case 'set-cookie':
    case 'x-goog-api-key':
      return removed;
    case 'location':
      return redactUrl(value, known);
    default:
      return redactText(value, known);
  }
}

/** The values of secret fields in a form or JSON body: what must not come back out in an echo. */
export function secretsIn(body: string): KnownSecrets {
  const found = new Map<string, string>();
  const take = (name: string, value: string) => {
    // Shorter ones would tear ordinary words apart.
    if (secretFields.has(name.toLowerCase()) && value.length >= 8) found.set(value, maskField(name, value));
  };
  if (/^\s*[{[]/.test(body)) {
    try {
      JSON.parse(body, (name, value: unknown) => {
        if (typeof value === 'string') take(name, value);
        return value;
      });
    } catch {
      // Not JSON after all: nothing can be named, the shapes still apply.
    }
  } else {
    for (const [name, value] of new URLSearchParams(body)) take(name, value);
  }
  return found;
}
