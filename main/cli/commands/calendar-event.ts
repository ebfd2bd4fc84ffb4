import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import { listField, objectField, textField, textListField } from '../../../shared/json-fields.ts';
import type { Language } from '../../../shared/language.ts';
import { eventMarkWords } from '../../../shared/messages/event-marks.ts';
import { succeed } from '../../../shared/outcome.ts';
import { recurrenceWords } from '../../../shared/recurrence-words.ts';
import { eventRequest } from '../calendar-request.ts';
import { marks, title, when } from '../event-line.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { fields, minuteOf } from '../print.ts';

/** Calendar API v3, Events: get. The value is the event as Google gave it; an occurrence has the rule of its series. */
export const calendarEvent: Command = async (invocation) => {
  const { session, language } = invocation;
  const request = await eventRequest(invocation);
  if (!request.ok) return request;
  const asked = request.value;
  const outcome = await session.call('calendar.events.get', asked);
  if (!outcome.ok) return outcome;
  const { event, warnings } = outcome.value;
  const seriesId = textField(event, 'recurringEventId');
  const series = seriesId === null ? null : await session.call('calendar.events.get', { ...asked, eventId: seriesId });
  const repeating = series?.ok ? series.value.event : event;
  return succeed({
    value: event,
    people: (page) => eventText(event, repeating, language, page),
    warnings,
    good: true,
  });
};

function eventText(event: CalendarEvent, series: CalendarEvent, language: Language, page: Page): string {
  const { say, ink } = page;
  const creator = objectField(event, 'creator');
  const organizer = objectField(event, 'organizer');
  const places = listField(objectField(event, 'conferenceData'), 'entryPoints').map((entry) => textField(entry, 'uri'));
  const marked = marks(event, language);
  const about = fields(
    [
      [say('event.when'), `${when(event, page).join(' ')}${offsetOf(event)}`],
      [say('event.setIn'), textField(objectField(event, 'start'), 'timeZone')],
      [say('event.repeats'), repeatsInWords(series, language)],
      [say('event.where'), textField(event, 'location')],
      [say('event.is'), marked === '' ? null : marked],
      [say('event.organizer'), organizer && person(organizer)],
      [
        say('event.creator'),
        textField(creator, 'email') === textField(organizer, 'email') ? null : creator && person(creator),
      ],
      [say('event.guests'), listField(event, 'attendees').map((guest) => guestLine(guest, language, page))],
      [say('event.conference'), places.filter((uri) => uri !== null)],
      [say('event.attachments'), listField(event, 'attachments').map((file) => textField(file, 'fileUrl') ?? '')],
      [say('calendar.description'), textField(event, 'description')],
      [say('event.created'), minuteOf(textField(event, 'created'))],
      [say('event.updated'), minuteOf(textField(event, 'updated'))],
      [say('event.id'), event.id],
      ['iCalUID', textField(event, 'iCalUID')],
      [say('event.link'), textField(event, 'htmlLink')],
    ],
    page,
  );
  return `${ink('bold', title(event, language, page))}\n${about}`;
}

/** ` (UTC+09:00)`: of which clock the hours are. */
function offsetOf({ start }: CalendarEvent): string {
  const [, offset] = /(Z|[+-]\d\d:\d\d)$/.exec(start?.dateTime ?? '') ?? [];
  if (offset === undefined) return '';
  return offset === 'Z' ? ' (UTC)' : ` (UTC${offset})`;
}

/** What the words do not say exactly stays as it is. */
function repeatsInWords(event: CalendarEvent, language: Language): readonly string[] {
  const start = objectField(event, 'start');
  const firstDay = textField(start, 'date') ?? textField(start, 'dateTime')?.slice(0, 10) ?? null;
  const context = { firstDay, timeZone: textField(start, 'timeZone') };
  const { sentences, raw } = recurrenceWords(textListField(event, 'recurrence'), context, language);
  return [...sentences, ...raw];
}

function guestLine(guest: JsonObject, language: Language, { say }: Page): string {
  const { states } = eventMarkWords[language];
  const answer = textField(guest, 'responseStatus');
  const said =
    answer === 'accepted'
      ? say('event.accepted')
      : states[answer === 'declined' || answer === 'tentative' ? answer : 'needsAction'];
  const optional = guest['optional'] === true ? [say('event.optional')] : [];
  const room = guest['resource'] === true ? [say('event.room')] : [];
  return `${person(guest)} · ${[said, ...optional, ...room].join(' · ')}`;
}

function person(who: JsonObject): string {
  const email = textField(who, 'email') ?? textField(who, 'id') ?? '';
  const name = textField(who, 'displayName');
  return printable(name === null || name === email ? email : `${name} <${email}>`);
}
