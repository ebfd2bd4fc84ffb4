import { ChevronLeft } from 'lucide-react';
import type { CalendarEvent, CalendarListEntry } from '../../../../shared/contract.ts';
import { objectField, textField, textListField } from '../../../../shared/json-fields.ts';
import { dateAndTime } from '../../../dates.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { JsonView } from '../../../parts/json-view.tsx';
import { type Fact, KeyValueList } from '../../../parts/key-value-list.tsx';
import { BrowserLink } from '../../../parts/link.tsx';
import type { Account } from '../account.ts';
import { attendeesOf, conferenceOf } from './event-fields.ts';
import { EventAttendees } from './event-attendees.tsx';
import { EventWhen } from './event-when.tsx';

interface EventDetailProps {
  readonly event: CalendarEvent;
  /** Whose calendars it was read from. */
  readonly account: Account;
  readonly calendarId: string;
  /** Of its calendar, where that is in the list. */
  readonly entry: CalendarListEntry | undefined;
  /** In which the view shows times. */
  readonly zone: string;
  /** The user’s own, of the primary calendar. */
  readonly userZone: string | undefined;
  /** The name of its calendar: where closing leads. */
  readonly calendar: string;
  readonly onClose: () => void;
}

/** One event: when, where, who, and everything Google sent. All of it is text that someone else wrote. */
export function EventDetail({ event, zone, calendar, onClose }: EventDetailProps) {
  const { t, language } = useWords();
  const text = (name: string, value: string | null, mono = false): readonly Fact[] =>
    value === null ? [] : [{ name, value: <ForeignText multiline>{value}</ForeignText>, mono }];
  const person = (name: string, field: 'organizer' | 'creator') => {
    const { displayName, email } = objectField(event, field) ?? {};
    const said = [displayName, email].filter((part) => typeof part === 'string' && part !== '');
    return text(name, said.length > 0 ? said.join('\n') : null);
  };
  const when = (name: string, field: 'created' | 'updated') => {
    const instant = textField(event, field);
    return instant !== null && Number.isFinite(Date.parse(instant)) ? text(name, dateAndTime(instant, language)) : [];
  };
  const transparency = textField(event, 'transparency');
  const recurrence = textListField(event, 'recurrence');
  const link = textField(event, 'htmlLink');
  const attendees = attendeesOf(event);
  return (
    <>
      <section className="inspector-heading stack tight">
        <Button look="quiet" small onPress={onClose}>
          <ChevronLeft size={14} aria-hidden />
          <ForeignText>{calendar}</ForeignText>
        </Button>
        <h2>
          <ForeignText>{textField(event, 'summary') ?? t('calendars.agenda.noTitle')}</ForeignText>
        </h2>
        <EventWhen event={event} zone={zone} />
      </section>
      <KeyValueList
        items={[
          ...text(t('calendars.event.where'), textField(event, 'location')),
          ...text(t('calendars.event.conference'), conferenceOf(event)),
          ...person(t('calendars.event.organizer'), 'organizer'),
          ...person(t('calendars.event.creator'), 'creator'),
          ...text(t('calendars.event.recurrence'), recurrence.length > 0 ? recurrence.join('\n') : null, true),
          ...text(t('calendars.event.visibility'), textField(event, 'visibility')),
          ...(transparency === 'transparent' || transparency === 'opaque'
            ? text(t('calendars.event.transparency'), t(`calendars.event.${transparency}`))
            : []),
          ...text(t('calendars.event.status'), textField(event, 'status')),
          ...text(t('calendars.event.type'), textField(event, 'eventType')),
          ...when(t('calendars.event.created'), 'created'),
          ...when(t('calendars.event.updated'), 'updated'),
          ...text(t('calendars.event.id'), textField(event, 'id'), true),
        ]}
      />
      {attendees.length > 0 && <EventAttendees attendees={attendees} omitted={event['attendeesOmitted'] === true} />}
      <Description text={textField(event, 'description')} />
      {link !== null && <BrowserLink url={link}>{t('calendars.event.openInGoogle')}</BrowserLink>}
      <Disclosure title={t('calendars.event.raw')}>
        <JsonView value={event} label={t('calendars.event.raw')} />
      </Disclosure>
    </>
  );
}

function Description({ text }: { readonly text: string | null }) {
  const { t } = useWords();
  if (text === null) return null;
  return (
    <section className="stack tight">
      <h3>{t('calendars.event.description')}</h3>
      <p className="event-description">
        <ForeignText multiline>{text}</ForeignText>
      </p>
    </section>
  );
}
