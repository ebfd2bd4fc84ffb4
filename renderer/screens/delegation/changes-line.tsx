import type { DelegationChanges } from '../../../shared/contract/delegation.ts';
import { timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';

interface ChangesLineProps {
  readonly changes: DelegationChanges;
  /** The users that the matrix shows; null: all. */
  readonly shown: ReadonlySet<string> | null;
  readonly onShow: (subjects: ReadonlySet<string> | null) => void;
}

/** What came out otherwise than the last time. */
export function ChangesLine({ changes, shown, onShow }: ChangesLineProps) {
  const { t, language } = useWords();
  const { since, total, cells } = changes;
  const kinds = Map.groupBy(cells, ({ was, is }) =>
    is === 'granted' ? 'granted' : was === 'granted' ? 'lost' : 'other',
  );
  // Of more than are listed, it is not known what became of the rest.
  const counted = total === cells.length ? (['granted', 'lost', 'other'] as const) : [];
  const parts = counted.flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count === 0 ? [] : [t(`delegationRun.changes.${kind}`, { count })];
  });
  const subjects = new Set(cells.map(({ subject }) => subject));
  const isShown =
    shown !== null && shown.size === subjects.size && [...subjects].every((subject) => shown.has(subject));
  return (
    <section className="finding" aria-label={t('delegationRun.changes.label')}>
      <span className="finding-text">
        {t('delegationRun.changes.count', { count: total, time: timeToday(since, language) })}
        <span className="secondary">{parts.join(' · ')}</span>
      </span>
      <Button small look="quiet" aria-pressed={isShown} onPress={() => onShow(isShown ? null : subjects)}>
        {isShown ? t('delegation.showAll') : t('delegation.show')}
      </Button>
    </section>
  );
}
