import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, Label } from 'react-aria-components';
import { ChoicePopover } from './choice-popover.tsx';
import type { Choice } from './select.tsx';

interface ComboBoxProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** Called with what was typed, on Enter or when the field is left, or with the id of what was chosen. */
  readonly onCommit: (value: string) => void;
  readonly onInput?: (value: string) => void;
  readonly placeholder?: string;
}

/** A field with suggestions; anything may be typed. */
export function ComboBox({
  label,
  labelHidden = false,
  choices,
  value,
  onCommit,
  onInput,
  placeholder = '',
}: ComboBoxProps) {
  const [typed, setTyped] = useState(value);
  const [committed, setCommitted] = useState(value);
  if (committed !== value) {
    setCommitted(value);
    setTyped(value);
  }
  return (
    <AriaComboBox
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      defaultItems={choices}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        onInput?.(text);
      }}
      onChange={(key) => key !== null && onCommit(String(key))}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Group className="group">
        <Input
          className="input"
          placeholder={placeholder}
          spellCheck="false"
          onBlur={() => onCommit(typed.trim())}
          onKeyDown={(event) => {
            const choosing = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Enter' && !choosing) onCommit(typed.trim());
          }}
        />
        <Button className="button icon quiet small">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      <ChoicePopover />
    </AriaComboBox>
  );
}
