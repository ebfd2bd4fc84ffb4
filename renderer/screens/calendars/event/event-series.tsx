import { useState } from 'react';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { textListField } from '../../../../shared/json-fields.ts';
import { recurrenceWords } from '../../../../shared/recurrence-words.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { isZone } from '../events/time-zones.ts';
import { ExportMenu } from '../export-menu.tsx';
import { EventInstances } from './event-instances.tsx';
import { startText } from './event-times.ts';
import { seriesAsFound } from './series-as-found.ts';

interface EventSeriesProps {
  readonly event: CalendarEvent;
  readonly account: Account;
  readonly calendarId: string;
  readonly zone: string;
  readonly onShow: (event: CalendarEvent) => void;
}

/** How it repeats, in words, and all its occurrences when they are asked for. */
export function EventSeries({ event, account, calendarId, zone, onShow }: EventSeriesProps) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { recurringEventId, originalStartTime } = event;
  const isSeries = textListField(event, 'recurrence').length > 0;
  if (recurringEventId === undefined && !isSeries) return null;
  const original = startText(originalStartTime, zone, language);
  const isMoved = original !== null && original !== startText(event.start, zone, language);
  return (
    <section className="stack tight">
      <h3>{t('event.series.title')}</h3>
      {isSeries && <RecurrenceWords event={event} />}
      {recurringEventId !== undefined && <p>{t('event.series.occurrence')}</p>}
      {isMoved && <p>{t('event.series.moved', { original })}</p>}
      <div>
        <Button small onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('event.series.hide') : t('event.series.show')}
        </Button>
      </div>
      {isOpen && (
        <Series
          request={{ ...account, calendarId, eventId: recurringEventId ?? event.id }}
          shownId={event.id}
          zone={zone}
          withWords={!isSeries}
          onShow={onShow}
        />
      )}
    </section>
  );
}

interface SeriesProps {
  readonly request: Account & { readonly calendarId: string; readonly eventId: string };
  readonly shownId: string;
  readonly zone: string;
  readonly withWords: boolean;
  readonly onShow: (event: CalendarEvent) => void;
}

function Series({ request, shownId, zone, withWords, onShow }: SeriesProps) {
  const { t } = useWords();
  const series = useOperation('calendar.events.get', request);
  const instances = useOperation('calendar.events.instances', { ...request, showDeleted: true });
  const problem = series.problem ?? instances.problem;
  if (problem) return <ProblemCard problem={problem} />;
  if (!series.value || !instances.value) return <p className="secondary">{t('event.series.loading')}</p>;
  const seriesEvent = series.value.event;
  const occurrences = instances.value.events;
  return (
    <>
      {withWords && <RecurrenceWords event={seriesEvent} />}
      <div>
        <ExportMenu events={() => seriesAsFound(request, seriesEvent, occurrences)} />
      </div>
      <EventInstances series={seriesEvent} instances={occurrences} shownId={shownId} zone={zone} onShow={onShow} />
    </>
  );
}

/** A rule in words; what they do not say exactly, as it is. */
export function RecurrenceWords({ event }: { readonly event: CalendarEvent }) {
  const { t, language } = useWords();
  const { start } = event;
  const own = start?.timeZone;
  const timeZone = isZone(own) ? own : null;
  const firstDay = start?.date ?? (start?.dateTime === undefined ? null : dayIn(start.dateTime, timeZone));
  const { sentences, raw } = recurrenceWords(textListField(event, 'recurrence'), { firstDay, timeZone }, language);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentences.length > 0 && timeZone !== null && (
        <p className="secondary">{t('event.series.timesIn', { zone: timeZone })}</p>
      )}
      {raw.length > 0 && (
        <>
          <p className="secondary">{t('event.series.untold')}</p>
          <pre className="code-block event-rules">
            <ForeignText multiline>{raw.join('\n').slice(0, 5_000)}</ForeignText>
          </pre>
        </>
      )}
    </>
  );
}

/** The date of a moment in the zone it was set in; as it is written where there is none. */
function dayIn(dateTime: string, timeZone: string | null): string | null {
  const written = /^\d{4}-\d\d-\d\d/.exec(dateTime)?.[0] ?? null;
  const at = Date.parse(dateTime);
  if (timeZone === null || !Number.isFinite(at)) return written;
  return new Intl.DateTimeFormat('sv', { timeZone }).format(at);
}
