import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { clockTime, localTime, startOfDay } from '../../main/emulator/zoned-time.ts';

const zone = fc.constantFrom(
  'UTC',
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
);
const since = Date.UTC(2000, 0, 1);
const ms = fc.integer({ min: 0, max: 40 * 365 * 86_400 }).map((seconds) => since + seconds * 1_000);

test('times are those that Temporal tells, on whatever side of a change of clocks', () => {
  fc.assert(
    fc.property(ms, zone, (at, timeZone) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
      const text = zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }).replace('+00:00', 'Z');
      expect(localTime(at, timeZone)).toBe(text);
      // Around the next change as well: that is where it goes wrong.
      const change = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? at;
      for (const near of [at, change - 1, change, change + 1, change - 3_600_000, change + 3_600_000]) {
        const local = Temporal.Instant.fromEpochMilliseconds(near).toZonedDateTimeISO(timeZone);
        const date = local.toPlainDate();
        expect(startOfDay(date.toString(), timeZone)).toBe(date.toZonedDateTime(timeZone).epochMilliseconds);
        const clock = local.toPlainTime().toString().slice(0, 5);
        const expected = date.toZonedDateTime({ timeZone, plainTime: clock }).epochMilliseconds;
        expect(clockTime(date.toString(), clock, timeZone)).toBe(expected);
      }
    }),
    { numRuns: 400 },
  );
});
