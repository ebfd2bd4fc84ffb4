import { Search, X } from 'lucide-react';
import { Group, Input, SearchField } from 'react-aria-components';
import { useWords } from '../language.ts';
import { IconButton } from './button.tsx';

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where a dialog begins with it. */
  readonly autoFocus?: boolean;
}

/** Narrows what a screen shows. `/` goes to it, Esc empties it. */
export function FilterField({ label, value, onChange, autoFocus = false }: FilterFieldProps) {
  const { t } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog gets the focus anyway
    <SearchField className="filter" aria-label={label} value={value} onChange={onChange} autoFocus={autoFocus}>
      {({ isEmpty }) => (
        <Group className="group">
          <Search size={14} aria-hidden />
          <Input className="input" data-filter placeholder={label} />
          {!isEmpty && (
            <IconButton small label={t('parts.clear')}>
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </Group>
      )}
    </SearchField>
  );
}
