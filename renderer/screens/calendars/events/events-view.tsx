import { RefreshCw } from 'lucide-react';
import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import type { FoundEvent } from '../../../../shared/event-copies.ts';
import { useFocusOnChange } from '../../../frame/arrival.ts';
import { useWords } from '../../../language.ts';
import { IconButton } from '../../../parts/button.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { go, useRouteOf } from '../../../route.ts';
import { viewerZone } from '../../../temporal.ts';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { CalendarEntry } from '../calendar/calendar-entry.tsx';
import { nameOf } from '../calendar/calendar-name.ts';
import { CalendarsLayout } from '../calendars-layout.tsx';
import { EventDetail } from '../event/event-detail.tsx';
import { startComparing } from '../find/comparing.ts';
import { ExportMenu } from '../export-menu.tsx';
import { agendaDays } from './agenda-days.ts';
import { AgendaView } from './agenda-view.tsx';
import { CalendarList } from './calendar-list.tsx';
import { DayList } from './day-list.tsx';
import { EventsBar } from './events-bar.tsx';
import { rangeTitle } from './range-title.ts';
import { ReadingProblems } from './reading-problems.tsx';
import { readingRange } from './reading-range.ts';
import { keyOf, sharedMeetings, type ShownEvent } from './shown-event.ts';
import { zonesFor } from './time-zones.ts';
import { useEventsCommands } from './use-events-commands.ts';
import { useEventsPlace } from './use-events-place.ts';
import { useMergedEvents } from './use-merged-events.ts';
import { useWeekStart } from './use-week-start.ts';
import { shownAtFirst, useViewChoices } from './view-choices.ts';

const CalendarGrid = lazy(async () => ({ default: (await import('./grid/calendar-grid.tsx')).CalendarGrid }));

/** The user’s calendars and the events in them. */
export function EventsView({ account }: { readonly account: Account }) {
  const { t, language } = useWords();
  const subject = account.subject ?? '';
  const list = useOperation('calendar.calendarList.list', account);
  const route = useRouteOf('calendars');
  const { calendarId } = route;
  const [choices, choose] = useViewChoices(account);
  const calendars = useMemo(() => withNamed(list.value?.calendars ?? [], choices.named), [list.value, choices.named]);
  const shown = useMemo(() => choices.shown ?? shownAtFirst(calendars), [choices.shown, calendars]);
  const shownCalendars = useMemo(
    () => (list.value ? calendars.filter(({ id }) => shown.has(id)) : []),
    [list.value, calendars, shown],
  );

  const primary = calendars.find((calendar) => calendar.primary) ?? calendars[0];
  const zones = zonesFor(primary, calendars);
  const zone = zones.find(({ name }) => name === choices.zone)?.name ?? zones[0]?.name ?? viewerZone;
  const others = zones.filter(({ name }) => name !== zone).map(({ name }) => name);
  const chosen = calendars.find(({ id }) => id === calendarId);
  const beside = [choices.otherZone, viewerZone, chosen?.timeZone, primary?.timeZone];
  const otherZone =
    choices.otherZone === null ? null : (beside.find((name) => others.some((other) => other === name)) ?? null);
  const weekStart = useWeekStart(account, language, list.value !== undefined);
  const place = useEventsPlace(zone, weekStart);
  const { layout, range } = place;

  const read = readingRange(place.date, range);
  const reading = useMergedEvents(account, shownCalendars, {
    read,
    visible: range,
    query: choices.query,
    showDeleted: choices.showDeleted,
  });
  const { events } = reading;
  const days = `${range.from.toString()} ${range.to.toString()}`;
  // oxlint-disable-next-line react/exhaustive-deps -- the same days are another object each time
  const agenda = useMemo(() => agendaDays(events, zone, range), [events, zone, days]);
  const shared = useMemo(() => sharedMeetings(events), [events]);
  const seen = useMemo(
    () => new Set([...agenda.days.flatMap(({ entries }) => entries.map((entry) => entry.shown)), ...agenda.undated]),
    [agenda],
  );
  const count = seen.size;

  const body = useRef<HTMLDivElement>(null);
  useFocusOnChange(body, place.layout);
  const [selected, setSelected] = useState<{ readonly shown: ShownEvent; readonly line: string | null } | null>(null);
  const [openDay, setOpenDay] = useState<{ readonly date: TemporalTypes.PlainDate; readonly beside: HTMLElement }>();
  const [isPickingDate, setPickingDate] = useState(false);
  const select = (event: ShownEvent) => setSelected({ shown: event, line: null });
  const showCalendar = (id: string | null) => {
    setSelected(null);
    const { calendarId: _last, ...rest } = route;
    go(id === null ? rest : { ...rest, calendarId: id });
  };
  const found = ({ event, calendar }: ShownEvent): FoundEvent => ({
    subject,
    calendarId: calendar.id,
    calendar: nameOf(calendar) || calendar.id,
    event,
  });
  const compare = (event: ShownEvent) => {
    startComparing({ account, reference: found(event), from: 'events' });
    go({ ...route, view: 'find' });
  };
  const onKey = useEventsCommands(place, () => setPickingDate(true));

  const refused = reading.readings.filter(({ problem }) => problem);
  const show = useCallback((next: ReadonlySet<string>) => choose({ shown: next }), [choose]);
  const isAllRefused = refused.length > 0 && refused.length === reading.readings.length && events.length === 0;
  const inspector = () => {
    if (selected) {
      return (
        <EventDetail
          event={selected.shown.event}
          account={account}
          calendarId={selected.shown.calendar.id}
          entry={list.value?.calendars.find(({ id }) => id === selected.shown.calendar.id)}
          zone={zone}
          userZone={primary?.timeZone}
          calendar={nameOf(selected.shown.calendar) || selected.shown.calendar.id}
          onClose={() => setSelected(null)}
          onCompare={() => compare(selected.shown)}
        />
      );
    }
    // The route may still name a calendar of somebody looked at before.
    if (calendarId === undefined || !chosen) return undefined;
    const problem = reading.readings.find(({ calendar }) => calendar.id === calendarId)?.problem;
    return (
      <>
        {problem && !isAllRefused && <ProblemCard problem={problem} />}
        <CalendarEntry
          account={account}
          calendarId={calendarId}
          events={{
            ...read,
            ...(choices.query && { query: choices.query }),
            ...(choices.showDeleted && { showDeleted: true }),
          }}
        />
      </>
    );
  };
  const [only] = shownCalendars.length === 1 ? shownCalendars : [];
  const label = t('calendars.agenda.label', {
    calendar: only ? nameOf(only) || only.id : subject || t('calendars.self'),
  });
  const view = () => {
    if (isAllRefused) return null;
    if (list.value && shownCalendars.length === 0)
      return <p className="agenda-note secondary">{t('calendars.agenda.pick')}</p>;
    if (layout === 'agenda') {
      return (
        <AgendaView
          label={label}
          agenda={agenda}
          range={range}
          zone={zone}
          otherZone={otherZone}
          query={choices.query}
          shared={shared}
          running={reading.running || !list.value}
          selected={selected?.line ?? null}
          onSelect={(line, event) => setSelected({ shown: event, line })}
          onKey={onKey}
        />
      );
    }
    return (
      <Suspense fallback={<p className="agenda-note secondary">{t('frame.loading')}</p>}>
        <CalendarGrid
          label={`${rangeTitle(layout, place.date, range, language)}, ${label}`}
          layout={layout}
          date={place.date}
          zone={zone}
          otherZone={otherZone}
          weekStart={weekStart}
          events={events}
          shared={shared}
          selected={selected ? keyOf(selected.shown) : null}
          onSelect={select}
          onDate={place.moveTo}
          onStep={place.step}
          onOpenDay={(date, beside) => setOpenDay({ date, beside })}
          onKey={onKey}
        />
      </Suspense>
    );
  };
  return (
    <CalendarsLayout
      view="events"
      actions={
        <>
          <ExportMenu isDisabled={count === 0} events={() => [...seen].map(found)} />
          <IconButton
            label={t('calendars.readAgain')}
            onPress={() => {
              list.rerun();
              reading.rerun();
            }}
          >
            <RefreshCw size={15} aria-hidden />
          </IconButton>
        </>
      }
      bar={
        <EventsBar
          place={place}
          zones={zones}
          zone={zone}
          otherZone={otherZone}
          choices={choices}
          onChoose={choose}
          reading={reading}
          count={count}
          undated={agenda.undated.length}
          isPickingDate={isPickingDate}
          onPickDate={setPickingDate}
        />
      }
      inspector={inspector()}
    >
      <div className={list.problem ? 'columns refused' : 'columns'}>
        <CalendarList
          list={list}
          calendars={calendars}
          subject={subject}
          shown={shown}
          onShow={show}
          refused={new Set(refused.map(({ calendar }) => calendar.id))}
          selected={calendarId ?? null}
          onSelect={showCalendar}
          onName={(id) => {
            if (!calendars.some((calendar) => calendar.id === id)) choose({ named: [...choices.named, id] });
            choose({ shown: new Set([...shown, id]) });
            showCalendar(id);
          }}
        />
        <div className="agenda" hidden={list.problem !== undefined}>
          <ReadingProblems refused={refused} isAll={isAllRefused} onSelect={showCalendar} />
          <div ref={body} className="agenda-body">
            {view()}
          </div>
        </div>
      </div>
      {openDay && (
        <DayList
          date={openDay.date}
          beside={openDay.beside}
          zone={zone}
          events={events}
          shared={shared}
          onSelect={select}
          onClose={() => setOpenDay(undefined)}
        />
      )}
    </CalendarsLayout>
  );
}

function withNamed(listed: readonly CalendarListEntry[], named: readonly string[]): readonly CalendarListEntry[] {
  const more = named.filter((id) => !listed.some((calendar) => calendar.id === id));
  return more.length === 0 ? listed : [...listed, ...more.map((id): CalendarListEntry => ({ id }))];
}
