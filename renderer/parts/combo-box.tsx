import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
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
  return (
    <AriaComboBox
      key={value}
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      defaultItems={choices}
      defaultInputValue={value}
      {...(onInput && { onInputChange: onInput })}
      onChange={(key) => key !== null && onCommit(String(key))}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Group className="group">
        <Input
          className="input"
          placeholder={placeholder}
          spellCheck="false"
          onBlur={(event) => onCommit(event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onCommit(event.currentTarget.value.trim());
          }}
        />
        <Button className="button icon quiet small">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      <Popover className="popover">
        <ListBox className="options">
          {(choice: Choice) => (
            <ListBoxItem className="option" textValue={choice.id}>
              <div className="option-text">
                <Text slot="label">{choice.label}</Text>
                {choice.description && <Text slot="description">{choice.description}</Text>}
              </div>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
