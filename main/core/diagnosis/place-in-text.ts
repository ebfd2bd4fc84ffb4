import { google, others, otherServer } from './providers.ts';
import type { Place } from './place.ts';

const hints: readonly (readonly [Place, RegExp])[] = [
  [
    'calendar',
    /calendar\/v3|(?:googleusercontent\.)?com\/caldav\/v\d|google\.com\/calendar\/(?:dav|feeds)|calendar\.google\.com|gdata-provider|\bgcal|calendar-json\.googleapis|calendar\.googleapis|calendar_v3|Google Calendar (?:API|service)|Calendar API|services?\.calendar|calendar\.(?:events|calendarList|calendars|acl|freebusy|settings)|domain["'\s:=>[]{1,6}calendar\b|CalendarService|service calendar has thrown|google\.calendar\]/i,
  ],
  [
    'directory',
    /admin\/directory|admin\.googleapis|directory_v1|admin\.directory|DirectoryService|Admin SDK|Directory API|service admin has thrown|google\.golang\.org\/api\/admin/i,
  ],
  [
    'gmail',
    /gmail\/v1|gmail\.googleapis|(?:smtp|imap)\.gmail\.com|\bgsmtp\b|\bgimap\b|gmailTrigger|Gmail Trigger|Gmail (?:connector|node|integration)|gmail\.users|GmailService|Gmail API|domain["'\s:=>[]{1,6}gmail\b/i,
  ],
  ['sts', /sts\.googleapis|workloadIdentityPools|external_account|identity_pool|federated token/i],
  ['iamcredentials', /iamcredentials|signJwt|signBlob|generateAccessToken|generateIdToken/i],
  ['tokeninfo', /tokeninfo/i],
  ['userinfo', /userinfo(?!\.(?:email|profile))/i],
  ['revoke', /\/revoke\b|revokeToken|revoke_token/i],
  [
    'certs',
    /oauth2\/v[123]\/certs|service_accounts\/v1\/metadata|metadata\/x509|queryKeyStore|getFederatedSignonCerts|fetchPublicKeys/i,
  ],
  [
    'token:jwt-bearer',
    /grant-type:jwt-bearer|jwt-bearer|service_account\.py|JWTAccess|ServiceAccountCredentials|golang\.org\/x\/oauth2\/jwt|service_account\.Credentials|getTokenAsync|gtoken|jwtclient|JwtClient|with_subject|delegated_credentials|impersonat|auth tokens for account \S{1,120}\.iam\.gserviceaccount|access token for service account/i,
  ],
  [
    'token:refresh_token',
    /grant_type["'\s:=>]{1,6}refresh_token|refreshTokenNoCache|refreshAccessToken|oauth2\/credentials\.py|oauth2\/reauth\.py|UserRefreshClient|UserCredentials|refresh_grant|fetchAccessTokenWithRefreshToken|refresh(?:ing)? (?:[\w']{1,12} ){1,4}?(?:tokens?|credentials?)\b(?! for account \S+@\S+\.iam)|refreshing tokens?\b|couldn't fetch token|OAuth2::Refresh|RefreshToken\w*Request/i,
  ],
  [
    'token:authorization_code',
    /grant_type["'\s:=>]{1,6}authorization_code|AuthorizationCode\w*Request|fetchAccessTokenWithAuthCode|exchange_?code|code exchange|getToken\b|passport-google|fetch_token|authorization_code|\.Exchange\(|authorizationCallback|oauthCallback|get_access_token/i,
  ],
  [
    'token',
    /googleapis\.com\/token\b|oauth2\/v[34]\/token|o\/oauth2\/token|cannot fetch token|TokenResponseException|valid Google OAuth2 access token|processing OAuth 2 request/i,
  ],
  [
    'authorize',
    /accounts\.google\.com\/(?:o\/oauth2|signin|v3\/signin|info)|Authorization Error|Access blocked|アクセスをブロック|承認エラー|認証エラー|(?<!\w|googleapi: )(?:Error|エラー) ?[45]\d\d ?:(?! \w+ \w)|[?&#]error=|flowName=|Request details ?\n|email the developer of this application|authorized for the OAuth client|(?<!["']: ?)["'\x60]4\d\d: ?(?:[a-z]{2,20}_[a-z]|$)|That's an error\.\s{0,9}Error: [a-z]{2,20}_[a-z]|registered redirect URI|redirect URI in the request|authError=|(?<![\p{L}\d])(?!status|code|http|with|got|returned)[\p{L}\p{M}]{2,16} ?[45]\d\d ?: ?(?:[a-z]{2,20}_[a-z]|$)|(?<!\w|\d\.)[45]\d\d(?:\.|-\p{L}{1,3})? ?(?!error|bad|client|http|status|code|reason|response)[\p{L}\p{M}]{2,12} ?: ?(?:[a-z]{2,20}_[a-z]|$)/iu,
  ],
  ['verifier', /(?<!inval)id_?token|verify_oauth2_token|verifyIdToken|GoogleIdTokenVerifier/i],
  [
    'api',
    /googleapis\.com|googleapi:|google-?api|Google::Apis|googleapiclient|GoogleJsonResponseException|GoogleApiException|Google\\?Service|gaxios|google\.rpc|HttpError \d|google[-_./\\]auth|com\.google\.(?:api|cloud)|googleauth|google-gax|api_core|Google\.Apis|API call to \w|gcloud\b|Google Api Error|Google API error|schemas\.google\.com|com\.google\.gdata|gspread\b|AuthSubRequest|Google (?:Calendar|Drive|Sheets|Docs|People|Photos|Analytics|Cloud)|DetailedApiRequestError|clientVia(?:ServiceAccount|UserConsent)|googleapis_auth|Get-GS\w|\bclasp\b|gargle\b|googlesheets4|googledrive::|gmailr|bigrquery|\bbq_[a-z]{3,12}\(|UnityGoogleDrive|com\.google\.HTTPStatus|\bgdrive2?\b(?![:"'])|script\.run\b|Webmaster Tools|clients6\.google\.com|GDataRequestException|Google\.GData|gsheets_[A-Z]{3,6}\(|request to google returned|server["']? ?: ?["'](?:ESF|GSE|scaffolding on HTTPServer2)\b|SpreadsheetApp|DriveApp|GmailApp|UrlFetchApp|\b(?:drive|youtube|spreadsheets|people)\.[a-z]{4,20}\.[a-z]{3,20}\b/i,
  ],
];

const googles =
  /google\.com|google(?:apis|usercontent)\b|google_?oauth2|googleapi:|Google(?:Api|Service|Auth|Json)|Google::|gaxios/i;
const host = /https?:\/\/([\w.-]{1,120})/i;

/** Where a library explains its own errors: says nothing of where it was going. */
const helpPage = /https?:\/\/(?:next-auth\.js\.org|errors\.authjs\.dev|docs\.|aka\.ms)/i;

const helpHost = /^(?:next-auth\.js\.org|errors\.authjs\.dev|docs\.|aka\.ms)/i;

/** Where an error in a text was given; `elsewhere`: not by Google. */
export type TextPlace = Place | 'elsewhere';

/** The narrowest place that the error's own text names, else the one named last before it, else first after it. */
export function placeOf(own: string, before: string, after: string): TextPlace | null {
  const place = narrowed(placeIn(own), before);
  if (place !== null && (place === 'elsewhere' || googles.test(own))) return place;
  const earlier = nearest(before);
  const isOthers = earlier === 'elsewhere';
  if (isOthers && !googles.test(own)) return earlier;
  return (
    place ?? (isOthers ? 'google' : earlier) ?? placeIn(after) ?? around(before.slice(-600) + own + after.slice(0, 300))
  );
}

/** Of what has no place of its own: whose name is near. */
function around(text: string): TextPlace | null {
  if (google.test(text)) return 'google';
  return otherServer.test(text) ? 'elsewhere' : null;
}

/** Whether a text names a host, and none of Google's. */
export function namesOtherHost(text: string): boolean {
  return host.test(text) && !googles.test(text);
}

/** A library of Google's says nothing of which API it was; the line it stands in may. */
function narrowed(place: TextPlace | null, before: string): TextPlace | null {
  if (place !== 'api') return place;
  const line = placeIn(before.slice(before.lastIndexOf('\n') + 1));
  return line === 'calendar' || line === 'gmail' || line === 'directory' ? line : place;
}

/** Of an answer that is nothing but a status: the URL beside it tells whose it is. */
export function placeOfStatus(own: string, before: string, after: string): TextPlace | null {
  const line = before.slice(before.lastIndexOf('\n') + 1) + own;
  const named = host.exec(line)?.[1];
  if (named !== undefined && !helpPage.test(line) && !googles.test(line)) return 'elsewhere';
  return placeOf(line, before.slice(0, before.lastIndexOf('\n') + 1), after);
}

/** Where a connection goes: a URL, a host behind a word for it, or an address with a port that is not the web's. */
const destinations =
  /https?:\/\/([\w.-]{1,120})|\bhost(?:name)?=["']?([\w.-]{3,120})|(?:ENOTFOUND|EAI_AGAIN|EMFILE|resolv(?:e|ing)(?: host)?:?|lookup|connect(?:ing|ion)? to|the server at|dns:|UnknownHostException:?|connect ECONNREFUSED|connect ETIMEDOUT) ["'/]{0,2}([\w-]{1,60}(?:\.[\w-]{1,60}){1,6}|localhost)(?::\d{1,5})?|\b((?:\d{1,3}\.){3}\d{1,3}:(?!443\b|80\b)\d{2,5})\b|\b(localhost:\d{2,5})\b/gi;
const googleHost =
  /(?:^|\.)(?:google(?:apis|usercontent|mail)?\.\w{2,3}|gmail\.com|google\.internal|firebase(?:io|app)\.com|gstatic\.com|1e100\.net|gcr\.io|pkg\.dev|run\.app|appspot\.com)$|^169\.254\.169\.254|^(?:142\.25[01]|172\.(?:217|253)|216\.(?:58|239)|74\.125|173\.194|64\.233|108\.177)\./i;
/** Clients of what programs keep their data in. */
const stores =
  /\b(?:mysql|mariadb|postgres\w{0,4}|psycopg\d?|redis|mongo\w{0,12}|mssql|sqlserver|jdbc|kafka|amqp|rabbitmq|elasticsearch|memcached?)\b/i;
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
  const named = hosts.filter((name) => !helpHost.test(name));
  if (named.length > 0) return named.some((name) => googleHost.test(name)) ? 'google' : 'elsewhere';
  const records = before.slice(-1_000).split(recordStart);
  const [following = ''] = after.split(recordStart, 1);
  if (/google(?:apis)?\.com/i.test(line)) return 'google';
  if (stores.test(line + following)) return 'elsewhere';
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

function placeIn(text: string): TextPlace | null {
  if (others.test(text) && !googles.test(text)) return 'elsewhere';
  return hints.find(([, hint]) => hint.test(text))?.[0] ?? null;
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
