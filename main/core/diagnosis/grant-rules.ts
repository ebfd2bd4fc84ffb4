import type { TextRule } from './text-rule.ts';

/** The token endpoint's refusals in sentences: each tells by itself, from every library's wrapper. */
export const grantSentences: readonly TextRule[] = [
  { code: 'token.invalid_grant.malformed_code', certainty: 'certain', says: /malformed auth(?:orization)? code/i },
  {
    code: 'token.invalid_grant.code_already_used',
    certainty: 'certain',
    says: /(?:auth(?:orization)? )?code (?:was|has) (?:already )?(?:been )?(?:already )?(?:redeemed|used)/i,
  },
  { code: 'token.invalid_grant.code_verifier_missing', certainty: 'certain', says: /missing code[\s_]verifier/i },
  {
    code: 'token.invalid_grant.code_verifier_wrong',
    certainty: 'certain',
    says: /invalid code[\s_]verifier|code[\s_]verifier (?:does not|doesn't|did not) match/i,
  },
  {
    code: 'token.invalid_grant.code_verifier_not_needed',
    certainty: 'certain',
    says: /code[\s_]verifier (?:is )?not needed|verifier is not needed/i,
  },
  {
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
    says: /reauth related error|reauthentication (?:is needed|failed|required)/i,
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'likely',
    says: /token has been expired or revoked/i,
  },
  {
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
    says: /client is unauthorized to retrieve access tokens|client not authorized for any of the scopes|unauthorized client or scope in request/i,
  },
  { code: 'token.access_denied.scope_missing', certainty: 'likely', says: /requested client (?:is )?not authorized/i },
  {
    code: 'token.invalid_grant.subject_deleted',
    certainty: 'certain',
    at: ['token:jwt-bearer'],
    says: /account has been deleted/i,
  },
  {
    code: 'token.invalid_grant.account_deleted',
    certainty: 'certain',
    at: ['token:refresh_token'],
    says: /account has been deleted/i,
  },
  {
    code: 'token.invalid_grant.subject_unknown',
    certainty: 'likely',
    says: /(?:invalid|not a valid) e-?mail (?:address )?or user ?id/i,
  },
  {
    code: 'token.invalid_request.subject_invalid',
    certainty: 'likely',
    says: /invalid impersonation (?:prn|sub|"|')?/i,
  },
  {
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
    says: /token must be a short-lived token|iat and exp values/i,
  },
  {
    code: 'token.invalid_grant.audience_wrong',
    certainty: 'certain',
    says: /failed audience check(?:\W{1,5}the right audience is (?<audience>[\w:./-]+))?/i,
  },
  { code: 'token.invalid_grant.signature_invalid', certainty: 'certain', says: /invalid jwt:? signature/i },
  {
    code: 'token.invalid_grant.service_account_unknown',
    certainty: 'likely',
    says: /no valid verifier (?:was )?found/i,
  },
  {
    code: 'token.invalid_grant.service_account_disabled',
    certainty: 'certain',
    says: /robot (?:account )?is disabled/i,
  },
  { code: 'token.deleted_client', certainty: 'certain', says: /oauth client was deleted/i },
  { code: 'token.disabled_client', certainty: 'certain', says: /oauth client (?:was|is|has been) disabled/i },
  {
    code: 'token.invalid_client.issuer_unknown',
    certainty: 'certain',
    at: ['token:jwt-bearer'],
    says: /oauth client was not found/i,
  },
  { code: 'token.invalid_client.not_found', certainty: 'certain', says: /oauth client was not found/i },
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'certain',
    says: /(?:provided )?client secret is (?:invalid|incorrect)|invalid client secret/i,
  },
  { code: 'token.invalid_request.client_secret_missing', certainty: 'certain', says: /client_secret is missing/i },
  { code: 'token.invalid_scope.empty', certainty: 'certain', says: /empty or missing scope/i },
  {
    code: 'token.invalid_scope.unknown',
    certainty: 'likely',
    says: /is not a valid audience string|invalid oauth scope or id token audience/i,
  },
  { code: 'token.unsupported_grant_type', certainty: 'certain', says: /invalid grant_type ?:/i },
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
  { code: 'token.not_revocable', certainty: 'certain', says: /token is not revocable/i },
  { code: 'token.invalid_token', certainty: 'likely', says: /error_description["'\s:=>]{1,12}invalid value/i },
];

const tokenPlaces = ['token', 'token:authorization_code', 'token:refresh_token', 'token:jwt-bearer'] as const;

/** RFC 6749, section 5.2, and its relatives: an `error` by its name, with what its surroundings say of the grant. */
export const grantErrors: readonly TextRule[] = [
  {
    code: 'token.access_denied.account_restricted',
    certainty: 'certain',
    error: ['access_denied'],
    says: /account (?:is |has been )?restricted/i,
  },
  { code: 'token.invalid_account', certainty: 'certain', error: ['invalid_account', 'invalid_user'] },
  {
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
    error: ['invalid_rapt', 'rapt_required'],
  },
  {
    code: 'token.invalid_grant.subject_or_token_deleted',
    certainty: 'likely',
    error: ['invalid_grant'],
    says: /account has been deleted/i,
  },
  {
    code: 'token.invalid_grant.subject_unknown',
    certainty: 'likely',
    error: ['invalid_grant'],
    says: /not a valid e-?mail|invalid e-?mail/i,
  },
  {
    code: 'token.invalid_grant.service_account_unknown',
    certainty: 'likely',
    error: ['invalid_grant'],
    says: /account not found/i,
  },
  {
    code: 'token.invalid_grant.code_refused',
    certainty: 'possible',
    error: ['invalid_grant'],
    at: ['token:authorization_code'],
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'possible',
    error: ['invalid_grant'],
    at: ['token:refresh_token'],
  },
  { code: 'token.invalid_grant', certainty: 'possible', error: ['invalid_grant'], family: true },
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'likely',
    error: ['invalid_client'],
    says: /unauthorized(?!_)/i,
  },
  { code: 'token.invalid_client', certainty: 'likely', error: ['invalid_client'], family: true },
  {
    code: 'token.unauthorized_client.refresh_token_of_other_client',
    certainty: 'likely',
    error: ['unauthorized_client'],
    at: ['token:refresh_token'],
  },
  {
    code: 'token.unauthorized_client.code_of_other_client',
    certainty: 'likely',
    error: ['unauthorized_client'],
    at: ['token:authorization_code'],
  },
  {
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
    error: ['unauthorized_client'],
    at: ['token:jwt-bearer'],
  },
  {
    code: 'token.unauthorized_client.refresh_token_of_other_client',
    certainty: 'possible',
    error: ['unauthorized_client'],
    // Google's one word for a refresh token of another client; delegation is refused in a sentence.
    says: /unauthorized(?![_\w])/i,
  },
  { code: 'token.unauthorized_client', certainty: 'possible', error: ['unauthorized_client'], family: true },
  { code: 'token.deleted_client', certainty: 'certain', error: ['deleted_client'] },
  { code: 'token.disabled_client', certainty: 'certain', error: ['disabled_client'] },
  { code: 'token.admin_policy_enforced', certainty: 'certain', error: ['admin_policy_enforced'] },
  { code: 'token.org_internal', certainty: 'certain', error: ['org_internal'] },
  {
    code: 'token.redirect_uri_mismatch',
    certainty: 'certain',
    error: ['redirect_uri_mismatch'],
    at: tokenPlaces,
  },
  { code: 'token.unsupported_grant_type', certainty: 'certain', error: ['unsupported_grant_type'] },
  {
    code: 'token.access_denied.scope_missing',
    certainty: 'likely',
    error: ['access_denied'],
    at: ['token:jwt-bearer'],
  },
  { code: 'token.invalid_scope', certainty: 'possible', error: ['invalid_scope'], at: tokenPlaces, family: true },
  { code: 'token.rate_limited', certainty: 'certain', error: ['rate_limit_exceeded', 'slow_down'], at: tokenPlaces },
  { code: 'token.authorization_pending', certainty: 'certain', error: ['authorization_pending', 'slow_down'] },
  { code: 'token.expired_token', certainty: 'likely', error: ['expired_token'] },
  { code: 'token.not_revocable', certainty: 'likely', error: ['unsupported_token_type'] },
  { code: 'api.scope_insufficient', certainty: 'certain', error: ['insufficient_scope'] },
  {
    code: 'api.invalid_credentials',
    certainty: 'certain',
    error: ['invalid_token'],
    at: ['api', 'userinfo', 'gmail', 'directory', 'iamcredentials'],
  },
  { code: 'calendar.auth_error', certainty: 'certain', error: ['invalid_token'], at: ['calendar'] },
  { code: 'token.invalid_token', certainty: 'likely', error: ['invalid_token'] },
  {
    code: 'token.server_error',
    certainty: 'certain',
    error: ['internal_failure', 'server_error', 'temporarily_unavailable', 'backend_error'],
  },
  { code: 'token.invalid_request', certainty: 'possible', error: ['invalid_request'], at: tokenPlaces, family: true },
];
