import { X } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, Group, Input, Label, Tag, TagGroup, TagList, Text } from 'react-aria-components';
import { useWords } from '../language.ts';
import { Button, IconButton } from './button.tsx';
import { ChoicePopover } from './choice-popover.tsx';
import type { Choice } from './select.tsx';

interface TagFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** What is offered while typing; anything else may be typed too. */
  readonly choices?: readonly Choice[];
  /** The values in what was typed or pasted. */
  readonly split: (text: string) => readonly string[];
  /** How one value is shown; the whole of it where absent. */
  readonly shortName?: (value: string) => string;
}

/** Any number of values, each a chip: typed and entered, pasted as a list, or chosen. Delete removes the focused one. */
export function TagField({
  label,
  hint,
  placeholder,
  values,
  onChange,
  choices = [],
  split,
  shortName,
}: TagFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    setTyped('');
    const added = split(text);
    if (added.length > 0) onChange([...new Set([...values, ...added])]);
  };
  const remove = (removed: ReadonlySet<unknown>) => onChange(values.filter((value) => !removed.has(value)));
  return (
    <div className="field">
      <ComboBox
        className="field"
        allowsCustomValue
        allowsEmptyCollection={false}
        menuTrigger="input"
        items={matching(choices, values, typed)}
        inputValue={typed}
        value={null}
        onInputChange={(text) => (split(text).length > 1 || /[\s,]$/.test(text) ? add(text) : setTyped(text))}
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
            onBlur={() => add(typed)}
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
      </ComboBox>
      {values.length > 0 && (
        <TagGroup aria-label={label} onRemove={remove}>
          <TagList className="tags" items={values.map((id) => ({ id }))}>
            {({ id }) => (
              <Tag className="tag" textValue={id}>
                <span className="truncate" title={id}>
                  {shortName?.(id) ?? id}
                </span>
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

/** More than one would read. */
const mostOffered = 50;

function matching(choices: readonly Choice[], values: readonly string[], typed: string): readonly Choice[] {
  const sought = typed.trim().toLowerCase();
  return choices
    .filter(
      ({ id, label, description = '' }) =>
        !values.includes(id) && [id, label, description].some((text) => text.toLowerCase().includes(sought)),
    )
    .slice(0, mostOffered);
}
