import { apiError, badRequest } from './api-error.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import { stableHex } from './random.ts';

/** The mark of a full listing. Nothing ever changes in the emulated calendars, so one per calendar is enough. */
export function syncToken(calendarId: string): string {
  return Buffer.from(`sync:${stableHex(calendarId, 16)}`).toString('base64url');
}

const narrowing = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
];

/** What changed since a full listing: nothing; 410 for a token that is not this calendar's. */
export function syncAnswer(calendarId: string, query: URLSearchParams, heading: object): HttpAnswer {
  if (narrowing.some((name) => query.has(name))) return badRequest();
  const token = syncToken(calendarId);
  if (query.get('syncToken') !== token) {
    return apiError(410, {
      message: 'Sync token is no longer valid, a full sync is required.',
      domain: 'calendar',
      reason: 'fullSyncRequired',
      locationType: 'parameter',
      location: 'syncToken',
    });
  }
  return jsonAnswer(200, { ...heading, nextSyncToken: token, items: [] });
}
