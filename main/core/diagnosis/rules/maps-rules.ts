import { anyOf, sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** A status of the Places SDK for Android (`PlacesStatusCodes`), which nothing else of Play services has. */
const places = (numbers: string) =>
  anyOf(
    'i',
    new RegExp(String.raw`common\.api\.apiexception: (?:${numbers})\b`),
    new RegExp(String.raw`api_error_\w{3,30}, (?:${numbers}): `),
  );

/** A status of a service that the script of a web page asked, in the form of its `MapsRequestError`. */
const pageScript = (status: RegExp) =>
  sequence(
    'i',
    [
      /maps(?:request|server|network)error: \w{4,60}: /,
      /\b(?:geocoder_geocode|directions_route|distance_matrix|elevation_\w{5,12}|(?:places|place)_\w{5,24}|streetview_\w{5,12}|max_zoom_\w{3,12}): /,
    ],
    [status],
    /: /,
  );

/** What Google's map of a web page names its errors, and what the web services of Maps say beside their `status`. */
export const mapsRules: readonly Rule[] = [
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    says: /(?:invalid(?:key|clientid|keyorunauthorizedurl)|malformedcredentials)maperror\b|expiredkeymaperror\b|provided 'signature' is not valid for the provided client id/i,
  },
  {
    // What it only warns of: something else than a key stands where the key belongs.
    code: 'api.key_invalid',
    certainty: 'likely',
    says: /google maps (?:javascript )?api (?:warning|error): (?:invalid(?:key|clientid)|(?:key|clientid|channel)lookslike\w{3,16})\b/i,
  },
  {
    code: 'api.key_restricted',
    certainty: 'certain',
    says: anyOf(
      'i',
      /referer(?:notallowed|denied)maperror\b/,
      /apitargetblockedmaperror\b|keyrestrictedmaperror\b/,
      /unauthorizedurl(?:(?:for)?clientid)?maperror\b/,
      /api keys cannot have refe?rer? restrictions/,
      /api key is not authorized to use this (?:service|api)/,
      /(?:site or mobile application|ip, site) (?:or mobile application )?is not authorized to use this api key/,
    ),
  },
  {
    code: 'api.key_restricted',
    certainty: 'likely',
    // What the older maps of web pages tell in an alert.
    says: anyOf(
      'i',
      /google has disabled use of the (?:google )?maps(?: javascript)? api for this (?:application|site)/,
      /maps api key used on this web ?site was registered for a different web ?site/,
      /this web ?site needs a different google maps api key/,
    ),
    also: [{ code: 'api.key_invalid' }],
  },
  // The maps of Android and iOS.
  {
    code: 'api.key_restricted',
    certainty: 'likely',
    says: anyOf(
      'i',
      /google ?maps(?: android api| sdk for android)?[^\n]{0,40}: ?authorization failure\./,
      /failed to load map\. error contacting google servers\. this is probably an authentication issue/,
      /error contacting google servers\. this is probably an authentication issue/,
      /ensure that the "(?:google maps android api v2|maps sdk for android)" is enabled/,
    ),
    also: [{ code: 'api.service_disabled' }, { code: 'api.key_invalid' }],
  },
  {
    code: 'api.unregistered_use',
    certainty: 'certain',
    says: anyOf(
      'i',
      /google maps sdk for ios must be initialized via/,
      /places (?:api|sdk) for ios could not find the user's api key/,
      /api key not found\. check that <meta-data android:name="com\.google\.android\.geo\.api_key"/,
      /this service requires an api key\b/,
    ),
  },
  {
    code: 'api.unregistered_use',
    certainty: 'certain',
    says: /missingkeymaperror\b|nokeymaperror\b|keyless access to google maps platform is deprecated/i,
  },
  { code: 'api.quota_exceeded', certainty: 'certain', says: /overquotamaperror\b/i },
  {
    code: 'api.unregistered_use',
    certainty: 'likely',
    // Written across a map without a key, or of a project that nobody pays for.
    says: /for development purposes only(?:(?=[^]{0,300}\bgoogle maps?\b)|(?<=\bgoogle maps?\b[^]{0,300}))/i,
    also: [{ code: 'api.project_not_usable' }],
  },
  {
    code: 'api.project_not_usable',
    certainty: 'possible',
    // The project is gone, or the API is not enabled in it.
    says: /(?<!deleted)\bapiprojectmaperror\b/i,
    also: [{ code: 'api.service_disabled' }],
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: /(?:client)?billingnotenabledmaperror\b|deletedapiprojectmaperror\b|projectdeniedmaperror\b|tosviolationmaperror\b/i,
  },
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    says: anyOf(
      'i',
      /apinotactivatedmaperror\b|clientnotactivatedmaperror\b/,
      /you're calling a legacy api, which is not enabled for your project/,
    ),
  },
  // The script of a web page: `GEOCODER_GEOCODE: OVER_QUERY_LIMIT: …`, most often behind the name of its error.
  { code: 'api.quota_exceeded', certainty: 'likely', says: pageScript(/over_(?:query|daily)_limit/), family: true },
  { code: 'api.not_found', certainty: 'likely', says: pageScript(/zero_results|not_found/), family: true },
  { code: 'api.server_error', certainty: 'likely', says: pageScript(/unknown_error/) },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: pageScript(/invalid_request|max_\w{5,16}_exceeded/),
    family: true,
  },
  {
    // Of a map as a picture, whose reason may be cut off.
    code: 'api.refused',
    certainty: 'possible',
    says: /google maps platform server rejected your request\b/i,
    also: [{ code: 'api.key_invalid' }, { code: 'api.key_restricted' }],
    family: true,
  },
  {
    code: 'api.refused',
    certainty: 'possible',
    // The script of a web page, by the service that it asked.
    says: /mapsrequesterror: \w{4,60}: (?<reason>request_denied)\b|request: returned a request_denied\b/i,
    also: [{ code: 'api.service_disabled' }, { code: 'api.key_restricted' }],
    family: true,
  },
  {
    code: 'api.refused',
    certainty: 'possible',
    // What a map shows to those who look at it, whatever its script was told.
    says: anyOf(
      'i',
      /error contacting api:? sta(?:t)?us\{statuscode=error\b/,
      /(?:didn't|did not|can't|cannot|couldn't) load google maps correctly/,
      /google maps kann auf dieser seite nicht richtig geladen werden/,
      /no puede cargar google maps correctamente/,
      /impossible de charger google maps correctement/,
      /não (?:carrega|carregou) o google maps corretamente/,
      /google マップが正しく読み込まれませんでした/,
    ),
    family: true,
  },
  { code: 'api.rate_limited', certainty: 'likely', says: /you have exceeded your rate-limit\b/i },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: places('9001|9010'),
    also: [{ code: 'api.service_disabled' }],
  },
  { code: 'api.key_invalid', certainty: 'likely', says: places('9002|9007') },
  { code: 'api.service_disabled', certainty: 'likely', says: places('9003') },
  { code: 'api.rate_limited', certainty: 'likely', says: places('9005|9006') },
  { code: 'api.not_found', certainty: 'likely', says: places('9013|9101'), family: true },
  { code: 'api.bad_request', certainty: 'likely', says: places('9004|9012'), family: true },
  {
    code: 'api.refused',
    certainty: 'possible',
    says: places('9011'),
    also: [{ code: 'api.service_disabled' }, { code: 'api.key_restricted' }],
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /at least one of the (?:origin, destination, or waypoints|locations specified) could not be geocoded/i,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalid request\. (?:missing|invalid|one of) (?:the )?(?:input )?'\w/,
      /fieldmask is a required parameter/,
      /notloadingapifromgooglemapserror\b/,
      // A matrix or a route that is too large.
      /status["']? ?: ?["']max_(?:elements|dimensions|waypoints|route_length)_exceeded\b/,
      // The SDK for iOS.
      /operation failed due to an invalid request sent to (?:the )?places api/,
    ),
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /status["']? ?: ?["']unknown_error\b/i,
    at: ['api'],
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: /over_(?:query|daily)_limit(?![\w(])/i,
    at: ['google'],
    family: true,
  },
];
