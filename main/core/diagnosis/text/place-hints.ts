import { anyOf } from '../any-of.ts';
import type { Place } from '../place.ts';

/** What a text says where an error was given, narrow places first: hosts and paths, libraries and what they call. */
export const placeHints: readonly (readonly [Place, RegExp])[] = [
  [
    'calendar',
    anyOf(
      'i',
      // Addresses.
      /calendar\/v3|(?:googleusercontent\.)?com\/caldav\/v\d|google\.com\/calendar\/(?:dav|feeds)/,
      /calendar\.google\.com|calendar-json\.googleapis|calendar\.googleapis/,
      // Libraries and what they call.
      /calendar_v3|CalendarService|services?\.calendar|google\.calendar\]/,
      /calendar(?:\.|->)(?:events|calendarList|calendars|acl|freebusy|settings)/,
      /google-calendar[:/]\d|google[-_]calendar3|plugin:google-calendar/,
      /service calendar has thrown|nodes[\\/]Google[\\/]Calendar/,
      /gdata-provider|\bgcal|gdata[./\\]calendar/,
      // An answer, and what people call it.
      /domain["'\s:=>[]{1,6}calendar\b/,
      /Google Calendar (?:API|service)|Calendar API/,
    ),
  ],
  [
    'directory',
    anyOf(
      'i',
      /(?<!discovery\/v1\/apis\/)admin\/directory|admin\.googleapis(?!\.com\/admin\/reports)/,
      /google\.golang\.org\/api\/admin/,
      /(?<!apis\/admin\/)directory_v1|admin\.directory|DirectoryService/,
      /service admin has thrown/,
      /Admin SDK|Directory API/,
    ),
  ],
  [
    'gmail',
    anyOf(
      'i',
      /support\.google\.com\/mail\/\?p=|gmail\/v1|gmail\.googleapis|(?:smtp|imap|pop|smtp-relay)\.gmail\.com|mail\.google\.com\/support|\bgsmtp\b|\bgimap\b/,
      /gmail\.users|google[-_]gmail1|GmailService|Gmail API|\.Users\.(?:Messages|Threads|Labels|Drafts|History)\b/,
      /nodes[\\/]Google[\\/]Gmail/,
      /gmailTrigger|Gmail Trigger|Gmail (?:connector|node|integration)/,
      /domain["'\s:=>[]{1,6}gmail\b/,
    ),
  ],
  ['sts', /sts\.googleapis|workloadIdentityPools|external_account|identity_pool|federated token/i],
  ['iamcredentials', /iamcredentials|signJwt|signBlob|generateAccessToken|generateIdToken/i],
  ['tokeninfo', /tokeninfo/i],
  ['userinfo', /userinfo(?!\.(?:email|profile))|Authentication\.Google\.GoogleHandler\b/i],
  ['revoke', /\/revoke\b|revokeToken|revoke_token/i],
  [
    'certs',
    anyOf(
      'i',
      /oauth2\/v[123]\/certs|service_accounts\/v1\/metadata|metadata\/x509/,
      /queryKeyStore|getFederatedSignonCerts|fetchPublicKeys/,
    ),
  ],
  [
    'token:jwt-bearer',
    anyOf(
      'i',
      /grant-type:jwt-bearer|jwt-bearer/,
      // Python.
      /service_account\.py|service_account\.Credentials|with_subject|delegated_credentials/,
      // Node.
      /gtoken|jwtclient|JwtClient|getTokenAsync|JWTAccess/,
      // Go, and Java.
      /golang\.org\/x\/oauth2\/jwt/,
      /ServiceAccountCredentials/,
      /impersonat/,
      // gcloud.
      /auth tokens for account \S{1,120}\.iam\.gserviceaccount/,
      /access token for service account/,
    ),
  ],
  [
    'token:refresh_token',
    anyOf(
      'i',
      /grant_type["'\s:=>]{1,6}refresh_token|refresh_grant/,
      // Node.
      /refreshTokenNoCache|refreshAccessToken|UserRefreshClient/,
      // Python, PHP, Java, .NET, Ruby.
      /oauth2\/credentials\.py|oauth2\/reauth\.py/,
      /fetchAccessTokenWithRefreshToken/,
      /UserCredentials|RefreshToken\w*Request/,
      /OAuth2::Refresh/,
      // Identity Platform.
      /securetoken\.googleapis/,
      // What programs and people call it.
      /refresh(?:ing)? (?:[\w']{1,12} ){1,4}?(?:tokens?|credentials?)\b(?! for account \S+@\S+\.iam)/,
      /refreshing tokens?\b|(?:using|with) (?:the )?refresh_?token\b/,
      /failed to refresh tokens?\b/,
      /couldn't fetch token/,
      // Node's generator of Gmail's tokens.
      /xoauth2gen\b|xoauth2\.createXOAuth2Generator/,
      // Go, on the way to an API.
      /googleapis\.com\/[^\s"]{1,600}"?: oauth2: (?:cannot fetch token|$)/,
    ),
  ],
  [
    'token:authorization_code',
    anyOf(
      'i',
      /grant_type["'\s:=>]{1,6}authorization_code|authorization_code/,
      /AuthorizationCode\w*Request|fetchAccessTokenWithAuthCode|exchange_?code|code exchange|exchange (?:the |your )?auth\w{0,12} ?code\b|exchanging (?:the |an? |your )?(?:auth\w{0,12} )?code\b/,
      /getToken\b|get_access_token|code_?(?:to|2|for)_?acces{1,3}_?token|redeem\w{0,6}code|fetch_token|passport-google|\.Exchange\(/,
      /authorizationCallback|oauth ?Callback/,
      // PHP, before and after its namespaces.
      /error fetching oauth2 access token|Google(?:_|\\)Client->authenticate/,
      /OAuth2Strategy\.(?:parseErrorResponse|_createOAuthError)/,
    ),
  ],
  [
    'token',
    anyOf(
      'i',
      /googleapis\.com\/(?:token|device\/code)\b|oauth2\/v[34]\/token|o\/oauth2\/token/,
      /cannot fetch token/,
      /TokenResponseException/,
      /valid Google OAuth2 access token/,
      /processing OAuth 2 request/,
      // The iOS library's callback of a sign-in.
      /didSignInForUser/,
    ),
  ],
  [
    'authorize',
    anyOf(
      'iu',
      // Addresses, and what comes back in them.
      /accounts\.google\.com\/(?:o\/oauth2|signin|v3\/signin|info)/u,
      /[?&#]error=|flowName=|authError=/u,
      // The page.
      /Authorization Error|Access blocked|アクセスをブロック|承認エラー|認証エラー/u,
      /Request details ?\n/u,
      /email the developer of this application/u,
      /error: [a-z]{2,20}_[a-z_]{3,30}["'.]{0,2} (?:in|on) (?:my|the|a) (?:\w{3,12} )?(?:browser|page|screen)/u,
      /authorized for the OAuth client/u,
      /registered redirect URI|redirect URI in the request/u,
      // `Error 400: redirect_uri_mismatch`, with the word for an error in any language, before the number or behind it.
      /(?<!\w|googleapi: |HTTP )(?:Error|エラー) ?[45]\d\d ?:(?! \w+ \w| (?:Forbidden|Unauthorized|Conflict|Gone)\b)/u,
      /(?<!["']: ?)["'\x60]4\d\d: ?(?:[a-z]{2,20}_[a-z]|$)/u,
      /(?:redirect_uri|origin)_mismatch\b[^\n"{}[\]:]{0,60} Error 4\d\d(?!\w| ?:)/u,
      /That's an error\.(?:\s{0,9}(?:Error: )?[a-z]{2,20}_[a-z]| $)/u,
      /\berror 4\d\d ?[:(-]{0,2} ?(?:invalid request|access denied)\b/u,
      // Without the colon, of names that no other place has.
      /(?<!\w)(?:Error|エラー) ?4\d\d[ :-]{0,3}(?:redirect_uri_mismatch|origin_mismatch|disallowed_useragent|org_internal|admin_policy_enforced)\b/u,
      /(?<![\p{L}\d])(?!status|code|http|with|got|returned)[\p{L}\p{M}]{2,16} ?[45]\d\d ?: ?(?:[a-z]{2,20}_[a-z]|$)/u,
      /(?<!\w|\d\.)[45]\d\d(?:\.|-\p{L}{1,3})? ?(?!error|bad|client|http|status|code|reason|response)[\p{L}\p{M}]{2,12} ?: ?(?:[a-z]{2,20}_[a-z]|$)/u,
    ),
  ],
  ['verifier', /(?<!inval)id_?token|verify_oauth2_token|verifyIdToken|GoogleIdTokenVerifier/i],
  [
    'api',
    anyOf(
      'i',
      // gargle, for R; libgdata, of which GNOME's programs are made.
      /(?<!\S)error: \([45]\d\d\) (?:RESOURCE_EXHAUSTED|INVALID_ARGUMENT|NOT_FOUND|PERMISSION_DENIED|UNAUTHENTICATED|FAILED_PRECONDITION|ALREADY_EXISTS|UNAVAILABLE)\b/,
      /error code [45]\d\d when (?:(?:updating|inserting|deleting) an entry|querying|running a batch operation): /,
      // Addresses, and a server's name for itself.
      /[\w-]\.pkg\.dev\b|\bgcr\.io\b/,
      /googleapis\.com|clients6\.google\.com|translate\.google\.[a-z]{2,3}|translate_a\/|schemas\.google\.com|script\.google(?:usercontent)?\.com|youtube\.com\/youtubei/,
      /picasaweb|GPhotos|GeminiException|gemini-\d|models\/gemini|VertexAI|vertex_ai|generativelanguage|upload_to_play_store/,
      /google\.com\/(?:m8|base|calendar)\/feeds|(?:docs|spreadsheets|picasaweb)\.google\.com\/(?:feeds|data)/,
      /developers\.google\.com\/(?!identity|accounts)\w|console\.cloud\.google\.com\/apis/,
      /server["']? ?[:=,] ?(?:["'[]|(?=UploadServer))(?:ESF|GSE|UploadServer|scaffolding on HTTPServer2)\b/,
      // Node.
      /gaxios|google-gax|\bgapi(?:Request|\.client)/,
      // Go.
      /googleapi:/,
      // Python.
      /googleapiclient|api_core|googleauth|gspread\b|\bgcsfs\b|HttpError \d/,
      /(?<![\w.])(?:PermissionDenied|InvalidArgument|ResourceExhausted|FailedPrecondition|Unauthenticated|DeadlineExceeded|AlreadyExists|OutOfRange): [45]\d\d \S/,
      // Go, C++.
      /\bspanner: code = "|(?:permanent (?:error|failure)|retry (?:policy|loop)(?: exhausted)?) in [a-z]{6,40}: /,
      // Rust.
      /google[-_](?:apis?_common|[a-z]{3,30}\d(?:_beta\d)?)\b/,
      // Java, Objective-C.
      /com\.google\.(?:api|cloud)|GoogleJsonResponseException|com\.google\.gdata|com\.google\.HTTPStatus/,
      // .NET.
      /Google\.Apis|GoogleApiException|Google\.GData|GDataRequestException|UnityGoogleDrive|Get-GS\w/,
      // PHP, Ruby.
      /Google\\?Service|AuthSubRequest/,
      /Google::APIClient|Google::Apis|Google Api Error/,
      // Dart.
      /DetailedApiRequestError|clientVia(?:ServiceAccount|UserConsent)|googleapis_auth/,
      // R.
      /gargle\b|googlesheets4|googledrive::|gmailr|bigrquery|\bbq_[a-z]{3,12}\(|gsheets_[A-Z]{3,6}\(/,
      // Apps Script.
      /API call to \w|nodes[\\/]Google[\\/]\w|googleApiRequest/,
      /SpreadsheetApp|DriveApp|GmailApp|UrlFetchApp|script\.run\b|\bclasp\b/,
      // Tools.
      /(?:Error: |["'] ?)HTTP Error: [45]\d\d, |GTLQuery|com\.github\.triplet|push failed\. errors:/,
      // GAM.
      /(?<!\w)ERROR: [45]\d\d: [^\n]{2,160} - \w{3,40}(?:\s{0,9}$|\n)/,
      /gsutil\b|gs:\/\/[a-z\d]/,
      /gcloud\b|\bgdrive2?\b(?![:"'])/,
      // Several.
      /(?<![\w.])google(?:\.|\\{1,2}|::|-)cloud(?:\.|\\{1,2}|::|-)\w/,
      /pandas_gbq|GSResponseError/,
      /google-?api|google\.rpc|google[-_./\\]auth/,
      /\b(?:drive|youtube|spreadsheets|people)\.[a-z]{4,20}\.[a-z]{3,20}\b/,
      /Google[- ](?:Kalender|Agenda|Tabellen|Sheets)\b|Google ?(?:カレンダー|ドライブ|スプレッドシート|日历|云端硬盘|캘린더|드라이브)/,
      /Google API error|request to google returned|YouTube (?:request|api) error/,
      /\b(?:agenda|calendrier|calendario|calendário|kalender|kalendarz|takvim) (?:de |do |di |van )?google\b|\bgoogle[- ](?:takvim|kalendarz|kalendář|naptár|календар)/,
      /Google (?:Calendar|Drive|Sheets|Docs|Slides|Forms|People|Contacts|Photos|Analytics|Ads|Cloud|Classroom|Chat|Meet|Tasks|Keep|Vault|Play|Fit|Nest|Merchant|Business|Groups|Workspace|Books|Apps Script|Tag Manager|Search Console)|Webmaster Tools/,
      /\bnest device access|\benterprises\/[\w-]{8,60}\/(?:devices|structures)|\b(?:YouTube|Blogger|Classroom|Drive|Docs|Forms|Tasks|Keep|Meet|Sheets|Slides|Photos Library|Merchant|Tag Manager|Search Console|Chrome Web Store|Device Access|Groups Settings|Cloud Identity|Alert Center|Vault|People|Android Publisher|androidpublisher|Apps Script)(?: \w{2,9})? API\b|\b(?:smartdevicemanagement|tagmanager|androidpublisher|classroom|youtube(?:Analytics|reporting)?|photoslibrary|licensing|groupssettings|searchconsole|webmasters|mybusiness\w{0,24})\.[a-z]{4,20}\b/,
    ),
  ],
];
