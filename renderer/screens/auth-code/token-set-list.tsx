import { ListBox, ListBoxItem } from 'react-aria-components';
import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { cameBy, clientOf, personOf } from './token-set-words.ts';
import { useTimeLeft } from './use-time-left.ts';

interface TokenSetListProps {
  readonly sets: readonly TokenSetSummary[];
  readonly selectedId: string | null;
  readonly onSelect: (tokenSetId: string) => void;
}

/** The token sets that main holds: whose, which client's, how they came, and for how long they are good. */
export function TokenSetList({ sets, selectedId, onSelect }: TokenSetListProps) {
  const { t } = useWords();
  return (
    <section className="card token-sets">
      <ListBox
        className="rows"
        aria-label={t('tokens.sets.label')}
        items={sets}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onSelect(String(key));
        }}
      >
        {(set) => <TokenSetRow set={set} />}
      </ListBox>
    </section>
  );
}

function TokenSetRow({ set }: { readonly set: TokenSetSummary }) {
  const { t, language } = useWords();
  const left = useTimeLeft(set.result.expiresAt);
  const person = personOf(set) ?? t('tokens.sets.somebody');
  const came = t(cameBy[set.by], { time: timeToday(set.obtainedAt, language) });
  const state = set.revokedAt === null ? left : t('tokens.sets.revoked');
  const facts = [clientOf(set), came, state, set.kept && t('tokens.sets.kept')].filter(Boolean).join(' · ');
  return (
    <ListBoxItem
      id={set.id}
      className="rows-item token-set"
      data-revoked={set.revokedAt === null ? undefined : true}
      textValue={`${person}, ${facts}`}
    >
      <span className="truncate">
        <ForeignText>{person}</ForeignText>
      </span>
      <span className="secondary token-set-facts truncate">
        <ForeignText>{facts}</ForeignText>
      </span>
    </ListBoxItem>
  );
}
