import { expect, test } from 'vitest';
import { seriesAsFound } from '../../../../renderer/screens/calendars/event/series-as-found.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';

const at = (time: string) => ({ dateTime: `2026-11-${time}:00+09:00`, timeZone: 'Asia/Tokyo' });
const guests = [{ email: 'ann@example.com', responseStatus: 'accepted' }];
const series: CalendarEvent = {
  id: 'weekly',
  status: 'confirmed',
  summary: 'Weekly',
  sequence: 0,
  attendees: guests,
  recurrence: ['RRULE:FREQ=WEEKLY'],
  start: at('02T09:00'),
  end: at('02T10:00'),
};
const occurrence = (changed: object): CalendarEvent => {
  const { recurrence: _, ...rest } = series;
  const own = { id: 'weekly_9', recurringEventId: 'weekly', start: at('09T09:00'), end: at('09T10:00') };
  return { ...rest, ...own, originalStartTime: at('09T09:00'), ...changed };
};

test.each<[string, object, boolean]>([
  ['as the series says', {}, false],
  ['with guests in another order of letters', { attendees: [{ ...guests[0], email: 'Ann@example.com' }] }, false],
  ['cancelled', { status: 'cancelled' }, true],
  ['moved', { start: at('09T11:00'), end: at('09T12:00') }, true],
  ['longer', { end: at('09T10:30') }, true],
  ['renamed, which Google does not count', { summary: 'Once otherwise' }, true],
  ['elsewhere', { location: 'Room 2' }, true],
  ['answered otherwise', { attendees: [{ ...guests[0], responseStatus: 'declined' }] }, true],
])('an occurrence %s is in the file of its series only where it is otherwise', (_, changed, isIn) => {
  const found = seriesAsFound({ subject: 'ann@example.com', calendarId: 'primary' }, series, [occurrence(changed)]);
  expect(found.map(({ event }) => event.id)).toEqual(isIn ? ['weekly', 'weekly_9'] : ['weekly']);
});

test('what has no time that can be read is not otherwise for that', () => {
  const timeless = { start: {}, end: {} };
  const found = seriesAsFound({ calendarId: 'primary' }, { ...series, ...timeless }, [
    occurrence({ ...timeless, originalStartTime: {} }),
  ]);
  expect(found).toHaveLength(1);
});
