import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { CalendarEvent } from '../../../../shared/contract.ts';
import { useWords } from '../../../language.ts';
import { IconButton } from '../../../parts/button.tsx';
import { go, useRouteOf } from '../../../route.ts';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { CalendarEntry } from '../calendar/calendar-entry.tsx';
import { nameOf } from '../calendar/calendar-name.ts';
import { CalendarsLayout } from '../calendars-layout.tsx';
import { EventDetail } from '../event/event-detail.tsx';
import { AgendaBar } from './agenda-bar.tsx';
import { AgendaView } from './agenda-view.tsx';
import { CalendarList } from './calendar-list.tsx';
import { zonesFor } from './time-zones.ts';
import { useAgendaRequest } from './use-agenda-request.ts';
import { useEvents } from './use-events.ts';

/** The user’s calendars and the events in them. */
export function EventsView({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const [selected, setSelected] = useState<CalendarEvent | null>(null);
  const subject = account.subject ?? '';
  const list = useOperation('calendar.calendarList.list', account);
  const calendars = list.value?.calendars ?? [];
  const primary = calendars.find((calendar) => calendar.primary) ?? calendars[0];
  const calendarId = useRouteOf('calendars').calendarId ?? primary?.id;
  const calendar = calendars.find(({ id }) => id === calendarId);
  const zones = zonesFor(primary, calendar);
  const [agenda, changeAgenda] = useAgendaRequest(zones);
  const events = useEvents(
    calendarId !== undefined && list.value
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

  const shownName = (calendar && nameOf(calendar)) || (calendarId ?? subject) || t('calendars.self');
  const inspector = () => {
    if (calendarId === undefined) return undefined;
    if (selected) {
      return (
        <EventDetail
          event={selected}
          account={account}
          calendarId={calendarId}
          entry={calendar}
          zone={agenda.zone}
          userZone={primary?.timeZone}
          calendar={shownName}
          onClose={() => setSelected(null)}
        />
      );
    }
    return <CalendarEntry account={account} calendarId={calendarId} />;
  };
  return (
    <CalendarsLayout
      view="events"
      actions={
        <IconButton
          label={t('calendars.readAgain')}
          onPress={() => {
            list.rerun();
            events.rerun();
          }}
        >
          <RefreshCw size={15} aria-hidden />
        </IconButton>
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
    </CalendarsLayout>
  );
}
