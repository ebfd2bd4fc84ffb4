import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import { textListField } from '../../../../shared/json-fields.ts';
import { useWords } from '../../../language.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { Temporal, viewerZone } from '../../../temporal.ts';
import { dayAndTime } from './event-times.ts';
import { minutesWords } from './length-words.ts';
import { useZoneAsked, ZoneAsked } from './zone-asked.tsx';
import { compareZones, type ZoneComparison } from './zone-comparison.ts';

interface EventZonesProps {
  readonly event: CalendarEvent;
  readonly userZone: string | undefined;
  readonly calendarZone: string | undefined;
}

/** Why somebody sees another hour: the start as it was set, and by the clocks of everybody concerned. */
export function EventZones({ event, userZone, calendarZone }: EventZonesProps) {
  const { t } = useWords();
  const zones = { user: userZone, calendar: calendarZone, viewer: viewerZone, asked: useZoneAsked() };
  const comparison = compareZones(event, zones, Temporal.Now.instant());
  const repeats = event.recurringEventId !== undefined || textListField(event, 'recurrence').length > 0;
  return (
    <Disclosure title={t('event.zones.title')}>
      <div className="stack tight">
        {comparison.kind === 'timed' ? (
          <TimedZones comparison={comparison} repeats={repeats} />
        ) : (
          <p className="secondary">{comparison.kind === 'allDay' ? t('event.zones.allDay') : t('event.undated')}</p>
        )}
      </div>
    </Disclosure>
  );
}

function TimedZones({
  comparison,
  repeats,
}: {
  readonly comparison: Extract<ZoneComparison, { kind: 'timed' }>;
  readonly repeats: boolean;
}) {
  const { t, language } = useWords();
  const { times, floating, unknownZone } = comparison;
  const [set, ...others] = times;
  const stored = set?.zone ?? '';
  const difference = (minutes: number) => {
    if (minutes === 0) return t('event.zones.equal', { stored });
    const length = minutesWords(minutes, language);
    return t(minutes > 0 ? 'event.zones.ahead' : 'event.zones.behind', { length, stored });
  };
  const differing = others.filter(({ apart }) => apart !== 0);
  return (
    <>
      <table className="zone-times">
        <tbody>
          {times.map(({ owners, zone, time, otherDay, apart }) => (
            <tr key={zone} data-differs={apart !== 0 || undefined}>
              <th scope="row">{owners.map((owner) => t(`event.zones.${owner}`)).join(', ')}</th>
              <td>
                <span className="zone-clock">{dayAndTime(time, language)}</span>
                <span className="secondary">
                  {zone} · {t('event.zones.offset', { offset: time.offset })}
                  {otherDay && ` · ${t('event.zones.otherDay')}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ZoneAsked />
      <ul className="zone-reasons">
        {unknownZone !== null && (
          <li>
            <ForeignText>{t('event.zones.unknownZone', { zone: unknownZone })}</ForeignText>
          </li>
        )}
        {floating && <li>{t('event.zones.floating')}</li>}
        {differing.length === 0 && <li>{t('event.zones.same')}</li>}
        {differing.map(({ zone, apart }) => (
          <li key={zone}>{t('event.zones.differs', { zone, difference: difference(apart) })}</li>
        ))}
        {others
          .filter(({ apart, apartNow }) => apart !== apartNow)
          .map(({ zone, apart, apartNow }) => (
            <li key={zone}>
              {t('event.zones.clockChange', { zone, now: difference(apartNow), later: difference(apart) })}
            </li>
          ))}
        {repeats && others.some(({ varies }) => varies) && <li>{t('event.zones.series', { zone: stored })}</li>}
      </ul>
    </>
  );
}
