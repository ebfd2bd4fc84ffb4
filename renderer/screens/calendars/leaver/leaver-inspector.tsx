import type { LeaverCalendar, LeaverEvents, LeaverResult } from '../../../../shared/contract/account.ts';
import { known } from '../../../../shared/learnt.ts';
import { repeatsInWords, sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { unreadFacts } from '../../../../shared/leaver-unread.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { eventTime } from '../../../dates.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { type Fact, KeyValueList } from '../../../parts/key-value-list.tsx';
import { BrowserLink } from '../../../parts/link.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { go } from '../../../route.ts';
import { ruleRole, ruleWho } from '../calendar/acl-words.ts';
import { calendarLink } from '../event/event-fields.ts';
import { type Counts, LeaverCounts } from './leaver-counts.tsx';
import { eventsOf, type ListedEvent } from './leaver-events.ts';
import type { Shown } from './shown.ts';
import { keyOfFact } from './unread-section.tsx';

interface LeaverInspectorProps {
  readonly result: LeaverResult;
  readonly shown: Shown;
}

/** What was chosen, with what to do about it. */
export function LeaverInspector({ result, shown: { section, item } }: LeaverInspectorProps) {
  const { t } = useWords();
  const { findings, warnings } = result;
  const calendars = known(result.calendars) ?? [];
  switch (section) {
    case 'summary': {
      const finding = findings.find(({ code }) => code === item) ?? findings[0];
      return (
        <>
          {finding && <ProblemCard problem={finding} tone={toneOf(finding)} />}
          {result.calendars.state === 'unread' && <ProblemCard problem={result.calendars.problem} />}
          {warnings.map((warning) => (
            <ProblemCard
              key={`${warning.code} ${String(warning.evidence.narrower)}`}
              problem={warning}
              tone="warning"
            />
          ))}
          {!finding && warnings.length === 0 && result.calendars.state !== 'unread' && <Hint />}
        </>
      );
    }
    case 'calendars': {
      const calendar = calendars.find(({ id }) => id === item);
      const lost = findings.find(({ code }) => code === fateFinding(calendar));
      return calendar ? (
        <>
          <Calendar calendar={calendar} />
          {lost && <ProblemCard problem={lost} tone={toneOf(lost)} />}
        </>
      ) : (
        <Hint />
      );
    }
    case 'events': {
      const event = eventsOf(result).find(({ key }) => key === item);
      return event ? (
        <Event event={event} calendar={calendars.find(({ id }) => id === event.calendarId)} />
      ) : (
        <Finding result={result} code="account.events_without_organizer" />
      );
    }
    case 'rooms':
      return <Finding result={result} code="account.rooms_held" />;
    case 'unread': {
      const fact = unreadFacts(result).find((each) => keyOfFact(each) === item);
      return fact ? <ProblemCard problem={fact.problem} tone="warning" /> : <Hint />;
    }
    default:
      return <p className="secondary">{t('leaver.accountHint')}</p>;
  }
}

/** What is gone for good is graver than what is left behind. */
function toneOf({ code }: Problem): 'fail' | 'warning' {
  return code === 'account.calendars_lost' ? 'fail' : 'warning';
}

function fateFinding(calendar: LeaverCalendar | undefined): string {
  if (calendar?.fate === 'lost') return 'account.calendars_lost';
  return calendar?.fate === 'unclear' ? 'account.calendars_unclear' : '';
}

function Hint() {
  const { t } = useWords();
  return <p className="secondary">{t('leaver.hint')}</p>;
}

function Finding({ result, code }: { readonly result: LeaverResult; readonly code: string }) {
  const finding = result.findings.find((each) => each.code === code);
  return finding ? <ProblemCard problem={finding} tone="warning" /> : <Hint />;
}

function Calendar({ calendar }: { readonly calendar: LeaverCalendar }) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const { id, summary, fate, dataOwner, timeZone, sharing, events } = calendar;
  const rules = known(sharing);
  const read = known(events);
  const text = (name: string, value: string | null): readonly Fact[] =>
    value === null ? [] : [{ name, value: <ForeignText>{value}</ForeignText>, copy: value }];
  return (
    <>
      <div className="inspector-heading">
        <h2>
          <ForeignText>{summary ?? id}</ForeignText>
        </h2>
        <p className="secondary">{say(`fate.${fate}`)}</p>
      </div>
      <KeyValueList
        narrow
        items={[
          ...text(t('calendars.entry.id'), id),
          ...text(say('dataOwner'), dataOwner),
          ...text(t('calendars.entry.timeZone'), timeZone),
        ]}
      />
      {read && <LeaverCounts counts={eventCounts(read)} />}
      <div>
        <Button small onPress={() => go({ screen: 'calendars', view: 'events', calendarId: id })}>
          {t('leaver.openCalendar')}
        </Button>
      </div>
      {rules && (
        <>
          <h3>{say('access')}</h3>
          {rules.length === 0 && <p className="secondary">{say('nobodyElse')}</p>}
          {rules.length > 0 && (
            <ul className="card leaver-groups">
              {rules.slice(0, 100).map((rule) => (
                <li key={rule.id}>
                  <ForeignText>{ruleWho(rule, t)}</ForeignText>
                  <br />
                  <span className="secondary">
                    <ForeignText>{ruleRole(rule, t)}</ForeignText>
                    {(rule.reach === 'public' || rule.reach === 'outside') && ` · ${say(`reach.${rule.reach}`)}`}
                  </span>
                </li>
              ))}
              {rules.length > 100 && <li className="secondary">{say('more', { more: rules.length - 100 })}</li>}
            </ul>
          )}
        </>
      )}
      {sharing && sharing.state !== 'read' && <ProblemCard problem={sharing.problem} tone="warning" />}
      {events && events.state !== 'read' && <ProblemCard problem={events.problem} tone="warning" />}
    </>
  );
}

function eventCounts({ total, organized }: LeaverEvents): Counts {
  return [
    ['events.total', total],
    ['events.outside', organized.outside],
    ['events.inside', organized.inside],
    ['events.alone', organized.alone],
  ];
}

interface EventProps {
  readonly event: ListedEvent;
  readonly calendar: LeaverCalendar | undefined;
}

function Event({ event, calendar }: EventProps) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const { summary, next, outside, rooms, guestCount, isPrivate, attendeesOmitted, recurrence, iCalUID } = event;
  const text = (name: string, value: string | null, mono = false): readonly Fact[] =>
    value === null || value === ''
      ? []
      : [{ name, value: <ForeignText multiline>{value}</ForeignText>, copy: value, mono }];
  const guests = t('leaver.guests', { count: guestCount });
  const link = calendarLink(event.htmlLink);
  return (
    <>
      <div className="inspector-heading">
        <h2>
          <ForeignText>{summary ?? say('untitled')}</ForeignText>
        </h2>
        {calendar && (
          <p className="secondary">
            <ForeignText>{calendar.summary ?? calendar.id}</ForeignText>
          </p>
        )}
      </div>
      <KeyValueList
        items={[
          { name: say('next'), value: eventTime(next, language) ?? t('leaver.noNext') },
          { name: say('repeats'), value: repeatsInWords(event, say) },
          ...text(t('leaver.rule'), recurrence.join('\n'), true),
          { name: say('guests'), value: attendeesOmitted ? t('leaver.guestsOmitted', { guests }) : guests },
          ...text(say('outside'), outside.join('\n')),
          ...text(say('rooms'), rooms.map(({ name, email }) => name ?? email).join('\n')),
          ...(isPrivate ? [{ name: t('leaver.private'), value: t('leaver.privateMeans') }] : []),
          ...text('iCalUID', iCalUID, true),
        ]}
      />
      <div className="row wrap">
        {outside.length > 0 && (
          <CopyButton what={say('outside')} text={outside.join('\n')}>
            {t('leaver.copyOutside')}
          </CopyButton>
        )}
        {link !== null && <BrowserLink url={link}>{t('event.openInGoogle')}</BrowserLink>}
      </div>
    </>
  );
}
