import { anyOf } from '../any-of.ts';
import { notConfigured } from './api-rules.ts';
import { at, type Rule } from '../rule.ts';
import { apiReasons as reasons } from '../error-names.ts';

const tokenExpired = /sync token is expired/i;

const sentences: readonly Rule[] = [
  {
    code: 'calendar.access_not_configured',
    certainty: 'certain',
    says: /calendar api has not been used in project(?: (?:(?<projectNumber>[\w-]{1,60})|[[<{*][^"\n]{0,40}?) before|(?=\W{0,4}$))/i,
  },
  {
    code: 'calendar.access_not_configured.project_not_found',
    certainty: 'certain',
    says: /project (?<projectNumber>[\w-]{1,60}) is not found and cannot be used for api calls\W{1,3}if it is recently created, enable (?:google )?calendar/i,
  },
  {
    code: 'calendar.attendees_without_delegation',
    certainty: 'certain',
    says: /service accounts cannot invite attendees without domain-wide delegation/i,
  },
  ...notACalendarUser({ says: /user must be signed up for google calendar|calendar service\/app not enabled/i }),
  {
    code: 'calendar.start_end_kind',
    certainty: 'certain',
    says: /start and end times must either both be date or both be datetime/i,
  },
  {
    code: 'calendar.event_time_invalid',
    certainty: 'likely',
    says: /invalid (?:start|end) time\b|missing (?:start|end) time\b|missing time zone definition for (?:start|end) time|specified time range is invalid/i,
  },
  { code: 'calendar.time_range_empty', certainty: 'certain', says: /specified time range is empty/i },
  { code: 'calendar.time_range_too_long', certainty: 'certain', says: /requested time range is too long/i },
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
  {
    // The People API has the same sentence, and its own name for it.
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: tokenExpired,
    error: ['EXPIRED_SYNC_TOKEN', 'FAILED_PRECONDITION'],
  },
  {
    code: 'calendar.sync_token_gone',
    certainty: 'certain',
    says: tokenExpired,
  },
  {
    code: 'calendar.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalid resource id value/,
      /invalid recurrence rule/,
      /invalid conference type value/,
      /invalid attendee email/,
      /invalid sequence value/,
      /invalid color ?id/,
      /event type cannot be changed/,
      /invalid (?:working location|focus time|out of office|birthday|from gmail) event/,
      /(?:focus time|out of office|working location|birthday) events? (?:can only|cannot|must|are only)/,
      /cannot (?:change|remove) the organi[sz]er of an? (?:instance|event)/,
      /cannot (?:delete|clear|remove|unsubscribe from) (?:your |the |a )?primary calendar/,
      /acl scope is not valid|invalid acl (?:scope|role|rule)|invalid scope value/,
      /invalid format: "[\d:TZ.+ -]{2,40}" is (?:malformed|too short)/,
      /invalid (?:datetime|rfc ?3339|icaluid|hangout|reminder|override|minutes|transparency|visibility|order ?by|timezone|time zone|event ?type|single ?events)(?: \w{2,10}){0,2}(?=[."',:]|$)/,
      /invalid time ?zone definition for (?:start|end) time/,
      /the requested ordering is not available for the particular query/,
      /reminder overrides? (?:must|cannot|can not)|default reminders? cannot/,
      /import(?:ing|ed)? (?:of )?events? (?:requires?|must have) (?:an )?icaluid/,
      /bad request: start and end times/,
    ),
  },
  { code: 'calendar.cannot_change_own_access', certainty: 'certain', says: /cannot change your own access level/i },
  { code: 'calendar.already_exists', certainty: 'likely', says: /the requested identifier already exists/i },
  {
    code: 'api.gone',
    certainty: 'likely',
    says: /resource has been deleted(?=["'`)]|\.?\s{0,4}(?:\n|$))/i,
    at: ['google'],
  },
];

/** Calendar API v3: its own reasons, what the reasons of every API mean here, and what only the request tells. */
export const calendarRules: readonly Rule[] = [
  ...sentences,
  ...at(
    ['calendar'],
    [
      { code: 'calendar.access_not_configured', certainty: 'certain', says: notConfigured },
      {
        code: 'calendar.insufficient_permissions',
        certainty: 'certain',
        says: /(?:request had )?insufficient authentication scopes|insufficient permission: request had|\breturned ["']insufficient permission["']/i,
      },
      {
        code: 'calendar.not_found.event',
        certainty: 'certain',
        error: ['notFound'],
        when: ({ calendarFound }) => calendarFound === true,
      },
      {
        code: 'calendar.not_found.no_subject',
        certainty: 'likely',
        error: ['notFound'],
        when: ({ subject }) => subject === null,
      },
      {
        code: 'calendar.not_found.own_calendar',
        certainty: 'possible',
        error: ['notFound'],
        when: ({ subject, calendarId }) =>
          calendarId !== undefined && calendarId !== 'primary' && sameAddress(subject, calendarId),
      },
      {
        code: 'calendar.login_required',
        certainty: 'certain',
        error: ['required'],
        beside: /login required|missing required authentication/i,
      },
      { code: 'calendar.already_exists', certainty: 'certain', error: ['duplicate'] },
      { code: 'calendar.access_not_configured', certainty: 'certain', error: reasons.serviceDisabled },
      { code: 'calendar.insufficient_permissions', certainty: 'certain', error: reasons.scope },
      { code: 'calendar.daily_limit_exceeded', certainty: 'certain', error: reasons.dailyLimit },
      {
        code: 'calendar.rate_limit_exceeded',
        certainty: 'certain',
        error: [...reasons.rateLimit, 'RESOURCE_EXHAUSTED'],
      },
      { code: 'calendar.quota_exceeded', certainty: 'certain', error: reasons.quota },
      { code: 'calendar.login_required', certainty: 'certain', error: reasons.loginRequired },
      { code: 'calendar.auth_error', certainty: 'certain', error: reasons.invalidCredentials },
      { code: 'calendar.not_found', certainty: 'certain', error: reasons.notFound },
      { code: 'calendar.server_error', certainty: 'certain', error: reasons.serverError },
      { code: 'calendar.bad_request', certainty: 'likely', error: reasons.badRequest, family: true },
      { code: 'calendar.forbidden', certainty: 'possible', error: reasons.forbidden, family: true },
    ],
  ),
  ...notACalendarUser({ error: ['notACalendarUser'] }),
  { code: 'calendar.required_access_level', certainty: 'certain', error: ['requiredAccessLevel'] },
  { code: 'calendar.attendees_without_delegation', certainty: 'certain', error: ['forbiddenForServiceAccounts'] },
  {
    code: 'calendar.not_organizer',
    certainty: 'certain',
    error: ['forbiddenForNonOrganizer', 'forbiddenForNonCreator', 'cannotChangeOrganizer'],
  },
  { code: 'calendar.cannot_change_own_access', certainty: 'certain', error: ['cannotChangeOwnAcl'] },
  { code: 'calendar.sync_token_gone', certainty: 'certain', error: ['fullSyncRequired'] },
  { code: 'calendar.updated_min_too_old', certainty: 'certain', error: ['updatedMinTooLongAgo'] },
  { code: 'calendar.time_range_empty', certainty: 'certain', error: ['timeRangeEmpty'] },
  { code: 'calendar.time_range_too_long', certainty: 'certain', error: ['timeRangeTooLong'] },
];

function sameAddress(subject: string | null | undefined, calendarId: string): boolean {
  return subject?.toLowerCase() === calendarId.toLowerCase();
}

/** Calendar gives one answer for both; the directory tells them apart. */
function notACalendarUser(seen: Pick<Rule, 'says' | 'error'>): readonly Rule[] {
  const suspended = 'calendar.not_a_calendar_user.suspended';
  const serviceOff = 'calendar.not_a_calendar_user.service_off';
  return [
    { ...seen, code: suspended, certainty: 'certain', when: ({ userInDirectory }) => userInDirectory === 'suspended' },
    { ...seen, code: serviceOff, certainty: 'certain', when: ({ userInDirectory }) => userInDirectory === 'active' },
    {
      ...seen,
      code: 'calendar.not_a_calendar_user',
      certainty: 'certain',
      also: [{ code: serviceOff, likelyIf: () => true }, { code: suspended }],
    },
  ];
}
