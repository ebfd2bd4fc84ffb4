import type { SuggestionPart } from '../../parts/choice-popover.tsx';
import { PersonField } from '../../parts/person-field.tsx';

interface PeopleFieldProps {
  readonly label: string;
  readonly onAdd: (people: readonly string[]) => void;
  /** Suggested before all people. */
  readonly more?: SuggestionPart;
}

/** Adds to a list of people: one searched in the directory, or all that a typed or pasted text names. */
export function PeopleField({ label, onAdd, more }: PeopleFieldProps) {
  return (
    <PersonField
      label={label}
      labelHidden
      placeholder={label}
      value=""
      empties
      onCommit={(added) => {
        const typed = addressesIn(added);
        if (added !== '') onAdd(typed.length > 1 ? typed : [added]);
      }}
      onPaste={(text) => {
        const pasted = addressesIn(text);
        if (pasted.length > 1) onAdd(pasted);
        return pasted.length > 1;
      }}
      {...(more && { more })}
    />
  );
}

/** The addresses and calendar IDs in a text. An apostrophe may be a part of one, and quotation marks stand around it. */
function addressesIn(text: string): readonly string[] {
  return text
    .split(/[\s,;<>"]+/)
    .map((word) => word.replace(/^'|'$/g, '').replace(/^mailto:/i, ''))
    .filter((word) => /^[^@]+@[^@]+$/.test(word));
}
