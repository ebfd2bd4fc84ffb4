import { describe, expect, test } from 'vitest';
import { lineOf, titleOf } from '../../../../renderer/screens/calendars/events/event-words.ts';
import { alsoIn, sharedMeetings } from '../../../../renderer/screens/calendars/events/shown-event.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';

const event = (more: object): CalendarEvent => ({ id: 'it', ...more });

describe('without a title', () => {
  const own = { id: 'own', accessRole: 'owner' };
  test('a private event, and any of a calendar of which one sees only when it is busy, is busy', () => {
    expect(titleOf({ event: event({ visibility: 'private' }), calendar: own })).toBe('busy');
    expect(titleOf({ event: event({}), calendar: { id: 'other', accessRole: 'freeBusyReader' } })).toBe('busy');
  });
  test('one’s own event has none', () => {
    expect(titleOf({ event: event({}), calendar: own })).toBe('noTitle');
    expect(titleOf({ event: event({ summary: 42 }), calendar: own })).toBe('noTitle');
  });
  test('a working location is its place', () => {
    const properties = { workingLocationProperties: { officeLocation: { label: 'Osaka' } } };
    expect(titleOf({ event: event(properties), calendar: own })).toEqual({ text: 'Osaka' });
  });
});

test('a line ends long before a title of 100 kB', () => {
  expect(lineOf('W'.repeat(100_000)).length).toBeLessThan(300);
  expect(lineOf('short')).toBe('short');
});

test('the same meeting in two calendars is known by its iCalUID and occurrence, once for each calendar', () => {
  const [own, team, other] = [{ id: 'own' }, { id: 'team' }, { id: 'other' }];
  const at = (dateTime: string) => ({ iCalUID: 'uid@google.com', originalStartTime: { dateTime } });
  const first = { event: event(at('2026-11-20T10:00:00+09:00')), calendar: own };
  const copy = { event: event(at('2026-11-20T01:00:00Z')), calendar: team };
  const nextWeek = { event: event(at('2026-11-27T10:00:00+09:00')), calendar: other };
  const without = { event: event({}), calendar: other };
  const shared = sharedMeetings([first, copy, nextWeek, without, without]);
  expect(alsoIn(first, shared)).toEqual([team]);
  expect(alsoIn(copy, shared)).toEqual([own]);
  expect(alsoIn(nextWeek, shared)).toEqual([]);
  expect(alsoIn(without, shared)).toEqual([]);
});
