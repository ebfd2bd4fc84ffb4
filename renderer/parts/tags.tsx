import { X } from 'lucide-react';
import { memo, type ReactNode, useMemo } from 'react';
import { Tag, TagGroup, TagList } from 'react-aria-components';
import { useWords } from '../language.ts';
import { Button, IconButton } from './button.tsx';
import { StatusIcon } from './status-icon.tsx';
import { ForeignText } from './foreign-text.tsx';

interface TagsProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** How one value is shown; the whole of it where absent. */
  readonly shortName?: ((value: string) => string) | undefined;
  /** What a value means: each then has a line of its own, with this beside it. */
  readonly describe?: ((value: string) => string) | undefined;
  readonly isDoubtful?: ((value: string) => boolean) | undefined;
}

/**
 * Values that were given, each a chip. Delete removes the focused one. Hundreds are not drawn anew for a letter that is
 * typed beside them.
 */
export const Tags = memo(function Tags({ label, values, onChange, shortName, describe, isDoubtful }: TagsProps) {
  const { t } = useWords();
  // A tag is drawn anew where its item is another object.
  const items = useMemo(() => values.map((id) => ({ id, doubtful: isDoubtful?.(id) ?? false })), [values, isDoubtful]);
  if (values.length === 0) return null;
  return (
    <TagGroup aria-label={label} onRemove={(removed) => onChange(values.filter((value) => !removed.has(value)))}>
      <TagList className={describe ? 'tags lines' : 'tags'} items={items} dependencies={[t, shortName, describe]}>
        {({ id, doubtful }) => (
          <Tag className="tag" textValue={id}>
            {doubtful && <StatusIcon status="warning" label />}
            <span className="truncate" title={id}>
              <ForeignText>{shortName?.(id) ?? id}</ForeignText>
            </span>
            {describe && <span className="tag-means">{describe(id)}</span>}
            <IconButton slot="remove" small label={t('parts.tags.remove', { what: id })}>
              <X size={12} aria-hidden />
            </IconButton>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
});

/** Above them: what they are, and one press that takes all away where there are several. */
export function TagsHead({
  values,
  onChange,
  children,
}: Pick<TagsProps, 'values' | 'onChange'> & { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="row tags-head">
      {children}
      {values.length > 1 && (
        <Button look="quiet" small slot={null} onPress={() => onChange([])}>
          {t('parts.tags.removeAll')}
        </Button>
      )}
    </div>
  );
}
