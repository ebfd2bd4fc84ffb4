import { explain } from '../../../../shared/explain.ts';
import { known } from '../../../../shared/learnt.ts';
import { sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { type UnreadFact, unreadFacts } from '../../../../shared/leaver-unread.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { StatusIcon } from '../../../parts/status-icon.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { useRowHeight } from '../../../row-height.ts';
import type { SectionProps } from './shown.ts';

export function keyOfFact({ fact, calendarId }: UnreadFact): string {
  return `${fact} ${calendarId ?? ''}`;
}

/** Everything that was not read, or in part, and why. */
export function UnreadSection({ result, selected, onSelect }: SectionProps) {
  const { language } = useWords();
  const say = sayLeaver(language);
  const rowHeight = useRowHeight();
  const names = new Map((known(result.calendars) ?? []).map(({ id, summary }) => [id, summary ?? id]));
  return (
    <VirtualList
      label={say('unread')}
      items={unreadFacts(result)}
      keyOf={keyOfFact}
      rowHeight={() => rowHeight + 18}
      selected={selected}
      onSelect={(fact) => onSelect(keyOfFact(fact))}
      renderRow={({ fact, calendarId, partly, problem }) => (
        <>
          <StatusIcon status="unknown" />
          <span className="leaver-two">
            <span className="truncate">
              <ForeignText>{say(fact, { calendar: names.get(calendarId ?? '') ?? '' })}</ForeignText>
              {partly && ` (${say('partly')})`}
            </span>
            <span className="secondary truncate">{explain(problem, language).title}</span>
          </span>
        </>
      )}
    />
  );
}
