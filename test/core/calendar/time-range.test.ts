import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedSpan, needsCalendarZone, timeRange } from '../../../main/core/calendar/time-range.ts';

test('a date is the beginning of that day in the zone', () => {
  expect(timeRange({ from: '2026-11-21', to: '2026-11-22', timeZone: 'Asia/Tokyo' })).toEqual({
    ok: true,
    value: { timeMin: '2026-11-20T15:00:00Z', timeMax: '2026-11-21T15:00:00Z' },
  });
});
test('a day whose midnight does not exist begins at the first moment it has', () => {
  // Clocks in Beirut went from 00:00 to 01:00 on this day.
  expect(timeRange({ from: '2024-03-31', timeZone: 'Asia/Beirut' })).toMatchObject({
    value: { timeMin: '2024-03-30T22:00:00Z' },
  });
});
test('a time with an offset needs no zone', () => {
  expect(timeRange({ from: '2026-11-21T09:00:00+09:00', to: '2026-11-21T00:00:00.5Z' })).toEqual({
    ok: true,
    value: { timeMin: '2026-11-21T00:00:00Z', timeMax: '2026-11-21T00:00:00.5Z' },
  });
  expect(needsCalendarZone({ from: '2026-11-21T09:00:00+09:00' })).toBe(false);
});
test('the calendar’s zone is needed for a date without one', () => {
  expect(needsCalendarZone({ to: '2026-11-21' })).toBe(true);
  expect(needsCalendarZone({ to: '2026-11-21', timeZone: 'UTC' })).toBe(false);
  expect(timeRange({ to: '2026-11-21' }, 'Europe/Berlin')).toMatchObject({
    value: { timeMax: '2026-11-20T23:00:00Z' },
  });
});
test.each([
  [{ from: '2026-02-30' }, 'calendar.invalid_time', 'from'],
  [{ from: '' }, 'calendar.invalid_time', 'from'],
  [{ to: '2026-11-21T09:00' }, 'calendar.invalid_time', 'to'],
  [{ to: '2026-11-21T25:00:00Z' }, 'calendar.invalid_time', 'to'],
  [{ to: 'tomorrow' }, 'calendar.invalid_time', 'to'],
  [{ to: '2026-11-21T09:00:00+09:00[Asia/Tokyo]' }, 'calendar.invalid_time', 'to'],
  [{ timeZone: 'Mars/Olympus' }, 'calendar.invalid_time_zone', 'timeZone'],
  [{ timeZone: '+09:00' }, 'calendar.invalid_time_zone', 'timeZone'],
  [{ timeZone: 'UTC[u-ca=hebrew]' }, 'calendar.invalid_time_zone', 'timeZone'],
  [{ from: '2026-11-21', to: '2026-11-21' }, 'calendar.empty_range', 'to'],
  [{ from: '2026-11-22', to: '2026-11-21' }, 'calendar.empty_range', 'to'],
])('%j is refused, naming the field', (request, code, field) => {
  expect(timeRange(request)).toMatchObject({ ok: false, problem: { code, evidence: { field } } });
});
test('an empty range is told as it was typed, not as other days of another zone', () => {
  expect(timeRange({ from: '2026-12-02', to: ' 2026-12-01', timeZone: 'Asia/Tokyo' })).toMatchObject({
    problem: { code: 'calendar.empty_range', evidence: { from: '2026-12-02', to: '2026-12-01' } },
  });
});
test('whether a date is later than a time is not judged before the calendar’s zone is known', () => {
  const evening = { from: '2026-12-01T20:00:00-05:00', to: '2026-12-02' };
  expect(checkedSpan(evening)).toMatchObject({ ok: true });
  expect(timeRange(evening, 'America/New_York')).toMatchObject({ value: { timeMax: '2026-12-02T05:00:00Z' } });
  expect(timeRange(evening, 'Asia/Tokyo')).toMatchObject({ problem: { code: 'calendar.empty_range' } });
  for (const wrong of [
    { ...evening, timeZone: 'Asia/Tokyo' },
    { from: '2026-12-02', to: '2026-12-01' },
    { from: '2026-12-01T20:00:00Z', to: '2026-12-01T20:00:00Z' },
  ])
    expect(checkedSpan(wrong)).toMatchObject({ problem: { code: 'calendar.empty_range' } });
  expect(checkedSpan({ ...evening, to: '2026-12-32' })).toMatchObject({ problem: { code: 'calendar.invalid_time' } });
  expect(checkedSpan({ timeZone: 'Nowhere' })).toMatchObject({ problem: { code: 'calendar.invalid_time_zone' } });
});
test('whatever is given, both ends come back in RFC 3339 or the field is named', () => {
  const end = fc.option(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    { nil: undefined },
  );
  fc.assert(
    fc.property(end, end, fc.option(fc.string(), { nil: undefined }), (from, to, timeZone) => {
      const outcome = timeRange({ from, to, timeZone });
      if (outcome.ok) {
        for (const instant of Object.values(outcome.value)) expect(Number.isNaN(Date.parse(instant))).toBe(false);
      } else expect(['from', 'to', 'timeZone']).toContain(outcome.problem.evidence['field']);
    }),
  );
});
