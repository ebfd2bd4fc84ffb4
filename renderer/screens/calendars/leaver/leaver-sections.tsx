import { ListBox, ListBoxItem } from 'react-aria-components';
import type { LeaverResult } from '../../../../shared/contract/account.ts';
import { known } from '../../../../shared/learnt.ts';
import { hasAllEvents, unreadFacts } from '../../../../shared/leaver-unread.ts';
import { useWords } from '../../../language.ts';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import type { Account } from '../account.ts';
import { AccountSection } from './account-section.tsx';
import { CalendarsSection } from './calendars-section.tsx';
import { EventsSection } from './events-section.tsx';
import { eventsOf } from './leaver-events.ts';
import { RoomsSection } from './rooms-section.tsx';
import { type SectionId, sections, type Shown } from './shown.ts';
import { SummarySection } from './summary-section.tsx';
import { UnreadSection } from './unread-section.tsx';

interface LeaverSectionsProps {
  readonly result: LeaverResult;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly account: Account;
  /** As the administrator who was just named. */
  readonly onAgain: (administrator: string) => void;
}

/** The parts of the result with what is in each, and the one that was chosen. */
export function LeaverSections({ result, shown, onShow, account, onAgain }: LeaverSectionsProps) {
  const { t, language } = useWords();
  const props = {
    result,
    selected: shown.item,
    onSelect: (item: string) => onShow({ ...shown, item }),
  };
  const marks = marksOf(result);
  return (
    <div className="columns leaver">
      <ListBox
        className="rows leaver-rail"
        aria-label={t('leaver.parts')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[shown.section]}
        onSelectionChange={(keys) => {
          const chosen = sections.find((id) => keys !== 'all' && keys.has(id));
          if (chosen && chosen !== shown.section) onShow({ section: chosen, item: null });
        }}
      >
        {sections.map((id) => (
          <ListBoxItem key={id} id={id} className="rows-item" textValue={t(`leaver.sections.${id}`)}>
            <StatusIcon status={marks[id].status} />
            <span className="grow">{t(`leaver.sections.${id}`)}</span>
            {marks[id].count !== null && <span className="secondary">{marks[id].count.toLocaleString(language)}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
      <div className="leaver-part">
        {shown.section === 'summary' && <SummarySection {...props} onShow={onShow} />}
        {shown.section === 'calendars' && <CalendarsSection {...props} />}
        {shown.section === 'events' && <EventsSection {...props} />}
        {shown.section === 'rooms' && <RoomsSection {...props} />}
        {shown.section === 'account' && <AccountSection result={result} account={account} onAgain={onAgain} />}
        {shown.section === 'unread' && <UnreadSection {...props} />}
      </div>
    </div>
  );
}

/** What stands in each part, by shape and number. */
function marksOf(result: LeaverResult): Readonly<Record<SectionId, { status: Status; count: number | null }>> {
  const { findings, totals, account } = result;
  const calendars = known(result.calendars);
  const events = eventsOf(result);
  const isWhole = hasAllEvents(result);
  const some = (count: number): { status: Status; count: number } => ({
    status: count > 0 ? 'warning' : isWhole ? 'pass' : 'unknown',
    count,
  });
  const unreadable = { status: 'unknown', count: null } as const;
  return {
    summary: { status: findings.length > 0 ? 'fail' : isWhole ? 'pass' : 'unknown', count: findings.length },
    calendars: calendars
      ? { status: totals.calendars.lost > 0 ? 'fail' : 'pass', count: calendars.length }
      : unreadable,
    events: calendars ? some(events.length) : unreadable,
    rooms: calendars ? some(totals.rooms.length) : unreadable,
    account: { status: account.state === 'read' ? 'pass' : 'unknown', count: null },
    unread: { status: 'unknown', count: unreadFacts(result).length },
  };
}
