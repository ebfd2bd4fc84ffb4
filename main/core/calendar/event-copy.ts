import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import { type ComparedField, comparedFields } from '../../../shared/event-copies.ts';
import { listField, objectField, textField } from '../../../shared/json-fields.ts';
import { momentOf } from './event-times.ts';

/** Names of the fields that differ. What is only told otherwise (an instant in another offset) does not. */
export function differences(reference: CalendarEvent, copy: CalendarEvent): readonly ComparedField[] {
  return comparedFields.filter((field) => meaningOf(reference, field) !== meaningOf(copy, field));
}

/** The answer of an address among an event's guests; null when it is none of them. */
export function answerOf(event: CalendarEvent, address: string): string | null {
  const wanted = address.toLowerCase();
  return answer(listField(event, 'attendees').find((guest) => textField(guest, 'email')?.toLowerCase() === wanted));
}

/** The answer in a person's own copy: also where they were invited by another address of theirs. */
export function responseOf(copy: CalendarEvent, address: string): string | null {
  return answerOf(copy, address) ?? answer(listField(copy, 'attendees').find((guest) => guest['self'] === true));
}

function answer(guest: JsonObject | undefined): string | null {
  return guest ? (textField(guest, 'responseStatus') ?? 'needsAction') : null;
}

/** The same text for the same meaning. */
function meaningOf(event: CalendarEvent, field: ComparedField): string {
  switch (field) {
    case 'start':
    case 'end':
    case 'originalStartTime':
      return String(momentOf(event[field]) ?? JSON.stringify(event[field] ?? null));
    case 'ownResponse':
      return String(listField(event, 'attendees').find((each) => each['self'] === true)?.['responseStatus']);
    case 'attendees':
      return listField(event, 'attendees')
        .map((each) => [textField(each, 'email')?.toLowerCase(), each['responseStatus'], each['optional'] === true])
        .map((each) => JSON.stringify(each))
        .toSorted()
        .join();
    case 'organizer':
      return textField(objectField(event, 'organizer'), 'email')?.toLowerCase() ?? '';
    case 'visibility':
      return textField(event, 'visibility') ?? 'default';
    case 'transparency':
      return textField(event, 'transparency') ?? 'opaque';
    case 'eventType':
      return textField(event, 'eventType') ?? 'default';
    case 'guestsCanInviteOthers':
    case 'guestsCanSeeOtherGuests':
      return String(event[field] !== false);
    case 'guestsCanModify':
      return String(event[field] === true);
    case 'sequence':
      return JSON.stringify(event[field] ?? 0);
    default:
      return JSON.stringify(event[field] ?? null);
  }
}
