import type { LeaverCalendar, LeaverFate } from '../../../../shared/contract/account.ts';
import { known } from '../../../../shared/learnt.ts';
import { accessInWords, sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import type { SectionProps } from './shown.ts';

const status: Readonly<Record<LeaverFate, Status>> = {
  lost: 'fail',
  unclear: 'warning',
  primary: 'warning',
  stays: 'skipped',
};

/** Every calendar in the account’s list, what is lost first. */
export function CalendarsSection({ result, selected, onSelect }: SectionProps) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const rowHeight = useRowHeight();
  const calendars = known(result.calendars);
  if (!calendars) return <p className="leaver-note secondary">{t('leaver.nothingKnown')}</p>;
  return (
    <VirtualList
      label={say('calendars')}
      items={calendars}
      keyOf={({ id }) => id}
      rowHeight={() => rowHeight + 18}
      selected={selected}
      onSelect={({ id }) => onSelect(id)}
      renderRow={(calendar) => (
        <>
          <StatusIcon status={status[calendar.fate]} />
          <span className="leaver-two">
            <span className="truncate">
              <ForeignText>{calendar.summary ?? calendar.id}</ForeignText>
            </span>
            <span className="secondary truncate">{say(`fate.${calendar.fate}`)}</span>
          </span>
          <span className="leaver-two leaver-end">
            <span>{others(calendar)}</span>
            <span className="secondary">{guests(calendar)}</span>
          </span>
        </>
      )}
    />
  );

  function others({ sharing }: LeaverCalendar): string {
    const rules = known(sharing);
    if (sharing === null) return '';
    if (!rules) return t('leaver.sharingUnread');
    return accessInWords(rules, say);
  }

  function guests({ events }: LeaverCalendar): string {
    if (events === null) return '';
    const read = known(events);
    if (!read) return t('leaver.eventsUnread');
    return t('leaver.withGuests', { count: read.organized.inside + read.organized.outside });
  }
}
