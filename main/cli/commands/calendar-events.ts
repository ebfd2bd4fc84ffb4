import type { CalendarEventsResult } from '../../../shared/contract/calendar.ts';
import { explain } from '../../../shared/explain.ts';
import { succeed } from '../../../shared/outcome.ts';
import { eventsRequest } from '../calendar-request.ts';
import { titleAndMarks, when } from '../event-line.ts';
import { openEventsFile } from '../events-file.ts';
import type { Command, Invocation } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { table } from '../print.ts';

/** Calendar API v3, Events: list. With `--ndjson` each event is a line, written as soon as its page has come. */
export const calendarEvents: Command = async (invocation) => {
  const { options, session, terminal, language } = invocation;
  const request = await eventsRequest(invocation);
  if (!request.ok) return request;
  const file = await openEventsFile(invocation);
  if (!file.ok) return file;
  const outcome = await session.call('calendar.events.list', request.value, {
    onEvent: (event) => {
      if (options.ndjson !== true || event.type !== 'calendar.events.page') return;
      terminal.out.write(event.events.map((each) => `${JSON.stringify(each)}\n`).join(''));
    },
  });
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  const { events, timeZone, warnings } = result;
  const { subject = '', calendarId } = request.value;
  const written = await file.value.write(events.map((event) => ({ subject, calendarId, calendar: calendarId, event })));
  if (!written.ok) return written;
  if (options.ndjson === true || file.value.isPrinted) return succeed({ warnings, good: true });
  return succeed({
    value: { events, timeZone, warnings: warnings.map((warning) => explain(warning, language)) },
    people: (page) => eventsText(result, invocation, page),
    warnings,
    good: true,
  });
};

/** So many lines, and it is worth saying how to see fewer. */
const many = 100;

function eventsText({ events, timeZone }: CalendarEventsResult, { options, language }: Invocation, page: Page): string {
  const { say, ink } = page;
  if (events.length === 0) return `${say('calendar.noEvents')}\n`;
  const zone = options.timeZone ?? timeZone;
  const heading = zone === null ? '' : `${ink('dim', say('calendar.zone', { zone: printable(zone) }))}\n`;
  const rows = events.map((event) => [...when(event, page), titleAndMarks(event, language, page)]);
  const isWhole = options.from === undefined && options.to === undefined;
  const advice =
    isWhole && events.length > many ? `${ink('dim', say('calendar.many', { count: events.length }))}\n` : '';
  return `${heading}${table(rows, page)}${advice}`;
}
