import { anyOf, sequence } from '../any-of.ts';
import { refusedToken } from '../refused-token.ts';
import { oauthErrors } from '../error-names.ts';
import { at, type Rule } from '../rule.ts';

/** All of a description, and not the status beside it. */
const oneWord = /(?<![\w-]|401 |401 - )unauthorized(?![_\w]|\x20\w)/i;

const missingParameter = /missing (?:required )?parameters?:? ["']?\w/i;

/** What services and libraries say that keep the provider's answer to themselves, or show it somewhere else. */
const hidden = anyOf(
  'i',
  // passport-oauth2, but not where its request never left.
  /internaloautherror: failed to obtain access token(?![^]{0,600}oauthError: (?:Error: )?(?:connect|read|getaddrinfo|socket|self|unable)\b)/,
  /couldnotgetgoogleaccesstoken/,
  // Moodle.
  /googleoauth2\/faileduserdetails\b/,
  /unable to exchange external code: ?4(?:\/|%2f)/,
  /flask_oauthlib\.client\.oauthexception: invalid response from google/,
  // Auth.js, of whatever the token endpoint said.
  /\[auth\]\[error\] (?:error: )?todo: handle oidc response body error/,
);
/** Such words that every provider's failures are told in. */
const hiddenAnyones = anyOf(
  'i',
  /unable to exchange external code/,
  /error getting (?:access token|user ?info) from google(?:\.com|_oidc)?\b/,
  /invalid_idp_response\b/,
  /error getting user profile from external provider/,
  /failed to connect\. the window can be closed now/,
  /login\.oauthlogin\(newtransportwithcode\)/,
  /error=(?:\w{2,12}_)?(?:oauth|auth|social|login|sso)_?(?:failed|failure|error)\b/,
  /sign-?in with the identity provider failed/,
  /social network login failure\b/,
  /error=oauth(?:callback|createaccount)\b(?![^]{0,600}(?:next-auth\]|\w{1,20}error: ))/,
  // oauth4webapi, under Auth.js; lucia; passport-oauth2, where the answer had no words.
  /"response" is not a conform token endpoint response/,
  /oauth_request_failed\b/,
  /(?:token|internaloauth)?error at (?:strategy\.)?(?:oauth2strategy|googlestrategy|strategy)\.parseerrorresponse/,
  /expected 200 ok, got: 40[01]\b/,
  // Auth0, of every connection.
  /failed to obtain access token(?=["'.,]|\s{0,3}(?:\n|$))/,
  // Cognito, Discourse, Mattermost, PocketBase, Drupal, miniOrange.
  /google error - 40[0-3]\b/,
  /exception processing authorization code/,
  /there was an error authorizing your google account/,
  /bad response from token request/,
  /failed to fetch oauth2 (?:token|user)\b/,
  /google login failed\. contact/,
  /invalid response received (?:from google )?while fetching access token/,
  // dj-rest-auth, and apps in words of their own.
  /(?:failed|unable) to exchange (?:the )?(?:auth(?:orization)? )?code(?: for (?:an? )?(?:access )?tokens?)?(?=["']|\.?\s{0,3}(?:\n|$))/,
  /error["'] ?: ?["'](?:google )?oauth (?:login |callback |authentication )?(?:failed|error)\b/,
  // Odoo.
  /oauth_error=2\b/,
  // Login with Google, for WordPress.
  /could not retrieve the access token, please try again/,
  // django-allauth's pages.
  /error occurred while attempting to log ?in via your (?:social network|third-party) account/,
  // OmniAuth and Devise, whose word for it is their own.
  /(?:(?:message|reason)[=:] ?["']?|authentication failure! )invalid_credentials\b(?!: oauth2::error, \w)/,
  /(?:authenticate|authori[sz]e) you from google\w{0,12} because (?:of )?["']?invalid credentials/,
  // authentik.
  /could not retrieve (?:token|profile)\./,
  /unable to fetch access token\b/,
  // pac4j, Passport, ASP.NET, allauth.
  /error getting token: ?null/,
  /failed to fetch user ?profile/,
  /exception: failed to retrieve access token/,
  /request to user info failed/,
  // Better Auth.
  /auth\/error\?error=(?:invalid_code|oauth_provider_not_found|unable_to_get_user_info)\b|error code: invalid_code\b/,
  // Spring Security, before and after 5.
  /error requesting access token(?![^]{0,900}?impersonatedcredentials)/,
  /retriev(?:e|ing) the oauth ?2(?:\.0)? access token response(?: error)?:(?! ?(?:error while extracting|i\/o error))/,
  // Home Assistant; Thunderbird's provider for Google Calendar.
  /calgooglesession\] authentication failure\b/,
  /error while obtaining access token\b/,
  /errorcode cannot be empty/,
  // AppAuth, in React Native; HWI's bundle for Symfony.
  /authenticationexception: not a valid access token\b/,
  /error: failed exchange token\b/,
);

/** passport-oauth2's words where its request never left: the stack ends in a socket. */
const noConnection =
  /internaloautherror: failed to (?:obtain access token|fetch user ?profile) at [^]{0,1500}?socketerrorlistener/i;

const tokenError = /tokenerror: bad request\b/i;

const sentences: readonly Rule[] = [
  {
    code: 'token.invalid_client.not_for_devices',
    certainty: 'certain',
    says: /only clients of type ['"]?tvs? and limited[- ]input devices['"]? can use/i,
  },
  { code: 'network.failed', certainty: 'likely', says: noConnection },
  {
    // Google's one word, as the sign-in shows it: of whose client the code or token is, it does not tell.
    code: 'token.unauthorized_client',
    certainty: 'possible',
    says: /(?:unable to|could not|cannot|failed to) authori[sz]e [^\n]{0,60}?: unauthorized_client\W{1,6}unauthorized\b(?! \w)/i,
    family: true,
  },
  ...exchangeHidden(hidden),
  ...at(['google'], exchangeHidden(hiddenAnyones)),
  { code: 'token.deleted_client', certainty: 'certain', says: /oauth ?2? client (?:was|is|has been) deleted/i },
  { code: 'token.disabled_client', certainty: 'certain', says: /oauth ?2? client (?:was|is|has been) disabled/i },
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'certain',
    says: /(?:provided )?client secret is (?:invalid|incorrect|wrong)|invalid client secret(?!s| json)/i,
  },
  {
    code: 'token.invalid_request.client_secret_missing',
    certainty: 'certain',
    says: /client[\s_]secret (?:parameter )?is (?:missing|required)|missing client[\s_]secret/i,
  },
  {
    code: 'token.invalid_request',
    certainty: 'likely',
    // The old endpoint's page.
    says: /client must specify either client_id and client_secret/i,
    family: true,
  },
  { code: 'token.unsupported_grant_type', certainty: 'certain', says: /invalid grant_type ?:/i },
  {
    code: 'token.invalid_request.parameter_missing',
    certainty: 'certain',
    // tokeninfo's.
    says: /either (?<parameter>access_token), id_token,? or token_handle (?:is )?required/i,
  },
  {
    code: 'token.disabled_client',
    certainty: 'certain',
    says: /sign in with google temporarily disabled for this app(?:\.? this app has not been verified)?/i,
    error: ['disabled_client'],
  },
  { code: 'token.redirect_uri_mismatch', certainty: 'likely', says: tokenError, error: ['redirect_uri_mismatch'] },
  { code: 'token.invalid_client', certainty: 'likely', says: tokenError, error: ['invalid_client'], family: true },
  { code: 'token.server_error', certainty: 'likely', says: /refresherror: \(?['"]?internal[_ ]failure\b/i },
  // The old endpoint's page.
  { code: 'token.invalid_request', certainty: 'likely', says: /error processing oauth 2 request/i, family: true },
  // passport-oauth2 shows a description without its error, and exchanges nothing but codes; Google has these two words for
  // nothing else.
  { code: 'token.invalid_grant.code_refused', certainty: 'possible', says: tokenError, family: true },
  {
    code: 'token.unauthorized_client.code_of_other_client',
    certainty: 'likely',
    // Passport; Auth.js, on the way back from Google.
    says: /tokenerror: unauthorized(?![_\w]| client)|oauth_callback_error\b(?=[^]{0,120}?unauthorized_client \(unauthorized\))/i,
    error: ['unauthorized_client'],
  },
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'possible',
    says: /tokenerror: unauthorized(?![_\w]| client)/i,
  },
  {
    // httr's and gargle's, in R; ytmusicapi's.
    code: 'token.invalid_client',
    certainty: 'likely',
    says: anyOf(
      'i',
      /unauthorized \(http 401\)\. failed to (?:get|refresh) an? (?:access )?token/,
      /oauth client failure\. most likely client_id and client_secret mismatch/,
      // Identity-Aware Proxy, where none was set up.
      /empty google account oauth client id/,
    ),
    family: true,
  },
  {
    code: 'token.invalid_grant.code_refused',
    certainty: 'possible',
    // Colab and Firebase's tools, of a code that was pasted.
    says: /mount failed: invalid oauth code|unable to authenticate using the provided code/i,
  },
  {
    code: 'token.invalid_grant',
    certainty: 'possible',
    says: /bad request \(http 400\)\. failed to (?:get|refresh) an? (?:access )?token|token refresh error\. most likely client\/token mismatch/i,
    family: true,
  },
  {
    // What products make of it: Odoo, Chrome.
    code: 'token.invalid_grant',
    certainty: 'possible',
    says: anyOf(
      'i',
      /went wrong during (?:your|the) token generation/,
      /durante la generaci[oó]n del token/,
      /invalid authorization code or refresh token/,
      /oauth2 request failed: invalid credentials/,
    ),
    family: true,
  },
  {
    // RFC 6749's own sentence, as people type it off.
    code: 'token.unauthorized_client',
    certainty: 'possible',
    says: /client is not auth?or\w{3,8} to use this authorization grant type/i,
    family: true,
  },
  {
    code: 'token.refused',
    certainty: 'likely',
    // Ruby's google_calendar.
    says: /google::httpauthorizationfailed\b/i,
    family: true,
  },
  {
    code: 'token.authorization_pending',
    certainty: 'likely',
    // Home Assistant.
    says: /components\.google\.api\] token not yet ready; trying again later/i,
  },
  {
    // gspread's, while it still took passwords.
    code: 'token.refused',
    certainty: 'possible',
    says: /unable to authenticate\. 40[13] code/i,
    at: ['google', 'api'],
    family: true,
  },
  {
    code: 'token.unreadable_answer',
    certainty: 'likely',
    says: anyOf(
      'i',
      /token response lacks fields/,
      /missing field .access_token\b/,
      /server response missing access_token/,
      /no access[\s_]token (?:in (?:the )?response|from server\b(?!\.? error=))/,
      /response (?:did not contain|does not contain|is missing) (?:an? |the )?access[\s_]token/,
      /access token missing from response/,
      /unexpected response while fetching access token/,
      // Hybridauth, Silhouette.
      /provider returned an invalid access_token/,
      /cannot build oauth2info because of invalid response format/,
      /error parsing token refresh response/,
      /could not json decode the access token/,
      /"response" body "access_token" property must be/,
      /required option not passed: "access_token"/,
      // Google's library for PHP.
      /invalid json response in\s[^]{0,300}?google\/auth\/src\/oauth2\.php/,
      /(?:missing or invalid|response lacks an?) '?access_token/,
    ),
  },
  {
    code: 'token.unreadable_answer',
    certainty: 'likely',
    says: anyOf(
      'i',
      /\(missing_token\) missing access token|invalid token format\b/,
      // Dart; Fluent Bit; Clementine.
      /(?:failed|unable) to [\w ]{3,40}\. invalid (?:server response|response from (?:the )?server)/,
      // Spring.
      /error while extracting response for type \[[^\]\n]{0,120}oauth2accesstokenresponse/,
      /unable to parse token body/,
      /failed to parse (?:the )?(?:oauth2?|token) (?:reply|response)/,
    ),
    at: ['google'],
  },
  // What languages say of a member that is not there: of the answer to the exchange or the refresh.
  { code: 'token.unreadable_answer', certainty: 'likely', says: absentMember(/access_?token/), at: ['google'] },
  { code: 'token.no_refresh_token', certainty: 'likely', says: absentMember(/refresh_?token/), at: ['google'] },
  { code: 'token.no_id_token', certainty: 'likely', says: absentMember(/id_?token/), at: ['google'] },
  {
    code: 'token.invalid_request.parameter_missing',
    certainty: 'certain',
    says: /(?:required parameter is missing|missing required parameter):? ?["']?(?<parameter>grant_type|code|refresh_token|assertion|client_secret|token)\b/i,
  },
  {
    code: 'token.invalid_request.parameter_missing',
    certainty: 'likely',
    says: /could not determine client id from request/i,
  },
  {
    code: 'authorize.parameter_missing',
    certainty: 'likely',
    error: ['invalid_request'],
    beside: missingParameter,
    at: ['authorize'],
  },
  {
    code: 'token.invalid_request.parameter_missing',
    certainty: 'likely',
    error: ['invalid_request'],
    beside: missingParameter,
  },
  { code: 'token.not_revocable', certainty: 'certain', says: /token is not revocable/i },
  {
    // Java, .NET.
    code: 'token.unreadable_answer',
    certainty: 'likely',
    says: /error parsing token response\. expected value access_token not found|server response does not contain a json object\. status code is:/i,
    also: [{ code: 'network.proxy_html' }],
  },
  {
    // Go, of a page in place of an answer.
    code: 'network.proxy_html',
    certainty: 'likely',
    says: /oauth2: cannot parse json: invalid character '<'/i,
    at: ['google'],
  },
  { code: 'token.server_error', certainty: 'likely', says: /signet::remoteservererror: /i, family: true },
  {
    code: 'token.rate_limited',
    certainty: 'likely',
    says: /signet::unexpectedstatuserror: unexpected status code: 429\b/i,
  },
  {
    // Ruby, whose store holds the token of another client.
    code: 'token.unauthorized_client.refresh_token_of_other_client',
    certainty: 'certain',
    says: /token client id of \S{3,120} does not match configured client id\b/i,
    at: ['google'],
  },
  {
    code: 'token.federation_refused',
    certainty: 'possible',
    // Google's action for GitHub, where its reason is cut off; Ruby, which keeps it to itself.
    says: /google::auth::\w{4,24}error[: (]{1,3}token exchange failed with status 4\d\d\b|token exchange failed with status 4\d\d\b(?=[^]{0,600}?sts_client)|failed to generate google cloud federated token(?: for [^\s:"']{1,300}(?::\/\/\S{1,200})?)?(?:["'.]{0,3}(?:\s{0,9}$|\n)|: failed to call \S{8,80}: http 4\d\d\b)/i,
    family: true,
  },
  {
    code: 'token.federation_refused',
    certainty: 'certain',
    says: anyOf(
      'i',
      /credential (?:is|was|has been) rejected by the attribute condition/,
      /id token issued at \d{6,12} is stale/,
      /invalid value for ["'`\\]{0,2}audience\b/,
      /target service indicated by the ["'`\\]{0,2}audience\b/,
      /(?:audience|issuer) in (?:the )?(?:id|saml|aws) ?(?:token|assertion|response) [^\n]{0,300}?(?:does not|doesn't|did not) match (?:the )?expected/,
      /size of mapped attribute/,
      /mapped attribute ["'`]?(?:google|attribute)\./,
      /(?:could not|cannot|unable to) obtain a value for ["'`]?(?:google|attribute)\.\w{1,60}(?: from the given credential)?/,
      /(?:connecting to|reaching) the given credential's issuer/,
      /given credential's issuer (?:is|was|could|can|does)\b/,
      /(?:invalid|unexpected) aws response (?:of|with)\b|aws (?:security token )?response of type 4\d\d\b/,
      /(?:no|find an?) jwk key with (?:the )?(?:kid|key id)\b/,
      /value should be the full resource name of the identity provider/,
      /pool or provider is disabled or deleted/,
      /token exchange [^\n]{0,60}?\bsecurity ?token ?service\b[^\n]{0,60}?(?:denied|rejected|refused|failed)/,
      // GKE's own, by external-secrets.
      /unable to fetch identitybindingtoken|could not get idbindtoken token/,
    ),
  },
  {
    // google-auth's and its siblings' form for what the exchange was refused with; Go's, by its package.
    code: 'token.federation_refused',
    certainty: 'likely',
    says: anyOf(
      'i',
      sequence(
        'i',
        [/oauth(?:error|exception)\b[:(\s"']{1,6}/, /(?<!\w)error: /],
        /error code (?:invalid_(?:grant|request|target|client|scope|token)|unauthorized_client|access_denied)\b(?=: [^\n]|$|["'])/,
      ),
      /(?:oauth2\/google(?:\/externalaccount)?|credentials): status code 4\d\d: (?=[^\n]{0,40}"error" ?: ?")/,
    ),
    family: true,
  },
  // Nobody but userinfo has both.
  ...refusedToken({ error: ['invalid_request'], beside: /invalid credentials/i }, 'likely'),
  // Passport, of what userinfo answers.
  { code: 'token.invalid_token', certainty: 'likely', says: /userinfoerror: invalid credentials/i },
  {
    // Spring.
    code: 'token.invalid_token',
    certainty: 'likely',
    says: /retriev(?:e|ing) the userinfo resource: ?(?:[^\n]{0,80}?)?401\b/i,
    at: ['google'],
  },
  { code: 'token.invalid_token', certainty: 'likely', says: /error_description["'\s:=>]{1,12}invalid value(?! for)/i },
];

/** What Google's sign-in says of the account, and its page for a fault. */
const accounts: readonly Rule[] = [
  {
    code: 'token.invalid_grant.account_suspended',
    certainty: 'likely',
    says: /couldn't sign you in (?:your )?account has been suspended/i,
  },
  {
    code: 'token.invalid_account',
    certainty: 'certain',
    says: /account disabled[^]{0,160}?violate google's policies/i,
  },
  { code: 'token.invalid_account', certainty: 'likely', says: /your google account (?:has been|was|is) disabled/i },
  {
    code: 'token.invalid_client.not_found',
    certainty: 'certain',
    // Google Identity Services, in the browser's console.
    says: /given client id is not found/i,
  },
  { code: 'token.server_error', certainty: 'likely', says: /getskippedreason\W{1,8}issuing_failed/i },
  // Play services.
  ...at(
    ['google'],
    [
      { code: 'token.server_error', certainty: 'likely', says: /apiexception: 8:|signinresult:failed code=8\b/i },
      {
        code: 'token.refused',
        certainty: 'likely',
        says: /apiexception: 5:|signinresult:failed code=5\b/i,
        family: true,
      },
    ],
  ),
];

/** RFC 7009, and Google's tokeninfo, whose older form has no `error` at all. */
const existingToken = at(
  ['tokeninfo', 'revoke'],
  [
    ...refusedToken({ status: [400], beside: /invalid value|expired or revoked/i }, 'likely'),
    { code: 'token.revoke_needs_post', certainty: 'likely', status: [404, 405] },
    { code: 'token.invalid_token', certainty: 'possible', status: [400], family: true },
  ],
);

/** RFC 6749, section 5.2, and what Google adds: what the token endpoint and its neighbours answer to everything. */
export const tokenRules: readonly Rule[] = [
  ...sentences,
  ...accounts,
  ...at(['sts'], [{ code: 'token.federation_refused', certainty: 'likely', error: oauthErrors }]),
  ...existingToken,
  ...refusedToken({ error: ['invalid_request'], beside: /invalid credentials/i, at: ['userinfo'] }, 'certain'),
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'likely',
    error: ['invalid_client'],
    beside: oneWord,
  },
  {
    code: 'token.invalid_client.not_for_devices',
    certainty: 'likely',
    error: ['invalid_client'],
    beside: /invalid client type/i,
  },
  { code: 'token.invalid_client', certainty: 'likely', error: ['invalid_client'], family: true },
  { code: 'token.deleted_client', certainty: 'certain', error: ['deleted_client'] },
  { code: 'token.disabled_client', certainty: 'certain', error: ['disabled_client'] },
  { code: 'token.admin_policy_enforced', certainty: 'certain', error: ['admin_policy_enforced'] },
  { code: 'token.org_internal', certainty: 'certain', error: ['org_internal'] },
  { code: 'token.redirect_uri_mismatch', certainty: 'certain', error: ['redirect_uri_mismatch'], at: ['token'] },
  { code: 'token.unsupported_grant_type', certainty: 'certain', error: ['unsupported_grant_type'] },
  {
    code: 'token.invalid_grant.access_revoked',
    certainty: 'likely',
    error: ['invalid_grant'],
    beside: /token has been revoked/i,
  },
  { code: 'token.invalid_grant', certainty: 'possible', error: ['invalid_grant'], family: true },
  {
    // Google's one word for a refresh token of another client; delegation is refused in a sentence.
    code: 'token.unauthorized_client.refresh_token_of_other_client',
    certainty: 'possible',
    error: ['unauthorized_client'],
    beside: oneWord,
  },
  { code: 'token.unauthorized_client', certainty: 'possible', error: ['unauthorized_client'], family: true },
  { code: 'token.invalid_scope', certainty: 'likely', says: /invalid downscoping\b/i },
  { code: 'token.invalid_scope', certainty: 'possible', error: ['invalid_scope'], at: ['token'], family: true },
  // No consent page is there to say no: a delegated key, or an administrator.
  {
    code: 'token.refused',
    certainty: 'possible',
    error: ['access_denied'],
    at: ['token:refresh_token'],
    family: true,
  },
  { code: 'token.rate_limited', certainty: 'certain', error: ['rate_limit_exceeded', 'slow_down'], at: ['token'] },
  { code: 'token.authorization_pending', certainty: 'certain', error: ['authorization_pending', 'slow_down'] },
  { code: 'token.federation_refused', certainty: 'likely', error: ['invalid_target'] },
  {
    code: 'token.invalid_token.expired',
    certainty: 'likely',
    error: ['expired_token'],
    beside: /provided token has expired|signature expired/i,
  },
  { code: 'token.expired_token', certainty: 'likely', error: ['expired_token'] },
  {
    code: 'token.expired_token',
    certainty: 'likely',
    says: /(?:authentication|device|user) code (?:has )?expired/i,
    at: ['google'],
  },
  { code: 'token.not_revocable', certainty: 'likely', error: ['unsupported_token_type'] },
  {
    code: 'token.server_error',
    certainty: 'certain',
    error: ['internal_failure', 'server_error', 'temporarily_unavailable', 'backend_error'],
  },
  { code: 'token.invalid_request', certainty: 'possible', error: ['invalid_request'], at: ['token'], family: true },
];

/** RFC 6750, section 3.1: what is said of an access token wherever it is used. */
export const bearerRules: readonly Rule[] = [
  // Google Ads.
  { code: 'token.invalid_token', certainty: 'certain', says: /oauth_token_(?:header_)?invalid/i },
  { code: 'token.invalid_token.expired', certainty: 'certain', says: /oauth_token_expired/i },
  {
    // Of what the app itself handed to google-auth.
    code: 'token.invalid_token.expired',
    certainty: 'likely',
    says: /(?:credentials|token) returned by the refresh_handler (?:are|is) already expired|refresh_handler returned expiry time/i,
  },
  { code: 'token.invalid_token.revoked', certainty: 'certain', says: /oauth_token_(?:revoked|disabled)/i },
  // oauthlib, before it asks for another.
  { code: 'token.invalid_token.expired', certainty: 'likely', says: /tokenexpirederror: \(token_expired\)/i },
  // userinfo answers in OAuth's form, with a name that says nothing of the token.
  {
    code: 'token.invalid_token',
    certainty: 'certain',
    error: ['invalid_request'],
    at: ['userinfo'],
    says: /invalid credentials/i,
  },
  { code: 'api.scope_insufficient', certainty: 'certain', error: ['insufficient_scope'] },
  { code: 'calendar.auth_error', certainty: 'certain', error: ['invalid_token'], at: ['calendar'] },
  { code: 'api.invalid_credentials', certainty: 'certain', error: ['invalid_token'], at: ['api'] },
  ...refusedToken({ error: ['invalid_token'], at: ['tokeninfo', 'revoke'] }, 'certain'),
  { code: 'token.invalid_token', certainty: 'likely', error: ['invalid_token'] },
];

/** A member that an object does not have, as Python, PHP, Ruby, JavaScript, Java and Go's templates print it. */
function absentMember(name: RegExp): RegExp {
  return anyOf(
    'i',
    sequence('i', /keyerror:? \(?u?["'`]/, name, /["'`]/),
    sequence('i', /(?:undefined index: |undefined array key ["']|undefined offset: )/, name, /\b/),
    sequence('i', /key not found: [:"']/, name, /\b/),
    sequence('i', /cannot read propert(?:y|ies) (?:["']|of (?:undefined|null) \(reading ')/, name, /["']/),
    sequence('i', /no value for /, name, /\b/),
    // What is left of Python's where only the message is printed.
    sequence('i', /attempting to sync account '[^'\n]{1,80}' '/, name, /'/),
  );
}

/** The name beside it tells more, where there is one. */
function exchangeHidden(says: RegExp): readonly Rule[] {
  return [
    { code: 'token.invalid_client.secret_wrong', certainty: 'likely', says, error: ['invalid_client'] },
    { code: 'token.invalid_grant.code_refused', certainty: 'possible', says, error: ['invalid_grant'], family: true },
    { code: 'token.redirect_uri_mismatch', certainty: 'likely', says, error: ['redirect_uri_mismatch'] },
    { code: 'token.exchange_failed_elsewhere', certainty: 'certain', says, family: true },
  ];
}
