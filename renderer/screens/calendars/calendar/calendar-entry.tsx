import { textField } from '../../../../shared/json-fields.ts';
import { useState } from 'react';
import type { CalendarGetResult } from '../../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../../shared/contract.ts';
import { calendarScopes } from '../../../../shared/scopes.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { JsonView } from '../../../parts/json-view.tsx';
import { type Fact, KeyValueList } from '../../../parts/key-value-list.tsx';
import { SameCalls } from '../../../parts/same-call.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { Temporal } from '../../../temporal.ts';
import { Tabs } from '../../../parts/tabs.tsx';
import { type Reading, useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { AccessRole, isKnownRole } from './access-role.tsx';
import { nameOf } from './calendar-name.ts';
import { CalendarSharing } from './calendar-sharing.tsx';
import { ColorDot } from './color-dot.tsx';
import { colorOf } from '../event/event-fields.ts';
import { clockTime } from '../event/event-times.ts';
import { isZone } from '../events/time-zones.ts';

interface CalendarEntryProps {
  readonly account: Account;
  readonly calendarId: string;
  /** What is read of its events. */
  readonly events: Pick<RequestOf<'calendar.events.list'>, 'from' | 'to' | 'query' | 'showDeleted'>;
}

type Side = 'entry' | 'sharing';

/** One calendar: its entry in the user’s list, and whom it is shared with. */
export function CalendarEntry({ account, calendarId, events }: CalendarEntryProps) {
  const { t } = useWords();
  const [side, setSide] = useState<Side>('entry');
  const reading = useOperation('calendar.calendarList.get', { ...account, calendarId });
  const entry = reading.value?.entry;
  return (
    <>
      <section className="inspector-heading">
        <h2 className="row">
          <ColorDot color={entry ? colorOf(entry) : null} />
          <ForeignText>{entry ? nameOf(entry) || t('calendars.unnamed') : calendarId}</ForeignText>
        </h2>
        <p className="secondary">{t('calendars.entry.title')}</p>
      </section>
      <Tabs
        label={t('sharing.sides')}
        selected={side}
        onChange={setSide}
        tabs={[
          {
            id: 'entry',
            label: t('sharing.entry'),
            content: <EntryFacts account={account} calendarId={calendarId} events={events} reading={reading} />,
          },
          {
            id: 'sharing',
            label: t('sharing.sharing'),
            content: <CalendarSharing account={account} calendarId={calendarId} />,
          },
        ]}
      />
    </>
  );
}

/** One calendar list entry, as Google has it (Calendar API v3, CalendarList: get). */
function EntryFacts({
  account,
  calendarId,
  events,
  reading: { value, problem, rerun },
}: CalendarEntryProps & { readonly reading: Reading<CalendarGetResult> }) {
  const { t, language } = useWords();
  if (problem) {
    return <ProblemCard problem={problem} actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>} />;
  }
  if (!value) return <p className="secondary">{t('frame.loading')}</p>;
  const { entry, warnings } = value;
  const role = entry.accessRole;
  const zone = entry.timeZone;
  const text = (name: string, shown: string | null | undefined, mono = false): readonly Fact[] =>
    shown ? [{ name, value: <ForeignText multiline>{shown}</ForeignText>, copy: shown, mono }] : [];
  const asked = {
    ...account,
    calendarId,
    // The operation fell back on it: the code asks for it at once.
    ...(warnings.some(({ code }) => code === 'calendar.full_scope_used') && { scopes: [calendarScopes.full] }),
  };
  const facts: readonly Fact[] = [
    ...text(t('calendars.entry.summary'), entry.summary),
    ...text(t('calendars.entry.summaryOverride'), textField(entry, 'summaryOverride')),
    ...text(t('calendars.entry.id'), entry.id, true),
    ...(isZone(zone)
      ? [
          {
            name: t('calendars.entry.timeZone'),
            value: (
              <>
                {zone}
                <br />
                <span className="secondary">
                  {t('calendars.entry.localTime', { time: clockTime(Temporal.Now.zonedDateTimeISO(zone), language) })}
                </span>
              </>
            ),
          },
        ]
      : text(t('calendars.entry.timeZone'), zone)),
    ...(role === undefined
      ? []
      : [
          {
            name: t('calendars.entry.accessRole'),
            value: (
              <>
                <AccessRole role={role} />
                {isKnownRole(role) && (
                  <>
                    <br />
                    <span className="secondary">{t(`calendars.rolesMean.${role}`)}</span>
                  </>
                )}
              </>
            ),
          },
        ]),
    { name: t('calendars.entry.primary'), value: yesNo(entry.primary === true) },
    { name: t('calendars.entry.hidden'), value: yesNo(entry.hidden === true) },
    { name: t('calendars.entry.selected'), value: yesNo(entry['selected'] === true) },
    ...(colorOf(entry)
      ? [{ name: t('calendars.entry.color'), value: <ColorName color={colorOf(entry) ?? ''} /> }]
      : []),
    ...text(t('calendars.entry.location'), textField(entry, 'location')),
    ...text(t('calendars.entry.description'), textField(entry, 'description')),
    ...text(t('calendars.entry.dataOwner'), textField(entry, 'dataOwner')),
  ];
  return (
    <>
      <KeyValueList items={facts} />
      {warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
      <Disclosure title={t('calendars.entry.raw')}>
        <JsonView value={entry} label={t('calendars.entry.raw')} />
      </Disclosure>
      <SameCalls
        calls={[
          { name: 'calendarList.get', call: { operation: 'calendar.calendarList.get', ...asked } },
          { name: 'events.list', call: { operation: 'calendar.events.list', ...asked, ...events } },
        ]}
      />
    </>
  );

  function yesNo(yes: boolean): string {
    return yes ? t('calendars.entry.yes') : t('calendars.entry.no');
  }
}

function ColorName({ color }: { readonly color: string }) {
  return (
    <span className="row">
      <ColorDot color={color} />
      <span className="mono">{color}</span>
    </span>
  );
}
