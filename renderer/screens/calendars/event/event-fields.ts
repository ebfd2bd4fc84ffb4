import type { CalendarEvent, JsonObject } from '../../../../shared/contract.ts';
import { listField, objectField, textField } from '../../../../shared/json-fields.ts';

export interface Attendee {
  readonly email: string;
  readonly name: string | null;
  readonly answer: string | null;
  readonly optional: boolean;
}

export function attendeesOf(event: CalendarEvent): readonly Attendee[] {
  return listField(event, 'attendees').map((attendee) => ({
    email: textField(attendee, 'email') ?? textField(attendee, 'id') ?? '',
    name: textField(attendee, 'displayName'),
    answer: textField(attendee, 'responseStatus'),
    optional: attendee['optional'] === true,
  }));
}

/** How to join: the address of the first video entry point, else of any. */
export function conferenceOf(event: CalendarEvent): string | null {
  const entryPoints = listField(objectField(event, 'conferenceData'), 'entryPoints');
  const video = entryPoints.find((point) => point['entryPointType'] === 'video') ?? entryPoints[0];
  return textField(video, 'uri') ?? textField(event, 'hangoutLink');
}

/** `#rrggbb`, or null: nothing else of what was sent goes near a style. */
export function colorOf(entry: JsonObject): string | null {
  const color = textField(entry, 'backgroundColor');
  return color !== null && /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}
