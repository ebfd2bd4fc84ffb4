import { describe, expect, test } from 'vitest';
import { eventTime } from '../../renderer/dates.ts';

describe('when an event is', () => {
  test.each([
    ['en', { dateTime: '2026-11-21T14:03:00+09:00' }, 'Nov 21, 2026, 14:03'],
    ['en', { dateTime: '2026-11-21T00:30:00-08:00' }, 'Nov 21, 2026, 00:30'],
    ['en', { date: '2026-11-21' }, 'Nov 21, 2026'],
    ['ja', { dateTime: '2026-11-21T14:03:00Z' }, '2026/11/21 14:03'],
    ['ja', { date: '2026-11-21' }, '2026/11/21'],
  ] as const)('is said in the viewer’s way, by the clock of the event’s own zone (%s, %j)', (language, time, said) => {
    expect(eventTime(time, language)).toBe(said);
  });

  test('is nothing without a time, and Google’s own text where that is no date', () => {
    expect(eventTime(null, 'en')).toBeNull();
    expect(eventTime({}, 'en')).toBeNull();
    expect(eventTime({ dateTime: 'some day' }, 'en')).toBe('some day');
  });
});
