import { Temporal } from 'temporal-polyfill';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';

/** What a person gives: each end an RFC 3339 time with its offset, or a date; and a zone. */
export interface RangeRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Both ends as RFC 3339 in UTC, as Calendar wants `timeMin` and `timeMax`; `timeMax` is exclusive. */
export interface TimeRange {
  readonly timeMin?: string;
  readonly timeMax?: string;
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Whether a date has to be placed in a zone that was not named: then the calendar's is needed. */
export function needsCalendarZone({ from, to, timeZone }: RangeRequest): boolean {
  return timeZone === undefined && [from, to].some((end) => end !== undefined && dateOnly.test(end.trim()));
}

/**
 * Checks everything that can be checked without asking: the form of both ends and the zone. Fails with
 * `calendar.invalid_time`, `calendar.invalid_time_zone`, `calendar.empty_range`.
 */
export function timeRange(request: RangeRequest, calendarZone = 'UTC'): Outcome<TimeRange> {
  const zone = request.timeZone ?? calendarZone;
  if (!isZone(zone))
    return fail('calendar.invalid_time_zone', { evidence: { field: 'timeZone', value: zone.slice(0, 100) } });
  const from = instantOf('from', request.from, zone);
  if (!from.ok) return from;
  const to = instantOf('to', request.to, zone);
  if (!to.ok) return to;
  const [start, end] = [from.value, to.value];
  if (start && end && Temporal.Instant.compare(start, end) >= 0) return emptyRange(request);
  return succeed({ ...(start && { timeMin: start.toString() }), ...(end && { timeMax: end.toString() }) });
}

/** The span that a request names, its zone trimmed and everything checked that can be without asking; fails as `timeRange`. */
export function checkedSpan({ from, to, timeZone }: RangeRequest): Outcome<RangeRequest> {
  const span = { from, to, timeZone: timeZone?.trim() || undefined };
  // A date beside a time: which is later is known only once the calendar's zone is.
  const isMixed = needsCalendarZone(span) && dateOnly.test(from?.trim() ?? '') !== dateOnly.test(to?.trim() ?? '');
  for (const part of isMixed ? [{ from }, { to }] : [span]) {
    const checked = timeRange(part);
    if (!checked.ok) return checked;
  }
  return succeed(span);
}

/** Both ends as they were typed: in another zone they would look like other days. */
function emptyRange({ from = '', to = '' }: RangeRequest): Outcome<never> {
  return fail('calendar.empty_range', { evidence: { field: 'to', from: from.trim(), to: to.trim() } });
}

function instantOf(field: 'from' | 'to', given: string | undefined, zone: string): Outcome<Temporal.Instant | null> {
  if (given === undefined) return succeed(null);
  const text = given.trim();
  try {
    if (dateOnly.test(text)) return succeed(Temporal.PlainDate.from(text).toZonedDateTime(zone).toInstant());
    if (rfc3339.test(text)) return succeed(Temporal.Instant.from(text));
  } catch {
    // The right form, but no such day or time.
  }
  return fail('calendar.invalid_time', { evidence: { field, value: text.slice(0, 100) } });
}

/** A name of the IANA database: Calendar takes no bare offsets. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(zone)) return false;
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}
