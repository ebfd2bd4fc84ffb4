import type { CalendarEvent, CalendarEventsResult } from '../../../shared/contract.ts';
import { explain } from '../../../shared/explain.ts';
import { succeed } from '../../../shared/outcome.ts';
import { calendarRequest } from '../calendar-request.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { table } from '../print.ts';

/** Calendar API v3, Events: list. With `--ndjson` each event is a line, written as soon as its page has come. */
export const calendarEvents: Command = async (invocation) => {
  const { options, session, terminal, language } = invocation;
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const outcome = await session.call(
    'calendar.events.list',
    {
      ...request.value,
      calendarId: invocation.arguments[0] ?? '',
      ...(options.from !== undefined && { from: options.from }),
      ...(options.to !== undefined && { to: options.to }),
      ...(options.query !== undefined && { query: options.query }),
      ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
    },
    {
      onEvent: (event) => {
        if (options.ndjson !== true || event.type !== 'calendar.events.page') return;
        terminal.out.write(event.events.map((each) => `${JSON.stringify(each)}\n`).join(''));
      },
    },
  );
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  const { events, timeZone, warnings } = result;
  if (options.ndjson === true) return succeed({ warnings, good: true });
  return succeed({
    value: { events, timeZone, warnings: warnings.map((warning) => explain(warning, language)) },
    people: (page) => eventsText(result, options.timeZone, page),
    warnings,
    good: true,
  });
};

function eventsText({ events, timeZone }: CalendarEventsResult, asked: string | undefined, page: Page): string {
  const { say, ink } = page;
  if (events.length === 0) return `${say('calendar.noEvents')}\n`;
  const zone = asked ?? timeZone;
  const heading = zone === null ? '' : `${ink('dim', say('calendar.zone', { zone: printable(zone) }))}\n`;
  return (
    heading +
    table(
      events.map((event) => [...when(event, page), printable(event.summary ?? say('calendar.untitled'))]),
      page,
    )
  );
}

/** Date and hours as Google wrote them, already in the zone that was asked for. An all-day end is the day after. */
function when({ start, end }: CalendarEvent, { say }: Page): readonly [string, string] {
  if (start?.dateTime === undefined) return [printable(start?.date ?? ''), say('calendar.allDay')];
  const [day, from] = dayAndMinute(start.dateTime);
  const [lastDay, until] = dayAndMinute(end?.dateTime ?? start.dateTime);
  return [day, lastDay === day ? `${from}–${until}` : `${from}–${lastDay} ${until}`];
}

function dayAndMinute(dateTime: string): readonly [string, string] {
  return [printable(dateTime.slice(0, 10)), printable(dateTime.slice(11, 16))];
}
