import { X } from 'lucide-react';
import { useContext, useEffect, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  Label,
  Tag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components';
import { useWords } from '../language.ts';
import { Button, IconButton } from './button.tsx';
import { ChoicePopover } from './choice-popover.tsx';
import type { Choice } from './select.tsx';
import { StatusIcon } from './status-icon.tsx';

interface TagFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** What is offered while typing, matching already; anything else may be typed too. */
  readonly choices?: readonly Choice[];
  /** What is being typed. */
  readonly onTyped?: (typed: string) => void;
  /** The values in what was typed or pasted. */
  readonly split: (text: string) => readonly string[];
  /** Whether a typed word is a value as it stands; another may be a word one looks for, and is taken on Enter only. */
  readonly isValue?: (word: string) => boolean;
  /** Told the text that values were taken from. */
  readonly onAdded?: (text: string) => void;
  /** How one value is shown; the whole of it where absent. */
  readonly shortName?: (value: string) => string;
  /** What a value means: each then has a line of its own, with this beside it. */
  readonly describe?: (value: string) => string;
  readonly isDoubtful?: (value: string) => boolean;
}

/** Any number of values, each a chip: typed and entered, pasted as a list, or chosen. Delete removes the focused one. */
export function TagField({
  label,
  hint,
  placeholder,
  values,
  onChange,
  choices = [],
  onTyped,
  split,
  isValue = () => true,
  onAdded,
  shortName = (value) => value,
  describe,
  isDoubtful = () => false,
}: TagFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const type = (text: string) => {
    setTyped(text);
    onTyped?.(text);
  };
  const add = (text: string) => {
    type('');
    const added = split(text);
    if (added.length === 0) return;
    onChange([...new Set([...values, ...added])]);
    onAdded?.(text);
  };
  const typeOrAdd = (text: string) => {
    const words = split(text);
    const isEnded = words.length > 1 || /[\s,]$/.test(text);
    if (isEnded && words.every(isValue)) add(text);
    else type(text);
  };
  const remove = (removed: ReadonlySet<unknown>) => onChange(values.filter((value) => !removed.has(value)));
  return (
    <div className="field">
      <ComboBox
        className="field"
        allowsCustomValue
        allowsEmptyCollection={false}
        menuTrigger="input"
        items={choices.filter(({ id }) => !values.includes(id))}
        inputValue={typed}
        value={null}
        onInputChange={typeOrAdd}
        onChange={(key) => key !== null && add(String(key))}
      >
        <div className="row">
          <Label className="field-label grow">{label}</Label>
          {values.length > 1 && (
            <Button look="quiet" small slot={null} onPress={() => onChange([])}>
              {t('parts.tags.removeAll')}
            </Button>
          )}
        </div>
        <Group className="group">
          <Input
            className="input"
            placeholder={placeholder ?? ''}
            spellCheck="false"
            onKeyDown={(event) => {
              if (
                event.key === 'Enter' &&
                typed.trim() !== '' &&
                !event.currentTarget.getAttribute('aria-activedescendant')
              ) {
                event.preventDefault();
                add(typed);
              }
              if (event.key === 'Backspace' && typed === '') onChange(values.slice(0, -1));
            }}
            onBlur={() => split(typed).every(isValue) && add(typed)}
            onPaste={(event) => {
              event.preventDefault();
              add(`${typed}${event.clipboardData.getData('text/plain')}`);
            }}
          />
        </Group>
        {hint && (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        )}
        <ChoicePopover />
        <OpenWhenFound found={choices.map(({ id }) => id).join(' ')} />
      </ComboBox>
      {values.length > 0 && (
        <TagGroup aria-label={label} onRemove={remove}>
          <TagList
            className={describe ? 'tags lines' : 'tags'}
            items={values.map((id) => ({ id, doubtful: isDoubtful(id) }))}
          >
            {({ id, doubtful }) => (
              <Tag className="tag" textValue={id}>
                {doubtful && <StatusIcon status="warning" label />}
                <span className="truncate" title={id}>
                  {shortName(id)}
                </span>
                {describe && <span className="tag-means">{describe(id)}</span>}
                <IconButton slot="remove" small label={t('parts.tags.remove', { what: id })}>
                  <X size={12} aria-hidden />
                </IconButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}

/** Choices that are looked up come after the letter that asked for them: the list opens then. Closed by hand, it stays so. */
function OpenWhenFound({ found }: { readonly found: string }) {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    if (found !== '' && state?.isFocused && !state.isOpen && state.inputValue !== '') state.open(null, 'input');
    // Not whenever the state changes: only when something else was found.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [found]);
  return null;
}
