import { describe, expect, test } from 'vitest';
import { differences } from '../../../main/core/calendar/event-copy.ts';
import { judgeSight, type Sight } from '../../../main/core/calendar/event-verdicts.ts';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { EventCopy } from '../../../shared/event-copies.ts';
import type { Problem } from '../../../shared/outcome.ts';

const ann = 'ann@example.com';
const bob = 'bob@example.com';
const event: CalendarEvent = {
  id: 'e1',
  iCalUID: 'e1@google.com',
  status: 'confirmed',
  summary: 'Planning',
  organizer: { email: ann },
  attendees: [
    { email: ann, responseStatus: 'accepted', self: true },
    { email: bob, responseStatus: 'needsAction' },
  ],
  start: { dateTime: '2026-12-01T09:00:00+09:00' },
  end: { dateTime: '2026-12-01T10:00:00+09:00' },
};
const busy = { summary: null, visibility: 'private' };
const copyOf = (changed: object | null, problem: Problem | null = null, reference = event): EventCopy => {
  const copy = changed && { ...event, attendees: answered('needsAction'), ...changed };
  return { subject: bob, calendarId: bob, event: copy, problem, differences: copy ? differences(reference, copy) : [] };
};
const answered = (responseStatus: string) => [
  { email: ann, responseStatus: 'accepted' },
  { email: bob, responseStatus, self: true },
];
const judge = (sight: Partial<Sight>) =>
  judgeSight({ reference: event, subject: bob, own: null, shared: null, settings: {}, ...sight }).map(
    ({ code, certainty }) => `${code} ${certainty}`,
  );
const refused: Problem = { code: 'calendar.forbidden', certainty: 'certain', evidence: {} };
const notFound: Problem = { code: 'calendar.not_found', certainty: 'certain', evidence: {} };

describe('the own copy', () => {
  test.each<[string, Partial<Sight>, readonly string[]]>([
    ['the same', { own: copyOf({}) }, ['same certain']],
    ['another place', { own: copyOf({ location: 'Room 2' }) }, ['differs certain']],
    ['another colour and answer', { own: copyOf({ colorId: '3' }) }, ['same certain']],
    ['deleted', { own: copyOf({ status: 'cancelled' }) }, ['copy_deleted certain']],
    ['at another time', { own: copyOf({ start: { dateTime: '2026-12-02T09:00:00+09:00' } }) }, ['moved certain']],
    [
      'at the same time, told otherwise',
      { own: copyOf({ start: { dateTime: '2026-12-01T00:00:00Z' } }) },
      ['same certain'],
    ],
    ['declined', { own: copyOf({ attendees: answered('declined') }) }, ['declined certain']],
    [
      'declined and hidden',
      { own: copyOf({ attendees: answered('declined') }), settings: { showDeclinedEvents: 'false' } },
      ['declined_hidden certain'],
    ],
    [
      'not answered and hidden',
      { own: copyOf({ attendees: answered('needsAction') }), settings: { hideInvitations: 'true' } },
      ['unanswered_hidden certain'],
    ],
    ['not answered', { own: copyOf({ attendees: answered('needsAction') }) }, ['same certain']],
    ['refused', { own: copyOf(null, refused) }, ['unreadable certain']],
    ['gone from a guest', { own: copyOf(null) }, ['copy_missing likely']],
    ['only of other occurrences', { own: copyOf(null), otherOccurrences: true }, ['other_occurrences_only certain']],
    [
      'a series without this occurrence',
      { own: copyOf(null), occurrenceMissing: true },
      ['occurrence_missing certain'],
    ],
    [
      'in a series that was split off',
      {
        own: copyOf({ status: 'cancelled' }),
        successor: { event: { ...event, id: 'e1_R20261201T000000', iCalUID: 'x' }, certainty: 'certain' },
      },
      ['copy_deleted certain', 'new_series certain'],
    ],
    [
      'something alike',
      { own: copyOf(null), successor: { event: { ...event, id: 'e2' }, certainty: 'possible' } },
      ['similar_event possible', 'copy_missing likely'],
    ],
  ])('%s', (_, sight, expected) => expect(judge(sight)).toEqual(expected));

  test('who is no guest was not invited: for certain only where all guests are told', () => {
    const reference = { ...event, attendees: [{ email: ann }] };
    expect(judge({ reference, own: copyOf(null) })).toEqual(['not_invited certain']);
    expect(judge({ reference: { ...reference, attendeesOmitted: true }, own: copyOf(null) })).toEqual([
      'not_in_told_guests likely',
    ]);
  });
  test('an event that is cancelled where it was looked at is said first', () => {
    const reference = { ...event, status: 'cancelled' };
    expect(judge({ reference, own: copyOf({ status: 'cancelled' }) })).toEqual(['event_cancelled certain']);
  });
  test('of a cancelled event, of which Google may tell no guests, nobody is said not to be invited', () => {
    const reference = { id: 'e1', status: 'cancelled' };
    expect(judge({ reference, own: copyOf(null) })).toEqual(['event_cancelled certain']);
  });
  test('where only the times are told, only they are compared, and who is invited is not known', () => {
    const { summary: _, organizer: _organizer, attendees: _attendees, ...times } = event;
    const reference: CalendarEvent = { ...times, visibility: 'private' };
    expect(judge({ reference, own: copyOf({}, null, reference) })).toEqual(['reference_hidden certain']);
    const moved = copyOf({ start: { dateTime: '2026-12-02T09:00:00+09:00' } }, null, reference);
    expect(judge({ reference, own: moved })).toEqual(['moved certain', 'reference_hidden certain']);
    expect(judge({ reference, own: copyOf(null) })).toEqual(['not_in_told_guests likely']);
  });
});

describe('the calendar of somebody else', () => {
  test.each<[string, EventCopy, readonly string[]]>([
    ['not shared', copyOf(null, notFound), ['not_shared certain']],
    ['shared as free and busy', copyOf(busy), ['busy_only certain']],
    ['shared', copyOf({}), ['same certain']],
    ['shared, without this event', copyOf(null), ['not_shown certain']],
    ['refused', copyOf(null, refused), ['unreadable certain']],
  ])('%s', (_, shared, expected) => expect(judge({ shared })).toEqual(expected));
  test('a private event of a shared calendar hides its details', () => {
    const reference = { ...event, visibility: 'private' };
    expect(judge({ reference, shared: copyOf(busy) })).toEqual(['private likely']);
  });
});
