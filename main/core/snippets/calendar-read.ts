import type { RequestOf } from '../../../shared/contract.ts';
import type { SnippetComment } from '../../../shared/messages/snippets.ts';
import { assertNever, type Outcome, succeed } from '../../../shared/outcome.ts';
import { instancesQuery, listQuery } from '../calendar/event-queries.ts';
import { freeBusyQuestions } from '../calendar/free-busy-questions.ts';
import { freeBusySpan } from '../calendar/query-free-busy.ts';
import { checkedSpan, needsCalendarZone, type TimeRange, timeRange } from '../calendar/time-range.ts';

type Asked = RequestOf<'snippet.make'>['call'];
export type CalendarReadName = Extract<Asked, { operation: `calendar.${string}` }>['operation'];
type AskedRead = Extract<Asked, { operation: CalendarReadName }>;

type Value = string | number | boolean | readonly string[];

/** One request of Calendar API v3, by Google's names. */
export interface CalendarRead {
  readonly operation: CalendarReadName;
  /** Parameters of the path, in its order. */
  readonly path: readonly (readonly [name: string, value: string])[];
  /** Those of the query; of freebusy.query the members of its body, `items` as IDs. */
  readonly parameters: readonly (readonly [name: string, value: Value])[];
  /** What is to be known of it, above it. */
  readonly notes: readonly SnippetComment[];
}

/** Where each read is, in the API's own document and so in every library. */
export const calendarMethods = {
  'calendar.calendarList.get': { collection: 'calendarList', method: 'get', answer: 'entry' },
  'calendar.events.list': { collection: 'events', method: 'list', answer: 'events' },
  'calendar.events.get': { collection: 'events', method: 'get', answer: 'event' },
  'calendar.events.instances': { collection: 'events', method: 'instances', answer: 'instances' },
  'calendar.freebusy.query': { collection: 'freebusy', method: 'query', answer: 'busy' },
} as const satisfies Readonly<Record<CalendarReadName, object>>;

export const calendarReadNames = Object.keys(calendarMethods) as readonly CalendarReadName[];

/** As many as Google gives at once. */
const pageSize = ['maxResults', 2_500] as const;

/** What the operation of the same name asks first; fails as it does before it asks. `now`: milliseconds since the epoch. */
export function calendarRead(asked: AskedRead, now: number): Outcome<CalendarRead> {
  const { operation } = asked;
  switch (operation) {
    case 'calendar.calendarList.get':
      return succeed({ operation, path: [['calendarId', asked.calendarId]], parameters: [], notes: [] });
    case 'calendar.events.get': {
      const zone = checkedSpan({ timeZone: asked.timeZone });
      if (!zone.ok) return zone;
      const { timeZone } = zone.value;
      const parameters = timeZone === undefined ? [] : [['timeZone', timeZone] as const];
      return succeed({ operation, path: ofEvent(asked), parameters, notes: [] });
    }
    case 'calendar.events.list':
      return inRange(asked, (range, notes) => ({
        operation,
        path: [['calendarId', asked.calendarId]],
        parameters: [...Object.entries(listQuery(asked, range)), pageSize],
        notes,
      }));
    case 'calendar.events.instances':
      return inRange(asked, (range, notes) => ({
        operation,
        path: ofEvent(asked),
        parameters: [...Object.entries(instancesQuery(asked, range, now)), pageSize],
        notes,
      }));
    case 'calendar.freebusy.query': {
      const span = freeBusySpan(asked, now);
      if (!span.ok) return span;
      const ids = [...new Set(asked.people.map((id) => id.trim()))];
      const [first, ...others] = freeBusyQuestions(span.value.from, span.value.to, ids);
      const { timeMin = '', timeMax = '', ids: items = [] } = first ?? {};
      const parameters = Object.entries({ timeMin, timeMax, items });
      return succeed({ operation, path: [], parameters, notes: others.length > 0 ? ['firstQuestion'] : [] });
    }
    default:
      return assertNever(operation);
  }
}

function ofEvent({ calendarId, eventId }: { calendarId: string; eventId: string }): CalendarRead['path'] {
  return [
    ['calendarId', calendarId],
    ['eventId', eventId],
  ];
}

/** Dates without a zone begin in the calendar's, which only Google knows: in UTC here, and that is said. */
function inRange(
  asked: Extract<AskedRead, { operation: 'calendar.events.list' | 'calendar.events.instances' }>,
  read: (range: TimeRange, notes: readonly SnippetComment[]) => CalendarRead,
): Outcome<CalendarRead> {
  const span = checkedSpan(asked);
  if (!span.ok) return span;
  const range = timeRange(span.value);
  if (!range.ok) return range;
  return succeed(read(range.value, [...(needsCalendarZone(span.value) ? (['datesInUtc'] as const) : []), 'firstPage']));
}
