import { at } from './rule.ts';

const project = /project (?<projectNumber>[\w-]+) (?:before|is not found)/i;

/** What Calendar API v3 answers to reads. */
export const calendarRules = at(
  ['calendar'],
  [
    {
      code: 'calendar.not_found.no_subject',
      certainty: 'likely',
      status: [404],
      error: ['notFound'],
      when: ({ subject }) => subject === null,
    },
    {
      code: 'calendar.not_found.own_calendar',
      certainty: 'possible',
      status: [404],
      error: ['notFound'],
      when: ({ subject, calendarId }) =>
        calendarId !== undefined && calendarId !== 'primary' && sameAddress(subject, calendarId),
    },
    { code: 'calendar.not_found', certainty: 'certain', status: [404], error: ['notFound'] },
    { code: 'calendar.login_required', certainty: 'certain', status: [401], error: ['required'] },
    { code: 'calendar.auth_error', certainty: 'likely', status: [401] },
    { code: 'calendar.not_a_calendar_user', certainty: 'certain', error: ['notACalendarUser'] },
    {
      code: 'calendar.access_not_configured.project_not_found',
      certainty: 'certain',
      says: /project (?<projectNumber>[\w-]+) is not found and cannot be used/i,
    },
    { code: 'calendar.access_not_configured', certainty: 'certain', says: project },
    {
      code: 'calendar.access_not_configured',
      certainty: 'certain',
      error: ['accessNotConfigured', 'SERVICE_DISABLED'],
    },
    {
      code: 'calendar.insufficient_permissions',
      certainty: 'certain',
      status: [403],
      error: ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'],
    },
    { code: 'calendar.quota_exceeded', certainty: 'certain', error: ['quotaExceeded'] },
    {
      code: 'calendar.daily_limit_exceeded',
      certainty: 'certain',
      error: ['dailyLimitExceeded', 'dailyLimitExceededUnreg'],
    },
    {
      code: 'calendar.rate_limit_exceeded',
      certainty: 'certain',
      error: ['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED'],
    },
    { code: 'calendar.rate_limit_exceeded', certainty: 'certain', when: (_, { status }) => status === 429 },
    { code: 'calendar.required_access_level', certainty: 'certain', status: [403], error: ['requiredAccessLevel'] },
    {
      code: 'calendar.forbidden',
      certainty: 'possible',
      status: [403],
      // PERMISSION_DENIED goes along with reasons we may not know; it counts only where it stands alone.
      when: (_, { error }) => error === 'forbidden' || error === 'PERMISSION_DENIED',
    },
    {
      code: 'calendar.bad_request',
      certainty: 'likely',
      status: [400],
      error: ['badRequest', 'invalid', 'invalidParameter'],
    },
    { code: 'calendar.not_played', certainty: 'certain', when: (_, { status }) => status === 501 },
    { code: 'calendar.server_error', certainty: 'certain', when: (_, { status }) => (status ?? 0) >= 500 },
  ],
);

function sameAddress(subject: string | null | undefined, calendarId: string): boolean {
  return subject?.toLowerCase() === calendarId.toLowerCase();
}
