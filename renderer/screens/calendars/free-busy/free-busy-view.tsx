import { CalendarClock, RefreshCw } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { FreeBusyResult } from '../../../../shared/contract/calendar.ts';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { viewerZone } from '../../../temporal.ts';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { nameOf } from '../calendar/calendar-name.ts';
import { CalendarsLayout } from '../calendars-layout.tsx';
import { zonesFor } from '../events/time-zones.ts';
import { useWeekStart } from '../events/use-week-start.ts';
import { FreeBusyBar } from './free-busy-bar.tsx';
import { FreeBusyGrid, type FreeBusyPlace } from './free-busy-grid.tsx';
import { FreeBusyInspector } from './free-busy-inspector.tsx';
import { commonId, type FreeBusyLine, linesOf } from './free-busy-lines.ts';
import { compareToo, daysOf, useFreeBusyPlan } from './free-busy-plan.ts';
import { FreeBusyTable } from './free-busy-table.tsx';
import './free-busy.css';

/** When several people, rooms and calendars are busy, a line each, and when all are free. */
export function FreeBusyView({ account }: { readonly account: Account }) {
  const { t, language } = useWords();
  const { credentialId, subject = '' } = account;
  const [plan, change] = useFreeBusyPlan(credentialId);
  const [place, setPlace] = useState<FreeBusyPlace | null>(null);
  const list = useOperation('calendar.calendarList.list', account);
  const calendars = list.value?.calendars ?? [];
  const zones = zonesFor(
    calendars.find((calendar) => calendar.primary),
    [],
  );
  const zone = zones.find(({ name }) => name === plan.zone)?.name ?? zones[0]?.name ?? viewerZone;
  const otherZone = zones.find(({ name }) => name !== zone)?.name ?? null;
  const weekStart = useWeekStart(account, language, true);
  const days = daysOf(plan, zone, weekStart);
  const daysKey = `${days.from.toString()} ${days.to.toString()} ${zone}`;
  const people = plan.people ?? (subject === '' ? [] : [subject]);
  const asked = {
    ...account,
    people: [...people],
    from: days.from.toString(),
    to: days.to.toString(),
    timeZone: zone,
  };
  const reading = useOperation('calendar.freebusy.query', asked, { enabled: people.length > 0 && !list.running });
  const result = useLatestOf(reading.value, daysKey);
  const names = useMemo(
    () =>
      new Map(list.value?.calendars.flatMap((entry) => (entry.primary ? [] : [[entry.id, nameOf(entry) || entry.id]]))),
    [list.value],
  );
  const { leastMinutes, daytime } = plan;
  const { lines, common, unread } = useMemo(
    () => linesOf({ people, names, result, days, leastMinutes, daytime }),
    // Days and people are made anew each time they are shown.
    // oxlint-disable-next-line react/exhaustive-deps
    [people.join(' '), names, result, daysKey, leastMinutes, daytime],
  );
  const shown = useMemo((): readonly FreeBusyLine[] => {
    const all = { id: commonId, name: t('freeBusy.common'), spans: common ?? [], error: null };
    const answered = { isWaiting: result === undefined, nobodyRead: unread === lines.length };
    return lines.length > 1 ? [{ ...all, kind: 'common', ...answered }, ...lines] : lines;
  }, [lines, common, unread, result, t]);
  const remove = (id: string) => {
    setPlace(null);
    change({ people: people.filter((person) => person !== id) });
  };
  return (
    <CalendarsLayout
      view="freeBusy"
      actions={
        <IconButton label={t('calendars.readAgain')} onPress={() => people.length > 0 && reading.rerun()}>
          <RefreshCw size={15} aria-hidden />
        </IconButton>
      }
      bar={
        <FreeBusyBar
          plan={plan}
          onChange={change}
          days={days}
          zone={zone}
          zones={zones}
          weekStart={weekStart}
          calendars={calendars}
          onAdd={(added) => compareToo(credentialId, subject, added)}
          reading={reading}
        />
      }
      inspector={
        people.length === 0 || (reading.problem && !reading.running) ? undefined : (
          <FreeBusyInspector
            lines={lines}
            common={common}
            unread={unread}
            shown={shown.find(({ id }) => id === place?.id)}
            span={place?.span ?? null}
            plan={plan}
            onChange={change}
            onRemove={remove}
            zone={zone}
            otherZone={otherZone}
            warnings={reading.value?.warnings ?? []}
            call={{ operation: 'calendar.freebusy.query', ...asked }}
          />
        )
      }
    >
      {people.length === 0 && (
        <EmptyState icon={<CalendarClock size={32} strokeWidth={1.5} aria-hidden />} title={t('freeBusy.empty')}>
          <p>{t('freeBusy.emptyBody')}</p>
        </EmptyState>
      )}
      {people.length > 0 && reading.problem && !reading.running && (
        <div className="free-busy-problem">
          <ProblemCard
            problem={reading.problem}
            actions={<Button onPress={reading.rerun}>{t('calendars.retry')}</Button>}
          />
        </div>
      )}
      {people.length > 0 &&
        !reading.problem &&
        (plan.asTable ? (
          <FreeBusyTable lines={lines} days={days} zone={zone} otherZone={otherZone} />
        ) : (
          <FreeBusyGrid
            lines={shown}
            days={days}
            otherZone={otherZone}
            place={place}
            onPlace={setPlace}
            onRemove={remove}
          />
        ))}
    </CalendarsLayout>
  );
}

/** While the same days are read again with somebody more, what is known already stays. */
function useLatestOf(value: FreeBusyResult | undefined, days: string): FreeBusyResult | undefined {
  const [last, setLast] = useState<{ readonly value: FreeBusyResult; readonly days: string } | null>(null);
  if (value && last?.value !== value) setLast({ value, days });
  if (value) return value;
  return last?.days === days ? last.value : undefined;
}
