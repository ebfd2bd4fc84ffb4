/** A recurrence rule (RFC 5545, section 3.3.10), as far as it can be put into words exactly. */
export interface RecurrenceRule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** `day`: 0 is Monday. `nth`: the second, or counted from the end; null is every. */
  readonly days: readonly { readonly day: number; readonly nth: number | null }[];
  /** 1 to 31, or -1 for the last. */
  readonly monthDays: readonly number[];
  /** 1 is January. */
  readonly months: readonly number[];
  /** Which of all that fit in one month or year. */
  readonly positions: readonly number[];
  readonly end: { readonly kind: 'never' } | { readonly kind: 'count'; readonly count: number } | RecurrenceUntil;
  /** 0 is Monday. */
  readonly weekStart: number;
}
export interface RecurrenceUntil {
  readonly kind: 'until';
  /** `2026-12-31`, `2026-12-31T14:59:59Z`, or without `Z` in the zone of the event. */
  readonly until: string;
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const knownParts = new Set([
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
  'COUNT',
  'UNTIL',
  'WKST',
]);

/** Reads `FREQ=WEEKLY;BYDAY=MO`; null for what is no rule, or has parts that are not known here. */
export function readRecurrenceRule(text: string): RecurrenceRule | null {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0 || !knownParts.has(name) || parts.has(name)) return null;
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY' && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return null;
  const ordinals = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const days = list(parts.get('BYDAY'), (item) => readDay(item, ordinals));
  const monthDays = list(parts.get('BYMONTHDAY'), (item) => number(item, -31, 31));
  const months = list(parts.get('BYMONTH'), (item) => number(item, 1, 12));
  const positions = list(parts.get('BYSETPOS'), (item) => number(item, -366, 366));
  const interval = number(parts.get('INTERVAL') ?? '1', 1, 9_999);
  const weekStart = dayNames.indexOf(parts.get('WKST') ?? 'MO');
  const end = readEnd(parts.get('COUNT'), parts.get('UNTIL'));
  if (!days || !monthDays || !months || !positions || interval === null || weekStart < 0 || !end) return null;
  if (frequency === 'WEEKLY' && monthDays.length > 0) return null;
  return { frequency, interval, days, monthDays, months, positions, end, weekStart };
}

function readEnd(count: string | undefined, until: string | undefined): RecurrenceRule['end'] | null {
  if (count !== undefined && until !== undefined) return null;
  if (count !== undefined) {
    const times = number(count, 1, 99_999);
    return times === null ? null : { kind: 'count', count: times };
  }
  if (until === undefined) return { kind: 'never' };
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const whole = hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
  // The right form, but perhaps no such day.
  const checked = new Date(`${date}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`);
  return Number.isFinite(checked.getTime()) && checked.toISOString().startsWith(date)
    ? { kind: 'until', until: whole }
    : null;
}

function readDay(item: string, ordinals: boolean): RecurrenceRule['days'][number] | null {
  const [, nth, name = ''] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item) ?? [];
  const day = dayNames.indexOf(name);
  if (day < 0) return null;
  if (nth === undefined) return { day, nth: null };
  const place = number(nth, -53, 53);
  return ordinals && place !== null ? { day, nth: place } : null;
}

function list<T>(text: string | undefined, read: (item: string) => T | null): readonly T[] | null {
  if (text === undefined) return [];
  const items = new Map<string, T>();
  for (const item of text.split(',')) {
    const value = read(item);
    if (value === null) return null;
    // What is named twice holds once.
    items.set(JSON.stringify(value), value);
  }
  return [...items.values()];
}

/** A whole number between two, and not zero. */
function number(text: string, least: number, most: number): number | null {
  const value = /^[+-]?\d{1,5}$/.test(text) ? Number(text) : 0;
  return value !== 0 && value >= least && value <= most ? value : null;
}
