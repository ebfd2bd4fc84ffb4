import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { succeed } from '../../../shared/outcome.ts';
import { calendarRequest } from '../calendar-request.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { fields } from '../print.ts';

/** Calendar API v3, Settings: list. */
export const calendarSettings: Command = async (invocation) => {
  const { language } = invocation;
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const outcome = await invocation.session.call('calendar.settings.list', request.value);
  if (!outcome.ok) return outcome;
  const { settings, warnings } = outcome.value;
  return succeed({
    value: { settings, warnings: warnings.map((warning) => explain(warning, language)) },
    people: (page) => settingsText(settings, language, page),
    warnings,
    good: true,
  });
};

/** What support asks about first in words, then the rest as Google names it. */
function settingsText(settings: Readonly<Record<string, string>>, language: Language, page: Page): string {
  const { say } = page;
  const { timezone, weekStart, format24HourTime, defaultEventLength, showDeclinedEvents, ...rest } = settings;
  const yesOrNo = (value: string | undefined) =>
    value === undefined ? value : value === 'true' ? say('settings.yes') : say('settings.no');
  return fields(
    [
      [say('calendar.timeZone'), timezone],
      [say('settings.weekStart'), weekStart && dayName(weekStart, language)],
      [say('settings.workingHours'), say('settings.notTold')],
      [say('settings.hours24'), yesOrNo(format24HourTime)],
      [say('settings.eventLength'), defaultEventLength && say('settings.minutes', { minutes: defaultEventLength })],
      [say('settings.declined'), yesOrNo(showDeclinedEvents)],
      ...Object.entries(rest).map(([name, value]) => [printable(name), value] as const),
    ],
    page,
  );
}

/** 0 is Sunday. */
function dayName(number: string, language: Language): string {
  if (!/^[0-6]$/.test(number)) return number;
  const sunday = Date.UTC(2023, 0, 1);
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(sunday + Number(number) * 86_400_000);
}
