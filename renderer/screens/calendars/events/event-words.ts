import type { CalendarEvent } from '../../../../shared/contract/calendar.ts';
import { listField, objectField, textField } from '../../../../shared/json-fields.ts';
import type { ShownEvent } from './shown-event.ts';

/** How the user answered, or what became of the event. Without attendees there is nothing to answer: it is accepted. */
export type EventState = 'accepted' | 'needsAction' | 'tentative' | 'declined' | 'cancelled';

export function stateOf(event: CalendarEvent): EventState {
  if (event.status === 'cancelled') return 'cancelled';
  const self = listField(event, 'attendees').find((attendee) => attendee['self'] === true);
  const answer = textField(self, 'responseStatus');
  if (answer === 'needsAction' || answer === 'tentative' || answer === 'declined') return answer;
  return event.status === 'tentative' ? 'tentative' : 'accepted';
}

const kinds = ['workingLocation', 'outOfOffice', 'focusTime', 'birthday', 'fromGmail'] as const;
export type EventKind = (typeof kinds)[number];

/** What it is beside an ordinary event; a type that is new to us as Google names it; null for an ordinary one. */
export function kindOf(event: CalendarEvent): { readonly known: EventKind } | { readonly other: string } | null {
  const type = textField(event, 'eventType');
  if (type === null || type === 'default') return null;
  const known = kinds.find((kind) => kind === type);
  return known ? { known } : { other: type };
}

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

export function isPrivate(event: CalendarEvent): boolean {
  const visibility = textField(event, 'visibility');
  return visibility === 'private' || visibility === 'confidential';
}

export function repeats(event: CalendarEvent): boolean {
  return textField(event, 'recurringEventId') !== null;
}

/** A text for one line: what lies far beyond its end is left out of the page. */
export function lineOf(text: string, longest = 240): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
