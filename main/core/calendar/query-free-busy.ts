import { Temporal } from 'temporal-polyfill';
import type { FreeBusyResult } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { mostPeople } from '../../../shared/free-busy.ts';
import { listField, objectField, textField } from '../../../shared/json-fields.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { unreadable } from '../oauth/delegated-read.ts';
import { freeBusyQuestions, gapsBetween, joined, type Span } from './free-busy-questions.ts';
import { readCalendar } from './read-calendar.ts';
import { timeRange } from './time-range.ts';

/** A year and a day. */
const limitDays = 367;

/**
 * When several people are busy (Calendar API v3, Freebusy: query, the one POST that reads). Long spans and many people are
 * asked for in several questions and put together again. Besides what reading fails with: `calendar.invalid_time`,
 * `calendar.invalid_time_zone`, `calendar.empty_range`, `calendar.range_too_long`, `calendar.too_many_users`.
 */
export async function queryFreeBusy(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.freebusy.query'>,
): Promise<Outcome<FreeBusyResult>> {
  const range = freeBusySpan(request, environment.now());
  if (!range.ok) return range;
  const { from, to, timeZone } = range.value;
  const ids = [...new Set(request.people.map((id) => id.trim()))];
  if (ids.length > mostPeople)
    return fail('calendar.too_many_users', { evidence: { users: ids.length, mostUsers: mostPeople } });
  const written = (instant: Temporal.Instant) =>
    instant
      .toZonedDateTimeISO(timeZone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' })
      .replace(/\+00:00$/, 'Z');

  const outcome = await readCalendar<Pick<FreeBusyResult, 'people' | 'freeForAll'>>(environment, call, {
    request,
    reads: [calendarScopes.readonly, calendarScopes.freeBusy],
    async read(api, access) {
      const spans = new Map<string, Span[]>();
      const errors = new Map<string, string>();
      for (const { timeMin, timeMax, ids: some } of freeBusyQuestions(from, to, ids)) {
        const requestBody = { timeMin, timeMax, items: some.map((id) => ({ id })) };
        const { data } = await api.freebusy.query({ requestBody }, { signal: call.signal });
        const calendars = objectField({ ...data }, 'calendars');
        if (!calendars) return unreadable(access, 'calendar', data);
        for (const id of some) {
          const told = (Object.hasOwn(calendars, id) && objectField(calendars, id)) || {
            errors: [{ reason: 'notFound' }],
          };
          const why = listField(told, 'errors');
          if (why.length > 0) errors.set(id, textField(why[0], 'reason') ?? 'unknown');
          const found = listField(told, 'busy').flatMap((time) =>
            instants(textField(time, 'start'), textField(time, 'end')),
          );
          spans.set(id, [...(spans.get(id) ?? []), ...found]);
        }
      }
      const times = (some: readonly Span[]) =>
        some.map(({ start, end }) => ({ start: written(start), end: written(end) }));
      const readable = ids.filter((id) => !errors.has(id));
      const taken = readable.flatMap((id) => spans.get(id) ?? []);
      return succeed({
        people: ids.map((id) => ({ id, busy: times(joined(spans.get(id) ?? [])), error: errors.get(id) ?? null })),
        freeForAll: readable.length === 0 ? [] : times(gapsBetween(taken, { start: from, end: to })),
      });
    },
  });
  if (!outcome.ok) return outcome;
  const { value, warnings } = outcome.value;
  return succeed({ from: written(from), to: written(to), timeZone, ...value, warnings });
}

type Asked = Pick<RequestOf<'calendar.freebusy.query'>, 'from' | 'to' | 'timeZone'>;
interface Range {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly timeZone: string;
}

/** Without `from`, today begins it; without `to`, it is one day by the clocks of the zone. */
export function freeBusySpan(asked: Asked, now: number): Outcome<Range> {
  const timeZone = asked.timeZone?.trim() || Temporal.Now.timeZoneId();
  const checked = timeRange({ ...asked, timeZone });
  if (!checked.ok) return checked;
  const { timeMin, timeMax } = checked.value;
  const from = timeMin
    ? Temporal.Instant.from(timeMin)
    : Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay().toInstant();
  const to = timeMax ? Temporal.Instant.from(timeMax) : dayAfter(from.toZonedDateTimeISO(timeZone)).toInstant();
  const evidence = { field: 'to', from: from.toString(), to: to.toString() };
  if (Temporal.Instant.compare(from, to) >= 0) return fail('calendar.empty_range', { evidence });
  if (from.until(to).total('hours') > limitDays * 24)
    return fail('calendar.range_too_long', { evidence: { ...evidence, limitDays } });
  return succeed({ from, to, timeZone });
}

/** Where a day's midnight was skipped, the next day still begins at its own. */
function dayAfter(time: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const next = time.add({ days: 1 });
  return time.equals(time.startOfDay()) ? next.startOfDay() : next;
}

function instants(start: string | null, end: string | null): readonly Span[] {
  if (!start || !end) return [];
  try {
    return [{ start: Temporal.Instant.from(start), end: Temporal.Instant.from(end) }];
  } catch {
    return [];
  }
}
