import type { FoundEvent } from '../../../shared/event-copies.ts';
import { listField, objectField, textField, textListField } from '../../../shared/json-fields.ts';
import { csvOf } from '../../../shared/csv.ts';

const plainFields = [
  'status',
  'location',
  'visibility',
  'transparency',
  'eventType',
  'recurringEventId',
  'id',
  'iCalUID',
  'htmlLink',
  'created',
  'updated',
] as const;

/** A line an event, times as Google told them; the columns are named as the API names them. */
export function eventsCsv(found: readonly FoundEvent[]): string {
  const head = ['subject', 'calendarId', 'calendar', 'summary', 'start', 'end', 'timeZone'];
  const people = ['response', 'organizer', 'creator', 'attendees', 'recurrence'];
  const rows = found.map(({ subject, calendarId, calendar, event }) => {
    const { start, end } = event;
    const guests = listField(event, 'attendees');
    return [
      subject,
      calendarId,
      calendar,
      textField(event, 'summary') ?? '',
      textField(objectField(event, 'start'), start?.dateTime === undefined ? 'date' : 'dateTime') ?? '',
      textField(objectField(event, 'end'), end?.dateTime === undefined ? 'date' : 'dateTime') ?? '',
      textField(objectField(event, 'start'), 'timeZone') ?? '',
      textField(
        guests.find((guest) => guest['self'] === true),
        'responseStatus',
      ) ?? '',
      textField(objectField(event, 'organizer'), 'email') ?? '',
      textField(objectField(event, 'creator'), 'email') ?? '',
      guests
        .map((guest) => `${textField(guest, 'email') ?? ''} ${textField(guest, 'responseStatus') ?? ''}`)
        .join('\n'),
      textListField(event, 'recurrence').join('\n'),
      ...plainFields.map((name) => textField(event, name) ?? ''),
    ];
  });
  return csvOf([[...head, ...people, ...plainFields], ...rows]);
}
