import { Temporal } from 'temporal-polyfill';
import type { RequestOf } from '../../../shared/contract.ts';
import type { TimeRange } from './time-range.ts';

/** A series may have no end. */
const usualDays = 731;

type ListRequest = Pick<
  RequestOf<'calendar.events.list'>,
  'query' | 'iCalUID' | 'eventTypes' | 'showDeleted' | 'singleEvents' | 'orderBy' | 'timeZone'
>;

/** What a list of events is asked with, by Google's names (Calendar API v3, Events: list), but for its pages. */
export function listQuery(request: ListRequest, range: TimeRange) {
  const { query, iCalUID, eventTypes, showDeleted, singleEvents = true } = request;
  const orderBy = request.orderBy ?? (singleEvents ? 'startTime' : undefined);
  const timeZone = request.timeZone?.trim();
  return {
    singleEvents,
    ...(orderBy && { orderBy }),
    ...range,
    ...(query && { q: query }),
    ...(iCalUID && { iCalUID }),
    ...(eventTypes?.length && { eventTypes: [...eventTypes] }),
    ...(showDeleted && { showDeleted }),
    ...(timeZone && { timeZone }),
  };
}

type InstancesRequest = Pick<RequestOf<'calendar.events.instances'>, 'showDeleted' | 'timeZone'>;

/** The same of the occurrences of a series (Events: instances): two years from the beginning, or `now`, unless they end before. */
export function instancesQuery(request: InstancesRequest, { timeMin, timeMax }: TimeRange, now: number) {
  const { showDeleted } = request;
  const from = timeMin ? Temporal.Instant.from(timeMin) : Temporal.Instant.fromEpochMilliseconds(now);
  const timeZone = request.timeZone?.trim();
  return {
    ...(timeMin && { timeMin }),
    timeMax: timeMax ?? from.add({ hours: usualDays * 24 }).toString(),
    ...(showDeleted && { showDeleted }),
    ...(timeZone && { timeZone }),
  };
}
