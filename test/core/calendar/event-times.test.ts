import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf, startOf } from '../../../main/core/calendar/event-times.ts';

const anyMoment = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2100, 0) });
const anyZone = fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe');

test('a time with an offset is the same moment, whichever offset it is told in', () => {
  fc.assert(
    fc.property(anyMoment, anyZone, fc.constantFrom('second', 'millisecond'), (moment, zone, smallestUnit) => {
      const at = smallestUnit === 'second' ? Math.floor(moment / 1_000) * 1_000 : moment;
      const told = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      expect(momentOf({ dateTime: told.toString({ timeZoneName: 'never', smallestUnit }) })).toBe(at);
    }),
  );
});

test.each([
  [{ dateTime: '2026-11-26T09:00:00', timeZone: 'Asia/Tokyo' }, Date.UTC(2026, 10, 26)],
  [{ dateTime: '2026-12-31T23:59:59z' }, Date.UTC(2026, 11, 31, 23, 59, 59)],
  [{ date: '2026-11-26' }, Date.UTC(2026, 10, 26)],
  [{ dateTime: '2026-02-30T09:00:00Z' }, null],
  [{ dateTime: '2026-13-01T09:00:00Z' }, null],
  [{ dateTime: '2026-11-26T24:30:00Z' }, null],
  [{ dateTime: '2026-11-26T09:00:00' }, null],
  [{ dateTime: 'soon', timeZone: 'Nowhere/Land' }, null],
  [{ date: '2026-02-30' }, null],
  [{}, null],
  [undefined, null],
])('%j is %s', (time, expected) => expect(momentOf(time)).toBe(expected));

test('an event that cannot be placed in time comes last', () => {
  expect(startOf({ id: 'a', start: { date: '9999-12-31' } })).toBeLessThan(startOf({ id: 'b' }));
});
