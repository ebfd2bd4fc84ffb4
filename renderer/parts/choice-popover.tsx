import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { ForeignText } from './foreign-text.tsx';
import type { Choice } from './select.tsx';

/** A choice; with `onAction` something to do instead, which chooses nothing. */
export interface Suggestion extends Choice {
  readonly onAction?: () => void;
}

/** Suggestions that belong together. */
export interface SuggestionPart {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly Suggestion[];
}

/** What a field with suggestions opens: the choices of the combo box that it stands in. */
export function ChoicePopover() {
  return (
    <Popover className="popover">
      <ListBox className="options">
        {(item: Suggestion | SuggestionPart) =>
          'entries' in item ? (
            <ListBoxSection id={item.id}>
              <Header className="options-section">{item.heading}</Header>
              <Collection items={item.entries}>{(entry) => <SuggestionOption {...entry} />}</Collection>
            </ListBoxSection>
          ) : (
            <SuggestionOption {...item} />
          )
        }
      </ListBox>
    </Popover>
  );
}

function SuggestionOption({ id, label, description, onAction }: Suggestion) {
  return (
    <ListBoxItem
      id={id}
      className={onAction ? 'option action' : 'option'}
      textValue={onAction ? label : id}
      {...(onAction && { onAction })}
    >
      <div className="option-text">
        <ForeignText>{label}</ForeignText>
        {description && (
          <span className="option-means">
            <ForeignText>{description}</ForeignText>
          </span>
        )}
      </div>
    </ListBoxItem>
  );
}
