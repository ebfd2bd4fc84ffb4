import { describe, expect, test } from 'vitest';
import { orderedRows } from '../../../../renderer/screens/calendars/find/found-order.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import type { FoundEvent } from '../../../../shared/event-copies.ts';

const found = (subject: string, event: CalendarEvent): FoundEvent => ({
  subject,
  calendarId: subject,
  calendar: subject,
  event,
});
const timed = (id: string, dateTime: string): CalendarEvent => ({ id, start: { dateTime } });
const ids = (rows: ReturnType<typeof orderedRows>) => rows.map((row) => row.found.event.id);

describe('what was found is listed', () => {
  test('by time: a day begins with what lasts all of it, in the zone that is shown; what has no time comes last', () => {
    const events = [
      found('b', { id: 'undated' }),
      found('b', timed('morning', '2026-11-26T09:00:00+09:00')),
      found('a', { id: 'all day', start: { date: '2026-11-26' } }),
      found('a', timed('evening before', '2026-11-25T23:30:00+09:00')),
      found('a', { id: 'cancelled', status: 'cancelled', originalStartTime: { dateTime: '2026-11-26T01:00:00Z' } }),
    ];
    expect(ids(orderedRows(events, 'time', 'Asia/Tokyo'))).toEqual([
      'evening before',
      'all day',
      'morning',
      'cancelled',
      'undated',
    ]);
    expect(ids(orderedRows(events, 'time', 'America/New_York'))).toEqual([
      'evening before',
      'morning',
      'cancelled',
      'all day',
      'undated',
    ]);
  });

  test('by user, each one’s by time', () => {
    const events = [
      found('b', timed('b1', '2026-11-26T09:00:00Z')),
      found('a', timed('a2', '2026-11-27T09:00:00Z')),
      found('a', timed('a1', '2026-11-25T09:00:00Z')),
    ];
    expect(ids(orderedRows(events, 'user', 'UTC'))).toEqual(['a1', 'a2', 'b1']);
  });

  test('with keys of its own for each, even where a server repeats an ID', () => {
    const events = [timed('same', '2026-11-26T09:00:00Z'), timed('same', '2026-11-26T10:00:00Z')];
    const rows = orderedRows(
      events.map((event) => found('a', event)),
      'time',
      'UTC',
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});
