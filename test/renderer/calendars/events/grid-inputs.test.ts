import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { agendaDays } from '../../../../renderer/screens/calendars/events/agenda-days.ts';
import {
  type GridPart,
  monthInputs,
  timeGridInputs,
} from '../../../../renderer/screens/calendars/events/grid/grid-inputs.ts';
import { anyEventsIn, anyPlace, date, daysOf, shown } from './any-events.ts';

/** As the grid is given it: whole days, or times without a zone to convert them from. */
interface Input {
  readonly id: string;
  readonly start: string;
  readonly end?: string;
  readonly allDay: boolean;
  readonly extendedProps: { readonly part: GridPart; readonly order: number };
}

/** The days that an input covers, as the grid reads it: an end is exclusive. */
function covered({ start, end, allDay }: Input): readonly string[] {
  if (!allDay) return [start.slice(0, 10)];
  const days: string[] = [];
  for (let day = date(start); Temporal.PlainDate.compare(day, date(end ?? '')) < 0; day = day.add({ days: 1 })) {
    days.push(day.toString());
  }
  return days;
}

const anyCase = anyPlace.chain((place) => fc.tuple(fc.constant(place), anyEventsIn(place)));

describe.each([
  ['a month', (agenda: ReturnType<typeof agendaDays>) => monthInputs(agenda)],
  ['a week', (agenda: ReturnType<typeof agendaDays>, zone: string) => timeGridInputs(agenda, zone)],
] as const)('%s', (_name, inputsOf) => {
  test('any event is given once for each day it touches, for no other, and none is lost', () => {
    fc.assert(
      fc.property(anyCase, ([place, events]) => {
        const inputs = inputsOf(agendaDays(events, place.zone, place.range), place.zone) as readonly Input[];
        expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
        for (const event of events) {
          const own = inputs.filter(({ extendedProps }) => extendedProps.part.entry.shown === event);
          expect(own.flatMap(covered).toSorted()).toEqual(daysOf(event, place));
          expect(own.filter(({ extendedProps }) => extendedProps.part.begins).length).toBeLessThanOrEqual(1);
          expect(own.filter(({ extendedProps }) => extendedProps.part.ends).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('what stands in a week’s column begins when the zone’s clocks say, and keeps to its day', () => {
  fc.assert(
    fc.property(anyCase, ([{ zone, range }, events]) => {
      const inputs = timeGridInputs(agendaDays(events, zone, range), zone) as readonly Input[];
      for (const { start, end = '', extendedProps } of inputs.filter(({ allDay }) => !allDay)) {
        const { entry, begins } = extendedProps.part;
        const nextDay = date(start.slice(0, 10)).add({ days: 1 });
        expect(start <= end && end <= `${nextDay.toString()}T00:00:00Z`).toBe(true);
        const clock = Temporal.Instant.from(entry.shown.event.start?.dateTime ?? '').toZonedDateTimeISO(zone);
        if (begins) expect(start).toBe(`${clock.toPlainDateTime().toString({ smallestUnit: 'second' })}Z`);
        else expect(start.slice(11)).toBe('00:00:00Z');
      }
    }),
    { numRuns: 200 },
  );
});

describe('in a week', () => {
  const berlin = 'Europe/Berlin';
  const autumn = { from: date('2026-10-24'), to: date('2026-10-27') };
  const times = (start: string, end: string, range = autumn, zone = berlin) =>
    (
      timeGridInputs(
        agendaDays([shown({ id: 'it', start: { dateTime: start }, end: { dateTime: end } })], zone, range),
        zone,
      ) as readonly Input[]
    ).map((input) => `${input.start} ${String(input.end)}`);

  test('over midnight: until the end of the one day and from the start of the next', () => {
    expect(times('2026-10-24T23:00:00+02:00', '2026-10-25T01:00:00+02:00')).toEqual([
      '2026-10-24T23:00:00Z 2026-10-25T00:00:00Z',
      '2026-10-25T00:00:00Z 2026-10-25T01:00:00Z',
    ]);
  });
  test('what the clock makes shorter than nothing keeps its real length', () => {
    expect(times('2026-10-25T02:30:00+02:00', '2026-10-25T02:15:00+01:00')).toEqual([
      '2026-10-25T02:30:00Z 2026-10-25T03:15:00Z',
    ]);
  });
  test('the hour that is left out is not drawn as time that passed', () => {
    const spring = { from: date('2026-03-28'), to: date('2026-03-31') };
    expect(times('2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00', spring)).toEqual([
      '2026-03-29T01:30:00Z 2026-03-29T03:30:00Z',
    ]);
  });
  test('a day’s length and longer: a bar over its days', () => {
    expect(times('2026-10-24T10:00:00+02:00', '2026-10-25T12:00:00+01:00')).toEqual(['2026-10-24 2026-10-26']);
  });
  test('a day that the zone left out parts a bar in two', () => {
    const range = { from: date('2011-12-28'), to: date('2012-01-02') };
    expect(times('2011-12-29T00:00:00-10:00', '2012-01-01T00:00:00+14:00', range, 'Pacific/Apia')).toEqual([
      '2011-12-29 2011-12-30',
      '2011-12-31 2012-01-01',
    ]);
  });
});
