import { anyOf, sequence } from '../any-of.ts';
import type { DiagnosisCode } from '../../../../shared/diagnoses/catalogue.ts';
import { apiReasons as reasons } from '../error-names.ts';
import type { Rule } from '../rule.ts';

/** Older words for an API that is not enabled. */
export const notConfigured = anyOf(
  'i',
  /access not configured\b/,
  /api (?:v\d )?has not been used in (?:(?:this|your|the) )?(?:cloud )?project\b/,
  /api (?:\([\w\s-]{3,60}\) )?(?:is not|has not been) enabled for your (?:apps script-managed )?(?:cloud platform )?project/,
  /(?:api project is not authorized\b|project is not authorized to use this api(?! key))/,
);

const sentences: readonly Rule[] = [
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    says: /has not been used in project (?:(?<projectNumber>[\w-]{1,60})|[[<{*][^"\n]{0,40}?) before(?: or it is disabled\. enable it by visiting https:\/\/console\.\w{1,20}\.google\.com\/apis\/api\/(?<service>[a-z0-9-]{1,60}\.googleapis\.com)\b)?/i,
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: anyOf(
      'i',
      /project (?<projectNumber>[\w-]{1,60}) (?:is not found and cannot be used for api calls|has been deleted)/,
      /project (?<projectId>\d{6,20}) is not found\b/,
      /project [\w.:-]{3,60} (?:\w{2,12} ){2,8}cannot be used for api calls/,
      /project [\w.:-]{3,60} has been (?:scheduled for deletion|shut ?down|suspended)/,
      /api method requires billing\b/,
      /absent billing account/,
      /you must enable billing on the google cloud project/,
      /project '(?:projects\/)?[\w:.-]{1,60}' not found or deleted/,
      /account associated with the project that owns the bucket/,
      /billing account for the owning project is disabled/,
      /billing (?:has not been|is not|is|must be) (?:enabled|disabled) (?:on|for|in)\b/,
    ),
  },
  { code: 'api.service_disabled', certainty: 'certain', says: notConfigured },
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    // The end of the same, where its beginning is cut off.
    says: anyOf(
      'i',
      /enable it by visiting https:\/\/console\.\w{1,20}\.google\.com\/apis\/(?:api|library)\//,
      /if you enabled this api recently, wait a few minutes\b/,
      // API Gateway and Cloud Endpoints.
      /api [\w.-]{3,120}\.(?:apigateway\.[\w-]{1,60}\.cloud\.goog|endpoints\.[\w-]{1,60}\.cloud\.goog) is not enabled for the project/,
    ),
  },
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    // Service Control.
    says: /consumer '?project(?:_number)?:[\w.:-]{1,60}'? (?:is not enabled for|has not (?:enabled|activated)) service/i,
  },
  {
    code: 'api.scope_insufficient',
    certainty: 'certain',
    says: anyOf(
      'i',
      /(?:insufficient permission: )?(?:request (?:had|has) )?insufficient authentication scopes/,
      /insufficient permission: request had/,
      /insufficient permissions?(?=["']? in \/)/,
      /insufficient permissions?(?<=: \(403\) insufficient permissions?)(?=["'\s]|$)/,
      /authsub token has wrong scope/,
      // Compute Engine.
      /provided scope\(s\) are not authorized/,
      /insufficient oauth2? scopes?\b|gce instance service account scopes are insufficient/,
      /granted scopes do not give access to all of the requested spaces/,
      /(?<=["'])insufficient permissions?(?=["'])/,
      // Google's libraries print no more of it.
      /(?<=(?:error|exception|failed|service): ?)insufficient permissions?(?=\.?["']?\s{0,3}(?:\n|$))/,
      // Apps Script; Home Assistant.
      /script does not have permission to get the active user's identity/,
      /required scopes are not available, reauth required/,
      // googleAuthR.
      /json fetch error: insufficient permissions?\b/,
    ),
  },
  {
    code: 'api.quota_project_denied',
    certainty: 'certain',
    says: anyOf(
      'i',
      /user is forbidden from accessing the bucket/,
      /serviceusage\.services\.use["']? permission/,
      /caller does not have required permission to use project (?<projectNumber>[\w:.-]{1,60})/,
      /does not have serviceusage\.services\.use access/,
      /grant the caller the roles\/serviceusage\.serviceusageconsumer role/,
    ),
  },
  {
    code: 'api.service_disabled',
    certainty: 'possible',
    // ASP.NET, whose older versions ask an API that has to be enabled for the person.
    says: anyOf(
      'i',
      /error occurred when retrieving google user information \(forbidden/,
      /does not indicate success: 403 \(forbidden\)(?=[^]{0,900}?authentication\.google\.googlehandler\b)/,
    ),
    also: [{ code: 'api.forbidden' }],
  },
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /http request is unauthorized with client authentication scheme 'anonymous'/i,
    at: ['google'],
  },
  {
    // Where Cloud's own clients and tools pass it on, it is IAM that refused.
    code: 'api.iam_permission_denied',
    certainty: 'likely',
    says: anyOf(
      'i',
      /7 permission_denied: the caller does not have permission(?=["'.\s)]|$)/,
      /http error: 403, the caller does not have permission\b/,
      /failed to generate google cloud (?:oauth 2\.0 )?(?:access|id) token[^]{0,300}?the caller does not have permission(?=")/,
      /the caller does not have permission(?=, forbidden[^]{0,400}?(?:\.tf line \d|"google_\w{3,60}"))/,
    ),
    also: [{ code: 'api.forbidden' }],
  },
  {
    code: 'api.iam_permission_denied',
    certainty: 'certain',
    says: anyOf(
      'i',
      /permission ['"]?(?<permission>\w{2,40}\.\w{2,60}\.\w{2,60})['"]? denied (?:on|for|\()/,
      /required ['"](?:\w{2,40}\.\w{2,60}\.\w{2,60})['"] permission/,
      // The page of Google Cloud's console.
      /you are missing at least one of the following required permissions(?::| (?:project|folder|organization|resource)\b)/,
      // gcloud, for another account.
      /make sure the account that's trying to impersonate it has access|unable to complete impersonation/,
      /permission \w{2,40}\.\w{2,60}\.\w{2,60} is required/,
      sequence(
        'i',
        /the caller does not have permission /,
        [/firebase|cloud|compute|iam|run|storage|resourcemanager|service/],
        /\w{0,30}\.[a-z]\w{2,40}\.[a-z]\w{2,40}/,
      ),
      /user does not have permission to query table/,
      /missing iam policy binding on the target iam service account/,
      sequence(
        'i',
        /(?<!anonymous caller )does(?: not|n't) have (?:the )?(?:required )?(?:permission )?["'`]?/,
        [/storage|bigquery|iam|resourcemanager|compute|pubsub|secretmanager|cloudkms|run|container|datastore|spanner/],
        /\.\w{2,60}\.\w{2,60}["'`]? (?:access|permission|for|on)/,
      ),
    ),
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'certain',
    says: anyOf(
      'i',
      /you have exceeded your (?:<a [^>]{0,80}>|\[)?quota(?!\]\(https?:\/\/(?!github\.com\/youtube|[\w.]{0,40}google))/,
      /account exceeded command or bandwidth limits/,
      /maximum number of keys on account reached/,
      /exceeded your allotted project quota/,
      /my_contacts_overflow_count\b/,
      /exhausted (?:property|concurrent|project) tokens per (?:day|hour)/,
      /exhausted concurrent requests quota/,
      /course\w{0,20}limitreached\b|usergroups\w{0,20}limitreached\b/,
    ),
  },
  {
    code: 'api.daily_limit_exceeded',
    certainty: 'certain',
    says: /exceeded your daily request quota for this api|quota exceeded for quota (?:metric|group) .{1,120}? and limit .{0,80}?per day\b/i,
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: /user-rate limit exceeded/i,
  },
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    says: /api key not valid|api key expired|provided api key is (?:invalid|expired)/i,
  },
  {
    code: 'api.key_restricted',
    certainty: 'certain',
    says: anyOf(
      'i',
      /api key has an? .{0,40}? restriction/,
      /api keys with referer restrictions cannot be used/,
      /did not specify any referer/,
      /requests from refe(?!rer)/,
      /not authorized to use this api key/,
      /requests to this api \S{4,80} method \S{4,160} are blocked/,
      /restriction configured on your api key/,
      /requests from referer (?:<empty>|.{1,200}? are blocked)/,
      /requests from this (?:ip|android|ios) .{0,40}? are blocked/,
    ),
  },
  {
    code: 'api.token_type_unsupported',
    certainty: 'certain',
    says: anyOf(
      'i',
      /does not support (?:api keys|this token type)/,
      /api keys are not supported by this api/,
      /api is called without service account credentials/,
    ),
  },
  {
    code: 'api.domain_policy',
    certainty: 'certain',
    says: anyOf(
      'i',
      /domain policy has disabled/,
      /domain administrators? (?:have|has) (?:disabled|not allowed|blocked|restricted)/,
      /admin's policy doesn't allow access/,
      /classroomapidisabled\b/,
      /domain cannot use apis/,
    ),
  },
  {
    code: 'api.domain_policy',
    certainty: 'certain',
    // Words of every product with an administrator.
    says: /(?:disabled|blocked|turned off) by (?:your |the )?(?:domain |workspace )?admin(?:istrator)?s?\b(?! account)/i,
    at: ['google'],
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: anyOf(
      'i',
      /denied: :? ?expired access token/,
      /internaloautherror: invalid credentials/,
      /request not authenticated due to missing, invalid, or expired oauth token/,
      /access was denied \(www-authenticate header was: bearer(?![^\n]{0,200}insufficient_scope)/,
      /error occurred when retrieving google user information \(unauthorized/,
      /google::apis::authorizationerror/,
      /needed permissions to perform this operation, and you may have invalid credentials/,
    ),
  },
  {
    code: 'authorize.app_off_for_user',
    certainty: 'likely',
    says: /classroomdisabled\b/i,
  },
  {
    code: 'api.not_offered',
    certainty: 'likely',
    says: /(?<![\w.])unknownapinameorversion(?=: | when | traceback|\s{0,9}(?:$|\n))|googleapiclient\.errors\.unknownapinameorversion\b|method does(?: not|n'?t) support (?:app|service account) authentication/i,
  },
  {
    code: 'api.gone',
    certainty: 'likely',
    // ClientLogin, the sign-in with a password, of which only its clients are left.
    says: /execution of authentication request returned unexpected result: 404|unable to authenticate\. 404 code/i,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /only one user push notification client allowed per developer/,
      /project id you specified is already in use by another project/,
    ),
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /callers must accept terms of service/,
      /must be a (?:g suite|google workspace) (?:domain )?user/,
      /coursenotmodifiable\b|inactivecourseowner\b|ineligibleowner\b/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /your client does not have permission to (?:get url (?:.{1,200}? )?from this server|the requested url\b)/,
    ),
    family: true,
  },
  {
    // API Gateway and Cloud Endpoints; Envoy's own words have no braces around them.
    code: 'api.login_required',
    certainty: 'likely',
    says: /message["'] ?: ?["']jwt is missing["'](?:(?=, ?["']code["'] ?: ?401\b)|(?<=["']code["'] ?: ?401, ?["'][^\n]{1,40}))/i,
  },
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /anonymous caller does not have|unauthenticated requests do not have permission/i,
  },
  {
    code: 'api.unregistered_use',
    certainty: 'certain',
    says: anyOf(
      'i',
      /daily limit for unauthenticated use exceeded/,
      /method doesn't allow unregistered callers/,
      /callers without established identity\b/,
      /please use api key or other form of api consumer identity/,
      /request is missing a valid api key/,
      /must use an api key to authenticate each request to google/,
    ),
  },
];

/** What each reason means in any API. */
const meanings: readonly (readonly [DiagnosisCode, readonly string[]])[] = [
  ['api.conflict', ['duplicate']],
  ['api.token_type_unsupported', reasons.tokenType],
  ['api.service_disabled', reasons.serviceDisabled],
  ['api.scope_insufficient', reasons.scope],
  ['api.unregistered_use', reasons.unregistered],
  ['api.daily_limit_exceeded', reasons.dailyLimit],
  ['api.rate_limited', reasons.rateLimit],
  ['api.quota_exceeded', reasons.quota],
  ['api.key_invalid', reasons.keyInvalid],
  ['api.key_restricted', reasons.keyRestricted],
  ['api.quota_project_denied', reasons.quotaProject],
  ['api.project_not_usable', reasons.project],
  ['api.iam_permission_denied', reasons.iam],
  ['api.account_state_invalid', reasons.accountState],
  ['api.domain_policy', reasons.domainPolicy],
  ['api.login_required', reasons.loginRequired],
  ['api.invalid_credentials', reasons.invalidCredentials],
  ['api.gone', reasons.gone],
  ['api.not_found', reasons.notFound],
  ['api.conflict', reasons.conflict],
  ['api.server_error', reasons.serverError],
  ['api.not_offered', reasons.notOffered],
];

const meaning: ReadonlyMap<string, DiagnosisCode> = new Map(
  meanings.flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** What a reason means whatever the API; several names may mean the same. */
export function meaningOf(reason: string): string {
  return meaning.get(reason) ?? reason;
}

/** What Google's APIs say and the reasons they give (AIP-193 and its older form), whatever the API. */
export const apiRules: readonly Rule[] = [
  ...sentences,
  {
    code: 'api.bad_request',
    certainty: 'likely',
    error: ['responseTooLarge'],
    beside: /response too large to return/i,
  },
  {
    // The older Analytics API, of whatever limit there is.
    code: 'api.quota_exceeded',
    certainty: 'likely',
    error: ['badRequest', 'INVALID_ARGUMENT', 'forbidden', 'PERMISSION_DENIED'],
    beside: /["']quota exceeded\.?["']/i,
  },
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    error: ['keyInvalid', 'API_KEY_INVALID', 'badRequest', 'INVALID_ARGUMENT'],
    beside: /api key not valid/i,
  },
  {
    code: 'api.login_required',
    certainty: 'certain',
    error: ['required', 'UNAUTHENTICATED', 'authError'],
    beside: /login required|missing required authentication/i,
  },
  ...meanings.map(([code, error]): Rule => ({ code, certainty: 'certain', error })),
  { code: 'api.bad_request', certainty: 'likely', error: reasons.badRequest, family: true },
  { code: 'api.failed_precondition', certainty: 'likely', error: reasons.precondition, family: true },
  { code: 'api.forbidden', certainty: 'possible', error: reasons.forbidden, family: true },
];
