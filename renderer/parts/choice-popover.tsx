import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Choice } from './select.tsx';

/** What a field with suggestions opens: the choices of the combo box that it stands in. */
export function ChoicePopover() {
  return (
    <Popover className="popover">
      <ListBox className="options">
        {(choice: Choice) => (
          <ListBoxItem className="option" textValue={choice.id}>
            <div className="option-text">
              <span>{choice.label}</span>
              {choice.description && <span className="option-means">{choice.description}</span>}
            </div>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
