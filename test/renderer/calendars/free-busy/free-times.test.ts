import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeTimes, joinedSpans } from '../../../../renderer/screens/calendars/free-busy/free-times.ts';

const minute = 60_000;
const span = (start: number, end: number) => ({ start: start * minute, end: end * minute });

describe('when all are free', () => {
  test('is what nobody’s busy times take from the windows', () => {
    const busy = [[span(60, 120)], [span(90, 150), span(300, 360)], []];
    expect(freeTimes(busy, [span(0, 400)], 1)).toEqual([span(0, 60), span(150, 300), span(360, 400)]);
    expect(freeTimes(busy, [span(0, 400)], 60)).toEqual([span(0, 60), span(150, 300)]);
    expect(freeTimes(busy, [span(100, 200), span(310, 350)], 30)).toEqual([span(150, 200)]);
    expect(freeTimes([], [span(0, 30)], 30)).toEqual([span(0, 30)]);
    expect(freeTimes([[span(-10, 500)]], [span(0, 400)], 1)).toEqual([]);
  });

  test('never overlaps with anybody’s busy time, and leaves no long enough time out', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }));
    const people = fc.array(
      fc.array(
        times.map(([start, length]) => span(start, start + length)),
        { maxLength: 6 },
      ),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 90 }), (busy, least) => {
        const free = freeTimes(busy, [span(0, 240)], least);
        const isTaken = (at: number) => busy.flat().some(({ start, end }) => start <= at && at < end);
        const isFree = (at: number) => free.some(({ start, end }) => start <= at && at < end);
        let run = 0;
        for (let at = 0; at <= 240; at++) {
          const open = at < 240 && !isTaken(at * minute);
          if (open) run++;
          else {
            const first = at - run;
            for (let each = first; each < at; each++) expect(isFree(each * minute)).toBe(run >= least);
            if (at < 240) expect(isFree(at * minute)).toBe(false);
            run = 0;
          }
        }
      }),
    );
  });

  test('spans that touch are one', () => {
    expect(joinedSpans([span(30, 40), span(0, 10), span(10, 20), span(15, 18)])).toEqual([span(0, 20), span(30, 40)]);
  });
});
