import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { objectField, textField } from '../../../../shared/json-fields.ts';
import type { ShownEvent } from './shown-event.ts';

/** What is seen of it: its title, or that there is none, or that its calendar tells only that somebody is busy. */
export function titleOf({ event, calendar }: ShownEvent): { readonly text: string } | 'busy' | 'noTitle' {
  const text = textField(event, 'summary') ?? workingPlace(event);
  if (text !== null) return { text };
  const isHidden = textField(event, 'visibility') === 'private' || calendar.accessRole === 'freeBusyReader';
  return isHidden ? 'busy' : 'noTitle';
}

/** A working location may have its place only in its properties (Calendar API v3, Events: `workingLocationProperties`). */
function workingPlace(event: CalendarEvent): string | null {
  const properties = objectField(event, 'workingLocationProperties');
  if (!properties) return null;
  return (
    textField(objectField(properties, 'officeLocation'), 'label') ??
    textField(objectField(properties, 'customLocation'), 'label')
  );
}

export function repeats(event: CalendarEvent): boolean {
  return textField(event, 'recurringEventId') !== null;
}

/** A text for one line: what lies far beyond its end is left out of the page. */
export function lineOf(text: string, longest = 240): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
