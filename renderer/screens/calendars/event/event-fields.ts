import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import type { JsonObject } from '../../../../shared/contract/fields.ts';
import { listField, textField } from '../../../../shared/json-fields.ts';

export const answers = ['accepted', 'tentative', 'declined', 'needsAction'] as const;
export type Answer = (typeof answers)[number];

export interface Guest {
  readonly email: string;
  readonly name: string | null;
  readonly answer: Answer;
  readonly optional: boolean;
  readonly organizer: boolean;
  readonly self: boolean;
  readonly room: boolean;
  readonly additional: number;
  readonly comment: string | null;
}

/** An answer that is new to us counts as none. */
export function guestsOf(event: CalendarEvent): readonly Guest[] {
  return listField(event, 'attendees').map((guest) => ({
    email: textField(guest, 'email') ?? textField(guest, 'id') ?? '',
    name: textField(guest, 'displayName'),
    answer: answers.find((answer) => answer === guest['responseStatus']) ?? 'needsAction',
    optional: guest['optional'] === true,
    organizer: guest['organizer'] === true,
    self: guest['self'] === true,
    room: guest['resource'] === true,
    additional: typeof guest['additionalGuests'] === 'number' ? guest['additionalGuests'] : 0,
    comment: textField(guest, 'comment'),
  }));
}

export function titleOf(event: CalendarEvent): string | null {
  return textField(event, 'summary');
}

/** The page that an event names as its own (`htmlLink`), if it is one of Google Calendar’s. */
export function calendarLink(link: string | null): string | null {
  const url = link === null ? null : URL.parse(link);
  if (!url || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  if (url.hostname === 'calendar.google.com') return url.href;
  return url.hostname === 'www.google.com' && url.pathname.startsWith('/calendar/') ? url.href : null;
}

/** An https address as it may be opened after a question; null for anything else. */
export function webLink(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url?.protocol === 'https:' ? url.href : null;
}

/** `#rrggbb`, or null: nothing else of what was sent goes near a style. */
export function colorOf(entry: JsonObject): string | null {
  const color = textField(entry, 'backgroundColor');
  return color !== null && /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}
