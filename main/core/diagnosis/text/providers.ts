import { anyOf, sequence } from '../any-of.ts';

/** Anything of Google's: a host, a library, a product. */
export const google = anyOf(
  'i',
  /google|谷歌|구글|グーグル|гугл|gmail|gsmtp|gitkit|youtube|firebase|gserviceaccount|computeMetadata|\bgcr\.io|\bpkg\.dev|\banalytics (?:module|account|property)|search console|adsense|\brecaptcha|Server: UploadServer/,
  /\bgcp\b|\bgcp_\w|_gcp\b|bigquery|vertex[ _-]?ai\b|vertex_?ai|\bgemini(?:-\d|exception|[ _]api|[ _]cli)|models\/gemini|picasa|upload_to_play_store|\bplay (?:store|console)\b/,
  /cloud (?:functions|run|build|sql|scheduler|tasks|kms|spanner|bigtable|endpoints)\b|\bdataproc\b|(?:Error: |["'] ?)HTTP Error: [45]\d\d, |GTLQuery/,
  // Libraries and tools.
  /gaxios|\bgapi(?:[A-Z]|\.\w)|chrome\.identity|getAuthToken|\bclasp\b|push failed\. errors:/,
  /ytmusic|innertube|youtubei|gcloud|\bbqr_\w|googleAuthR|gargle|\bgdata|libgdata|retrieve auth metadata|access token for service account|GSResponseError|pandas_gbq|\bgeneric::[a-z_]{5,20}:|pydrive|stackdriver|\bgcpsm\b/,
  /querying cloud storage|oauth2service\.json|\bgyb\b|fastlane|gtoken|com\.github\.triplet/,
  /pygsheets|signInResult:|InstalledAppFlow|from_client_?secrets(?:_file)?|oauth2client(?![a-z])/,
  /GetCredential\w{0,24}Exception|\bApiException: (?:\d{1,2}|125\d\d|28\d{3}): |org\.openid\.appauth|\bgam\b|gspread|gsuite|gdrive|gcal/,
  /calcurse|gcsfs|bigquery|firestore|clouddns|yup[-_]oauth2|\bgcp_auth\b/,
  /\bGKE\b|\bgs:\/\/\w|__GS_INTERNAL|\bgoth\b|\bGoth\.\w/,
  /\bFIR[A-Z]\w{3,30}Domain\b|gsutil|dial tcp (?!127\.)[\d.]{7,15}:3307: |\bspanner: code = "|WebChannelConnection RPC|\bgemini generate|dialogflow|\bbigtable|cloudfunctions|appspot\.com|\bapp engine\b/,
  // Cloud Storage's declaration; Amazon's has other quotes.
  /<\?xml version='1\.0' encoding='UTF-8'\?>\s{0,9}<Error>(?<!(?:AmazonS3|x-amz-|minio)[^]{1,600})/,
  // Names of Google Cloud's resources.
  /\bprojects\/[\w:.-]{1,60}\/(?:databases|locations|zones|regions|global|topics|subscriptions|secrets|serviceAccounts|datasets|buckets)\//,
  /\bgke-gcloud-auth-plugin\b/,
  // The proxy of Cloud SQL and its connectors, of an instance.
  /\bcloud-?sql-?(?:proxy|conn)|\(connection name = "[\w.:-]{2,60}:[a-z]{2,14}-[a-z]{2,14}\d{1,2}:/,
  // What Google's clients for gRPC say of a call that they gave up or began again.
  /not classified as transient|\bobserved (?:non-)?(?:recoverable|terminating) stream error\b/,
  // The Ads API's examples; its log for PHP.
  /Request with ID ["'][\w-]{6,60}["'] failed with status\b|Fault\s{1,3}-{3,12}\s{1,3}Status code: \d{1,2}\s/,
  /ResumableUpload(?:Abort|StartOver)?Exception: [45]\d\d /,
  // Addresses.
  /(?:ipv4:|connect \w{4,14} |tcp |remote_addr=)(?:142\.25[01]|172\.217|216\.58|74\.125|64\.233|108\.177|173\.194)\./,
  /\b(?:2001:4860|2607:f8b0|2a00:1450|2404:6800):/,
);

/** Hosts and words of other providers: their errors have the same names and other causes. */
export const others = anyOf(
  'i',
  // Microsoft.
  /AADSTS\d{4,}|AADB2C\d{4,}|odata\.|login\.(?:microsoftonline|microsoft|live|windows)\.\w{3}|graph\.microsoft\.com/,
  /(?:outlook|smtp)\.office(?:365)?\.com|smtp-mail\.outlook/,
  // Okta and Auth0.
  /\bokta(?:preview)?\.com|@okta\/|auth0\.com|@auth0\/|nextjs-auth0/,
  // GitHub, GitLab, Bitbucket.
  /github\.com\/(?:login|apps\/)|\/apps\/managing-oauth-apps|(?:api|docs)\.github\.com|\bto use GitHub\b/,
  /resource not accessible by integration|bad_verification_code|must match the registered callback url for this application/,
  /gitlab|bitbucket\.org|atlassian\.\w{3}/,
  // Meta.
  /graph\.facebook|facebook\.com\/(?:v\d|dialog)|(?<!(?:oauthlib\.client|scribe(?:java)?[\w.]{0,24}|pac4j\.oauth\.exception)\.)OAuthException|fbtrace_id/,
  // GitHub Copilot's own API.
  /\bCAPIError\b/,
  // Apple.
  /appleid\.apple|\bapple (?:auth|oauth|sign|login|id|account)|sign in with apple/,
  // Amazon.
  /\bscim: |aws checkhttpresponse|\bcognito|(?:sts|s3)[\w.-]{0,40}\.amazonaws|botocore/,
  // Servers that anybody may run.
  /\/realms\/[\w-]{1,60}(?:\/|["'\s}]|$)|keycloak(?!\.(?:broker|events|services|connections|authentication|social))|cloud foundry|generic_oauth|keyrock|wso2|forgerock|\bory hydra|zitadel/,
  /fusionauth|authelia|onelogin|pingidentity|pingone|logto\b/,
  // Services by their hosts.
  /api\.(?:twitter|x|stripe|spotify|dropboxapi|hubapi)\.com|accounts\.spotify/,
  /slack\.com|salesforce\.com|linkedin\.com|discord(?:app)?\.com|zoom\.us|identity\.xero|intuit\.com/,
  /login\.yahoo|twitch\.tv|reddit\.com|strava\.com|zoho\.\w/,
  // Services by name, and their libraries.
  /shopify|fitbit|netatmo|withings|cloudera|docusign|snowflake|openai|anthropic/,
  /@mux[\\/]|com\.box\.|boxsdk|box-node-sdk/,
  // Kubernetes, unless gcloud signs in to it.
  /kubectl(?![^]{0,900}(?:gcloud|gcp auth|\.gke\b))(?<!gcloud[^]{1,300})(?<!gcp auth plugin[^]{1,200})|system:serviceaccount:/,
  // What programs say of the provider they ask.
  /(?:github|apple|facebook|twitter|discord|azure|microsoft) as an? (?:external )?provider/,
  /cloud storage system: (?!drive|google)\w|"provider" ?: ?"(?!(?:oauth_)?google|firebase|gcp)[a-z]/,
  // A token endpoint of anybody else.
  /https?:\/\/(?!(?:[\w-]{1,40}\.){0,4}google(?:apis|usercontent)?\.com|localhost|127\.|\[)[\w.-]{1,120}(?::\d{1,5})?\/[\w./-]{0,80}?(?:oauth2?\/(?:v\d\/)?(?:access_)?token|openid-connect\/token|connect\/token)\b/,
);

/** A host of an authorization server's or an API's name. */
export const otherServer =
  /(?<![\w.-])(?:api|oauth2?|accounts?|login|auth|id|sso)\.(?!google)[\w-]{2,40}\.(?:com|net|org|io|dev|app|co|eu|de|fr|jp|uk)\b/i;
/** Other providers by name: count only where Google is not named. */
const byName = sequence('i', /(?<![a-z])/, [
  // What people connect: music, chats, homes, bodies.
  /spotif|spotipy|slack|zoom\b|discord|telegram|kakao|naver|wechat|weibo|mastodon|plex\b|jellyfin|twitch/,
  /tesla|garmin|polar\b|oura\b|ecobee|tado\b|ring\b|alexa/,
  /linkedin|twitter|tiktok|instagram|facebook|reddit|meetup|eventbrite/,
  // Code.
  /github (?:oauth|login|log-?in|sign-?in|auth)|gitea|forgejo|bitbucket|atlassian|jira\b/,
  // Large providers, but not where one of their systems is only what a program runs on.
  /microsoft(?!\.\w| (?:windows|edge|\.net))|office ?365|outlook|(?<!users[\\/][\w.-]{1,30}[\\/])onedrive|sharepoint/,
  /azure(?! (?:function|app|devops|vm|container|web|kub|pipeline))/,
  /amazon(?! (?:linux|ec2|ecs))/,
  /apple\b(?! (?:m\d|silicon|mac))|app ?store ?connect/,
  /yahoo|yandex|baidu/,
  // Work and money.
  /salesforce|sfdx?\b|xero\b|(?<!users[\\/][\w.-]{1,30}[\\/])dropbox|paypal|stripe|square\b|quickbooks|intuit|notion\b|hubspot|mailchimp|zendesk/,
  /trello|asana\b|databricks|servicenow|workday|pipedrive|monday\.com|clickup|airtable|calendly/,
  /constant ?contact|createsend|campaign ?monitor|aweber|klaviyo|getresponse|brevo\b|freshbooks|freshdesk/,
  /ringcentral|webex\b|docusign|autodesk|procore\b|gusto\b|clio\b|toggl|todoist|basecamp|wrike|smartsheet/,
  // Shops, games and pictures.
  /etsy\b|ebay|prestashop|woocommerce|magento|immich|bigcommerce|squarespace|coinbase|patreon|vimeo|soundcloud|deezer|pinterest|tumblr|snapchat/,
  /battle\.net|blizzard|epic games|adobe|figma\b|canva\b/,
  // Cars and houses.
  /\bbmw|mercedes|smartcar|volkswagen|husqvarna|smartthings|sonos|home ?connect|miele|viessmann|enphase|daikin/,
  // Courses.
  /canvas (?:lms|oauth|api)|moodle (?:oauth|web)|blackboard learn/,
  // Authorization servers, and libraries to make one.
  /(?<!com\.)auth0(?!-java)|okta|keycloak(?!\.(?:broker|events|services|connections|authentication|social))|authentik(?!\.sources)|user_oidc|identityserver|duende|doorkeeper|openam\b|forgerock/,
  /laravel\\passport|league\\oauth2\\server|dotnetopenauth|node-oauth2-server|oauth2-server|django-oauth-toolkit/,
  // What a program calls its driver for a provider; what OmniAuth calls one.
  /driver\(["'](?:github|gitlab|facebook|twitter|discord|linkedin|apple|spotify|microsoft|azure|kakao|naver|twitch|steam)["']\)/,
  /omniauth: \((?!\w{0,20}(?:google|gmail|gplus|gsuite))\w|\((?!\w{0,20}(?:google|gmail|gplus|gsuite))\w{2,30}\) authentication failure!/,
  /oauth2_provider|spring-authorization|simplesamlphp|shibboleth|o\.k\.adapters|acd:/,
]);
/** What a program calls its path or its class for a provider, which may stand behind a letter. */
const inPrograms = anyOf(
  'i',
  /\/(?:github|gitlab|facebook|twitter|discord|linkedin|apple|spotify|microsoft|azure|kakao|naver|twitch|steam)\/callback\b/,
  /\/callback\/(?:github|gitlab|facebook|twitter|discord|linkedin|apple|spotify|microsoft|azure|kakao|naver|twitch|steam)\b/,
  /(?:github|gitlab|facebook|twitter|discord|linkedin|apple|spotify|microsoft|azure\w{0,4}|twitch|steam)(?:provider|(?:oauth2?)?strategy)\b/,
  // What has statuses and sentences of its own; not what a program only runs on.
  /\b(?:s3error|cloudwatch|cosmos ?db|etcd|adfs)\b/,
);
const names = anyOf('i', byName, inPrograms);
/** How other servers word the same names: Google has other sentences. */
const descriptions = anyOf(
  'i',
  /client authentication failed/,
  /authorization grant is invalid, expired, revoked/,
  /authorization grant \(e\.g\./,
  /user credentials were incorrect/,
  /\bbad credentials\b(?! for bucket)/,
  /session not active/,
  /"code not valid"/,
  /token is not active/,
  /stale token/,
  /invalid (?:user|client)(?: or client)? credentials/,
  /invalid client or /,
  /unknown or invalid refresh token/,
  /invalid refresh token\b/,
  /refresh token (?:is )?(?:not found|invalid|unknown)/,
  /refresh token (?:revoked|expired)/,
  /authorization code not found/,
  // Dropbox; WordPress.com.
  /code doesn't exist or has expired/,
  /invalid authorization_code\./,
  /client credentials are invalid/,
  /"hint" ?:/,
  /error_hint/,
);

/** Sentences of other servers that no tool writes for itself, whoever is named beside them. */
const othersSentences = anyOf(
  'i',
  // Of the standard, which some servers give as their description.
  /includes an (?:unsupported|invalid) parameter value/,
  /authorization server encountered an unexpected condition/,
  /requested scope is invalid, unknown, or malformed/,
  // Dex; Oracle.
  /invalid or expired (?:code|device code) parameter/,
  /"secondary_message" ?:/,
  // FastMCP, Canvas, Campaign Monitor.
  /no longer recognized by the server/,
  /"unknown client"/,
  /specified code was invalid or expired/,
  // The Model Context Protocol's SDK, Supabase.
  /unregistered redirect_uri/,
  /signups not allowed for this instance/,
  /database error (?:saving|granting|updating|creating) (?:new )?user\b/,
  // OpenIddict, oidc-provider, Spring, League's server, and what names a page of its own for it.
  /the specified '\w{3,30}' is (?:invalid|not valid|no longer valid)/,
  /invalid (?:grant: (?:code verifier|refresh token is|authorization code|user credentials|`?redirect_uri)|client: client is)/,
  /invalid authorization code: \S/,
  /resource owner or authorization server denied the request/,
  /error_uri["']? ?[:=] ?["']?https?:\/\/(?!(?:[\w-]{1,40}\.){0,4}(?:google|ietf\.org))\w/,
  // Amazon.
  /the request has an invalid grant parameter/,
  // Plane's kind of server, Meteor.
  /failed to encrypt sensitive data/,
  /isclientsafe/,
  // Ory; Spring.
  /requested oauth 2\.0 client does not exist/,
  /bad client credentials/,
  // Auth0.
  /access_denied&error_description=internal(?: |\+|%20)server(?: |\+|%20)error/,
  /access_denied["'],["' ]{1,3}error_description["']:["' ]{1,2}unauthorized["']/,
);

/** Where a program asked somebody else. */
const request = sequence(
  'i',
  /\b/,
  [/get|post|put|patch|delete|head/, /requests? to|requesting|fetch(?:ing)?|calling|endpoint:?|issuer:?/],
  / ["'\x60<]{0,2}https?:\/\/(?!localhost|127\.|\[|(?:[\w-]{1,40}\.){0,4}google)[\w.-]{1,120}/,
);

/** Whether a line names another provider, and nothing of Google's. */
export const namesOther = (line: string): boolean => names.test(line) && !google.test(line);

/** Whether an error that has nothing but a name (or an answer's own words) is of another provider, by what stands around it. */
export function isOfOthers(before: string, own: string, after: string): boolean {
  const near = before.slice(-300) + own + after.slice(0, 300);
  if (othersSentences.test(own)) return true;
  if (google.test(before.slice(-1_500) + own + after.slice(0, 300))) return false;
  return names.test(near) || request.test(near) || descriptions.test(own);
}
