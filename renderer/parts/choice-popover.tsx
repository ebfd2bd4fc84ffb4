import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Choice } from './select.tsx';

/** What a field with suggestions opens: the choices of the combo box that it stands in. */
export function ChoicePopover() {
  return (
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
  );
}
