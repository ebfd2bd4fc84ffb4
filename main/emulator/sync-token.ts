import { badRequest } from './api-error.ts';
import { calendarRefusals } from './calendar-refusals.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import { stableHex } from './random.ts';

/** The mark of a full listing. Nothing ever changes in the emulated calendars, so one for each list is enough. */
export function syncToken(list: string): string {
  return Buffer.from(`sync:${stableHex(list, 16)}`).toString('base64url');
}

/**
 * What changed since a full listing: nothing. 410 for a token that is not this list's; 400 where parameters are given that
 * narrow the list (`narrowing`): a part cannot be kept in step.
 */
export function syncAnswer(
  list: string,
  query: URLSearchParams,
  narrowing: readonly string[],
  heading: object,
): HttpAnswer {
  if (narrowing.some((name) => query.has(name))) return badRequest();
  const token = syncToken(list);
  if (query.get('syncToken') !== token) return calendarRefusals.fullSyncRequired();
  return jsonAnswer(200, { ...heading, nextSyncToken: token, items: [] });
}
