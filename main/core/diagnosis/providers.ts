/** Anything of Google's: a host, a library, a product. */
export const google =
  /google|gaxios|firebase|gserviceaccount|gcal|calcurse|ipv4:(?:142\.25[01]|172\.217|216\.58|74\.125|64\.233|108\.177)\.|\bFIR[A-Z]\w{3,30}Domain\b|\b(?:2001:4860|2607:f8b0|2a00:1450|2404:6800):|\bgcr\.io|gmail|gsmtp|gcloud|\bgam\b|gspread|gsuite|gdrive|youtube|computeMetadata/i;

/** Hosts and words of other providers: their errors have the same names and other causes. */
export const others =
  /AADSTS\d{4,}|login\.(?:microsoftonline|microsoft|live|windows)\.\w{3}|graph\.microsoft\.com|(?:outlook|smtp)\.office(?:365)?\.com|smtp-mail\.outlook|odata\.|\bokta(?:preview)?\.com|@okta\/|auth0\.com|@auth0\/|nextjs-auth0|github\.com\/(?:login|apps\/)|\/apps\/managing-oauth-apps|must match the registered callback url for this application|cloud foundry|\bto use GitHub\b|(?:api|docs)\.github\.com|bad_verification_code|graph\.facebook|facebook\.com\/(?:v\d|dialog)|OAuthException|fbtrace_id|appleid\.apple|\bcognito|(?:sts|s3)[\w.-]{0,40}\.amazonaws|botocore|\/realms\/[\w-]{1,60}\/|keycloak|\bapple (?:auth|oauth|sign|login|id)|sign in with apple|(?:github|apple|facebook|twitter|discord|azure|microsoft) as an? (?:external )?provider|api\.(?:twitter|x|stripe|spotify|dropboxapi|hubapi)\.com|slack\.com|salesforce\.com|linkedin\.com|accounts\.spotify|discord(?:app)?\.com|zoom\.us|identity\.xero|intuit\.com|login\.yahoo|twitch\.tv|reddit\.com|gitlab|bitbucket\.org|atlassian\.\w{3}|onelogin|pingidentity|pingone|shopify|kubectl(?![^]{0,900}gcloud)|fitbit|strava\.com|netatmo|withings|zoho\.\w|generic_oauth|keyrock|wso2|forgerock|\bory hydra|zitadel|fusionauth|authelia|@mux[\\/]|com\.box\.|boxsdk|cloudera|docusign|snowflake|box-node-sdk|cloud storage system: (?!drive|google)\w|"provider" ?: ?"(?!google|firebase|gcp)[a-z]|system:serviceaccount:|openai|anthropic|https?:\/\/(?!(?:[\w-]{1,40}\.){0,4}google(?:apis|usercontent)?\.com|localhost|127\.|\[)[\w.-]{1,120}(?::\d{1,5})?\/[\w./-]{0,80}?(?:oauth2?\/(?:v\d\/)?(?:access_)?token|openid-connect\/token|connect\/token)\b/i;

/** A host of an authorization server's or an API's name. */
export const otherServer =
  /(?<![\w.])(?:api|oauth2?|accounts?|login|auth|id|sso)\.(?!google)[\w-]{2,40}\.(?:com|net|org|io|dev|app|co|eu|de|fr|jp|uk)\b/i;
/** Other providers by name: count only where Google is not named. */
const names =
  /(?<![a-z])(?:spotif|spotipy|slack|salesforce|sfdx?\b|xero\b|zoom\b|dropbox|(?<!com\.)auth0(?!-java)|linkedin|tesla|garmin|polar\b|oura\b|ecobee|tado\b|ring\b|plex\b|jellyfin|twitter|tiktok|instagram|facebook|github (?:oauth|login|log-?in|sign-?in|auth)|gitea|forgejo|bitbucket|microsoft(?!\.\w| (?:windows|edge|\.net))|azure(?! (?:function|app|devops|vm|container|web|kub|pipeline))|office ?365|outlook|onedrive|sharepoint|okta|keycloak|authentik|user_oidc|amazon(?! (?:linux|ec2|ecs))|alexa|apple\b(?! (?:m\d|silicon|mac))|yahoo|paypal|stripe|square\b|quickbooks|intuit|notion\b|hubspot|mailchimp|zendesk|trello|asana\b|atlassian|jira\b|discord|twitch|reddit|databricks|servicenow|workday|pipedrive|monday\.com|clickup|airtable|calendly|eventbrite|meetup|mastodon|telegram|kakao|naver|yandex|baidu|weibo|wechat|identityserver|duende|doorkeeper|laravel\\passport|league\\oauth2|dotnetopenauth|node-oauth2-server|oauth2-server|django-oauth-toolkit|oauth2_provider|spring-authorization|simplesamlphp|shibboleth|o\.k\.adapters|acd:|openam\b|forgerock)/i;
/** How other servers word the same names: Google has other sentences. */
const descriptions =
  /client authentication failed|authorization grant is invalid, expired, revoked|authorization grant \(e\.g\.|user credentials were incorrect|\bbad credentials\b|session not active|"code not valid"|token is not active|stale token|invalid (?:user|client)(?: or client)? credentials|invalid client or |unknown or invalid refresh token|invalid refresh token\b|refresh token (?:is )?(?:not found|invalid|unknown)|refresh token (?:revoked|expired)|authorization code not found|client credentials are invalid|"hint" ?:|error_hint/i;

/** Where a program asked somebody else. */
const request =
  /\b(?:get|post|put|patch|delete|head|requests? to|requesting|fetch(?:ing)?|calling|endpoint:?|issuer:?) ["'\x60<]{0,2}https?:\/\/(?!localhost|127\.|\[|(?:[\w-]{1,40}\.){0,4}google)[\w.-]{1,120}/i;

/** Whether an error that has nothing but a name (or an answer's own words) is of another provider, by what stands around it. */
export function isOfOthers(before: string, own: string): boolean {
  const near = before.slice(-300) + own;
  if (google.test(before.slice(-1_500) + own)) return false;
  return names.test(near) || request.test(near) || descriptions.test(own);
}
