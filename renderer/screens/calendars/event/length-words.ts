import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { Language } from '../../../../shared/language.ts';

/** `1 day 2 hours`, `45 minutes`; hours and minutes of the clock between two moments, days where they are whole calendar days. */
export function lengthWords(
  start: TemporalTypes.ZonedDateTime,
  end: TemporalTypes.ZonedDateTime,
  language: Language,
): string {
  return durationWords(start.until(end, { largestUnit: 'days', smallestUnit: 'seconds' }), language);
}

/** `8 hours`, `30 minutes`. */
export function minutesWords(minutes: number, language: Language): string {
  const size = Math.abs(minutes);
  return durationWords({ days: 0, hours: Math.trunc(size / 60), minutes: size % 60, seconds: 0 }, language);
}

/** Before an event: whole weeks and days where they are. */
export function beforeWords(minutes: number, language: Language): string {
  const days = Math.trunc(minutes / 1_440);
  return minutes % 1_440 === 0 && days > 0
    ? durationWords({ days, hours: 0, minutes: 0, seconds: 0 }, language)
    : minutesWords(minutes, language);
}

function durationWords(
  parts: Pick<TemporalTypes.Duration, 'days' | 'hours' | 'minutes' | 'seconds'>,
  language: Language,
): string {
  const units = [
    ['day', parts.days],
    ['hour', parts.hours],
    ['minute', parts.minutes],
    ['second', parts.seconds],
  ] as const;
  const said = units
    .filter(([, value]) => value !== 0)
    .map(([unit, value]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.abs(value)),
    );
  return said.join(language === 'ja' ? '' : ' ');
}
