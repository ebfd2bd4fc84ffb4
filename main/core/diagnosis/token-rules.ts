import type { Rule } from './diagnose-answer.ts';
import type { Facts } from './facts.ts';

/** From here on a clock is so far off that Google refuses short-lived assertions for it, in seconds. */
const clockLimit = 60;
const clockIsOff = ({ clockOffset }: Facts) => Math.abs(clockOffset ?? 0) > clockLimit;
const generic = /^(?:bad request)?\.?$/i;

/** RFC 6749, section 4.1.3: the authorization_code grant. */
export const authorizationCodeRules: readonly Rule[] = (
  [
    {
      code: 'token.invalid_grant.code_is_a_token',
      certainty: 'certain',
      error: ['invalid_grant'],
      when: (facts) => facts.codeLookedLikeToken === true,
    },
    {
      code: 'token.invalid_grant.code_still_encoded',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /malformed auth code/i,
      when: (facts) => facts.codeLookedEncoded === true,
    },
    {
      code: 'token.invalid_grant.malformed_code',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /malformed auth code/i,
    },
    {
      code: 'token.invalid_grant.code_already_used',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /already (?:been )?(?:redeemed|used)/i,
    },
    {
      code: 'token.invalid_grant.code_already_used',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: generic,
      when: (facts) => facts.codeUsedHereBefore === true,
    },
    {
      code: 'token.invalid_grant.code_verifier_missing',
      certainty: 'certain',
      error: ['invalid_grant', 'invalid_request'],
      says: /missing code[ _]verifier/i,
    },
    {
      code: 'token.invalid_grant.code_verifier_wrong',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /invalid code[ _]verifier|code[ _]verifier (?:does not|doesn't) match/i,
    },
    {
      code: 'token.invalid_grant.code_verifier_not_needed',
      certainty: 'certain',
      error: ['invalid_grant', 'invalid_request'],
      says: /verifier is not needed/i,
    },
    { code: 'token.invalid_grant.code_refused', certainty: 'possible', error: ['invalid_grant'], says: generic },
    {
      code: 'token.redirect_uri_mismatch.none_sent',
      certainty: 'likely',
      error: ['redirect_uri_mismatch'],
      when: (facts) => facts.redirectUri === null || facts.redirectUri === '',
    },
    {
      code: 'token.redirect_uri_mismatch.postmessage_sent',
      certainty: 'likely',
      error: ['redirect_uri_mismatch'],
      when: (facts) => facts.redirectUri === 'postmessage',
    },
    { code: 'token.redirect_uri_mismatch', certainty: 'certain', error: ['redirect_uri_mismatch'] },
    { code: 'token.unauthorized_client.code_of_other_client', certainty: 'likely', error: ['unauthorized_client'] },
  ] satisfies readonly Rule[]
).map((rule: Rule) => ({ ...rule, at: ['token:authorization_code'] }));

/** RFC 6749, section 6: the refresh_token grant. */
export const refreshTokenRules: readonly Rule[] = (
  [
    {
      code: 'token.invalid_grant.reauthentication_required',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /invalid_rapt|rapt_required|reauth/i,
    },
    {
      code: 'token.invalid_grant.refresh_token_refused',
      certainty: 'possible',
      error: ['invalid_grant'],
      says: generic,
    },
    {
      code: 'token.invalid_grant.refresh_token_refused',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /expired or revoked/i,
    },
    {
      code: 'token.invalid_grant.account_deleted',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /account has been deleted/i,
    },
    {
      code: 'token.unauthorized_client.refresh_token_of_other_client',
      certainty: 'likely',
      error: ['unauthorized_client'],
    },
  ] satisfies readonly Rule[]
).map((rule: Rule) => ({ ...rule, at: ['token:refresh_token'] }));

/** RFC 7523, section 2.1, with Google's `sub` for domain-wide delegation. */
export const jwtBearerRules: readonly Rule[] = (
  [
    {
      code: 'token.unauthorized_client.subject_is_consumer_account',
      certainty: 'likely',
      error: ['unauthorized_client'],
      when: ({ subject }) => /@(?:gmail|googlemail)\.com$/i.test(subject ?? ''),
    },
    {
      code: 'token.unauthorized_client.delegation_missing',
      certainty: 'certain',
      error: ['unauthorized_client'],
      when: ({ subject, worksWithoutSubject }) => Boolean(subject) && worksWithoutSubject === true,
    },
    {
      code: 'token.unauthorized_client.delegation_missing',
      certainty: 'likely',
      error: ['unauthorized_client'],
      when: ({ subject }) => Boolean(subject),
    },
    {
      code: 'token.access_denied.account_restricted',
      certainty: 'certain',
      error: ['access_denied'],
      says: /account (?:is )?restricted/i,
    },
    {
      code: 'token.access_denied.scope_missing',
      certainty: 'certain',
      error: ['access_denied'],
      when: ({ refusedScopes, grantedScopes }) => Boolean(refusedScopes?.length && grantedScopes?.length),
    },
    { code: 'token.access_denied.scope_missing', certainty: 'likely', error: ['access_denied'] },
    {
      code: 'token.invalid_account',
      certainty: 'certain',
      error: ['invalid_account'],
    },
    {
      code: 'token.invalid_grant.subject_deleted',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /account has been deleted/i,
    },
    {
      code: 'token.invalid_grant.subject_unknown',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /(?:invalid|not a valid) e-?mail/i,
      when: ({ subject }) => subject !== null,
    },
    {
      code: 'token.invalid_request.subject_invalid',
      certainty: 'likely',
      error: ['invalid_request'],
      says: /impersonation|"sub"/i,
    },
    {
      code: 'token.invalid_grant.clock_off',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /short-lived token/i,
      when: clockIsOff,
    },
    {
      code: 'token.invalid_grant.assertion_time',
      certainty: 'possible',
      error: ['invalid_grant'],
      says: /short-lived token/i,
    },
    {
      code: 'token.invalid_grant.audience_wrong',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /failed audience check(?:.*?audience is (?<audience>\S+))?/i,
    },
    {
      code: 'token.invalid_grant.signature_invalid',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /invalid jwt signature|invalid signature/i,
    },
    {
      code: 'token.invalid_grant.service_account_unknown',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /no valid verifier|account not found/i,
    },
    {
      code: 'token.invalid_grant.service_account_disabled',
      certainty: 'certain',
      error: ['invalid_grant', 'disabled_client'],
      says: /robot is disabled|service account .*disabled/i,
    },
    {
      code: 'token.invalid_client.issuer_unknown',
      certainty: 'certain',
      error: ['invalid_client'],
      says: /client was not found/i,
    },
    {
      code: 'token.invalid_scope.empty',
      certainty: 'certain',
      error: ['invalid_scope'],
      says: /empty or missing scope/i,
    },
    {
      code: 'token.invalid_scope.unknown',
      certainty: 'likely',
      error: ['invalid_scope'],
      says: /^(?<named>\S+) is not a valid audience|invalid oauth scope|scopes were invalid/i,
    },
  ] satisfies readonly Rule[]
).map((rule: Rule) => ({ ...rule, at: ['token:jwt-bearer'] }));

/** RFC 7009, and Google's tokeninfo, whose older form has no `error` at all. */
export const existingTokenRules: readonly Rule[] = (
  [
    { code: 'token.not_revocable', certainty: 'certain', says: /not revocable/i },
    { code: 'token.invalid_token', certainty: 'certain', error: ['invalid_token'] },
    { code: 'token.invalid_token', certainty: 'likely', status: [400], says: /invalid value|expired or revoked/i },
  ] satisfies readonly Rule[]
).map((rule: Rule) => ({ ...rule, at: ['tokeninfo', 'revoke'] }));

const tokenPlaces = [
  'token:authorization_code',
  'token:refresh_token',
  'token:jwt-bearer',
  'tokeninfo',
  'revoke',
] as const;

/** What the token endpoint answers to every grant, and its neighbours to everything. */
export const tokenEndpointRules: readonly Rule[] = (
  [
    {
      code: 'token.invalid_client.secret_wrong',
      certainty: 'certain',
      error: ['invalid_client'],
      says: /client secret is invalid|unauthorized/i,
    },
    {
      code: 'token.invalid_client.not_found',
      certainty: 'certain',
      error: ['invalid_client'],
      says: /client was not found/i,
    },
    { code: 'token.invalid_client', certainty: 'likely', error: ['invalid_client'] },
    {
      code: 'token.invalid_request.client_secret_missing',
      certainty: 'certain',
      error: ['invalid_request', 'invalid_client'],
      says: /client_secret is missing/i,
    },
    { code: 'token.deleted_client', certainty: 'certain', error: ['deleted_client'] },
    { code: 'token.disabled_client', certainty: 'certain', error: ['disabled_client'] },
    { code: 'token.admin_policy_enforced', certainty: 'certain', error: ['admin_policy_enforced'] },
    { code: 'token.org_internal', certainty: 'certain', error: ['org_internal'] },
    {
      code: 'token.access_denied.account_restricted',
      certainty: 'certain',
      error: ['access_denied'],
      says: /account (?:is )?restricted/i,
    },
    { code: 'token.invalid_account', certainty: 'certain', error: ['invalid_account'] },
    { code: 'token.unsupported_grant_type', certainty: 'certain', error: ['unsupported_grant_type'] },
    {
      code: 'token.invalid_request.parameter_missing',
      certainty: 'certain',
      error: ['invalid_request'],
      says: /(?:required parameter is missing|missing required parameter):? *(?<parameter>\w+)/i,
    },
    { code: 'token.rate_limited', certainty: 'certain', status: [429], when: (_, answer) => answer.status === 429 },
    { code: 'token.rate_limited', certainty: 'certain', error: ['rate_limit_exceeded', 'slow_down'] },
    {
      code: 'token.rate_limited',
      certainty: 'likely',
      status: [403],
      when: (_, { error, body }) => error === null && /rate limit/i.test(body),
    },
    {
      code: 'token.server_error',
      certainty: 'certain',
      error: ['internal_failure', 'server_error', 'temporarily_unavailable', 'backend_error'],
    },
    { code: 'token.server_error', certainty: 'certain', when: (_, { status }) => (status ?? 0) >= 500 },
  ] satisfies readonly Rule[]
).map((rule: Rule) => ({ ...rule, at: tokenPlaces }));
