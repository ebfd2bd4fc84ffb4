import type { CalendarListEntry } from '../../../shared/contract/calendar.ts';
import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { accessRoleName } from '../../../shared/messages/calendar-roles.ts';
import { succeed } from '../../../shared/outcome.ts';
import { calendarRequest } from '../calendar-request.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { table } from '../print.ts';

/** Calendar API v3, CalendarList: list. */
export const calendarList: Command = async (invocation) => {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const outcome = await invocation.session.call('calendar.calendarList.list', request.value);
  if (!outcome.ok) return outcome;
  const { calendars, warnings } = outcome.value;
  return succeed({
    value: { calendars, warnings: warnings.map((warning) => explain(warning, invocation.language)) },
    people: (page) => listText(calendars, request.value.subject, invocation.language, page),
    warnings,
    good: true,
  });
};

function listText(
  calendars: readonly CalendarListEntry[],
  subject: string | undefined,
  language: Language,
  page: Page,
): string {
  const { say } = page;
  if (calendars.length === 0) return `${say(subject ? 'calendar.noCalendars' : 'calendar.noCalendars.self')}\n`;
  // The longest last: where a line breaks, only that is broken.
  const titles = [say('calendar.summary'), say('calendar.accessRole'), say('calendar.timeZone'), say('calendar.id')];
  const rows = calendars.map(({ summary, id, accessRole, timeZone, primary, hidden }) => [
    printable(summary ?? say('calendar.untitled')) +
      (primary === true ? ` (${say('calendar.primary')})` : '') +
      (hidden === true ? ` (${say('calendar.hidden')})` : ''),
    printable(accessRoleName(accessRole ?? '', language)),
    printable(timeZone ?? ''),
    printable(id),
  ]);
  return table(rows, page, '', titles);
}
