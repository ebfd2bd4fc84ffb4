import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DateRange } from '../../../../renderer/screens/calendars/events/agenda-days.ts';
import type { ShownEvent } from '../../../../renderer/screens/calendars/events/shown-event.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';

export const date = (text: string) => Temporal.PlainDate.from(text);

/** Days in which a zone’s clocks did something: forward, back, by half an hour, at midnight, past a whole day. */
const places = [
  ['Europe/Berlin', '2026-03-23', '2026-04-06'],
  ['Europe/Berlin', '2026-10-19', '2026-11-02'],
  ['America/New_York', '2026-03-01', '2026-03-15'],
  ['America/New_York', '2026-10-25', '2026-11-08'],
  ['Australia/Lord_Howe', '2026-03-29', '2026-04-12'],
  ['Australia/Lord_Howe', '2026-09-27', '2026-10-11'],
  ['Asia/Tokyo', '2026-11-01', '2026-11-15'],
  ['Asia/Kolkata', '2026-11-01', '2026-11-15'],
  ['Asia/Kathmandu', '1985-12-25', '1986-01-08'],
  ['America/Sao_Paulo', '2018-10-28', '2018-11-11'],
  ['America/Sao_Paulo', '2018-02-11', '2018-02-25'],
  ['Pacific/Apia', '2011-12-23', '2012-01-06'],
] as const;

export interface Place {
  readonly zone: string;
  readonly range: DateRange;
}

export const anyPlace: fc.Arbitrary<Place> = fc
  .constantFrom(...places)
  .map(([zone, from, to]) => ({ zone, range: { from: date(from), to: date(to) } }));

/** Events in and round the days of a place: of any length, also none, in quarters of an hour as meetings are; or dated. */
export function anyEventsIn({ zone, range }: Place): fc.Arbitrary<readonly ShownEvent[]> {
  const first = range.from.toZonedDateTime(zone).epochMilliseconds;
  const quarters = range.from.until(range.to).days * 96;
  const anyEvent = fc.record({
    id: fc.uuid(),
    start: fc.integer({ min: -400, max: quarters + 200 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 600 })),
    offset: fc.constantFrom('+00:00', '+09:00', '-05:00', '+05:45'),
    isDated: fc.boolean(),
  });
  return fc.array(
    anyEvent.map(({ id, start, length, offset, isDated }): ShownEvent => {
      if (isDated) {
        const day = range.from.add({ days: Math.floor(start / 96) });
        const end = day.add({ days: Math.ceil(length / 96) });
        return shown({ id, start: { date: day.toString() }, end: { date: end.toString() } });
      }
      const at = (quarter: number) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(first + quarter * 900_000);
        return {
          dateTime: moment.toZonedDateTimeISO(offset).toString({ timeZoneName: 'never', smallestUnit: 'second' }),
        };
      };
      return shown({ id, start: at(start), end: at(start + length) });
    }),
    { maxLength: 25 },
  );
}

export function shown(event: CalendarEvent): ShownEvent {
  return { event, calendar: { id: 'own' } };
}

/** Day by day as Temporal has them: those on which the event happens, or without length, begins. */
export function daysOf({ event: { start, end } }: ShownEvent, { zone, range }: Place): readonly string[] {
  const found: string[] = [];
  for (let day = range.from; !day.equals(range.to); day = day.add({ days: 1 })) {
    if (start?.date !== undefined) {
      const text = day.toString();
      if (text === start.date || (text > start.date && text < (end?.date ?? ''))) found.push(text);
      continue;
    }
    const from = Temporal.Instant.from(start?.dateTime ?? '');
    const to = Temporal.Instant.from(end?.dateTime ?? '');
    const dayStart = day.toZonedDateTime(zone);
    // A day that the zone left out begins on the next.
    if (!dayStart.toPlainDate().equals(day)) continue;
    const beginsHere = from.toZonedDateTimeISO(zone).toPlainDate().equals(day);
    const isBefore = Temporal.Instant.compare(from, dayStart.toInstant()) < 0;
    if (beginsHere || (isBefore && Temporal.Instant.compare(to, dayStart.toInstant()) > 0)) found.push(day.toString());
  }
  return found;
}
