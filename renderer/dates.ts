import type { Language } from '../shared/language.ts';

/** `Nov 21, 2026, 14:03` in the viewer's zone. */
export function dateAndTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

export function date(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(instant));
}

/** `14:03` when it was today, else the date too. */
export function timeToday(instant: string, language: Language): string {
  const isToday = new Date(instant).toDateString() === new Date().toDateString();
  if (!isToday) return dateAndTime(instant, language);
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' }).format(new Date(instant));
}

export function daysSince(instant: string): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 86_400_000));
}
