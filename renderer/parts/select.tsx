import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
}

interface SelectProps<Id extends string> {
  readonly label: string;
  /** The label is read out only. */
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice<Id>[];
  readonly selected: Id | null;
  readonly onChange: (selected: Id) => void;
  readonly placeholder?: string;
}

export function Select<Id extends string>({
  label,
  labelHidden = false,
  choices,
  selected,
  onChange,
  placeholder,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className="field"
      value={selected}
      onChange={(key) => key !== null && onChange(key as Id)}
      {...(placeholder !== undefined && { placeholder })}
      isDisabled={choices.length === 0}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="button select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" textValue={choice.label}>
              <div className="option-text">
                <span>{choice.label}</span>
                {choice.description && <span className="option-means">{choice.description}</span>}
              </div>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
