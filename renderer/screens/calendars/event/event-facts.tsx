import type { TFunction } from 'i18next';
import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import type { JsonObject } from '../../../../shared/contract/fields.ts';
import type { Language } from '../../../../shared/language.ts';
import { listField, objectField, textField } from '../../../../shared/json-fields.ts';
import { dateAndTime } from '../../../dates.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import type { Fact } from '../../../parts/key-value-list.tsx';
import { beforeWords } from './length-words.ts';
import { LongText } from './long-text.tsx';

interface Words {
  readonly t: TFunction;
  readonly language: Language;
}

/** A fact of foreign text; none where there is none. */
export function textFact(name: string, value: string | null, more: Partial<Fact> = {}): readonly Fact[] {
  if (value === null) return [];
  return [
    {
      name,
      value: (
        <LongText multiline most={1_000}>
          {value}
        </LongText>
      ),
      ...more,
    },
  ];
}

/** A value that is one of a few in its words; one that is new to us as it is. */
function wordFact(name: string, value: string | null, words: Readonly<Record<string, string>>): readonly Fact[] {
  return textFact(name, value === null || !Object.hasOwn(words, value) ? value : (words[value] ?? value));
}

/** Place, people and how it shows. */
export function mainFacts(event: CalendarEvent, entry: CalendarListEntry | undefined, words: Words): readonly Fact[] {
  const { t } = words;
  return [
    ...textFact(t('event.where'), textField(event, 'location')),
    ...kindFacts(event, words),
    ...peopleFacts(event, words),
    ...wordFact(t('event.status'), textField(event, 'status'), t('event.statuses', { returnObjects: true })),
    ...wordFact(
      t('event.visibility'),
      textField(event, 'visibility') ?? 'default',
      t('event.visibilities', { returnObjects: true }),
    ),
    ...wordFact(
      t('event.transparency'),
      textField(event, 'transparency') ?? 'opaque',
      t('event.transparencies', { returnObjects: true }),
    ),
    ...reminderFacts(event, entry, words),
  ];
}

/** What it is beside an ordinary event, with the properties of its kind (Calendar API v3, Events: `eventType`). */
function kindFacts(event: CalendarEvent, { t }: Words): readonly Fact[] {
  const type = textField(event, 'eventType');
  if (type === null || type === 'default') return [];
  const place = objectField(event, 'workingLocationProperties');
  const away = objectField(event, 'outOfOfficeProperties') ?? objectField(event, 'focusTimeProperties');
  const birthday = objectField(event, 'birthdayProperties');
  const label =
    textField(objectField(place, 'officeLocation'), 'label') ??
    textField(objectField(place, 'customLocation'), 'label');
  return [
    ...wordFact(t('event.type'), type, t('event.types', { returnObjects: true })),
    ...wordFact(t('event.workingPlace'), textField(place, 'type'), t('event.workingPlaces', { returnObjects: true })),
    ...textFact(t('event.where'), label, { id: 'working place' }),
    ...wordFact(
      t('event.autoDecline'),
      textField(away, 'autoDeclineMode'),
      t('event.autoDeclines', { returnObjects: true }),
    ),
    ...textFact(t('event.declineMessage'), textField(away, 'declineMessage')),
    ...wordFact(t('event.chatStatus'), textField(away, 'chatStatus'), t('event.chatStatuses', { returnObjects: true })),
    ...wordFact(t('event.birthday'), textField(birthday, 'type'), t('event.birthdays', { returnObjects: true })),
    ...textFact(t('event.birthday'), textField(birthday, 'customTypeName'), { id: 'birthday name' }),
  ];
}

function peopleFacts(event: CalendarEvent, { t }: Words): readonly Fact[] {
  const organizer = objectField(event, 'organizer');
  const creator = objectField(event, 'creator');
  const [one, other] = [textField(organizer, 'email'), textField(creator, 'email')];
  const isCalendar = /@(?:[\w-]+\.)*calendar\.google\.com$/i.test(one ?? '');
  const names = { creator: nameOf(creator) ?? '', organizer: nameOf(organizer) ?? '' };
  const difference =
    one !== null && other !== null && one.toLowerCase() !== other.toLowerCase()
      ? t(isCalendar ? 'event.people.inCalendar' : 'event.people.behalf', names)
      : null;
  return [
    ...textFact(t('event.people.organizer'), lines(organizer, 'displayName', 'email')),
    ...(difference === null
      ? []
      : [
          ...textFact(t('event.people.creator'), lines(creator, 'displayName', 'email')),
          { name: '', id: 'people', value: <ForeignText>{difference}</ForeignText> },
        ]),
  ];
}

function nameOf(person: JsonObject | undefined): string | null {
  return textField(person, 'displayName') ?? textField(person, 'email');
}

function lines(object: JsonObject | undefined, ...names: readonly string[]): string | null {
  const said = names.map((name) => textField(object, name)).filter((part) => part !== null);
  return said.length > 0 ? said.join('\n') : null;
}

/** Own reminders, or the calendar’s (`reminders.useDefault`). */
function reminderFacts(event: CalendarEvent, entry: CalendarListEntry | undefined, words: Words): readonly Fact[] {
  const { t } = words;
  const reminders = objectField(event, 'reminders');
  if (!reminders) return [];
  const usesDefault = reminders['useDefault'] === true;
  const list = usesDefault ? listField(entry, 'defaultReminders') : listField(reminders, 'overrides');
  const lines = list.map((reminder) => reminderWords(reminder, words));
  const isKnown = !usesDefault || Array.isArray(entry?.['defaultReminders']);
  const said = isKnown ? (lines.length > 0 ? lines.join('\n') : t('event.reminders.none')) : null;
  const heading = usesDefault ? t(isKnown ? 'event.reminders.default' : 'event.reminders.defaultUnknown') : null;
  return textFact(t('event.reminders.title'), [heading, said].filter((line) => line !== null).join('\n'));
}

/** Reminders where the calendar’s own are not at hand. */
export function reminderLines(event: CalendarEvent, words: Words): readonly string[] {
  const reminders = objectField(event, 'reminders');
  if (!reminders) return [];
  if (reminders['useDefault'] === true) return [words.t('event.reminders.default')];
  const lines = listField(reminders, 'overrides').map((reminder) => reminderWords(reminder, words));
  return lines.length > 0 ? lines : [words.t('event.reminders.none')];
}

function reminderWords(reminder: JsonObject, { t, language }: Words): string {
  const method = textField(reminder, 'method') ?? '';
  const minutes = reminder['minutes'];
  const known = method === 'popup' || method === 'email' ? method : null;
  if (minutes === 0 && known)
    return t(known === 'popup' ? 'event.reminders.atStartPopup' : 'event.reminders.atStartEmail');
  const before =
    typeof minutes === 'number' && minutes > 0
      ? beforeWords(minutes, language)
      : typeof minutes === 'string'
        ? minutes
        : (JSON.stringify(minutes) ?? '');
  return known ? t(`event.reminders.${known}`, { before }) : t('event.reminders.other', { method, before });
}

/** When it was made and changed, and what programs keep with it. */
export function laterFacts(event: CalendarEvent, { t, language }: Words): readonly Fact[] {
  const when = (name: string, field: 'created' | 'updated') => {
    const instant = textField(event, field);
    return instant !== null && Number.isFinite(Date.parse(instant))
      ? textFact(name, dateAndTime(instant, language))
      : [];
  };
  const properties = (scope: 'private' | 'shared'): readonly Fact[] =>
    Object.entries(objectField(objectField(event, 'extendedProperties'), scope) ?? {}).flatMap(([name, value]) =>
      textFact(
        t(`event.${scope}Property`, { name: name.slice(0, 200) }),
        typeof value === 'string' ? value : JSON.stringify(value),
        {
          id: `${scope} ${name}`,
          mono: true,
        },
      ),
    );
  const { sequence } = event;
  return [
    ...textFact(t('event.source'), lines(objectField(event, 'source'), 'title', 'url')),
    ...textFact(t('event.color'), textField(event, 'colorId')),
    ...when(t('event.created'), 'created'),
    ...when(t('event.updated'), 'updated'),
    ...textFact(t('event.sequence'), typeof sequence === 'number' && sequence > 0 ? String(sequence) : null),
    ...properties('shared'),
    ...properties('private'),
  ];
}

export function idFacts(event: CalendarEvent, calendarId: string, { t }: Words): readonly Fact[] {
  const id = (name: string, value: string | null): readonly Fact[] =>
    value === null ? [] : [{ name, value: <ForeignText>{value}</ForeignText>, mono: true, copy: value }];
  return [
    ...id(t('event.id'), textField(event, 'id')),
    ...id(t('event.iCalUID'), textField(event, 'iCalUID')),
    ...id(t('event.recurringEventId'), textField(event, 'recurringEventId')),
    ...id(t('event.calendarId'), calendarId),
    ...id(t('event.etag'), textField(event, 'etag')),
  ];
}
