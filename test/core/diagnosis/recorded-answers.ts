import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Facts } from '../../../main/core/diagnosis/facts.ts';
import type { Place } from '../../../main/core/diagnosis/place.ts';

/** An answer of Google's as people reported it in public, names and numbers masked, and what it means. */
export interface RecordedAnswer {
  readonly place: Extract<
    Place,
    | 'token:authorization_code'
    | 'token:refresh_token'
    | 'token:jwt-bearer'
    | 'tokeninfo'
    | 'revoke'
    | 'userinfo'
    | 'calendar'
  >;
  readonly status: number | null;
  readonly body: unknown;
  readonly facts?: Facts;
  readonly code: DiagnosisCode;
}

const oauth = (error: string, error_description?: string, more: object = {}) => ({ error, error_description, ...more });
const api = (code: number, reason: string, message: string, domain = 'global', more: object = {}) => ({
  error: { errors: [{ domain, reason, message }], code, message, ...more },
});
const notEnabled = (name: string, host: string) =>
  `${name} has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/${host}/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
const notListed =
  'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.';
const shortLived = 'Invalid JWT: Token must be a short-lived token';

const code = 'token:authorization_code';
const refresh = 'token:refresh_token';
const jwt = 'token:jwt-bearer';
const subject = 'hanako.sato@sakura-trading.example';

export const recordedAnswers: readonly RecordedAnswer[] = [
  // The authorization_code grant.
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Malformed auth code.'),
    code: 'token.invalid_grant.malformed_code',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Malformed auth code.'),
    facts: { codeLookedEncoded: true },
    code: 'token.invalid_grant.code_still_encoded',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Malformed auth code.'),
    facts: { codeLookedLikeToken: true },
    code: 'token.invalid_grant.code_is_a_token',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Code was already redeemed.'),
    code: 'token.invalid_grant.code_already_used',
  },
  { place: code, status: 400, body: oauth('invalid_grant', 'Bad Request'), code: 'token.invalid_grant.code_refused' },
  { place: code, status: 400, body: oauth('invalid_grant'), code: 'token.invalid_grant.code_refused' },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Bad Request'),
    facts: { codeUsedHereBefore: true },
    code: 'token.invalid_grant.code_already_used',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Missing code verifier.'),
    code: 'token.invalid_grant.code_verifier_missing',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'Invalid code verifier.'),
    code: 'token.invalid_grant.code_verifier_wrong',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_grant', 'code_verifier or verifier is not needed'),
    code: 'token.invalid_grant.code_verifier_not_needed',
  },
  {
    place: code,
    status: 400,
    body: oauth('redirect_uri_mismatch', 'Bad Request'),
    facts: { redirectUri: 'https://app.example.com/cb' },
    code: 'token.redirect_uri_mismatch',
  },
  {
    place: code,
    status: 400,
    body: oauth('redirect_uri_mismatch', 'Bad Request'),
    facts: { redirectUri: null },
    code: 'token.redirect_uri_mismatch.none_sent',
  },
  {
    place: code,
    status: 400,
    body: oauth('redirect_uri_mismatch', 'Bad Request'),
    facts: { redirectUri: 'postmessage' },
    code: 'token.redirect_uri_mismatch.postmessage_sent',
  },
  {
    place: code,
    status: 401,
    body: oauth('unauthorized_client', 'Unauthorized'),
    code: 'token.unauthorized_client.code_of_other_client',
  },

  // Every grant.
  {
    place: refresh,
    status: 400,
    body: oauth('unsupported_grant_type', 'Invalid grant_type: '),
    code: 'token.unsupported_grant_type',
  },
  {
    place: code,
    status: 400,
    body: oauth('unsupported_grant_type', 'Invalid grant_type: password'),
    code: 'token.unsupported_grant_type',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_request', 'Required parameter is missing: grant_type'),
    code: 'token.invalid_request.parameter_missing',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_request', 'Missing required parameter: code'),
    code: 'token.invalid_request.parameter_missing',
  },
  {
    place: code,
    status: 400,
    body: oauth('invalid_request', 'client_secret is missing.'),
    code: 'token.invalid_request.client_secret_missing',
  },
  { place: code, status: 401, body: oauth('invalid_client'), code: 'token.invalid_client' },
  {
    place: refresh,
    status: 401,
    body: oauth('invalid_client', 'Unauthorized'),
    code: 'token.invalid_client.secret_wrong',
  },
  {
    place: code,
    status: 401,
    body: oauth('invalid_client', 'The provided client secret is invalid.'),
    code: 'token.invalid_client.secret_wrong',
  },
  {
    place: code,
    status: 401,
    body: oauth('invalid_client', 'The OAuth client was not found.'),
    code: 'token.invalid_client.not_found',
  },
  {
    place: refresh,
    status: 401,
    body: oauth('deleted_client', 'The OAuth client was deleted.'),
    code: 'token.deleted_client',
  },
  {
    place: code,
    status: 401,
    body: oauth('disabled_client', 'The OAuth client was disabled.'),
    code: 'token.disabled_client',
  },
  { place: jwt, status: 500, body: oauth('internal_failure'), code: 'token.server_error' },
  {
    place: code,
    status: 503,
    body: '<html><title>Error 503 (Service Unavailable)!!1</title></html>',
    code: 'token.server_error',
  },
  {
    place: code,
    status: 429,
    body: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"> <html>',
    code: 'token.rate_limited',
  },
  {
    place: refresh,
    status: 403,
    body: '<TITLE>User Rate Limit Exceeded</TITLE>\n<H1>User Rate Limit Exceeded</H1>\n<H2>Error 403</H2>',
    code: 'token.rate_limited',
  },
  { place: code, status: 403, body: oauth('rate_limit_exceeded'), code: 'token.rate_limited' },
  { place: code, status: 403, body: oauth('org_internal'), code: 'token.org_internal' },
  {
    place: refresh,
    status: 400,
    body: oauth('admin_policy_enforced', 'This application is currently blocked.\nAsk for a &amp;#39;review&amp;#39;.'),
    code: 'token.admin_policy_enforced',
  },

  // The refresh_token grant.
  {
    place: refresh,
    status: 400,
    body: oauth('invalid_grant', 'Bad Request'),
    code: 'token.invalid_grant.refresh_token_refused',
  },
  { place: refresh, status: 400, body: oauth('invalid_grant'), code: 'token.invalid_grant.refresh_token_refused' },
  {
    place: refresh,
    status: 400,
    body: oauth('invalid_grant', 'Token has been expired or revoked.'),
    code: 'token.invalid_grant.refresh_token_refused',
  },
  {
    place: refresh,
    status: 401,
    body: oauth('unauthorized_client', 'Unauthorized'),
    code: 'token.unauthorized_client.refresh_token_of_other_client',
  },
  {
    place: refresh,
    status: 400,
    body: oauth('invalid_grant', 'reauth related error (invalid_rapt)', { error_subtype: 'invalid_rapt' }),
    code: 'token.invalid_grant.reauthentication_required',
  },
  {
    place: refresh,
    status: null,
    body: oauth('access_denied', 'Account restricted'),
    code: 'token.access_denied.account_restricted',
  },

  {
    place: refresh,
    status: 400,
    body: oauth('invalid_grant', 'Account has been deleted'),
    code: 'token.invalid_grant.account_deleted',
  },

  // Tokens that exist.
  { place: 'tokeninfo', status: 400, body: oauth('invalid_token', 'Invalid Value'), code: 'token.invalid_token' },
  { place: 'tokeninfo', status: 400, body: { error_description: 'Invalid Value' }, code: 'token.invalid_token' },
  {
    place: 'revoke',
    status: 400,
    body: oauth('invalid_token', 'Token expired or revoked'),
    code: 'token.invalid_token',
  },
  {
    place: 'revoke',
    status: 400,
    body: oauth('invalid_request', 'Token is not revocable.'),
    code: 'token.not_revocable',
  },

  // The JWT bearer grant.
  {
    place: jwt,
    status: 401,
    body: oauth('unauthorized_client', notListed),
    facts: { subject },
    code: 'token.unauthorized_client.delegation_missing',
  },
  {
    place: jwt,
    status: 401,
    body: oauth('unauthorized_client', 'Client is unauthorized to retrieve access tokens using this method.'),
    facts: { subject },
    code: 'token.unauthorized_client.delegation_missing',
  },
  {
    place: jwt,
    status: 401,
    body: oauth('unauthorized_client', 'Unauthorized client or scope in request.'),
    facts: { subject },
    code: 'token.unauthorized_client.delegation_missing',
  },
  {
    place: jwt,
    status: 401,
    body: oauth('unauthorized_client', notListed),
    facts: { subject: 'somebody@gmail.com' },
    code: 'token.unauthorized_client.subject_is_consumer_account',
  },
  {
    place: jwt,
    status: 403,
    body: oauth('access_denied', 'Requested client not authorized.'),
    facts: { subject },
    code: 'token.access_denied.scope_missing',
  },
  {
    place: jwt,
    status: null,
    body: oauth('access_denied', 'Account restricted'),
    facts: { subject },
    code: 'token.access_denied.account_restricted',
  },
  {
    place: jwt,
    status: null,
    body: oauth('invalid_account', 'Forbidden'),
    facts: { subject },
    code: 'token.invalid_account',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Invalid email or User ID'),
    facts: { subject },
    code: 'token.invalid_grant.subject_unknown',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Not a valid email or user ID.'),
    facts: { subject },
    code: 'token.invalid_grant.subject_unknown',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Not a valid email.'),
    facts: { subject },
    code: 'token.invalid_grant.subject_unknown',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'The account has been deleted'),
    facts: { subject },
    code: 'token.invalid_grant.subject_deleted',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_request', 'Invalid impersonation &quot;sub&quot; field: user not found'),
    facts: { subject },
    code: 'token.invalid_request.subject_invalid',
  },
  {
    place: jwt,
    status: 400,
    body: oauth(
      'invalid_grant',
      `${shortLived} (60 minutes) and in a reasonable timeframe. Check your iat and exp values and use a clock with skew to account for clock differences between systems.`,
    ),
    facts: { clockOffset: 601 },
    code: 'token.invalid_grant.clock_off',
  },
  {
    place: jwt,
    status: 400,
    body: oauth(
      'invalid_grant',
      `${shortLived} (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.`,
    ),
    facts: { clockOffset: 2 },
    code: 'token.invalid_grant.assertion_time',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', `${shortLived} and in a reasonable timeframe`, { stack_trace: 'com.example: …' }),
    facts: { clockOffset: -3_600 },
    code: 'token.invalid_grant.clock_off',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Invalid JWT: Failed audience check'),
    code: 'token.invalid_grant.audience_wrong',
  },
  {
    place: jwt,
    status: 400,
    body: oauth(
      'invalid_grant',
      'Invalid JWT: Failed audience check. The right audience is https://accounts.google.com/o/oauth2/token',
    ),
    code: 'token.invalid_grant.audience_wrong',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Invalid JWT Signature.'),
    code: 'token.invalid_grant.signature_invalid',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Invalid JWT: No valid verifier found for issuer.'),
    code: 'token.invalid_grant.service_account_unknown',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Account not found'),
    code: 'token.invalid_grant.service_account_unknown',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_grant', 'Robot is disabled.'),
    code: 'token.invalid_grant.service_account_disabled',
  },
  {
    place: jwt,
    status: 401,
    body: oauth('invalid_client', 'The OAuth client was not found.'),
    code: 'token.invalid_client.issuer_unknown',
  },
  {
    place: jwt,
    status: 400,
    body: oauth('invalid_scope', 'Empty or missing scope not allowed.'),
    code: 'token.invalid_scope.empty',
  },
  {
    place: jwt,
    status: 400,
    body: oauth(
      'invalid_scope',
      'https://www.googleapis.com/auth/admin.directory.group is not a valid audience string.',
    ),
    code: 'token.invalid_scope.unknown',
  },

  // Calendar.
  {
    place: 'calendar',
    status: 404,
    body: api(404, 'notFound', 'Not Found'),
    facts: { subject: null },
    code: 'calendar.not_found.no_subject',
  },
  {
    place: 'calendar',
    status: 404,
    body: api(404, 'notFound', 'Not Found'),
    facts: { subject, calendarId: 'x' },
    code: 'calendar.not_found',
  },
  {
    place: 'calendar',
    status: 404,
    body: api(404, 'notFound', 'Not Found'),
    facts: { subject, calendarId: 'Hanako.Sato@Sakura-Trading.example' },
    code: 'calendar.not_found.own_calendar',
  },
  {
    place: 'calendar',
    status: 404,
    body: api(404, 'notFound', 'Not Found'),
    facts: { subject, calendarId: 'primary', calendarFound: true },
    code: 'calendar.not_found.event',
  },
  { place: 'calendar', status: 400, body: api(400, 'badRequest', 'Bad Request'), code: 'calendar.bad_request' },
  {
    place: 'calendar',
    status: 400,
    body: api(400, 'timeRangeTooLong', 'The requested time range is too long.', 'calendar'),
    code: 'calendar.time_range_too_long',
  },
  { place: 'calendar', status: 401, body: api(401, 'authError', 'Invalid Credentials'), code: 'calendar.auth_error' },
  {
    place: 'calendar',
    status: 401,
    body: api(401, 'required', 'Login Required.', 'global', { status: 'UNAUTHENTICATED' }),
    code: 'calendar.login_required',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(
      403,
      'accessNotConfigured',
      notEnabled('Google Calendar API', 'calendar-json.googleapis.com'),
      'usageLimits',
      {
        status: 'PERMISSION_DENIED',
        details: [
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED', domain: 'googleapis.com' },
        ],
      },
    ),
    code: 'calendar.access_not_configured',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(
      403,
      'accessNotConfigured',
      `Access Not Configured. ${notEnabled('Calendar API', 'calendar.googleapis.com')}`,
    ),
    code: 'calendar.access_not_configured',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(
      403,
      'accessNotConfigured',
      'Project 123456789012 is not found and cannot be used for API calls. If it is recently created, enable Calendar API.',
    ),
    code: 'calendar.access_not_configured.project_not_found',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', 'global', {
      status: 'PERMISSION_DENIED',
      details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { method: 'calendar.v3.Events.List' } }],
    }),
    code: 'calendar.insufficient_permissions',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'requiredAccessLevel', 'You need to have owner access to this calendar.', 'calendar'),
    code: 'calendar.required_access_level',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'notACalendarUser', 'The user must be signed up for Google Calendar.', 'calendar'),
    code: 'calendar.not_a_calendar_user',
  },
  { place: 'calendar', status: 403, body: api(403, 'forbidden', 'Forbidden'), code: 'calendar.forbidden' },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded', 'usageLimits'),
    code: 'calendar.rate_limit_exceeded',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'rateLimitExceeded', 'Rate Limit Exceeded', 'usageLimits'),
    code: 'calendar.rate_limit_exceeded',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(
      403,
      'rateLimitExceeded',
      "Quota exceeded for quota group 'default'\n    and limit 'Queries per user per 100 seconds'",
      'usageLimits',
      { status: 'PERMISSION_DENIED' },
    ),
    code: 'calendar.rate_limit_exceeded',
  },
  {
    place: 'calendar',
    status: 429,
    body: api(429, 'rateLimitExceeded', 'Rate Limit Exceeded'),
    code: 'calendar.rate_limit_exceeded',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'quotaExceeded', 'Calendar usage limits exceeded.', 'usageLimits'),
    code: 'calendar.quota_exceeded',
  },
  {
    place: 'calendar',
    status: 403,
    body: api(403, 'dailyLimitExceeded', 'Daily Limit Exceeded', 'usageLimits'),
    code: 'calendar.daily_limit_exceeded',
  },
  {
    place: 'userinfo',
    status: 401,
    body: oauth('invalid_request', 'Invalid Credentials'),
    code: 'token.invalid_token',
  },
  {
    place: 'userinfo',
    status: 403,
    body: api(
      403,
      'dailyLimitExceededUnreg',
      'Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.',
      'usageLimits',
    ),
    code: 'api.unregistered_use',
  },
  { place: 'calendar', status: 501, body: 'not played', code: 'calendar.not_played' },
  { place: 'calendar', status: 503, body: api(503, 'backendError', 'Backend Error'), code: 'calendar.server_error' },

  // Answers that mean something else once more is known than they say.
  ...[
    [
      code,
      400,
      oauth('invalid_grant', 'Bad Request'),
      { issuedTo: 'other' },
      'token.invalid_grant.code_of_other_client',
    ],
    [code, 400, oauth('invalid_grant', 'Bad Request'), { codeAgeAtLeast: 700 }, 'token.invalid_grant.code_expired'],
    [
      refresh,
      400,
      oauth('invalid_grant', 'Bad Request'),
      { tokenRevokedHere: true },
      'token.invalid_grant.access_revoked',
    ],
    ['tokeninfo', 400, oauth('invalid_token'), { tokenRevokedHere: true }, 'token.invalid_token.revoked'],
    ['tokeninfo', 400, oauth('invalid_token'), { expiredAt: '2026-11-22T03:00:00Z' }, 'token.invalid_token.expired'],
    [
      jwt,
      401,
      oauth('unauthorized_client', notListed),
      { subject, grantedScopes: ['openid'] },
      'token.unauthorized_client.scope_missing',
    ],
    [
      jwt,
      401,
      oauth('unauthorized_client', notListed),
      { subject, otherUsers: ['a@b.c'] },
      'delegation.refused_for_some',
    ],
    [
      jwt,
      401,
      oauth('unauthorized_client', notListed),
      { subject, otherDomains: ['b.c'] },
      'token.unauthorized_client.subject_of_other_domain',
    ],
    [
      jwt,
      403,
      oauth('access_denied', 'Requested client not authorized.'),
      { subject, otherUsers: ['a@b.c'] },
      'token.access_denied.service_off',
    ],
    [
      jwt,
      400,
      oauth('invalid_grant', 'Invalid email or User ID'),
      { subject, userInDirectory: 'suspended' },
      'token.invalid_grant.subject_suspended',
    ],
    [
      jwt,
      400,
      oauth('invalid_grant', 'Invalid email or User ID'),
      { subject, primaryAddress: 'a@b.c' },
      'token.invalid_grant.subject_is_alias',
    ],
    [
      'calendar',
      403,
      api(403, 'notACalendarUser', 'The user must be signed up for Google Calendar.', 'calendar'),
      { subject, userInDirectory: 'suspended' },
      'calendar.not_a_calendar_user.suspended',
    ],
    [
      'calendar',
      403,
      api(403, 'notACalendarUser', 'The user must be signed up for Google Calendar.', 'calendar'),
      { subject, userInDirectory: 'active' },
      'calendar.not_a_calendar_user.service_off',
    ],
  ].map(([place, status, body, facts, means]) => ({ place, status, body, facts, code: means }) as RecordedAnswer),
];
