import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readRecurrenceRule } from '../../shared/recurrence-rule.ts';
import { recurrenceWords } from '../../shared/recurrence-words.ts';

const context = { firstDay: '2026-11-26', timeZone: 'Asia/Tokyo' };
const unique = <T>(items: readonly T[]) => [...new Set(items)];
const said = (line: string, language: 'en' | 'ja') => recurrenceWords([line], context, language).sentences.join(' ');

describe('a rule in words', () => {
  test.each([
    ['FREQ=DAILY', 'Every day', '毎日'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=10', 'Every 3 days, 10 times', '3 日ごと(10 回)'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'Every day that is Monday to Friday', '毎日 月曜日から金曜日のみ'],
    ['FREQ=WEEKLY', 'Every week on Thursday', '毎週 木曜日'],
    ['FREQ=WEEKLY;BYDAY=WE,MO', 'Every week on Monday and Wednesday', '毎週 月曜日、水曜日'],
    [
      'FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU',
      'Every 2 weeks on Tuesday, weeks beginning on Sunday',
      '2 週間ごと 火曜日(週の始まりは日曜日)',
    ],
    ['FREQ=WEEKLY;WKST=SU;BYDAY=TU', 'Every week on Tuesday', '毎週 火曜日'],
    [
      'FREQ=WEEKLY;UNTIL=20261231',
      'Every week on Thursday, until December 31, 2026',
      '毎週 木曜日(2026年12月31日まで)',
    ],
    [
      'FREQ=WEEKLY;UNTIL=20261231T145959Z',
      'Every week on Thursday, until December 31, 2026 at 23:59',
      '毎週 木曜日(2026年12月31日 23:59まで)',
    ],
    ['FREQ=MONTHLY', 'Every month on day 26', '毎月 26日'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on the last day', '毎月 末日'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'Every month on the second Tuesday', '毎月 第2火曜日'],
    [
      'FREQ=MONTHLY;BYDAY=-1FR,1MO',
      'Every month on the last Friday and the first Monday',
      '毎月 最後の金曜日、第1月曜日',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'Every month on the last day that is Monday to Friday',
      '毎月 月曜日から金曜日のうち最後の日',
    ],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'Every month on every Friday that is day 13', '毎月 13日にあたる金曜日'],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15', 'Every 2 months on day 1 and day 15', '2 か月ごと 1日、15日'],
    ['FREQ=YEARLY', 'Every year on day 26 of November', '毎年 11月26日'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'Every year on the second Sunday of March', '毎年 3月の第2日曜日'],
    ['FREQ=MONTHLY;BYMONTH=1,7;BYMONTHDAY=4', 'Every month on day 4 in January and July', '毎月 1月、7月の4日'],
  ])('%s', (rule, english, japanese) => {
    expect(said(`RRULE:${rule}`, 'en')).toBe(english);
    expect(said(`RRULE:${rule}`, 'ja')).toBe(japanese);
  });

  test('what is left out and added is counted', () => {
    const lines = [
      'RRULE:FREQ=DAILY',
      'EXDATE;TZID=Asia/Tokyo:20261127T090000,20261128T090000',
      'RDATE;VALUE=DATE:20270101',
    ];
    expect(recurrenceWords(lines, context, 'en')).toEqual({
      sentences: ['Every day', '2 occurrences are left out.', 'One more date is added.'],
      raw: [],
    });
  });
});

describe('what these words do not say stays as it is', () => {
  test.each([
    'RRULE:FREQ=HOURLY',
    'RRULE:FREQ=DAILY;BYHOUR=9',
    'RRULE:FREQ=DAILY;COUNT=2;UNTIL=20261231',
    'RRULE:FREQ=DAILY;FREQ=WEEKLY',
    'RRULE:FREQ=DAILY;INTERVAL=0',
    'RRULE:FREQ=WEEKLY;BYDAY=2TU',
    'RRULE:FREQ=YEARLY;BYWEEKNO=20',
    'RRULE:FREQ=YEARLY;BYDAY=20MO',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=32',
    'RRULE:FREQ=DAILY;UNTIL=20261399',
    'EXRULE:FREQ=DAILY',
    'RDATE;VALUE=PERIOD:20261127T090000Z/PT1H',
    'nonsense',
    'RRULE:',
  ])('%s', (line) => {
    expect(recurrenceWords([line], context, 'en')).toEqual({ sentences: [], raw: [line] });
  });
});

describe('any rule', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const part = fc.oneof(
    fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY').map((value) => `FREQ=${value}`),
    fc.integer({ min: -1, max: 500 }).map((value) => `INTERVAL=${value}`),
    fc.integer({ min: -1, max: 500 }).map((value) => `COUNT=${value}`),
    fc
      .array(fc.tuple(fc.constantFrom('', '1', '-1', '5', '60'), fc.constantFrom(...days)), {
        minLength: 1,
        maxLength: 4,
      })
      .map((items) => `BYDAY=${items.map((item) => item.join('')).join(',')}`),
    fc
      .array(fc.integer({ min: -32, max: 32 }), { minLength: 1, maxLength: 3 })
      .map((items) => `BYMONTHDAY=${items.join(',')}`),
    fc
      .array(fc.integer({ min: 0, max: 13 }), { minLength: 1, maxLength: 3 })
      .map((items) => `BYMONTH=${items.join(',')}`),
    fc.integer({ min: -3, max: 3 }).map((value) => `BYSETPOS=${value}`),
    fc.constantFrom('UNTIL=20261231', 'UNTIL=20261231T000000Z', 'UNTIL=x', 'WKST=SU', 'BYHOUR=3', ''),
    fc.string(),
  );
  const rule = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(';'));

  test('is said or shown, and never fails', () => {
    fc.assert(
      fc.property(
        rule,
        fc.option(fc.string()),
        fc.option(fc.string()),
        fc.constantFrom('en' as const, 'ja' as const),
        (text, firstDay, timeZone, language) => {
          const { sentences, raw } = recurrenceWords([`RRULE:${text}`, text], { firstDay, timeZone }, language);
          expect(sentences.length + raw.length).toBe(2);
          for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('that is read here is read the same by ical.js', () => {
    fc.assert(
      fc.property(rule, (text) => {
        const mine = readRecurrenceRule(text);
        if (!mine) return;
        const theirs = ICAL.Recur.fromString(text);
        const parts = theirs.parts as Readonly<Record<string, readonly unknown[]>>;
        expect(theirs.freq).toBe(mine.frequency);
        expect(theirs.interval).toBe(mine.interval);
        expect(unique((parts['BYDAY'] ?? []).map((day) => String(day).replace(/^\+/, '')))).toEqual(
          mine.days.map(({ day, nth }) => `${nth ?? ''}${days[day]}`),
        );
        expect(unique((parts['BYMONTHDAY'] ?? []).map(Number))).toEqual(mine.monthDays);
        expect(unique((parts['BYMONTH'] ?? []).map(Number))).toEqual(mine.months);
        expect(theirs.count ?? null).toBe(mine.end.kind === 'count' ? mine.end.count : null);
        expect(theirs.until?.toString() ?? null).toBe(mine.end.kind === 'until' ? mine.end.until : null);
      }),
      { numRuns: 2_000 },
    );
  });
});
