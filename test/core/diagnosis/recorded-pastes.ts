import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import type { Certainty } from '../../../shared/outcome.ts';

/** What people have reported in public of Google's answers, pages and libraries; names and numbers masked. */
export interface RecordedPaste {
  readonly body: unknown;
  /** null: says nothing without what stood around it. */
  readonly code: DiagnosisCode | null;
  /** How sure it is of the text alone. */
  readonly certainty?: Certainty;
}

export const recordedPastes: readonly RecordedPaste[] = [
  {
    body: { error: 'invalid_grant', error_description: 'Malformed auth code.' },
    code: 'token.invalid_grant.malformed_code',
    certainty: 'certain',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Code was already redeemed.' },
    code: 'token.invalid_grant.code_already_used',
    certainty: 'certain',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Bad Request' },
    code: 'token.invalid_grant',
    certainty: 'possible',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Missing code verifier.' },
    code: 'token.invalid_grant.code_verifier_missing',
    certainty: 'certain',
  },
  {
    body: { error: 'redirect_uri_mismatch', error_description: 'Bad Request' },
    code: 'token.redirect_uri_mismatch',
    certainty: 'likely',
  },
  {
    body: { error: 'unsupported_grant_type', error_description: 'Invalid grant_type: ' },
    code: 'token.unsupported_grant_type',
    certainty: 'certain',
  },
  {
    body: { error: 'unsupported_grant_type', error_description: 'Invalid grant_type: password' },
    code: 'token.unsupported_grant_type',
    certainty: 'certain',
  },
  {
    body: { error: 'invalid_request', error_description: 'Required parameter is missing: grant_type' },
    code: 'token.invalid_request.parameter_missing',
    certainty: 'certain',
  },
  { body: { error: 'invalid_client' }, code: 'token.invalid_client', certainty: 'likely' },
  {
    body: { error: 'deleted_client', error_description: 'The OAuth client was deleted.' },
    code: 'token.deleted_client',
    certainty: 'certain',
  },
  { body: { error: 'internal_failure' }, code: 'token.server_error', certainty: 'certain' },
  {
    body: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"> <html> <head><meta http-equiv="content-type" content="te (truncated...)',
    code: null,
  },
  {
    body: '<TITLE>User Rate Limit Exceeded</TITLE>\n<H1>User Rate Limit Exceeded</H1>\n<H2>Error 403</H2>',
    code: 'token.rate_limited',
    certainty: 'likely',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Bad Request' },
    code: 'token.invalid_grant',
    certainty: 'possible',
  },
  { body: { error: 'invalid_grant' }, code: 'token.invalid_grant', certainty: 'possible' },
  {
    body: { error: 'unauthorized_client', error_description: 'Unauthorized' },
    code: 'token.unauthorized_client.refresh_token_of_other_client',
    certainty: 'possible',
  },
  {
    body: {
      error: 'invalid_grant',
      error_description: 'reauth related error (invalid_rapt)',
      error_uri: 'https://support.google.com/a/answer/9368756',
      error_subtype: 'invalid_rapt',
    },
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
  },
  {
    body: {
      error: 'admin_policy_enforced',
      error_description:
        'This application is currently blocked.\nIf you require access, please visit ........................ and submit a &amp;#39;Chrome and G-Suite Extension Review&amp;#39; request. The form can be found at this link: ........................',
    },
    code: 'token.admin_policy_enforced',
    certainty: 'certain',
  },
  { body: 'access_denied: Account restricted', code: 'token.access_denied.account_restricted', certainty: 'certain' },
  { body: 'invalid_account: Forbidden', code: 'token.invalid_account', certainty: 'certain' },
  {
    body: {
      error: 'unauthorized_client',
      error_description:
        'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    },
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
  },
  {
    body: {
      error: 'unauthorized_client',
      error_description: 'Client is unauthorized to retrieve access tokens using this method.',
    },
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
  },
  {
    body: { error: 'unauthorized_client', error_description: 'Unauthorized client or scope in request.' },
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
  },
  {
    body: { error: 'access_denied', error_description: 'Requested client not authorized.' },
    code: 'token.access_denied.scope_missing',
    certainty: 'likely',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Invalid email or User ID' },
    code: 'token.invalid_grant.subject_unknown',
    certainty: 'likely',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Not a valid email or user ID.' },
    code: 'token.invalid_grant.subject_unknown',
    certainty: 'likely',
  },
  {
    body: 'invalid_grant: The account has been deleted',
    code: 'token.invalid_grant.subject_or_token_deleted',
    certainty: 'likely',
  },
  {
    body: 'invalid_request: Invalid impersonation &quot;sub&quot; field',
    code: 'token.invalid_request.subject_invalid',
    certainty: 'likely',
  },
  {
    body: {
      error: 'invalid_grant',
      error_description:
        'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values and use a clock with skew to account for clock differences between systems.',
    },
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
  },
  {
    body: 'invalid_grant Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim. Status code: 400',
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
  },
  {
    body: "{ error: 'invalid_grant',\n  error_description: 'Invalid JWT: Token must be a short-lived token and in a reasonable timeframe',\n  stack_trace: 'com.google.security.lso.protocol.oauth2.common.OAuth2ErrorException: invalid_grant: Invalid JWT: Token must be a short-lived token and in a reasonable timeframe\\n\\tat ...",
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
  },
  {
    body: 'invalid_grant: Invalid JWT: Failed audience check',
    code: 'token.invalid_grant.audience_wrong',
    certainty: 'certain',
  },
  {
    body: '(invalid_grant) Invalid JWT: Failed audience check. The right audience is https://accounts.google.com/o/oauth2/token',
    code: 'token.invalid_grant.audience_wrong',
    certainty: 'certain',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Invalid JWT: No valid verifier found for issuer.' },
    code: 'token.invalid_grant.service_account_unknown',
    certainty: 'likely',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Account not found' },
    code: 'token.invalid_grant.service_account_unknown',
    certainty: 'likely',
  },
  {
    body: { error: 'invalid_grant', error_description: 'Robot is disabled.' },
    code: 'token.invalid_grant.service_account_disabled',
    certainty: 'certain',
  },
  {
    body: { error: 'invalid_client', error_description: 'The OAuth client was not found.' },
    code: 'token.invalid_client.not_found',
    certainty: 'certain',
  },
  {
    body: { error: 'invalid_scope', error_description: 'Empty or missing scope not allowed.' },
    code: 'token.invalid_scope.empty',
    certainty: 'certain',
  },
  {
    body: 'invalid_scope https://www.googleapis.com/auth/admin.directory.group is not a valid audience string.',
    code: 'token.invalid_scope.unknown',
    certainty: 'likely',
  },
  {
    body: {
      error: {
        code: 401,
        message:
          'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
        status: 'UNAUTHENTICATED',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED',
            metadata: {
              service: 'iamcredentials.googleapis.com',
              method: 'google.iam.credentials.v1.IAMCredentials.SignJwt',
            },
          },
        ],
      },
    },
    code: 'api.token_type_unsupported',
    certainty: 'certain',
  },
  {
    body: "Authorization Error\nError 400: redirect_uri_mismatch\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.\nIf you're the app developer, register the redirect URI in the Google Cloud Console.\nLearn more\nRequest Details",
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'certain',
  },
  {
    body: 'Authorization Error\nError 400: admin_policy_enforced\nAccess to your account data is restricted by policies within your organization. Please contact the administrator for sakura-trading.example for more information.',
    code: 'token.admin_policy_enforced',
    certainty: 'certain',
  },
  {
    body: 'Error 403: org_internal \nThis client is restricted to users within its organization.',
    code: 'token.org_internal',
    certainty: 'certain',
  },
  { body: 'Required parameter is missing: response_type', code: 'authorize.parameter_missing', certainty: 'certain' },
  {
    body: "403 Error: disallowed_useragent. Google can't sign you in safely inside this app. You can use Google sign-in by visiting this app's website in a browser like Safari or Chrome.",
    code: 'authorize.disallowed_useragent',
    certainty: 'certain',
  },
  {
    body: 'This user-agent is not permitted to make an OAuth authorization request to Google as it is classified as an embedded user-agent (also known as a web-view). Per our policy, only browsers are permitted to make authorization requests to Google. We offer several libraries and samples for native apps to perform authorization requests in the browser.',
    code: 'authorize.disallowed_useragent',
    certainty: 'certain',
  },
  {
    body: 'Error 400: invalid_request\nThe out-of-band (OOB) flow has been blocked in order to keep users secure. Follow the Out-of-Band (OOB) flow migration guide linked in the developer docs below to migrate your app to an alternative method.\nRequest details: redirect_uri=urn:ietf:wg:oauth:2.0:oob flowName=GeneralOAuthFlow',
    code: 'authorize.out_of_band_blocked',
    certainty: 'likely',
  },
  {
    body: 'The loopback flow has been blocked in order to keep users secure. Follow the Loopback IP Address flow migration guide linked in the developer docs below to migrate your app to an alternative method.',
    code: 'authorize.loopback_blocked',
    certainty: 'certain',
  },
  {
    body: "Authorization Error\nError 400: invalid_request\n\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.\n\nYou can let the app developer know that this app doesn't comply with one or more Google validation rules.",
    code: 'authorize.policy_not_met',
    certainty: 'likely',
  },
  {
    body: 'Access blocked: Sakura Planner has not completed the Google verification process\n\nSakura Planner has not completed the Google verification process. The app is currently being tested, and can only be accessed by developer-approved testers. If you think you should have access, contact the developer.\n\nIf you are a developer of Sakura Planner, see error details.\nError 403: access_denied',
    code: 'authorize.app_in_testing',
    certainty: 'certain',
  },
  {
    body: 'Error 403: access_denied The developer hasn’t given you access to this app. It’s currently being tested and it hasn’t been verified by Google. If you think you should have access, contact the developer',
    code: 'authorize.app_in_testing',
    certainty: 'certain',
  },
  {
    body: 'Authorization Error\nError 401: deleted_client\nThe OAuth client was deleted.',
    code: 'token.deleted_client',
    certainty: 'certain',
  },
  {
    body: 'Error: disabled_client\n\nThe OAuth client was disabled.',
    code: 'token.disabled_client',
    certainty: 'certain',
  },
  {
    body: 'Authorization Error\nError 401: invalid_client\nThe OAuth client was not found.',
    code: 'token.invalid_client.not_found',
    certainty: 'certain',
  },
  {
    body: 'Error: invalid_scope\nSome requested scopes were invalid. {invalid=[https://www.googleapis.com/auth/userinfo.emailhttps://www.googleapis.com/auth/calendar]}',
    code: 'authorize.scope_invalid',
    certainty: 'certain',
  },
  {
    body: 'Some requested scopes were invalid. {valid=[https://www.googleapis.com/auth/userinfo.profile, https://docs.googleusercontent.com/, https://docs.google.com/feeds/, https://www.googleapis.com/auth/userinfo.email, https://spreadsheets.google.com/feeds/], invalid=[https://www.googleapis.com/auth/drive.file/], noncanonical=[https://docs.google.com/feeds/(https://www.googleapis.com/auth/docs), https://spreadsheets.google.com/feeds/(https://www.googleapis.com/auth/spreadsheets), https://docs.googleusercontent.com/(https://www.googleapis.com/auth/docs)]}',
    code: 'authorize.scope_invalid',
    certainty: 'certain',
  },
  {
    body: 'Error 403: rate_limit_exceeded\n\nCurrently, this app has reached the maximum allowable login request rate.',
    code: 'authorize.rate_limited',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'global',
            reason: 'invalid',
            message: 'Start and end times must either both be date or both be dateTime.',
          },
        ],
        code: 400,
        message: 'Start and end times must either both be date or both be dateTime.',
      },
    },
    code: 'calendar.start_end_kind',
    certainty: 'certain',
  },
  { body: 'Invalid start time. [400=BadRequest]', code: 'calendar.event_time_invalid', certainty: 'likely' },
  {
    body: { code: 400, errors: [{ domain: 'global', message: 'Bad Request', reason: 'badRequest' }] },
    code: 'api.bad_request',
    certainty: 'likely',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'global',
            reason: 'authError',
            message: 'Invalid Credentials',
            locationType: 'header',
            location: 'Authorization',
          },
        ],
        code: 401,
        message: 'Invalid Credentials',
      },
    },
    code: 'api.invalid_credentials',
    certainty: 'certain',
  },
  {
    body: 'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project. [401]\nErrors [\n\tMessage[Invalid Credentials] Location[Authorization - header] Reason[authError] Domain[global]\n]',
    code: 'api.invalid_credentials',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        code: 401,
        message:
          'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
        errors: [
          {
            message: 'Login Required.',
            domain: 'global',
            reason: 'required',
            location: 'Authorization',
            locationType: 'header',
          },
        ],
        status: 'UNAUTHENTICATED',
      },
    },
    code: 'api.login_required',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        code: 403,
        message:
          'Google Calendar API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
        errors: [
          {
            message:
              'Google Calendar API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
            domain: 'usageLimits',
            reason: 'accessNotConfigured',
            extendedHelp: 'https://console.developers.google.com',
          },
        ],
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'SERVICE_DISABLED',
            domain: 'googleapis.com',
            metadata: { service: 'calendar-json.googleapis.com', consumer: 'projects/123456789012' },
          },
        ],
      },
    },
    code: 'calendar.access_not_configured',
    certainty: 'certain',
  },
  {
    body: 'Access Not Configured. Calendar API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/calendar.googleapis.com/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    code: 'calendar.access_not_configured',
    certainty: 'certain',
  },
  {
    body: 'Project 123456789012 is not found and cannot be used for API calls. If it is recently created, enable Calendar API by visiting https://console.developers.google.com/apis/api/calendar.googleapis.com/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    code: 'calendar.access_not_configured.project_not_found',
    certainty: 'certain',
  },
  {
    body: 'googleapi: Error 403: Request had insufficient authentication scopes.\nDetails:\n[\n  {\n    "@type": "type.googleapis.com/google.rpc.ErrorInfo",\n    "domain": "googleapis.com",\n    "metadata": {\n      "method": "calendar.v3.Events.List",\n      "service": "calendar-json.googleapis.com"\n    },\n    "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"\n  }\n]\n\nMore details:\nReason: insufficientPermissions, Message: Insufficient Permission',
    code: 'calendar.insufficient_permissions',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'forbiddenForServiceAccounts',
            message: 'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.',
          },
        ],
        code: 403,
        message: 'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.',
      },
    },
    code: 'calendar.attendees_without_delegation',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'requiredAccessLevel',
            message: 'You need to have owner access to this calendar.',
          },
        ],
        code: 403,
        message: 'You need to have owner access to this calendar.',
      },
    },
    code: 'calendar.required_access_level',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'notACalendarUser',
            message: 'The user must be signed up for Google Calendar.',
          },
        ],
        code: 403,
        message: 'The user must be signed up for Google Calendar.',
      },
    },
    code: 'calendar.not_a_calendar_user',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'global', reason: 'forbidden', message: 'Forbidden' }],
        code: 403,
        message: 'Forbidden',
      },
    },
    code: 'api.forbidden',
    certainty: 'possible',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'forbiddenForNonOrganizer',
            message: 'Shared properties can only be changed by the organizer of the event.',
          },
        ],
        code: 403,
        message: 'Shared properties can only be changed by the organizer of the event.',
      },
    },
    code: 'calendar.not_organizer',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'usageLimits', reason: 'userRateLimitExceeded', message: 'User Rate Limit Exceeded' }],
        code: 403,
        message: 'User Rate Limit Exceeded',
      },
    },
    code: 'api.rate_limited',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'usageLimits', reason: 'rateLimitExceeded', message: 'Rate Limit Exceeded' }],
        code: 403,
        message: 'Rate Limit Exceeded',
      },
    },
    code: 'api.rate_limited',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        code: 403,
        message:
          "Quota exceeded for quota group 'default'\n    and limit 'Queries per user per 100 seconds' of service\n    'calendar-json.googleapis.com' for consumer\n    'project_number:123456789012'.",
        errors: [
          {
            message:
              "Quota exceeded for\n    quota group 'default' and limit 'Queries per user per\n    100 seconds' of service 'calendar-json.googleapis.com' for \n    consumer '123456789012'.",
            domain: 'usageLimits',
            reason: 'rateLimitExceeded',
          },
        ],
        status: 'PERMISSION_DENIED',
      },
    },
    code: 'calendar.rate_limit_exceeded',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'usageLimits', reason: 'quotaExceeded', message: 'Calendar usage limits exceeded.' }],
        code: 403,
        message: 'Calendar usage limits exceeded.',
      },
    },
    code: 'calendar.quota_exceeded',
    certainty: 'certain',
  },
  {
    body: 'Daily Limit Exceeded [403]\nErrors [\n    Message[Daily Limit Exceeded] Location[ - ] Reason[dailyLimitExceeded] Domain[usageLimits]\n]',
    code: 'api.daily_limit_exceeded',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'global', reason: 'notFound', message: 'Not Found' }],
        code: 404,
        message: 'Not Found',
      },
    },
    code: 'api.not_found',
    certainty: 'certain',
  },
  {
    body: {
      origin: 'Events.insert',
      error: {
        statusCode: '404(Not Found)',
        errorBody: {
          error: {
            errors: [{ domain: 'global', reason: 'notFound', message: 'Not Found' }],
            code: 404,
            message: 'Not Found',
          },
        },
      },
    },
    code: 'api.not_found',
    certainty: 'certain',
  },
  {
    body: { code: 404, errors: [{ domain: 'global', message: 'Not Found', reason: 'notFound' }], message: 'Not Found' },
    code: 'api.not_found',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'global', reason: 'conflict', message: 'Conflict' }],
        code: 409,
        message: 'Conflict',
      },
    },
    code: 'api.conflict',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'fullSyncRequired',
            message: 'Sync token is no longer valid, a full sync is required.',
            locationType: 'parameter',
            location: 'syncToken',
          },
        ],
        code: 410,
        message: 'Sync token is no longer valid, a full sync is required.',
      },
    },
    code: 'calendar.sync_token_gone',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'updatedMinTooLongAgo',
            message: 'The requested minimum modification time lies too far in the past.',
            locationType: 'parameter',
            location: 'updatedMin',
          },
        ],
        code: 410,
        message: 'The requested minimum modification time lies too far in the past.',
      },
    },
    code: 'calendar.updated_min_too_old',
    certainty: 'certain',
  },
  {
    body: { message: 'Precondition check failed.', domain: 'global', reason: 'failedPrecondition' },
    code: 'api.failed_precondition',
    certainty: 'likely',
  },
  {
    body: "errors: [\n    {\n      message: 'Delegation denied for user email',\n      domain: 'global',\n      reason: 'forbidden'\n    }\n  ]",
    code: 'gmail.delegation_denied',
    certainty: 'certain',
  },
  {
    body: {
      error: {
        errors: [{ domain: 'global', reason: 'forbidden', message: 'Not Authorized to access this resource/api' }],
        code: 403,
        message: 'Not Authorized to access this resource/api',
      },
    },
    code: 'directory.not_authorized',
    certainty: 'likely',
  },
  {
    body: 'HttpError 404 when requesting https://www.googleapis.com/admin/directory/v1/customer/my_customer/resources/calendars?alt=json returned "Domain not found."',
    code: 'directory.domain_not_found',
    certainty: 'likely',
  },
  {
    body: 'HttpError 400 when requesting https://www.googleapis.com/admin/directory/v1/users?fields=%2A&alt=json returned "Bad Request"',
    code: 'directory.bad_request',
    certainty: 'likely',
  },
  {
    body: { error: 'invalid_token', error_description: 'Invalid Value' },
    code: 'token.invalid_token',
    certainty: 'likely',
  },
  { body: { error_description: 'Invalid Value' }, code: 'token.invalid_token', certainty: 'likely' },
  { body: 'HTTP/1.1 404 Not Found', code: null },
  {
    body: {
      error: {
        errors: [
          {
            domain: 'usageLimits',
            reason: 'dailyLimitExceededUnreg',
            message: 'Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.',
            extendedHelp: 'https://code.google.com/apis/console',
          },
        ],
        code: 403,
        message: 'Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.',
      },
    },
    code: 'api.unregistered_use',
    certainty: 'certain',
  },
  {
    body: 'Could not fetch certificates at https://www.googleapis.com/oauth2/v1/certs',
    code: 'id_token.certs_unreachable',
    certainty: 'certain',
  },
  {
    body: 'Wrong recipient, payload audience != requiredAudience',
    code: 'id_token.audience_mismatch',
    certainty: 'certain',
  },
  { body: 'Token used too late, 1632537218.865 > 1632491019:', code: 'id_token.expired', certainty: 'certain' },
  { body: 'Token used too early, 1442487747 < 1442487806:', code: 'id_token.used_too_early', certainty: 'certain' },
  { body: 'Invalid token signature: ', code: 'id_token.signature_mismatch', certainty: 'certain' },
  { body: 'Wrong number of segments in token: ', code: 'id_token.not_three_parts', certainty: 'certain' },
  {
    body: "Can't parse token envelope: ${segments[0]}': ${err.message}",
    code: 'id_token.not_three_parts',
    certainty: 'certain',
  },
  {
    body: "Token used too early, {} < {}. Check that your computer's clock is set correctly.",
    code: 'id_token.used_too_early',
    certainty: 'certain',
  },
  { body: 'Token expired, {} < {}', code: 'id_token.expired', certainty: 'certain' },
  { body: 'Token has wrong audience {}, expected one of {}', code: 'id_token.audience_mismatch', certainty: 'certain' },
  { body: 'Certificate for key id {} not found.', code: 'id_token.key_unknown', certainty: 'likely' },
  { body: 'Could not verify token signature.', code: 'id_token.signature_mismatch', certainty: 'certain' },
  { body: 'Wrong number of segments in token: {0}', code: 'id_token.not_three_parts', certainty: 'certain' },
  { body: 'Unsupported signature algorithm {}', code: 'id_token.algorithm_unsupported', certainty: 'certain' },
];
