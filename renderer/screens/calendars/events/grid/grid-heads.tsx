import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { CalendarOptions } from '@fullcalendar/react';
import { useWords } from '../../../../language.ts';
import { Temporal } from '../../../../temporal.ts';
import { clockElsewhere, newOffset, oddHours, offsetName } from './day-notes.ts';

type PlainDate = TemporalTypes.PlainDate;

interface Zones {
  readonly zone: string;
  readonly otherZone: string | null;
}

/** What the grid shows above its columns and beside its hours. `first` is the first of its days. */
export function headsOf({
  isMonth,
  first,
  zone,
  otherZone,
}: Zones & { readonly isMonth: boolean; readonly first: PlainDate }): CalendarOptions {
  return {
    dayHeaderContent: ({ date, isNarrow }) => (
      <GridDayHead
        date={isMonth ? null : plainDateOf(date)}
        weekday={date}
        isNarrow={isNarrow}
        zone={zone}
        otherZone={otherZone}
      />
    ),
    dayCellTopContent: ({ date }) => <GridDayNumber date={plainDateOf(date)} />,
    weekNumberHeaderContent: () => <GridZones date={first} zone={zone} otherZone={otherZone} />,
    slotHeaderContent: ({ time }) => (
      <GridTimeHead minutes={(time?.milliseconds ?? 0) / 60_000} date={first} zone={zone} otherZone={otherZone} />
    ),
  };
}

/** The grid’s own dates are those of UTC. */
function plainDateOf(date: Date): PlainDate {
  return Temporal.PlainDate.from(date.toISOString().slice(0, 10));
}

interface GridDayHeadProps extends Zones {
  readonly weekday: Date;
  /** null above a month’s column. */
  readonly date: PlainDate | null;
  readonly isNarrow: boolean;
}

/** A column’s weekday, and of a single day its number; with what its clocks do, where they change. */
function GridDayHead({ weekday, date, isNarrow, zone, otherZone }: GridDayHeadProps) {
  const { t, language } = useWords();
  const name = new Intl.DateTimeFormat(language, {
    weekday: isNarrow || date || language === 'ja' ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(weekday);
  if (!date) return name;
  const hours = oddHours(date, zone);
  const offset = otherZone && newOffset(date, zone, otherZone, language);
  return (
    <>
      <span className="grid-head-day">
        {name} <b>{date.day}</b>
      </span>
      {hours !== null && <span className="badge">{t('calendars.grid.hours', { count: hours })}</span>}
      {offset && otherZone && (
        <span className="badge" title={t('calendars.grid.changes', { zone: otherZone, offset })}>
          {offset}
        </span>
      )}
    </>
  );
}

/** `26`; of the first of a month its name too. */
function GridDayNumber({ date }: { readonly date: PlainDate }) {
  const { language } = useWords();
  if (date.day !== 1) return date.day;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    date.toZonedDateTime('UTC').epochMilliseconds,
  );
}

/** Which zone each column of times is in. */
function GridZones({ date, zone, otherZone }: Zones & { readonly date: PlainDate }) {
  const { language } = useWords();
  const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return (
    <span className="grid-times">
      {otherZone && (
        <span className="other" title={otherZone}>
          {offsetName(noon.withTimeZone(otherZone), language)}
        </span>
      )}
      <span title={zone}>{offsetName(noon, language)}</span>
    </span>
  );
}

interface GridTimeHeadProps extends Zones {
  readonly minutes: number;
  /** The first of the days: the other zone’s times are those of it. */
  readonly date: PlainDate;
}

function GridTimeHead({ minutes, date, zone, otherZone }: GridTimeHeadProps) {
  const { language } = useWords();
  const own = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return (
    <>
      {otherZone && (
        <span className="other">{clockElsewhere(date, minutes, { dayZone: zone, zone: otherZone, language })}</span>
      )}
      <span>{own}</span>
    </>
  );
}
