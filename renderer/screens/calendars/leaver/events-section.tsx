import { DoorOpen, ExternalLink, Infinity as InfinityIcon, Lock } from 'lucide-react';
import { useState } from 'react';
import { repeatsInWords, sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { hasAllEvents } from '../../../../shared/leaver-unread.ts';
import { eventTime } from '../../../dates.ts';
import { useWords } from '../../../language.ts';
import { Chips } from '../../../parts/chips.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import { type EventMark, eventMarks, eventsOf, marksOf } from './leaver-events.ts';
import type { SectionProps } from './shown.ts';

const icons = { outside: ExternalLink, endless: InfinityIcon, rooms: DoorOpen, private: Lock } as const;

/** Future events that others would miss, the next one first; the counts above narrow them. */
export function EventsSection({ result, selected, onSelect }: SectionProps) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const rowHeight = useRowHeight();
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const all = eventsOf(result);
  const events = all.filter((event) => [...marks].every((mark) => marksOf(event).includes(mark as EventMark)));
  if (all.length === 0)
    return (
      <p className="leaver-note secondary">{hasAllEvents(result) ? t('leaver.noEvents') : say('nothingInPart')}</p>
    );
  return (
    <div className="leaver-events">
      <div className="leaver-filter">
        <Chips
          label={t('leaver.only')}
          selected={marks}
          onChange={setMarks}
          chips={eventMarks.map((mark) => ({
            id: mark,
            label: `${t(`leaver.marks.${mark}`)} ${all
              .filter((event) => marksOf(event).includes(mark))
              .length.toLocaleString(language)}`,
          }))}
        />
      </div>
      {events.length === 0 && <p className="leaver-note secondary">{t('parts.nothingMatches')}</p>}
      {events.length > 0 && (
        <VirtualList
          label={say('events')}
          items={events}
          keyOf={({ key }) => key}
          rowHeight={() => rowHeight + 18}
          selected={selected}
          onSelect={({ key }) => onSelect(key)}
          renderRow={(event) => (
            <>
              <span className="leaver-when">{eventTime(event.next, language) ?? t('leaver.noNext')}</span>
              <span className="leaver-two">
                <span className="truncate">
                  <ForeignText>{event.summary ?? say('untitled')}</ForeignText>
                </span>
                <span className="secondary truncate">
                  {repeatsInWords(event, say)}
                  {' · '}
                  {t('leaver.guests', { count: event.guestCount })}
                </span>
              </span>
              <span className="leaver-marks">
                {marksOf(event).map((mark) => {
                  const Icon = icons[mark];
                  return (
                    <span key={mark} className="badge" data-tone={mark === 'rooms' ? undefined : 'warning'}>
                      <Icon size={11} aria-hidden />
                      {t(`leaver.marks.${mark}`)}
                    </span>
                  );
                })}
              </span>
            </>
          )}
        />
      )}
    </div>
  );
}
