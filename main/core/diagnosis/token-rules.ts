import { anyOf } from './any-of.ts';
import { refusedToken } from './refused-token.ts';
import { oauthErrors } from './error-names.ts';
import { at, type Rule } from './rule.ts';

/** All of a description, and not the status beside it. */
const oneWord = /(?<![\w-]|401 |401 - )unauthorized(?![_\w]|\x20\w)/i;

const missingParameter = /missing (?:required )?parameters?:? ["']?\w/i;

/** What services and libraries say that keep the provider's answer to themselves, or show it somewhere else. */
const hidden =
  /internaloautherror: failed to obtain access token|couldnotgetgoogleaccesstoken|unable to exchange external code: ?4(?:\/|%2f)/i;
/** Such words that every provider's failures are told in. */
const hiddenAnyones = anyOf(
  'i',
  /unable to exchange external code/,
  /error getting access token from google\.com/,
  /invalid_idp_response\b/,
  /error getting user profile from external provider/,
  /failed to connect\. the window can be closed now/,
  /login\.oauthlogin\(newtransportwithcode\)/,
  /signin\?error=oauth(?:callback|createaccount)\b(?![^]{0,600}(?:next-auth\]|\w{1,20}error: ))/,
);

/** passport-oauth2's words where its request never left: the stack ends in a socket. */
const noConnection = /internaloautherror: failed to obtain access token at [^]{0,1500}?socketerrorlistener/i;

const sentences: readonly Rule[] = [
  {
    code: 'token.invalid_client.not_for_devices',
    certainty: 'certain',
    says: /only clients of type 'tvs and limited input devices' can use/i,
  },
  { code: 'network.failed', certainty: 'likely', says: noConnection },
  ...exchangeHidden(hidden),
  ...at(['google'], exchangeHidden(hiddenAnyones)),
  { code: 'token.deleted_client', certainty: 'certain', says: /oauth client (?:was|is|has been) deleted/i },
  { code: 'token.disabled_client', certainty: 'certain', says: /oauth client (?:was|is|has been) disabled/i },
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'certain',
    says: /(?:provided )?client secret is (?:invalid|incorrect|wrong)|invalid client secret(?!s)/i,
  },
  {
    code: 'token.invalid_request.client_secret_missing',
    certainty: 'certain',
    says: /client[\s_]secret (?:parameter )?is (?:missing|required)|missing client[\s_]secret/i,
  },
  { code: 'token.unsupported_grant_type', certainty: 'certain', says: /invalid grant_type ?:/i },
  // The old endpoint's page.
  { code: 'token.invalid_request', certainty: 'likely', says: /error processing oauth 2 request/i, family: true },
  // passport-oauth2 shows a description without its error; Google has these two words for nothing else.
  { code: 'token.invalid_grant', certainty: 'possible', says: /tokenerror: bad request\b/i, family: true },
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'possible',
    says: /tokenerror: unauthorized(?![_\w]| client)/i,
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
    // gspread's, while it still took passwords.
    code: 'token.refused',
    certainty: 'possible',
    says: /unable to authenticate\. 40[13] code/i,
    at: ['google', 'api'],
    family: true,
  },
  {
    // OmniAuth's, which keeps the rest to itself.
    code: 'token.refused',
    certainty: 'possible',
    says: /authenticate you from googleoauth2 because ["']?invalid credentials/i,
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
      /no access[\s_]token in (?:the )?response/,
      /response (?:did not contain|does not contain|is missing) (?:an? |the )?access[\s_]token/,
      /access token missing from response/,
    ),
  },
  {
    code: 'token.unreadable_answer',
    certainty: 'likely',
    says: /\(missing_token\) missing access token|invalid token format\b/i,
    at: ['google'],
  },
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
    code: 'token.federation_refused',
    certainty: 'certain',
    says: anyOf(
      'i',
      /given credential is rejected by the attribute condition/,
      /id token issued at \d{6,12} is stale/,
      /invalid value for "audience"/,
      /target service indicated by the "audience"/,
      /audience in id token .{0,200}?does not match the expected audience/,
      /size of mapped attribute/,
      /mapped attribute 'google\./,
      /error connecting to the given credential's issuer/,
    ),
  },
  { code: 'token.invalid_token', certainty: 'likely', says: /error_description["'\s:=>]{1,12}invalid value(?! for)/i },
];

/** RFC 7009, and Google's tokeninfo, whose older form has no `error` at all. */
const existingToken = at(
  ['tokeninfo', 'revoke'],
  [
    ...refusedToken({ status: [400], beside: /invalid value|expired or revoked/i }, 'likely'),
    { code: 'token.revoke_needs_post', certainty: 'likely', status: [404, 405] },
  ],
);

/** RFC 6749, section 5.2, and what Google adds: what the token endpoint and its neighbours answer to everything. */
export const tokenRules: readonly Rule[] = [
  ...sentences,
  ...at(['sts'], [{ code: 'token.federation_refused', certainty: 'likely', error: oauthErrors }]),
  ...existingToken,
  ...refusedToken({ error: ['invalid_request'], beside: /invalid credentials/i, at: ['userinfo'] }, 'certain'),
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'likely',
    error: ['invalid_client'],
    beside: oneWord,
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
  { code: 'token.invalid_scope', certainty: 'possible', error: ['invalid_scope'], at: ['token'], family: true },
  { code: 'token.rate_limited', certainty: 'certain', error: ['rate_limit_exceeded', 'slow_down'], at: ['token'] },
  { code: 'token.authorization_pending', certainty: 'certain', error: ['authorization_pending', 'slow_down'] },
  { code: 'token.federation_refused', certainty: 'likely', error: ['invalid_target'] },
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

/** The name beside it tells more, where there is one. */
function exchangeHidden(says: RegExp): readonly Rule[] {
  return [
    { code: 'token.invalid_client.secret_wrong', certainty: 'likely', says, error: ['invalid_client'] },
    { code: 'token.invalid_grant.code_refused', certainty: 'possible', says, error: ['invalid_grant'] },
    { code: 'token.redirect_uri_mismatch', certainty: 'likely', says, error: ['redirect_uri_mismatch'] },
    { code: 'token.exchange_failed_elsewhere', certainty: 'certain', says },
  ];
}
