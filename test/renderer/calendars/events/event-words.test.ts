import { describe, expect, test } from 'vitest';
import { kindOf, lineOf, stateOf, titleOf } from '../../../../renderer/screens/calendars/events/event-words.ts';
import { alsoIn, sharedMeetings } from '../../../../renderer/screens/calendars/events/shown-event.ts';
import type { CalendarEvent } from '../../../../shared/contract/calendar.ts';

const event = (more: object): CalendarEvent => ({ id: 'it', ...more });
const answered = (responseStatus: unknown, more: object = {}) =>
  event({
    attendees: [
      { email: 'other@example.com', responseStatus: 'declined' },
      { self: true, responseStatus },
    ],
    ...more,
  });

describe('the state of an event', () => {
  test('is the answer of the calendar’s own attendee, not of another', () => {
    expect(stateOf(answered('needsAction'))).toBe('needsAction');
    expect(stateOf(answered('declined'))).toBe('declined');
    expect(stateOf(answered('accepted'))).toBe('accepted');
    expect(stateOf(answered('__proto__'))).toBe('accepted');
  });
  test('is cancelled whatever was answered, and tentative where nobody had to answer', () => {
    expect(stateOf(answered('accepted', { status: 'cancelled' }))).toBe('cancelled');
    expect(stateOf(event({ status: 'tentative' }))).toBe('tentative');
    expect(stateOf(event({ status: 'confirmed', attendees: 7 }))).toBe('accepted');
  });
});

test('a type that is new to us is named as Google names it', () => {
  expect(kindOf(event({ eventType: 'outOfOffice' }))).toEqual({ known: 'outOfOffice' });
  expect(kindOf(event({ eventType: 'taskBlock' }))).toEqual({ other: 'taskBlock' });
  expect(kindOf(event({ eventType: 'default' }))).toBeNull();
  expect(kindOf(event({ eventType: 7 }))).toBeNull();
});

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
