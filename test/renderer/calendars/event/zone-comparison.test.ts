import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { compareZones, type ZoneComparison } from '../../../../renderer/screens/calendars/event/zone-comparison.ts';

const november = Temporal.Instant.from('2026-11-26T00:00:00Z');
const compare = (start: object, zones: Partial<Record<'user' | 'calendar' | 'viewer' | 'asked', string>> = {}) =>
  compareZones(
    { id: 'e', start },
    { user: 'Asia/Tokyo', calendar: 'Asia/Tokyo', viewer: 'UTC', asked: '', ...zones },
    november,
  );

const timesOf = (comparison: ZoneComparison) => (comparison.kind === 'timed' ? comparison.times : []);

describe('why an event is at another hour', () => {
  test('each zone once, the one it was set in first, with what lies between', () => {
    const comparison = compare({ dateTime: '2026-12-01T17:00:00+09:00', timeZone: 'Europe/Berlin' });
    expect(comparison).toMatchObject({
      kind: 'timed',
      floating: false,
      unknownZone: null,
      times: [
        { owners: ['stored'], zone: 'Europe/Berlin', apart: 0 },
        { owners: ['user', 'calendar'], zone: 'Asia/Tokyo', apart: 480, apartNow: 480, varies: true, otherDay: false },
        { owners: ['viewer'], zone: 'UTC', apart: -60, varies: true },
      ],
    });
  });
  test('any zone may be asked about, and one that is there already is not there twice', () => {
    const start = { dateTime: '2026-12-01T17:00:00+09:00', timeZone: 'Asia/Tokyo' };
    expect(timesOf(compare(start, { asked: 'America/New_York' })).at(-1)).toMatchObject({
      owners: ['asked'],
      zone: 'America/New_York',
      apart: -840,
    });
    expect(timesOf(compare(start, { asked: 'UTC' })).map(({ owners }) => owners.join())).toEqual([
      'stored,user,calendar',
      'viewer,asked',
    ]);
  });
  test('clocks that change between now and then', () => {
    const times = timesOf(compare({ dateTime: '2027-07-01T09:00:00+02:00', timeZone: 'Europe/Berlin' }));
    expect(times[1]).toMatchObject({ apart: 420, apartNow: 480 });
  });
  test('zones without summer time do not vary, and midnight makes another day', () => {
    const times = timesOf(compare({ dateTime: '2026-12-01T03:00:00+09:00', timeZone: 'Asia/Tokyo' }));
    expect(times[1]).toMatchObject({ zone: 'UTC', varies: false, otherDay: true });
  });
  test('a time without offset and zone floats, and is read in the calendar’s zone', () => {
    const comparison = compare({ dateTime: '2026-12-01T09:00:00' });
    expect(comparison).toMatchObject({ kind: 'timed', floating: true });
    expect(timesOf(comparison)[0]?.time.hour).toBe(9);
  });
  test.each([
    [{ date: '2026-12-01' }, 'allDay'],
    [{ dateTime: 'soon' }, 'unreadable'],
    [{}, 'unreadable'],
  ])('%j is %s', (start, kind) => expect(compare(start)).toEqual({ kind }));
  test('a zone that nobody knows is told, and the time is still read', () => {
    expect(compare({ dateTime: '2026-12-01T09:00:00+09:00', timeZone: 'Mars/Olympus' })).toMatchObject({
      kind: 'timed',
      unknownZone: 'Mars/Olympus',
    });
  });
});
