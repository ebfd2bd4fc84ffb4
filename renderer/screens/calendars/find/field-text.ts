import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import type { ComparedField } from '../../../../shared/event-copies.ts';
import { listField, objectField, textField, textListField } from '../../../../shared/json-fields.ts';
import { recurrenceWords } from '../../../../shared/recurrence-words.ts';
import type { Words } from '../../../language.ts';
import { type Answer, answers, guestsOf } from '../event/event-fields.ts';
import { reminderLines } from '../event/event-facts.tsx';
import { startText } from '../event/event-times.ts';

const most = 400;

/** One field of an event in words, short enough for a cell; empty where there is nothing. */
export function fieldText(event: CalendarEvent, field: ComparedField, zone: string, words: Words): string {
  const text = fullText(event, field, zone, words);
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}

function fullText(event: CalendarEvent, field: ComparedField, zone: string, { t, language }: Words): string {
  switch (field) {
    case 'start':
    case 'end':
    case 'originalStartTime':
      return startText(event[field], zone, language) ?? '';
    case 'ownResponse': {
      const own = guestsOf(event).find(({ self }) => self);
      return own ? answerText(own.answer) : '';
    }
    case 'attendees':
      return guestsOf(event)
        .map(({ email, answer }) => `${email}: ${answerText(answer)}`)
        .join('\n');
    case 'organizer':
      return textField(objectField(event, 'organizer'), 'email') ?? '';
    case 'recurrence': {
      const lines = textListField(event, 'recurrence');
      const start = event.start;
      const context = {
        firstDay: start?.date ?? start?.dateTime?.slice(0, 10) ?? null,
        timeZone: start?.timeZone ?? null,
      };
      const { sentences, raw } = recurrenceWords(lines, context, language);
      return [...sentences, ...raw].join('\n');
    }
    case 'status':
      return known(textField(event, field), t('event.statuses', { returnObjects: true }));
    case 'visibility':
      return known(textField(event, field) ?? 'default', t('event.visibilities', { returnObjects: true }));
    case 'transparency':
      return known(textField(event, field) ?? 'opaque', t('event.transparencies', { returnObjects: true }));
    case 'eventType':
      return known(textField(event, field) ?? 'default', t('event.types', { returnObjects: true }));
    case 'conferenceData':
      return listField(objectField(event, field), 'entryPoints')
        .map((way) => textField(way, 'uri') ?? '')
        .join('\n');
    case 'attachments':
      return listField(event, field)
        .map((each) => textField(each, 'title') ?? textField(each, 'fileUrl') ?? '')
        .join('\n');
    case 'guestsCanModify':
      return yesNo(event[field] === true);
    case 'guestsCanInviteOthers':
    case 'guestsCanSeeOtherGuests':
      return yesNo(event[field] !== false);
    case 'reminders':
      return reminderLines(event, { t, language }).join('\n');
    case 'sequence':
      return typeof event[field] === 'number' ? String(event[field]) : '';
    default:
      return textField(event, field) ?? '';
  }

  function answerText(answer: Answer): string {
    return t(`event.guests.${answers.find((each) => each === answer) ?? 'needsAction'}`);
  }
  function yesNo(yes: boolean): string {
    return yes ? t('find.compare.yes') : t('find.compare.no');
  }
}

function known(value: string | null, words: Readonly<Record<string, string>>): string {
  return value !== null && Object.hasOwn(words, value) ? (words[value] ?? value) : (value ?? '');
}
