import type { BusyTime, FreeBusyResult } from '../../../shared/contract/calendar.ts';
import { explain } from '../../../shared/explain.ts';
import { succeed } from '../../../shared/outcome.ts';
import { type CalendarRequest, calendarRequest, peopleIn, spanOf } from '../calendar-request.ts';
import type { Command, Invocation } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { sentence, table } from '../print.ts';

/** Calendar API v3, Freebusy: query, of several people at once. */
export const calendarFreebusy: Command = async (invocation) => {
  const { options, language } = invocation;
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const timeZone = options.timeZone ?? (await zoneOf(request.value, invocation));
  const outcome = await invocation.session.call('calendar.freebusy.query', {
    ...request.value,
    people: peopleIn(invocation),
    ...spanOf(options),
    ...(timeZone !== undefined && { timeZone }),
  });
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  return succeed({
    value: { ...result, warnings: result.warnings.map((warning) => explain(warning, language)) },
    people: (page) => freeBusyText(result, page),
    warnings: result.warnings,
    good: result.people.every(({ error }) => error === null),
  });
};

/** The user’s own, where their settings may be read. */
async function zoneOf(request: CalendarRequest, { session }: Invocation): Promise<string | undefined> {
  if (request.subject === undefined) return undefined;
  const settings = await session.call('calendar.settings.list', request);
  return settings.ok ? settings.value.settings['timezone'] : undefined;
}

/** One line for each person, and one of the times that all who could be read have free. */
function freeBusyText({ people, freeForAll, from, to, timeZone }: FreeBusyResult, page: Page): string {
  const { say, ink } = page;
  const heading = say('freebusy.span', { from: minute(from), to: minute(to), zone: printable(timeZone) });
  const rows = people.map(({ id, busy, error }) => {
    if (error === 'notFound') return [printable(id), ink('yellow', say('freebusy.notFound'))];
    if (error !== null) return [printable(id), ink('yellow', printable(error))];
    return [printable(id), busy.length === 0 ? ink('green', say('freebusy.free')) : timesLine(busy)];
  });
  const readable = people.filter(({ error }) => error === null);
  const whose = say(readable.length === people.length ? 'freebusy.freeForAll' : 'freebusy.freeForRead');
  const noneRead =
    people.length > 1 && readable.length === 0 ? sentence(ink('yellow', say('freebusy.noneRead')), page) : '';
  const all = [ink('green', whose), timesLine(freeForAll) || say('freebusy.never')];
  return `${ink('dim', heading)}\n${table(readable.length > 1 ? [...rows, all] : rows, page)}${noneRead}`;
}

/** `2026-11-23 09:30–10:00, 12:00–13:00; 2026-11-24 …`: a day is named where it changes. */
function timesLine(times: readonly BusyTime[]): string {
  let day = '';
  return times
    .map(({ start, end }) => {
      const [startDay, endDay] = [start.slice(0, 10), end.slice(0, 10)];
      const span = `${start.slice(11, 16)}–${endDay === startDay ? '' : `${endDay} `}${end.slice(11, 16)}`;
      const text = startDay === day ? `, ${span}` : `${day === '' ? '' : '; '}${startDay} ${span}`;
      day = startDay;
      return text;
    })
    .join('');
}

function minute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
