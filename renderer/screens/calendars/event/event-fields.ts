import type { CalendarEvent, JsonObject } from '../../../../shared/contract.ts';

/** A field of an event that should be text. What Google sends is not trusted to have the documented type. */
export function textField(object: JsonObject | undefined, name: string): string | null {
  const value = object?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function objectField(object: JsonObject, name: string): JsonObject | undefined {
  const value = object[name];
  return isObject(value) ? value : undefined;
}

export function listField(object: JsonObject | undefined, name: string): readonly JsonObject[] {
  const value = object?.[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textListField(object: JsonObject, name: string): readonly string[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
