import { ListBox, ListBoxItem } from 'react-aria-components';
import { useWords } from '../language.ts';
import { StatusIcon } from './status-icon.tsx';

export interface ChecklistItem {
  readonly id: string;
  readonly outcome: 'pass' | 'fail' | 'warning' | 'skipped';
  /** The standard's own name: `aud`. */
  readonly name: string;
  readonly why: string;
}

interface ChecklistProps {
  readonly label: string;
  readonly items: readonly ChecklistItem[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Every check with its outcome; the selected one is explained beside it. One tab stop, arrow keys within. */
export function Checklist({ label, items, selected, onSelect }: ChecklistProps) {
  const { t } = useWords();
  return (
    <ListBox
      className="rows"
      aria-label={label}
      items={items}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onSelect(String(key));
      }}
    >
      {({ outcome, name, why }) => (
        <ListBoxItem
          className="rows-item check"
          data-outcome={outcome}
          textValue={`${name}: ${t(`parts.status.${outcome}`)}. ${why}`}
        >
          <StatusIcon status={outcome} label />
          <span className="check-name">{name}</span>
          <span className="check-why">{why}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
