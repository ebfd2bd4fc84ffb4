import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { apiReasons as reasons } from './error-names.ts';
import type { TextRule } from './text-rule.ts';

/** Sentences of Google's APIs that tell by themselves. */
export const apiSentences: readonly TextRule[] = [
  {
    code: 'calendar.access_not_configured',
    certainty: 'certain',
    says: /calendar api has not been used in project (?<projectNumber>[\w-]+) before/i,
  },
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    says: /has not been used in project (?<projectNumber>[\w-]+) before/i,
  },
  {
    code: 'calendar.access_not_configured.project_not_found',
    certainty: 'certain',
    says: /project (?<projectNumber>[\w-]+) is not found and cannot be used for api calls\W{1,3}if it is recently created, enable (?:google )?calendar/i,
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: /project (?<projectNumber>[\w-]+) (?:is not found and cannot be used for api calls|has been deleted)/i,
  },
  {
    code: 'calendar.attendees_without_delegation',
    certainty: 'certain',
    says: /service accounts cannot invite attendees without domain-wide delegation/i,
  },
  { code: 'calendar.not_a_calendar_user', certainty: 'certain', says: /user must be signed up for google calendar/i },
  {
    code: 'calendar.start_end_kind',
    certainty: 'certain',
    says: /start and end times must either both be date or both be datetime/i,
  },
  {
    code: 'calendar.event_time_invalid',
    certainty: 'likely',
    says: /invalid (?:start|end) time\b|missing (?:start|end) time\b|missing time zone definition for (?:start|end) time/i,
  },
  { code: 'calendar.time_range_empty', certainty: 'certain', says: /specified time range is empty/i },
  { code: 'calendar.sync_token_gone', certainty: 'certain', says: /sync token is no longer valid/i },
  {
    code: 'calendar.updated_min_too_old',
    certainty: 'certain',
    says: /requested minimum modification time lies too far in the past/i,
  },
  { code: 'calendar.not_organizer', certainty: 'certain', says: /can only be changed by the organizer of the event/i },
  {
    code: 'calendar.required_access_level',
    certainty: 'certain',
    says: /need to have (?:owner|writer|reader) access to this calendar/i,
  },
  { code: 'calendar.quota_exceeded', certainty: 'certain', says: /calendar usage limits exceeded/i },
  { code: 'gmail.delegation_denied', certainty: 'certain', says: /delegation denied for/i },
  { code: 'gmail.not_enabled', certainty: 'certain', says: /mail service not enabled/i },
  { code: 'directory.not_authorized', certainty: 'likely', says: /not authorized to access this resource\/api/i },
  {
    code: 'directory.domain_not_found',
    certainty: 'likely',
    at: ['directory', 'api'],
    says: /domain not found/i,
  },
  {
    code: 'directory.not_found',
    certainty: 'certain',
    says: /resource not found: (?:userkey|groupkey|memberkey|domain|orgunit\w*)/i,
  },
  {
    code: 'calendar.insufficient_permissions',
    certainty: 'certain',
    at: ['calendar'],
    says: /(?:request had )?insufficient authentication scopes|insufficient permission: request had/i,
  },
  { code: 'api.scope_insufficient', certainty: 'certain', says: /request had insufficient authentication scopes/i },
  {
    code: 'api.quota_project_denied',
    certainty: 'certain',
    says: /caller does not have required permission to use project (?<projectNumber>[\w:.-]+)|requires a quota project/i,
  },
  {
    code: 'api.iam_permission_denied',
    certainty: 'certain',
    says: /permission '?(?<permission>\w{2,40}\.\w{2,60}\.\w{2,60})'? denied on/i,
  },
  { code: 'api.key_invalid', certainty: 'certain', says: /api key not valid|api key expired/i },
  {
    code: 'api.key_restricted',
    certainty: 'certain',
    says: /api key has an? .{0,40}? restriction|requests from referer .{1,200}? are blocked|requests from this (?:ip|android|ios) .{0,40}? are blocked/i,
  },
  {
    code: 'api.token_type_unsupported',
    certainty: 'certain',
    says: /does not support (?:api keys|this token type)|api keys are not supported by this api/i,
  },
  {
    code: 'api.unregistered_use',
    certainty: 'certain',
    says: /daily limit for unauthenticated use exceeded|method doesn't allow unregistered callers/i,
  },
];

/** A reason by its name: what any API means by it, and what Calendar's words for it are. */
const meanings: readonly (readonly [readonly string[], DiagnosisCode, DiagnosisCode?])[] = [
  [['notACalendarUser'], 'calendar.not_a_calendar_user'],
  [['requiredAccessLevel'], 'calendar.required_access_level'],
  [['forbiddenForServiceAccounts'], 'calendar.attendees_without_delegation'],
  [['forbiddenForNonOrganizer', 'cannotChangeOrganizer'], 'calendar.not_organizer'],
  [['cannotChangeOwnAcl'], 'calendar.cannot_change_own_access'],
  [['fullSyncRequired'], 'calendar.sync_token_gone'],
  [['updatedMinTooLongAgo'], 'calendar.updated_min_too_old'],
  [['timeRangeEmpty'], 'calendar.time_range_empty'],
  [['duplicate'], 'api.conflict', 'calendar.already_exists'],
  [reasons.tokenType, 'api.token_type_unsupported'],
  [reasons.serviceDisabled, 'api.service_disabled', 'calendar.access_not_configured'],
  [reasons.scope, 'api.scope_insufficient', 'calendar.insufficient_permissions'],
  [reasons.unregistered, 'api.unregistered_use'],
  [reasons.dailyLimit, 'api.daily_limit_exceeded', 'calendar.daily_limit_exceeded'],
  [reasons.rateLimit, 'api.rate_limited', 'calendar.rate_limit_exceeded'],
  [reasons.quota, 'api.quota_exceeded', 'calendar.quota_exceeded'],
  [reasons.keyInvalid, 'api.key_invalid'],
  [reasons.keyRestricted, 'api.key_restricted'],
  [reasons.quotaProject, 'api.quota_project_denied'],
  [reasons.project, 'api.project_not_usable'],
  [reasons.iam, 'api.iam_permission_denied'],
  [reasons.accountState, 'api.account_state_invalid'],
  [reasons.domainPolicy, 'api.domain_policy'],
  [reasons.loginRequired, 'api.login_required', 'calendar.login_required'],
  [reasons.invalidCredentials, 'api.invalid_credentials', 'calendar.auth_error'],
  [reasons.gone, 'api.gone'],
  [reasons.notFound, 'api.not_found', 'calendar.not_found'],
  [reasons.conflict, 'api.conflict'],
  [reasons.serverError, 'api.server_error', 'calendar.server_error'],
  [reasons.notOffered, 'api.not_offered'],
];

const byReason = meanings.flatMap(([error, code, calendar]): readonly TextRule[] => [
  ...(calendar ? [{ code: calendar, certainty: 'certain', error, at: ['calendar'] } as const] : []),
  { code, certainty: 'certain', error },
]);

const meaning: ReadonlyMap<string, DiagnosisCode> = new Map(
  meanings.flatMap(([names, code]) => names.map((name) => [name, code] as const)),
);

/** What a reason means whatever the API; several names may mean the same. */
export function meaningOf(reason: string): string {
  return meaning.get(reason) ?? reason;
}

const apiPlaces = ['api', 'calendar', 'directory', 'gmail', 'iamcredentials', 'userinfo'] as const;

/** Reasons first, then the wide ones, whose cause the surroundings narrow down, then a status alone. */
export const apiRules: readonly TextRule[] = [
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    error: ['keyInvalid', 'API_KEY_INVALID', 'badRequest', 'INVALID_ARGUMENT'],
    says: /api key not valid/i,
  },
  {
    code: 'calendar.login_required',
    certainty: 'certain',
    error: ['required'],
    at: ['calendar'],
    says: /login required|missing required authentication/i,
  },
  {
    code: 'api.login_required',
    certainty: 'certain',
    error: ['required', 'UNAUTHENTICATED'],
    says: /login required|missing required authentication/i,
  },
  ...byReason,
  {
    code: 'directory.bad_request',
    certainty: 'likely',
    error: ['badRequest', 'invalid', 'required', 'invalidInput'],
    at: ['directory'],
    family: true,
  },
  { code: 'calendar.bad_request', certainty: 'likely', error: reasons.badRequest, at: ['calendar'], family: true },
  { code: 'api.bad_request', certainty: 'likely', error: reasons.badRequest, family: true },
  {
    code: 'gmail.failed_precondition',
    certainty: 'likely',
    error: [...reasons.precondition, 'FAILED_PRECONDITION'],
    at: ['gmail'],
  },
  { code: 'api.failed_precondition', certainty: 'likely', error: reasons.precondition, family: true },
  { code: 'calendar.forbidden', certainty: 'possible', error: ['forbidden'], at: ['calendar'], family: true },
  { code: 'api.forbidden', certainty: 'possible', error: reasons.forbidden, family: true },
  {
    code: 'api.server_error',
    certainty: 'certain',
    error: ['INTERNAL', 'UNAVAILABLE', 'UNKNOWN', 'DATA_LOSS', 'DEADLINE_EXCEEDED'],
  },
  { code: 'api.rate_limited', certainty: 'likely', error: ['RESOURCE_EXHAUSTED'], family: true },
  { code: 'api.not_found', certainty: 'likely', error: ['NOT_FOUND'], family: true },
  { code: 'api.invalid_credentials', certainty: 'likely', error: ['UNAUTHENTICATED'], family: true },
  { code: 'api.forbidden', certainty: 'possible', error: ['PERMISSION_DENIED'], family: true },
  { code: 'api.bad_request', certainty: 'likely', error: ['INVALID_ARGUMENT', 'OUT_OF_RANGE'], family: true },
  { code: 'api.failed_precondition', certainty: 'likely', error: ['FAILED_PRECONDITION'], family: true },
  { code: 'api.conflict', certainty: 'likely', error: ['ABORTED', 'ALREADY_EXISTS'], family: true },
  { code: 'api.not_offered', certainty: 'certain', error: ['UNIMPLEMENTED'] },
  { code: 'api.login_required', certainty: 'certain', says: /request is missing required authentication credential/i },
  {
    code: 'calendar.auth_error',
    certainty: 'likely',
    at: ['calendar'],
    says: /request had invalid authentication credentials|invalid credentials/i,
  },
  { code: 'api.invalid_credentials', certainty: 'likely', says: /request had invalid authentication credentials/i },
  {
    code: 'calendar.rate_limit_exceeded',
    certainty: 'likely',
    at: ['calendar'],
    says: /rate limit exceeded|quota exceeded for quota/i,
  },
  {
    code: 'api.rate_limited',
    certainty: 'likely',
    at: apiPlaces,
    says: /user rate limit exceeded|rate limit exceeded|quota exceeded for quota/i,
  },
  { code: 'token.rate_limited', certainty: 'likely', says: /user rate limit exceeded/i },
  { code: 'api.refused', certainty: 'possible', error: ['?reason'], family: true },
];

/** An answer of which only the status is known, of a Google API or the token endpoint. */
export const statusRules: readonly TextRule[] = [
  { code: 'token.revoke_needs_post', certainty: 'likely', status: [404, 405], at: ['revoke'] },
  ...([429] as const).flatMap((status): readonly TextRule[] => [
    {
      code: 'token.rate_limited',
      certainty: 'certain',
      status: [status],
      at: ['token', 'token:authorization_code', 'token:refresh_token', 'token:jwt-bearer'],
    },
    { code: 'calendar.rate_limit_exceeded', certainty: 'certain', status: [status], at: ['calendar'] },
    {
      code: 'api.rate_limited',
      certainty: 'likely',
      status: [status],
      at: ['api', 'directory', 'gmail', 'iamcredentials', 'userinfo', 'tokeninfo', 'certs', 'revoke'],
    },
  ]),
  {
    code: 'token.server_error',
    certainty: 'certain',
    status: [500, 502, 503, 504],
    at: ['token', 'token:authorization_code', 'token:refresh_token', 'token:jwt-bearer', 'revoke', 'tokeninfo'],
  },
  { code: 'calendar.server_error', certainty: 'certain', status: [500, 502, 503, 504], at: ['calendar'] },
  {
    code: 'api.server_error',
    certainty: 'certain',
    status: [500, 502, 503, 504],
    at: ['api', 'directory', 'gmail', 'iamcredentials', 'userinfo', 'certs'],
  },
  { code: 'directory.bad_request', certainty: 'likely', status: [400], at: ['directory'], family: true },
  { code: 'calendar.bad_request', certainty: 'likely', status: [400], at: ['calendar'], family: true },
  { code: 'calendar.auth_error', certainty: 'likely', status: [401], at: ['calendar'], family: true },
  { code: 'calendar.forbidden', certainty: 'possible', status: [403], at: ['calendar'], family: true },
  { code: 'calendar.not_found', certainty: 'likely', status: [404], at: ['calendar'], family: true },
  { code: 'directory.not_found', certainty: 'likely', status: [404], at: ['directory'], family: true },
  { code: 'api.bad_request', certainty: 'likely', status: [400], at: apiPlaces, family: true },
  { code: 'api.invalid_credentials', certainty: 'likely', status: [401], at: apiPlaces, family: true },
  { code: 'api.forbidden', certainty: 'possible', status: [403], at: apiPlaces, family: true },
  { code: 'api.not_found', certainty: 'likely', status: [404], at: apiPlaces, family: true },
  { code: 'api.conflict', certainty: 'likely', status: [409, 412], at: apiPlaces, family: true },
  { code: 'api.gone', certainty: 'likely', status: [410], at: apiPlaces, family: true },
];
