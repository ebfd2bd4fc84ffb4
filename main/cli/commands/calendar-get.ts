import { accessRoleName } from '../../../shared/messages/calendar-roles.ts';
import { succeed } from '../../../shared/outcome.ts';
import { calendarRequest } from '../calendar-request.ts';
import type { Command } from '../invocation.ts';
import { printable } from '../page.ts';
import { fields } from '../print.ts';

/** Calendar API v3, CalendarList: get. The value is the entry as Google gave it. */
export const calendarGet: Command = async (invocation) => {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const calendarId = invocation.arguments[0] ?? '';
  const outcome = await invocation.session.call('calendar.calendarList.get', { ...request.value, calendarId });
  if (!outcome.ok) return outcome;
  const { entry, warnings } = outcome.value;
  return succeed({
    value: entry,
    people: (page) => {
      const { say, ink } = page;
      const about = fields(
        [
          [say('calendar.id'), entry.id],
          [say('calendar.accessRole'), entry.accessRole && accessRoleName(entry.accessRole, invocation.language)],
          [say('calendar.dataOwner'), typeof entry['dataOwner'] === 'string' ? entry['dataOwner'] : null],
          [say('calendar.timeZone'), entry.timeZone],
          [say('calendar.description'), typeof entry.description === 'string' ? entry.description : null],
        ],
        page,
      );
      return `${ink('bold', printable(entry.summary ?? say('calendar.untitled')))}\n${about}`;
    },
    warnings,
    good: true,
  });
};
