import { useContext, useEffect, useState } from 'react';
import { ComboBox, ComboBoxStateContext, Group, Input, Label, Text } from 'react-aria-components';
import { ChoicePopover } from './choice-popover.tsx';
import type { Choice } from './select.tsx';
import { Tags, TagsHead } from './tags.tsx';

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
  shortName,
  describe,
  isDoubtful,
}: TagFieldProps) {
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
        <TagsHead values={values} onChange={onChange}>
          <Label className="field-label grow">{label}</Label>
        </TagsHead>
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
      <Tags
        label={label}
        values={values}
        onChange={onChange}
        shortName={shortName}
        describe={describe}
        isDoubtful={isDoubtful}
      />
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
