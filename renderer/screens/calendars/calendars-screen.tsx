import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { CalendarEvent } from '../../../shared/contract.ts';
import { useCredentialInUse, useSubject } from '../../credential-in-use.ts';
import { useWords } from '../../language.ts';
import { IconButton } from '../../parts/button.tsx';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { SubjectField } from '../../parts/subject-field.tsx';
import { go, useRouteOf } from '../../route.ts';
import { useOperation } from '../../use-operation.ts';
import { AgendaBar } from './agenda-bar.tsx';
import { AgendaView } from './agenda-view.tsx';
import { CalendarEntry } from './calendar-entry.tsx';
import { CalendarList, nameOf } from './calendar-list.tsx';
import { EventDetail } from './event-detail.tsx';
import { NoKey, NoSubject } from './nothing-to-read.tsx';
import { useAgendaRequest } from './use-agenda-request.ts';
import { useEvents } from './use-events.ts';
import { zonesFor } from './time-zones.ts';
import './calendars.css';

/** What a user’s calendars contain: the list, one entry, the events by day. Only ever reads. */
export function CalendarsScreen() {
  const { t } = useWords();
  const key = useCredentialInUse('serviceAccountKey');
  const [subject] = useSubject();
  const [asItself, setAsItself] = useState<string | null>(null);
  const [selected, setSelected] = useState<CalendarEvent | null>(null);
  const ready = key !== null && (subject !== '' || asItself === key.id);

  const account = { credentialId: key?.id ?? '', ...(subject && { subject }) };
  const list = useOperation('calendar.calendarList.list', account, { enabled: ready });
  const calendars = list.value?.calendars ?? [];
  const primary = calendars.find((calendar) => calendar.primary) ?? calendars[0];
  const calendarId = useRouteOf('calendars').calendarId ?? primary?.id;
  const calendar = calendars.find(({ id }) => id === calendarId);
  const zones = zonesFor(primary, calendar);
  const [agenda, changeAgenda] = useAgendaRequest(zones);
  const events = useEvents(
    ready && calendarId !== undefined && list.value
      ? {
          ...account,
          calendarId,
          from: agenda.range.from.toString(),
          to: agenda.range.to.toString(),
          timeZone: agenda.zone,
          ...(agenda.query && { query: agenda.query }),
        }
      : null,
  );
  const choose = (id: string) => {
    setSelected(null);
    go({ screen: 'calendars', calendarId: id });
  };

  if (!key) return <NoKey />;
  if (!ready) return <NoSubject onItself={() => setAsItself(key.id)} />;
  const shownName = (calendar && nameOf(calendar)) || (calendarId ?? subject) || t('calendars.self');
  const inspector = () => {
    if (selected) {
      return <EventDetail event={selected} zone={agenda.zone} calendar={shownName} onClose={() => setSelected(null)} />;
    }
    if (calendarId === undefined) return undefined;
    return <CalendarEntry account={account} calendarId={calendarId} />;
  };
  return (
    <ScreenLayout
      title={t('frame.screens.calendars')}
      subject={<ForeignText>{shownName}</ForeignText>}
      actions={
        <>
          <div className="calendars-subject">
            <SubjectField labelHidden />
          </div>
          <IconButton
            label={t('calendars.readAgain')}
            onPress={() => {
              list.rerun();
              events.rerun();
            }}
          >
            <RefreshCw size={15} aria-hidden />
          </IconButton>
        </>
      }
      bar={<AgendaBar agenda={agenda} onChange={changeAgenda} zones={zones} events={events} />}
      inspector={inspector()}
    >
      <div className={list.problem ? 'calendars refused' : 'calendars'}>
        <CalendarList list={list} subject={subject} selected={calendarId ?? null} onSelect={choose} />
        <div className="agenda" hidden={list.problem !== undefined}>
          <AgendaView
            key={calendarId}
            calendar={calendar}
            calendarId={calendarId}
            agenda={agenda}
            zones={zones}
            reading={events}
            onSelect={setSelected}
          />
        </div>
      </div>
    </ScreenLayout>
  );
}
