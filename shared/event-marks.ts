import type { CalendarEvent } from './calendar-event.ts';
import { listField, textField } from './json-fields.ts';

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

export function isPrivate(event: CalendarEvent): boolean {
  const visibility = textField(event, 'visibility');
  return visibility === 'private' || visibility === 'confidential';
}
