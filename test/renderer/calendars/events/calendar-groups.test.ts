import { expect, test } from 'vitest';
import { calendarGroups, isSecondary } from '../../../../renderer/screens/calendars/events/calendar-groups.ts';
import { shownAtFirst } from '../../../../renderer/screens/calendars/events/view-choices.ts';

const list = [
  { id: 'team@group.calendar.google.com', accessRole: 'reader', selected: true },
  { id: 'room@resource.calendar.google.com', accessRole: 'owner', selected: true },
  { id: 'old@group.calendar.google.com', accessRole: 'owner', hidden: true, selected: true },
  { id: 'plans@group.calendar.google.com', accessRole: 'owner' },
  { id: 'me@example.com', accessRole: 'owner', primary: true },
  { id: 'me@example.com', accessRole: 'owner', primary: true },
];

test('calendars stand once each, in the group of what they are, the primary first', () => {
  expect(
    calendarGroups(list).map(({ id, calendars }) => [id, calendars.map((calendar) => calendar.id.split('@')[0])]),
  ).toEqual([
    ['own', ['me', 'plans']],
    ['other', ['team']],
    ['resources', ['room']],
    ['hidden', ['old']],
  ]);
  expect(calendarGroups([])).toEqual([]);
  expect(list.map(isSecondary)).toEqual([true, false, true, true, false, false]);
});

test('at first the primary one and those shown in Google Calendar are shown, no hidden one, and not hundreds', () => {
  expect([...shownAtFirst(list)]).toEqual([
    'me@example.com',
    'team@group.calendar.google.com',
    'room@resource.calendar.google.com',
  ]);
  const many = Array.from({ length: 300 }, (_, index) => ({ id: `c${index}`, selected: true }));
  expect(shownAtFirst(many).size).toBe(10);
  expect([...shownAtFirst([{ id: 'only' }])]).toEqual(['only']);
  expect(shownAtFirst([]).size).toBe(0);
});
