import { anyOf, sequence } from '../any-of.ts';
import { placeHints } from './place-hints.ts';
import { google, namesOther, others, otherServer } from './providers.ts';
import type { Place } from '../place.ts';

const googles =
  /google\.com|youtube\.com|\bprojects\/[\w:.-]{1,60}\/locations\/|\(gcloud\.[a-z]|\.pkg\.dev|\bgcr\.io|firebaseio\.com|firebasedatabase\.app|google(?:apis|usercontent)\b|google_?oauth2|googleapi:|Google(?:Api|Service|Auth|Json|IdentityProvider)|Google::|gaxios/i;
/** Google's page for an error, by its title or its last line. */
const page = /Access blocked|\bError [45]\d\d: [a-z]{2,20}_[a-z]/;
const ofPage = /^[^]?(?:error:? )?Error [45]\d\d: [a-z]{2,20}_[a-z_]{2,30}(?![\w:])/;
const host = /https?:\/\/([\w.-]{1,120})/i;

/** Where a library explains its own errors: says nothing of where it was going. */
const helpPage = /https?:\/\/(?:next-auth\.js\.org|errors\.authjs\.dev|docs\.|aka\.ms|curl\.(?:haxx\.)?se)/i;

const helpHost = /^(?:next-auth\.js\.org|errors\.authjs\.dev|docs\.|aka\.ms|curl\.(?:haxx\.)?se)/i;

/** Where an error in a text was given; `elsewhere`: not by Google. */
export type TextPlace = Place | 'elsewhere';

/** The narrowest place that the error's own text names, else the one named last before it, else first after it. */
export function placeOf(own: string, before: string, after: string): TextPlace | null {
  // Whatever else is told there: the page names the error so.
  if (ofPage.test(own)) return 'authorize';
  const place = narrowed(placeIn(own), before, after);
  if (place !== null && (place === 'elsewhere' || googles.test(own) || (place === 'authorize' && page.test(own))))
    return place;
  const earlier = nearest(before);
  const isOthers = earlier === 'elsewhere';
  if (isOthers && !googles.test(own)) return earlier;
  // `Error 400: ` stands before it, whatever its sentence goes on with.
  if (earlier === 'authorize' && place === 'api' && /[45]\d\d[^\n]{0,16}: ?["'`]?$/.test(before)) return earlier;
  return (
    place ?? (isOthers ? 'google' : earlier) ?? placeIn(after) ?? around(before.slice(-600) + own + after.slice(0, 600))
  );
}

/** Of what has no place of its own: whose name is near. */
function around(text: string): TextPlace | null {
  if (google.test(text)) return 'google';
  return otherServer.test(text) ? 'elsewhere' : null;
}

/** A URL as far as its query: what is asked of somebody else may be called as something of Google's is. */
const urlPath = /(https?:\/\/([\w.-]{1,120})(?::\d{1,5})?)\/[^\s?#"'<>]{0,2000}/gi;

/** Whether a text names a host, and none of Google's. */
export function namesOtherHost(text: string): boolean {
  if (!host.test(text)) return false;
  return !googles.test(
    text.replaceAll(urlPath, (url, origin: string, name: string) => (googleHost.test(name) ? url : origin)),
  );
}

/** A library of Google's says nothing of which API or which grant it was; the line it stands in may, or the request it prints. */
function narrowed(place: TextPlace | null, before: string, after: string): TextPlace | null {
  if (place !== 'api' && place !== 'token') return place;
  const line = placeIn(before.slice(before.lastIndexOf('\n') + 1));
  if (line?.startsWith('token:')) return line;
  if (place === 'token') return place;
  // Node's client, which asks for what a token is.
  if (/^[^]{0,600}?\bat (?:async )?\w{1,30}\.getTokenInfo\b/.test(after)) return 'tokeninfo';
  if (isOneApi(line)) return line;
  const [url = ''] = /\b(?:url: ["']|for url: )https:[^\s"']{8,400}/.exec(after) ?? [];
  const asked = placeIn(url);
  return isOneApi(asked) ? asked : place;
}

function isOneApi(place: TextPlace | null): boolean {
  return place === 'calendar' || place === 'gmail' || place === 'directory';
}

/** Of an answer that is nothing but a status: the URL beside it tells whose it is. */
export function placeOfStatus(own: string, before: string, after: string): TextPlace | null {
  // What is its own begins with the character before it.
  const line = before.slice(before.lastIndexOf('\n') + 1) + (before === '' ? own : own.slice(1));
  const named = host.exec(line)?.[1];
  if (named !== undefined && !helpPage.test(line) && !googles.test(line)) return 'elsewhere';
  const [itself = ''] = line.split('\n', 1);
  if (named === undefined && !google.test(itself) && (isAskedElsewhere(before) || namesOther(itself)))
    return 'elsewhere';
  return placeOf(line, before.slice(0, before.lastIndexOf('\n') + 1), after);
}

/** A request to a host, as a log has it in a line of its own. */
const askedHost =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|PROPFIND|REPORT|url|uri|endpoint|request(?:ing)?(?: to)?|connecting to|fetching)\b["']?\s?[:=]?\s?["'<]?https?:\/\/(?!localhost|127\.|\[)([\w.-]{3,120})/i;

/** An address alone in its line. */
const addressAlone = /^\s{0,6}["'`<]?https?:\/\/(?!localhost|127\.|\[)[\w.-]{3,120}\/\S{0,400}\s{0,3}$/i;

/** The last request in the few lines before goes to a host, and it is not Google's. */
export function isAskedElsewhere(before: string): boolean {
  const lines = before.split('\n').slice(-4, -1);
  const asked = lines.reverse().find((line) => askedHost.test(line) || addressAlone.test(line));
  return asked !== undefined && !googles.test(asked) && !helpPage.test(asked);
}

/** Where a connection goes: a URL, a host behind a word for it, or an address with a port that is not the web's. */
const destinations = anyOf(
  'gi',
  /https?:\/\/([\w.-]{1,120})/,
  /\bhost(?:name)?=["']?([\w.-]{3,120})/,
  /\bhost ([a-z][\w-]{0,60}(?:\.[\w-]{1,60}){1,6})/,
  sequence(
    'gi',
    [
      /ENOTFOUND|EAI_AGAIN|EMFILE/,
      /resolv(?:e|ing)(?: host)?:?/,
      /lookup/,
      /connect(?:ing|ion)? to/,
      /the server at|connection to server at/,
      /dns:|UnknownHostException:?/,
      /connect ECONNREFUSED/,
      /connect ETIMEDOUT/,
    ],
    / ["'/]{0,2}([\w-]{1,60}(?:\.[\w-]{1,60}){1,6}|localhost)(?::\d{1,5})?/,
  ),
  /\b((?:\d{1,3}\.){3}\d{1,3}:(?!443\b|80\b|3307\b)\d{2,5})\b/,
  /\b(localhost:\d{2,5})\b/,
);
const googleHost = anyOf(
  'i',
  sequence(
    'i',
    /(?:^|\.)/,
    [
      /google(?:apis|usercontent|mail)?\.\w{2,3}/,
      /gmail\.com|google\.internal|firebase(?:io|app)\.com|gstatic\.com|1e100\.net|gcr\.io/,
      /pkg\.dev|run\.app|appspot\.com/,
    ],
    /$/,
  ),
  /^169\.254\.169\.254/,
  /^(?:142\.25[01]|172\.(?:217|253)|216\.(?:58|239)|74\.125|173\.194|64\.233|108\.177)\./,
);
/** Clients of what programs keep their data in. */
const stores =
  /\b(?:mysql|mariadb|postgres\w{0,4}|psql|psycopg\d?|redis|mongo\w{0,12}|mssql|sqlserver|jdbc|kafka|amqp|rabbitmq|elasticsearch|memcached?)\b/i;
/** A program that another one on the same computer talks to. */
const ownProcess = /\bmcp error -?\d|\bstdio\b/i;
/** Who looks up names for a certificate. */
const certifiers = /acme-challenge|certbot|let'?s ?encrypt/i;
const logged = /\d\d:\d\d:\d\d/;
const recordStart = /\n\s{0,20}(?:\n|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d)/;

/**
 * Of a fault on the way, which every program may have on its way to anything: its line tells where it was going, else what
 * stands with it in the same record.
 */
export function placeOfFault(own: string, before: string, after: string): TextPlace | null {
  const [rest = ''] = after.split('\n', 1);
  const line = before.slice(before.lastIndexOf('\n') + 1) + own + rest;
  const hosts = [...line.matchAll(destinations)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  );
  const named = hosts.map((name) => name.replace(/[._]+$/, '')).filter((name) => !helpHost.test(name));
  // The way back from Google's page to a program that does not listen.
  const isWayBack = /[?&]code=/.test(line) && google.test(before.slice(-700) + line + after.slice(0, 400));
  if (named.length > 0) return isWayBack || named.some((name) => googleHost.test(name)) ? 'google' : 'elsewhere';
  const records = before.slice(-1_000).split(recordStart);
  const [following = ''] = after.split(recordStart, 1);
  if (/google(?:apis)?\.com/i.test(line)) return 'google';
  if (stores.test(line + following) || ownProcess.test(line) || certifiers.test(line + following)) return 'elsewhere';
  if (google.test(line)) return 'google';
  const stack = following.split('\n').filter((traced) => /^(?:\s|#|\* |at |from |Caused|\})/.test(traced));
  // A sentence behind it tells where the program went.
  const [next = ''] = following.split('\n').slice(1);
  const isSentence = /https?:\/\/[\w.-]{1,60}\.googleapis\.com/.test(next);
  if (isSentence || google.test([records.at(-1), ...stack].join('\n'))) return 'google';
  return isToldOfGoogle(before.slice(-700) + own + after.slice(0, 400)) ? 'google' : 'elsewhere';
}

/** Somebody's own words, not a log: the paragraphs beside the error tell whose it is. */
function isToldOfGoogle(text: string): boolean {
  return google.test(text) && !logged.test(text) && !others.test(text) && !otherServer.test(text) && !stores.test(text);
}

/** The first place that a text names; `elsewhere`: only others are named. */
export function placeIn(text: string): TextPlace | null {
  if (others.test(text) && !googles.test(text)) return 'elsewhere';
  return placeHints.find(([, hint]) => hint.test(text))?.[0] ?? null;
}

/** Of the lines before the error, the last that says anything. */
function nearest(before: string): TextPlace | null {
  const lines = before.split('\n').slice(-30);
  let general: TextPlace | null = null;
  for (const line of lines.reverse()) {
    const place = placeIn(line.slice(0, 2_000));
    if (place === 'elsewhere' && general !== null) break;
    if (place !== null && place !== 'api' && place !== 'token') return place;
    general ??= place;
  }
  return general;
}
