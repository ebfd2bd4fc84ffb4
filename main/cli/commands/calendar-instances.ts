import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import { explain } from '../../../shared/explain.ts';
import { textField } from '../../../shared/json-fields.ts';
import { succeed } from '../../../shared/outcome.ts';
import { eventRequest, spanOf } from '../calendar-request.ts';
import { titleAndMarks, when } from '../event-line.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { table } from '../print.ts';

/** Calendar API v3, Events: instances. The ID of one occurrence leads to its series. */
export const calendarInstances: Command = async (invocation) => {
  const { options, session, language } = invocation;
  const request = await eventRequest(invocation);
  if (!request.ok) return request;
  const asked = request.value;
  const named = await session.call('calendar.events.get', asked);
  if (!named.ok) return named;
  const { event } = named.value;
  const outcome = await session.call('calendar.events.instances', {
    ...asked,
    eventId: textField(event, 'recurringEventId') ?? event.id,
    ...(options.showDeleted === true && { showDeleted: true }),
    ...spanOf(options),
  });
  if (!outcome.ok) return outcome;
  const { events, timeZone, warnings } = outcome.value;
  const zone = options.timeZone ?? timeZone;
  return succeed({
    value: { events, timeZone, warnings: warnings.map((warning) => explain(warning, language)) },
    people: (page) => {
      const { say, ink } = page;
      if (events.length === 0) return `${say('calendar.noInstances')}\n`;
      const heading = zone === null ? '' : `${ink('dim', say('calendar.zone', { zone: printable(zone) }))}\n`;
      const rows = events.map((each) => [
        ...when(each, page),
        titleAndMarks(each, language, page),
        movedFrom(each, page),
      ]);
      return heading + table(rows, page);
    },
    warnings,
    good: true,
  });
};

/** Where the rule of the series would have it, if that is another time. */
function movedFrom(event: CalendarEvent, page: Page): string {
  const { start, originalStartTime: original } = event;
  const at = (time: CalendarEvent['start']) => Date.parse(time?.dateTime ?? time?.date ?? '');
  if (original === undefined || Object.is(at(start), at(original))) return '';
  const [day, hours] = when({ ...event, start: original, end: original }, page);
  return page.say('calendar.movedFrom', { when: `${day} ${hours.split('–')[0] ?? ''}` });
}
