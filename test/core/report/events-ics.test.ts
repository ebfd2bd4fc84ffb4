import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eventsIcs } from '../../../main/core/report/events-ics.ts';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';

/** Control characters besides tabs and ends of lines. */
const control = /(?![\t\r\n])\p{Cc}/u;
const now = Date.parse('2026-11-26T12:00:00Z');

const ics = (...events: readonly Partial<CalendarEvent>[]) =>
  eventsIcs(
    events.map((event, index) => ({
      subject: 'a@example.com',
      calendarId: 'a@example.com',
      calendar: 'A',
      event: { id: `event${index}`, ...event },
    })),
    now,
  );

/** Read by a parser that has nothing to do with the one that writes. */
const read = (text: string): readonly VEvent[] =>
  Object.values(sync.parseICS(text)).filter((component): component is VEvent => component?.type === 'VEVENT');
const only = (text: string): VEvent => {
  const [event, ...others] = read(text);
  if (!event || others.length > 0) throw new Error('not exactly one event');
  return event;
};

const hour = { start: { dateTime: '2026-12-01T09:30:00+09:00' }, end: { dateTime: '2026-12-01T10:30:00+09:00' } };

describe('one event', () => {
  test('is read back with its times, people, answers and words', () => {
    const { text, omitted } = ics({
      ...hour,
      iCalUID: 'abc@google.com',
      status: 'tentative',
      summary: 'Planning; part 1, with \\ and\nlines',
      description: 'Zürich – 東京',
      location: 'Room "Fuji"',
      transparency: 'transparent',
      visibility: 'private',
      updated: '2026-11-01T00:00:00.000Z',
      organizer: { email: 'boss@example.com', displayName: 'Boss: "The"; one' },
      attendees: [
        { email: 'one@example.com', displayName: '一郎, 鈴木', responseStatus: 'accepted' },
        { email: 'room@example.com', resource: true, optional: true, responseStatus: 'declined' },
        { email: 'no address\r\nX-EVIL:1' },
      ],
    });
    const event = only(text);
    expect(omitted).toBe(0);
    expect(event).toMatchObject({
      uid: 'abc@google.com',
      status: 'TENTATIVE',
      summary: 'Planning; part 1, with \\ and\nlines',
      description: 'Zürich – 東京',
      location: 'Room "Fuji"',
      transparency: 'TRANSPARENT',
      class: 'PRIVATE',
    });
    expect(event.start.toISOString()).toBe('2026-12-01T00:30:00.000Z');
    expect(event.end?.toISOString()).toBe('2026-12-01T01:30:00.000Z');
    expect(event.attendee).toMatchObject([
      { params: { PARTSTAT: 'ACCEPTED', CN: '一郎, 鈴木' }, val: 'mailto:one@example.com' },
      { params: { PARTSTAT: 'DECLINED', CUTYPE: 'RESOURCE', ROLE: 'OPT-PARTICIPANT' }, val: 'mailto:room@example.com' },
    ]);
    expect(text).not.toMatch(/^X-EVIL/m);
  });

  test('that lasts whole days has dates, and one without length no end', () => {
    const days = ics({ start: { date: '2026-12-01' }, end: { date: '2026-12-03' } }).text;
    expect(days).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203\r\n');
    expect(ics({ start: hour.start, end: hour.start }).text).not.toContain('DTEND');
  });

  test('without a readable start is counted, and of copies one is written', () => {
    const { text, omitted } = ics(
      { start: { dateTime: 'soon' } },
      { ...hour, iCalUID: 'one@google.com', summary: 'first' },
      { ...hour, iCalUID: 'one@google.com', summary: 'second' },
    );
    expect(omitted).toBe(1);
    expect(only(text).summary).toBe('first');
  });
});

describe('a series', () => {
  const series: Partial<CalendarEvent> = {
    iCalUID: 'series@google.com',
    summary: 'Weekly',
    start: { dateTime: '2026-10-18T09:00:00+02:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-10-18T10:00:00+02:00', timeZone: 'Europe/Berlin' },
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/Berlin:20261101T090000'],
  };

  test('keeps its hour through summer time by the VTIMEZONE in the file', () => {
    const { text } = ics(series);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const component = calendar.getFirstSubcomponent('vtimezone');
    if (!component) throw new Error('no zone');
    const zone = new ICAL.Timezone({ component, tzid: 'Europe/Berlin' });
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    const starts: string[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      next.zone = zone;
      starts.push(new Date(next.toUnixTime() * 1_000).toISOString());
    }
    expect(starts).toEqual(['2026-10-18T07:00:00.000Z', '2026-10-25T08:00:00.000Z', '2026-11-08T08:00:00.000Z']);
  });

  test('and its moved occurrence belong together, also where days are whole', () => {
    const { text } = ics(
      series,
      {
        iCalUID: 'series@google.com',
        id: 'series_20261025T080000Z',
        recurringEventId: 'series',
        originalStartTime: { dateTime: '2026-10-25T09:00:00+01:00' },
        start: { dateTime: '2026-10-25T11:00:00+01:00' },
        end: { dateTime: '2026-10-25T12:00:00+01:00' },
        summary: 'Moved',
      },
      {
        iCalUID: 'days@google.com',
        recurringEventId: 'days',
        originalStartTime: { date: '2026-12-24' },
        start: { date: '2026-12-25' },
        end: { date: '2026-12-26' },
      },
    );
    const weekly = read(text).find(({ uid }) => uid === 'series@google.com');
    expect(Object.values(weekly?.recurrences ?? {}).map(({ summary }) => summary)).toContain('Moved');
    expect(text).toContain('RECURRENCE-ID;VALUE=DATE:20261224\r\n');
    expect(text).toContain('RECURRENCE-ID:20261025T080000Z\r\n');
  });

  test('whose rule cannot be read tells it in a comment', () => {
    const { text } = ics({
      ...series,
      recurrence: ['RRULE:FREQ=SOMETIMES', 'X-EVIL:1', 'RRULE:FREQ=DAILY\r\nX-EVIL:1'],
    });
    expect(text.match(/^COMMENT:/gm)).toHaveLength(3);
    expect(text).not.toMatch(/^X-EVIL/m);
  });
});

describe('whatever is written', () => {
  test('a title of 100 kB, control characters and half characters stay one escaped line each', () => {
    const summary = `\u0000\u0007\u001b[31m${'長い題名,;\\'.repeat(15_000)}\uD83D`;
    const { text } = ics({ ...hour, summary, description: 'a\r\nBEGIN:VEVENT\r\nSUMMARY:evil' });
    expect(text).not.toMatch(control);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(only(text).summary).toBe(`[31m${'長い題名,;\\'.repeat(15_000)}\uFFFD`);
  });

  test('any text and time is read back the same', () => {
    const zones = ['Asia/Tokyo', 'America/Sao_Paulo', 'Pacific/Apia', 'Europe/Berlin', 'Asia/Kathmandu', 'UTC'];
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/\p{Cc}/u.test(text) && text.trim() === text),
        fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2037-12-31') }),
        fc.integer({ min: 1, max: 60 * 24 * 10 }),
        fc.constantFrom(...zones),
        fc.boolean(),
        (summary, atMs, minutes, zone, isSeries) => {
          const start = Temporal.Instant.fromEpochMilliseconds(atMs - (atMs % 60_000)).toZonedDateTimeISO(zone);
          const written = (time: Temporal.ZonedDateTime) => ({
            dateTime: time.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
            timeZone: zone,
          });
          const { text } = ics({
            start: written(start),
            end: written(start.add({ minutes })),
            ...(summary && { summary }),
            ...(isSeries && { recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] }),
          });
          const event = only(text);
          expect(event.start.getTime()).toBe(start.epochMilliseconds);
          expect(event.end?.getTime()).toBe(start.add({ minutes }).epochMilliseconds);
          if (summary) expect(event.summary).toBe(summary.replaceAll(/[\u2028\u2029]/g, '\n'));
        },
      ),
      { numRuns: 200, examples: [['!\u2028!', 631_152_000_000, 1, 'Asia/Tokyo', false]] },
    );
  });

  test('no recurrence line makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const { text } = ics({ ...hour, recurrence: [`RRULE:${value}`, `EXDATE:${value}`, `${name}:${value}`, value] });
        expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
        expect(text).not.toMatch(control);
      }),
    );
  });
});

describe('a zone', () => {
  test.each([
    'Asia/Tokyo',
    'America/Sao_Paulo',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/New_York',
  ])('%s has the offsets that Temporal knows, all through the years that are written', (zone) => {
    const start = Temporal.PlainDateTime.from('2008-01-15T12:00').toZonedDateTime(zone);
    const { text } = ics({
      start: { dateTime: start.toString({ timeZoneName: 'never' }), timeZone: zone },
      recurrence: ['RRULE:FREQ=MONTHLY'],
    });
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
    if (!component) throw new Error('no zone');
    const written = new ICAL.Timezone({ component, tzid: zone });
    for (let time = start; time.year < 2036; time = time.add({ days: 9 })) {
      const { year, month, day, hour: at } = time;
      const asked = new ICAL.Time({ year, month, day, hour: at, minute: 0, second: 0, isDate: false }, written);
      expect(asked.utcOffset(), time.toString()).toBe(time.offsetNanoseconds / 1e9);
    }
  });
});
