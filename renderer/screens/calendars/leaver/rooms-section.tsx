import { sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { hasAllEvents } from '../../../../shared/leaver-unread.ts';
import { eventTime } from '../../../dates.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import type { SectionProps } from './shown.ts';

/** Rooms and resources that the account’s events hold, those held by most first. */
export function RoomsSection({ result, selected, onSelect }: SectionProps) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const rowHeight = useRowHeight();
  const { rooms } = result.totals;
  if (rooms.length === 0)
    return <p className="leaver-note secondary">{hasAllEvents(result) ? t('leaver.noRooms') : say('nothingInPart')}</p>;
  return (
    <VirtualList
      label={say('rooms')}
      items={rooms}
      keyOf={({ email }) => email}
      rowHeight={() => rowHeight + 18}
      selected={selected}
      onSelect={({ email }) => onSelect(email)}
      renderRow={({ name, email, events, next }) => (
        <>
          <span className="leaver-two">
            <span className="truncate">
              <ForeignText>{name ?? email}</ForeignText>
            </span>
            <span className="secondary truncate">
              <ForeignText>{email}</ForeignText>
            </span>
          </span>
          <span className="leaver-two leaver-end">
            <span>{say('heldEvents', { events })}</span>
            <span className="secondary">{eventTime(next, language)}</span>
          </span>
        </>
      )}
    />
  );
}
