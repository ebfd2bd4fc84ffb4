import { apiError, badRequest, forbidden, invalidCredentials, loginRequired, notFound } from './api-error.ts';
import type { HttpAnswer } from './http-answer.ts';

const calendar = 'calendar';
const inParameter = (location: string) => ({ locationType: 'parameter', location }) as const;

/** What the Calendar API refuses with, by its `reason`, or by what it is about where several share one. */
export const calendarRefusals = {
  authError: invalidCredentials,
  loginRequired,
  projectNotFound: () =>
    apiError(403, {
      message:
        'Project 710482913655 is not found and cannot be used for API calls. If it is recently created, enable Calendar API by visiting https://console.developers.google.com/apis/api/calendar.googleapis.com/overview?project=710482913655 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
      domain: 'usageLimits',
      reason: 'accessNotConfigured',
    }),
  forbidden: () => forbidden(),
  requiredAccessLevel: () =>
    refusal(403, 'requiredAccessLevel', 'You need to have owner access to this calendar.', calendar),
  forbiddenForNonOrganizer: () =>
    refusal(
      403,
      'forbiddenForNonOrganizer',
      'Shared properties can only be changed by the organizer of the event.',
      calendar,
    ),
  forbiddenForServiceAccounts: () =>
    refusal(
      403,
      'forbiddenForServiceAccounts',
      'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.',
      calendar,
    ),
  rateLimitExceeded: () => refusal(403, 'rateLimitExceeded', 'Rate Limit Exceeded', 'usageLimits'),
  dailyLimitExceeded: () => refusal(403, 'dailyLimitExceeded', 'Daily Limit Exceeded', 'usageLimits'),
  notFound: () => notFound(),
  conflict: () => refusal(409, 'conflict', 'Conflict', 'global'),
  fullSyncRequired,
  updatedMinTooLongAgo: () =>
    apiError(410, {
      message: 'The requested minimum modification time lies too far in the past.',
      domain: calendar,
      reason: 'updatedMinTooLongAgo',
      ...inParameter('updatedMin'),
    }),
  badRequest: () => badRequest(),
  startEndKind: () =>
    refusal(400, 'invalid', 'Start and end times must either both be date or both be dateTime.', 'global'),
  timeRangeTooLong: () =>
    apiError(400, {
      message: 'The requested time range is too long.',
      domain: calendar,
      reason: 'timeRangeTooLong',
      ...inParameter('timeMax'),
    }),
} as const satisfies Readonly<Record<string, () => HttpAnswer>>;

type CalendarRefusal = keyof typeof calendarRefusals;

export const calendarRefusalNames = Object.keys(calendarRefusals) as [CalendarRefusal, ...CalendarRefusal[]];

/** Whatever list a sync token is of. */
function fullSyncRequired(): HttpAnswer {
  return apiError(410, {
    message: 'Sync token is no longer valid, a full sync is required.',
    domain: calendar,
    reason: 'fullSyncRequired',
    ...inParameter('syncToken'),
  });
}

function refusal(status: number, reason: string, message: string, domain: string): HttpAnswer {
  return apiError(status, { message, domain, reason });
}
