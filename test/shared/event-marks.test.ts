import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../shared/calendar-event.ts';
import { kindOf, stateOf } from '../../shared/event-marks.ts';

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
