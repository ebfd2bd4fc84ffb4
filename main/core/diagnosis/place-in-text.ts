import type { Place } from './place.ts';

const hints: readonly (readonly [Place, RegExp])[] = [
  [
    'calendar',
    /calendar\/v3|calendar-json\.googleapis|calendar\.googleapis|calendar_v3|Google Calendar API|Calendar API|services?\.calendar|calendar\.(?:events|calendarList|calendars|acl|freebusy|settings)|domain["'\s:=>[]{1,6}calendar\b|CalendarService/i,
  ],
  [
    'directory',
    /admin\/directory|admin\.googleapis|directory_v1|admin\.directory|DirectoryService|Admin SDK|google\.golang\.org\/api\/admin/i,
  ],
  ['gmail', /gmail\/v1|gmail\.googleapis|gmail\.users|GmailService|Gmail API|domain["'\s:=>[]{1,6}gmail\b/i],
  ['iamcredentials', /iamcredentials|signJwt|signBlob|generateAccessToken|generateIdToken/i],
  ['tokeninfo', /tokeninfo/i],
  ['userinfo', /userinfo(?!\.(?:email|profile))/i],
  ['revoke', /\/revoke\b|revokeToken|revoke_token/i],
  ['certs', /oauth2\/v[123]\/certs|service_accounts\/v1\/metadata|metadata\/x509/i],
  [
    'token:jwt-bearer',
    /grant-type:jwt-bearer|jwt-bearer|service_account\.py|JWTAccess|ServiceAccountCredentials|golang\.org\/x\/oauth2\/jwt|service_account\.Credentials|getTokenAsync|gtoken|jwtclient|JwtClient|with_subject|delegated_credentials|impersonat/i,
  ],
  [
    'token:refresh_token',
    /grant_type["'\s:=>]{1,6}refresh_token|refreshTokenNoCache|refreshAccessToken|oauth2\/credentials\.py|oauth2\/reauth\.py|UserRefreshClient|UserCredentials|refresh_grant|fetchAccessTokenWithRefreshToken|refreshing (?:the )?(?:access )?token|RefreshToken\w*Request/i,
  ],
  [
    'token:authorization_code',
    /grant_type["'\s:=>]{1,6}authorization_code|AuthorizationCode\w*Request|fetchAccessTokenWithAuthCode|exchange_?code|code exchange|getToken\b|fetch_token|authorization_code|\.Exchange\(|authorizationCallback|oauthCallback|get_access_token/i,
  ],
  [
    'token',
    /googleapis\.com\/token\b|oauth2\/v[34]\/token|o\/oauth2\/token|cannot fetch token|TokenResponseException/i,
  ],
  [
    'authorize',
    /accounts\.google\.com\/(?:o\/oauth2|signin|v3\/signin|info)|Authorization Error|Access blocked|アクセスをブロック|承認エラー|認証エラー|(?<!\w)(?:Error|エラー) ?[45]\d\d ?:(?! \w+ \w)|[?&#]error=|flowName=/i,
  ],
  ['verifier', /id_?token|verify_oauth2_token|verifyIdToken|GoogleIdTokenVerifier/i],
  [
    'api',
    /googleapis\.com|googleapi:|google-?api|Google::Apis|googleapiclient|GoogleJsonResponseException|GoogleApiException|Google\\?Service|gaxios|google\.rpc|HttpError \d/i,
  ],
];

/** The narrowest place that the error's own text names, else the one named last before it, else first after it. */
export function placeOf(own: string, before: string, after: string): Place | null {
  return firstIn(own) ?? nearest(before) ?? firstIn(after);
}

function firstIn(text: string): Place | null {
  return hints.find(([, hint]) => hint.test(text))?.[0] ?? null;
}

/** Of the lines before the error, the last that says anything. */
function nearest(before: string): Place | null {
  const lines = before.split('\n').slice(-30);
  let general: Place | null = null;
  for (const line of lines.reverse()) {
    const place = firstIn(line.slice(0, 2_000));
    if (place !== null && place !== 'api' && place !== 'token') return place;
    general ??= place;
  }
  return general;
}
