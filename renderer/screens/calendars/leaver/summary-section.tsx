import { ListBox, ListBoxItem } from 'react-aria-components';
import { explain } from '../../../../shared/explain.ts';
import { known } from '../../../../shared/learnt.ts';
import { countsOf, sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { hasAllEvents, unreadFacts } from '../../../../shared/leaver-unread.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import { LeaverCounts } from './leaver-counts.tsx';
import type { SectionId, SectionProps, Shown } from './shown.ts';

interface SummarySectionProps extends SectionProps {
  readonly onShow: (shown: Shown) => void;
}

/** The verdict in three parts, what to do, and the counts behind it. */
export function SummarySection({ result, selected, onSelect, onShow }: SummarySectionProps) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const { totals, findings } = result;
  const { organized } = totals.events;
  const isKnown = known(result.calendars) !== null;
  const counts = countsOf(result);
  const isWhole = hasAllEvents(result);
  const withGuests = organized.inside + organized.outside;
  const primary = known(result.calendars)?.find(({ fate }) => fate === 'primary');
  const ownEvents = known(primary?.events ?? null)?.organized.alone;
  const unread = unreadFacts(result).length;
  const verdict = (section: SectionId, status: Status, title: string, count: string, more: string) => (
    <section className="card leaver-verdict" aria-label={title}>
      <h3 className="row">
        <StatusIcon status={status} label />
        {title}
      </h3>
      <p className="leaver-count">{count}</p>
      <p className="secondary">{more}</p>
      <div>
        <Button small look="quiet" onPress={() => onShow({ section, item: null })}>
          {t('leaver.show', { what: t(`leaver.sections.${section}`) })}
        </Button>
      </div>
    </section>
  );
  return (
    <div className="leaver-summary">
      <div className="leaver-verdicts">
        {isKnown &&
          verdict(
            'calendars',
            totals.calendars.lost > 0 ? 'fail' : 'pass',
            t('leaver.verdict.lost'),
            t('leaver.verdict.calendars', { count: totals.calendars.lost }),
            ownEvents === undefined
              ? t('leaver.verdict.primaryUnread')
              : t('leaver.verdict.primary', { count: ownEvents }),
          )}
        {isKnown &&
          verdict(
            'events',
            withGuests > 0 ? 'warning' : isWhole ? 'pass' : 'unknown',
            t('leaver.verdict.owner'),
            t('leaver.verdict.events', { count: withGuests }),
            [
              t('leaver.verdict.outside', { count: organized.outside }),
              t('leaver.verdict.endless', { count: totals.events.endless }),
              t('leaver.verdict.rooms', { count: totals.rooms.length }),
            ].join(' · '),
          )}
        {verdict(
          'unread',
          'unknown',
          t('leaver.verdict.unread'),
          t('leaver.verdict.facts', { count: unread }),
          t('leaver.verdict.why'),
        )}
      </div>
      <h2>{say('findings')}</h2>
      {findings.length === 0 ? (
        <p className="secondary">{isKnown ? say(isWhole ? 'nothing' : 'nothingInPart') : t('leaver.nothingKnown')}</p>
      ) : (
        <ListBox
          className="rows card leaver-findings"
          aria-label={say('findings')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[selected ?? findings[0]?.code ?? '']}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined) onSelect(String(key));
          }}
        >
          {findings.map((finding) => (
            <ListBoxItem
              key={finding.code}
              id={finding.code}
              className="rows-item"
              textValue={explain(finding, language).title}
            >
              <StatusIcon status={finding.code === 'account.calendars_lost' ? 'fail' : 'warning'} />
              <span>{explain(finding, language).title}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
      {counts.length > 0 && (
        <>
          <h2>{say('events')}</h2>
          <LeaverCounts counts={counts} />
        </>
      )}
    </div>
  );
}
