import type { Language } from './language.ts';
import { type RecurrenceRule, readRecurrenceRule } from './recurrence-rule.ts';

/** What a rule alone does not tell. */
export interface RecurrenceContext {
  /** The first day, in the event’s own zone: `2026-11-26`. */
  readonly firstDay: string | null;
  /** In which `until` is told; null where it is not known. */
  readonly timeZone: string | null;
}

export interface RecurrenceWords {
  /** A sentence a rule, then what is left out and what is added. */
  readonly sentences: readonly string[];
  /** Lines that cannot be said exactly: to be shown as they are. */
  readonly raw: readonly string[];
}

/** `recurrence` of an event in words (RFC 5545, section 3.8.5). Nothing is guessed: what is not understood stays as it is. */
export function recurrenceWords(
  lines: readonly string[],
  context: RecurrenceContext,
  language: Language,
): RecurrenceWords {
  const sentences: string[] = [];
  const raw: string[] = [];
  let left = 0;
  let added = 0;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Za-z]+)[^:]*:(.*)$/s.exec(line) ?? [];
    const rule = name.toUpperCase() === 'RRULE' && /^RRULE:/i.test(line) ? readRecurrenceRule(value) : null;
    const sentence = rule && ruleWords(rule, context, language);
    if (sentence) sentences.push(sentence);
    else if (/^EXDATE$/i.test(name) && isDates(value)) left += value.split(',').length;
    else if (/^RDATE$/i.test(name) && isDates(value)) added += value.split(',').length;
    else raw.push(line);
  }
  if (left > 0) sentences.push(words[language].without(left));
  if (added > 0) sentences.push(words[language].besides(added));
  return { sentences, raw };
}

function isDates(value: string): boolean {
  return /^\d{8}(?:T\d{6}Z?)?(?:,\d{8}(?:T\d{6}Z?)?)*$/.test(value);
}

/** Null where the rule says something that these words do not. */
function ruleWords(rule: RecurrenceRule, context: RecurrenceContext, language: Language): string | null {
  const say = words[language];
  const which = whichDays(rule, context, language);
  const until = rule.end.kind === 'until' ? untilWords(rule.end.until, context, language) : '';
  if (which === null || until === null) return null;
  const end = rule.end.kind === 'count' ? say.times(rule.end.count) : until && say.until(until);
  // Which week is the next but one depends on where weeks begin.
  const weeks =
    rule.frequency === 'WEEKLY' && rule.interval > 1 && rule.weekStart !== 0 && rule.days.length > 0
      ? say.weeksFrom(dayName(rule.weekStart, language))
      : '';
  return say.whole(say.every[rule.frequency](rule.interval), which, [end, weeks].filter(Boolean));
}

function whichDays(rule: RecurrenceRule, { firstDay }: RecurrenceContext, language: Language): string | null {
  const say = words[language];
  const { frequency, days, monthDays, months, positions } = rule;
  const first = firstDay !== null && /^\d{4}-\d\d-\d\d$/.test(firstDay) ? new Date(`${firstDay}T00:00:00Z`) : null;
  const known = first !== null && Number.isFinite(first.getTime()) ? first : null;
  const inMonths = months.map((month) => monthName(month, language));

  if (positions.length > 0) {
    // One of all that fit: only for days of the week in a month.
    if (frequency !== 'MONTHLY' || monthDays.length > 0 || days.length === 0 || days.some(({ nth }) => nth !== null))
      return null;
    const names = dayList(days, language);
    return say.inMonths(say.on(positions.map((place) => say.placeAmong(place, names))), inMonths);
  }
  switch (frequency) {
    case 'DAILY': {
      if (monthDays.length > 0) return null;
      return say.inMonths(days.length > 0 ? say.onlyOn(dayList(days, language)) : '', inMonths);
    }
    case 'WEEKLY': {
      const own = days.length > 0 ? dayList(days, language) : known && dayName((known.getUTCDay() + 6) % 7, language);
      return own === null ? null : say.inMonths(say.on([own]), inMonths);
    }
    case 'MONTHLY': {
      const own = inMonth(rule, known, language);
      return own === null ? null : say.inMonths(say.on(own), inMonths);
    }
    default: {
      if (months.length === 0) {
        if (days.length > 0 || monthDays.length > 0 || !known) return null;
        return say.on([
          say.dateInYear(monthName(known.getUTCMonth() + 1, language), [say.monthDay(known.getUTCDate())]),
        ]);
      }
      const own = inMonth(rule, known, language);
      return own === null ? null : say.on(inMonths.map((month) => say.dateInYear(month, own)));
    }
  }
}

/** Days of one month; null where they are not told. */
function inMonth(
  { days, monthDays }: RecurrenceRule,
  first: Date | null,
  language: Language,
): readonly string[] | null {
  const say = words[language];
  if (days.length > 0 && monthDays.length > 0) {
    if (days.some(({ nth }) => nth !== null)) return null;
    return [say.both(dayList(days, language), list(monthDays.map(say.monthDay), language))];
  }
  if (days.length > 0) {
    const every = days.filter(({ nth }) => nth === null);
    const placed = days.flatMap(({ day, nth }) => (nth === null ? [] : [say.nthDay(nth, dayName(day, language))]));
    return [...placed, ...(every.length > 0 ? [say.everyDay(dayList(every, language))] : [])];
  }
  if (monthDays.length > 0) return monthDays.map(say.monthDay);
  return first && [say.monthDay(first.getUTCDate())];
}

function untilWords(until: string, { timeZone }: RecurrenceContext, language: Language): string | null {
  if (!until.includes('T')) return dateText(new Date(`${until}T00:00:00Z`), { dateStyle: 'long' }, 'UTC', language);
  const style = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' } as const;
  if (!until.endsWith('Z')) return dateText(new Date(`${until}Z`), style, 'UTC', language);
  if (timeZone === null) return null;
  return dateText(new Date(until), style, timeZone, language);
}

function dateText(date: Date, style: Intl.DateTimeFormatOptions, timeZone: string, language: Language): string | null {
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone }).format(date);
  } catch {
    return null;
  }
}

/** Monday to Friday, where it is all of them; else each by its name. */
function dayList(days: RecurrenceRule['days'], language: Language): string {
  const sorted = [...new Set(days.map(({ day }) => day))].toSorted((one, other) => one - other);
  if (sorted.join() === '0,1,2,3,4') return words[language].weekdays;
  return list(
    sorted.map((day) => dayName(day, language)),
    language,
  );
}

/** 0 is Monday, the 5th of January 1970. */
function dayName(day: number, language: Language): string {
  const date = new Date((4 + day) * 86_400_000);
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2001, month - 1)),
  );
}

function list(items: readonly string[], language: Language): string {
  return language === 'ja' ? items.join('、') : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

interface Words {
  readonly every: Readonly<Record<RecurrenceRule['frequency'], (interval: number) => string>>;
  readonly whole: (every: string, which: string, more: readonly string[]) => string;
  readonly on: (days: readonly string[]) => string;
  readonly onlyOn: (days: string) => string;
  readonly inMonths: (which: string, months: readonly string[]) => string;
  readonly weekdays: string;
  readonly monthDay: (day: number) => string;
  readonly nthDay: (nth: number, day: string) => string;
  readonly everyDay: (days: string) => string;
  readonly placeAmong: (place: number, days: string) => string;
  readonly both: (days: string, monthDays: string) => string;
  readonly dateInYear: (month: string, days: readonly string[]) => string;
  readonly times: (count: number) => string;
  readonly until: (date: string) => string;
  readonly weeksFrom: (day: string) => string;
  readonly without: (count: number) => string;
  readonly besides: (count: number) => string;
}

const englishEvery = (unit: string) => (interval: number) =>
  interval === 1 ? `Every ${unit}` : `Every ${interval} ${unit}s`;

const en: Words = {
  every: {
    DAILY: englishEvery('day'),
    WEEKLY: englishEvery('week'),
    MONTHLY: englishEvery('month'),
    YEARLY: englishEvery('year'),
  },
  whole: (every, which, more) => [`${every}${which && ` ${which}`}`, ...more].join(', '),
  on: (days) => `on ${list(days, 'en')}`,
  onlyOn: (days) => `that is ${days}`,
  inMonths: (which, months) => [which, months.length > 0 ? `in ${list(months, 'en')}` : ''].filter(Boolean).join(' '),
  weekdays: 'Monday to Friday',
  monthDay: (day) => (day > 0 ? `day ${day}` : `the ${fromEnd(day)} day`),
  nthDay: (nth, day) => `the ${nth > 0 ? ordinal(nth) : fromEnd(nth)} ${day}`,
  everyDay: (days) => `every ${days}`,
  placeAmong: (place, days) => `the ${place > 0 ? ordinal(place) : fromEnd(place)} day that is ${days}`,
  both: (days, monthDays) => `every ${days} that is ${monthDays}`,
  dateInYear: (month, days) => `${list(days, 'en')} of ${month}`,
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  until: (date) => `until ${date}`,
  weeksFrom: (day) => `weeks beginning on ${day}`,
  without: (count) => (count === 1 ? 'One occurrence is left out.' : `${count} occurrences are left out.`),
  besides: (count) => (count === 1 ? 'One more date is added.' : `${count} more dates are added.`),
};

function fromEnd(place: number): string {
  return place === -1 ? 'last' : `${ordinal(-place)} last`;
}

function ordinal(number: number): string {
  const named = ['first', 'second', 'third', 'fourth', 'fifth'][number - 1];
  if (named !== undefined) return named;
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}

const japaneseEvery = (each: string, unit: string) => (interval: number) =>
  interval === 1 ? each : `${interval} ${unit}ごと`;

const ja: Words = {
  every: {
    DAILY: japaneseEvery('毎日', '日'),
    WEEKLY: japaneseEvery('毎週', '週間'),
    MONTHLY: japaneseEvery('毎月', 'か月'),
    YEARLY: japaneseEvery('毎年', '年'),
  },
  whole: (every, which, more) => {
    const said = which === '' ? every : `${every} ${which}`;
    return more.length > 0 ? `${said}(${more.join('、')})` : said;
  },
  on: (days) => list(days, 'ja'),
  onlyOn: (days) => `${days}のみ`,
  inMonths: (which, months) =>
    [months.length > 0 ? `${list(months, 'ja')}の` : '', which].filter(Boolean).join(which ? '' : ' '),
  weekdays: '月曜日から金曜日',
  monthDay: (day) => (day > 0 ? `${day}日` : day === -1 ? '末日' : `末日から ${-day} 番目の日`),
  nthDay: (nth, day) => (nth > 0 ? `第${nth}${day}` : nth === -1 ? `最後の${day}` : `最後から ${-nth} 番目の${day}`),
  everyDay: (days) => `すべての${days}`,
  placeAmong: (place, days) =>
    place > 0
      ? `${days}のうち ${place} 番目の日`
      : place === -1
        ? `${days}のうち最後の日`
        : `${days}のうち最後から ${-place} 番目の日`,
  both: (days, monthDays) => `${monthDays}にあたる${days}`,
  dateInYear: (month, days) =>
    days.length === 1 && /^\d/.test(days[0] ?? '') ? `${month}${days[0]}` : `${month}の${list(days, 'ja')}`,
  times: (count) => `${count} 回`,
  until: (date) => `${date}まで`,
  weeksFrom: (day) => `週の始まりは${day}`,
  without: (count) => `${count} 回分が除外されています。`,
  besides: (count) => `${count} 日分が追加されています。`,
};

const words: Readonly<Record<Language, Words>> = { en, ja };
