import { expect, test } from 'vitest';
import { timeRange } from '../../../../renderer/screens/calendars/event/event-times.ts';
import { Temporal } from '../../../../renderer/temporal.ts';

const at = (time: string, zone: string) => Temporal.ZonedDateTime.from(`2026-10-${time}[${zone}]`);

test.each([
  ['en', '28T17:00', '28T18:00', 'Wed, Oct 28, 2026, 17:00 – 18:00 GMT+9'],
  ['en', '28T23:00', '29T01:30', 'Wed, Oct 28, 2026, 23:00 – Thu, Oct 29, 01:30 GMT+9'],
  ['ja', '28T17:00', '28T18:00', '2026年10月28日(水) 17:00 – 18:00 JST'],
  ['ja', '28T23:00', '29T01:30', '2026年10月28日(水) 23:00 – 10月29日(木) 01:30 JST'],
] as const)('in %s the range from %s to %s names the day once and the zone', (language, from, to, text) => {
  expect(timeRange(at(from, 'Asia/Tokyo'), at(to, 'Asia/Tokyo'), language)).toBe(text);
});
